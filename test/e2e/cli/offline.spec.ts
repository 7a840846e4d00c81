import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** The built command line without a server, as users start it. */
const BIN = join(process.cwd(), 'bin', 'concordat');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-offline-'));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.email', 'a@example.com');
  git('config', 'user.name', 'a');
  put('orders.odcs.yaml', contract('1.0.0'));
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): void {
  const run = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function concordat(...args: string[]): { exit: number | null; out: string; err: string } {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const run = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', env });
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

const AMOUNT = '      - name: amount\n        logicalType: number\n';

function contract(version: string, amount = AMOUNT): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: orders-contract
version: ${version}
status: active
schema:
  - name: orders
    logicalType: object
    properties:
      - name: order_id
        logicalType: string
        required: true
${amount}`;
}

describe('lint', () => {
  it('reports no problem for a valid contract', () => {
    expect(concordat('lint', 'orders.odcs.yaml')).toMatchObject({ exit: 0, err: '', out: 'clean: 1 document\n' });
  });

  it('reports an id that can be mistaken for another one', () => {
    put('alike.odcs.yaml', contract('1.0.0').replace('id: orders', 'id: \u043Erders'));
    const found = concordat('lint', 'alike.odcs.yaml');
    expect(found.exit).toBe(1);
    expect(found.out + found.err).toContain('NAME_CONFUSABLE');
    rmSync(join(folder, 'alike.odcs.yaml'));
  });

  it('shows a wrong value at its position, as text, as JSON and for pull requests', () => {
    put('bad/orders.odcs.yaml', contract('1.0.0').replace('logicalType: number', 'logicalType: nubmer'));
    const pretty = concordat('lint', 'bad');
    expect(pretty.exit).toBe(1);
    expect(pretty.out).toMatch(
      /error\[[A-Z_0-9]+\]: .*\n {2}--> bad\/orders\.odcs\.yaml:14:22\n 14 \| {9}logicalType: nubmer\n {4}\| +\^{6} .*number/,
    );
    expect(concordat('lint', 'bad', '--format', 'github').out).toMatch(
      /^::error file=bad\/orders\.odcs\.yaml,line=14,col=22/,
    );
    const envelope = JSON.parse(concordat('lint', 'bad', '--json').out);
    expect(envelope).toMatchObject({ schemaVersion: 1, command: 'lint', ok: false, exitCode: 1 });
    expect(envelope.findings).toEqual([
      expect.objectContaining({ file: 'bad/orders.odcs.yaml', line: 14, column: 22 }),
    ]);
  });

  it('does not report an empty selection as valid', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const run = concordat('lint', 'empty');
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toContain('error[NO_DOCUMENTS]');
  });

  it('finds documents by name in folders, and accepts any named file', () => {
    put('found/a/datacontract.yaml', contract('1.0.0'));
    put('found/b.odcs.yml', contract('1.0.0'));
    put('found/other.yaml', 'nothing: here');
    put('found/node_modules/c.odcs.yaml', 'nothing: here');
    expect(concordat('lint', 'found').out).toBe('clean: 2 documents\n');
    expect(concordat('lint', 'found/other.yaml').exit).toBe(1);
  });
});

describe('diff', () => {
  it('requires a larger version bump for a removed field', () => {
    put('new.odcs.yaml', contract('1.1.0', ''));
    const run = concordat('diff', 'orders.odcs.yaml', 'new.odcs.yaml');
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(
      /^too small: the changes require a MAJOR bump, and 1\.0\.0 → 1\.1\.0 is a MINOR bump\n[\s\S]*FIELD_REMOVED/,
    );
    put('new.odcs.yaml', contract('2.0.0', ''));
    expect(concordat('diff', 'orders.odcs.yaml', 'new.odcs.yaml')).toMatchObject({ exit: 0 });
  });

  it('compares with a git reference', () => {
    put('orders.odcs.yaml', contract('1.0.0', ''));
    const run = concordat('diff', 'orders.odcs.yaml', '--against', 'main', '--json');
    expect(run.exit).toBe(1);
    expect(JSON.parse(run.out).data).toMatchObject({ required: 'MAJOR', taken: 'NONE', enough: false });
    put('orders.odcs.yaml', contract('1.0.0'));
    expect(concordat('diff', 'orders.odcs.yaml', '--against', 'HEAD')).toMatchObject({ exit: 0 });
    expect(concordat('diff', 'orders.odcs.yaml', '--against', 'nowhere')).toMatchObject({ exit: 2 });
    put('fresh.odcs.yaml', contract('1.0.0').replace(/^id: .*$/mu, 'id: fresh'));
    expect(concordat('diff', 'fresh.odcs.yaml', '--against', 'main').out).toContain('is new');
    // Another file of a known contract is compared with the one at the reference.
    put('fresh.odcs.yaml', contract('1.0.0'));
    expect(concordat('diff', 'fresh.odcs.yaml', '--against', 'main').out).toContain('no changes between');
  });
});

describe('a start', () => {
  it('prints the version and nothing else', () => {
    expect(concordat('--version')).toMatchObject({ exit: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('explains every code it knows', () => {
    const codes = (JSON.parse(concordat('explain', '--json').out) as { data: { items: { code: string }[] } }).data
      .items;
    expect(codes.length).toBeGreaterThan(20);
    const [{ code }] = codes as [{ code: string }];
    expect(concordat('explain', code.toLowerCase())).toMatchObject({ exit: 0, out: expect.stringContaining('Fix:') });
    // Kinds of change in the output of a diff are codes too.
    expect(concordat('explain', 'FIELD_REMOVED').out).toMatch(/breaking for consumers[\s\S]*MAJOR/i);
    const misspelt = concordat('explain', 'field_removd');
    expect(misspelt).toMatchObject({ exit: 1, err: expect.stringContaining('Did you mean FIELD_REMOVED?') });
  });

  it('has no colour without a terminal', () => {
    expect(concordat('lint', 'orders.odcs.yaml').out).not.toContain('\u001B');
  });
});
