import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string; readonly licenses?: unknown }[];
}

const { BILL_FILE, billOfMaterials, isAllowed, refusedPackages } = (await import(
  join(process.cwd(), 'scripts/lib/bill-of-materials.mjs')
)) as {
  readonly BILL_FILE: string;
  billOfMaterials(folder: string): Bill;
  isAllowed(expression: string): boolean;
  refusedPackages(bill: Bill): readonly string[];
};

it('every package of an installation has an allowed licence', () => {
  const bill = billOfMaterials(process.cwd());
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.any(String) });
  expect(bill.components.length).toBeGreaterThan(50);
  expect(refusedPackages(bill)).toEqual([]);
}, 60_000);

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['UNLICENSED', false],
])('%s is allowed: %s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

it('a package without a known licence is refused by name', () => {
  const components = [
    { name: 'a', version: '1.0.0', licenses: [{ license: { id: 'MIT' } }] },
    { name: 'b', version: '2.0.0', licenses: [{ license: { id: 'GPL-3.0-only' } }] },
    { name: 'c', version: '3.0.0' },
  ];
  expect(refusedPackages({ components })).toEqual(['b@2.0.0: GPL-3.0-only', 'c@3.0.0: unknown']);
});

it('a package contains the bill of materials that the build writes', () => {
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
  expect(build.stderr).not.toContain('no bill of materials');
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [pack] = JSON.parse(packed.stdout) as { readonly files: readonly { readonly path: string }[] }[];
  const paths = pack?.files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([BILL_FILE, 'bin/concordat', 'dist/cli/concordat.mjs', 'dist/src/main/start.js']),
  );
  const bill = JSON.parse(readFileSync(BILL_FILE, 'utf8')) as Bill;
  expect(bill.components.map(({ name }) => name)).toContain('fastify');
}, 120_000);
