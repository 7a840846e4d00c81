import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command } from '../../support/command.js';

const DIST = join(process.cwd(), 'dist');
const files = readdirSync(join(DIST, 'cli/parts'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.mjs'),
);
const CONTRACT = 'contracts/finance/general_ledger/general_ledger.odcs.yaml';

/** The bundle alone: no packages, no other code of the build. */
let alone = '';

beforeAll(() => {
  alone = mkdtempSync(join(tmpdir(), 'concordat-bundle-'));
  cpSync(join(DIST, 'cli/parts'), join(alone, 'dist/cli/parts'), { recursive: true });
  cpSync('bin', join(alone, 'bin'), { recursive: true });
  cpSync('package.json', join(alone, 'package.json'));
  cpSync(CONTRACT, join(alone, 'ledger.odcs.yaml'));
});

afterAll(() => {
  rmSync(alone, { recursive: true, force: true });
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(alone, 'bin/concordat'), ...args], {
    cwd: alone,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the bundle of the command line', () => {
  it('needs no package: commands that read no data run without the rest of the installation', () => {
    const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Exit codes:') });
    expect(run('lint', 'ledger.odcs.yaml')).toMatchObject({ status: 0, stdout: 'clean: 1 document\n' });
    expect(run('explain', 'C010')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^C010: /) });
    // The database needs its engine.
    expect([1, 3]).toContain(run('config', 'doctor').status);
    const gate = run('gate', 'a/b', '--consumer', 'c/d', '--server', 'http://127.0.0.1:1');
    expect([gate.status, gate.stderr]).toEqual([5, expect.stringContaining('no server answers')]);
  });

  it('leaves the validators and the settings out of the file that every command reads', () => {
    expect(statSync(join(DIST, 'cli/parts/concordat.mjs')).size).toBeLessThan(400_000);
    expect(files.length).toBeGreaterThan(5);
  });

  it('reads the validator of the declared version alone', () => {
    const folder = join(alone, 'dist/cli/parts/validators');
    const others = readdirSync(folder).filter((file) => file !== 'odcs-v3-2-0.cjs');
    expect(others.length).toBeGreaterThan(5);
    for (const file of others) renameSync(join(folder, file), join(alone, file));
    try {
      expect(run('lint', 'ledger.odcs.yaml')).toMatchObject({ status: 0, stdout: 'clean: 1 document\n' });
    } finally {
      for (const file of others) renameSync(join(alone, file), join(folder, file));
    }
  });

  it('reports a failure of `up`, whose code is outside, as a failure and not as a fault', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const folder = mkdtempSync(join(alone, 'up-'));
      const { exit, err } = await command(folder, 'up', '--once', '--port', String(port));
      expect([exit, err]).toEqual([5, expect.stringContaining(`port ${port} on 127.0.0.1 is in use`)]);
      expect(err).not.toContain('This is a fault');
    } finally {
      server.close();
    }
  });
});
