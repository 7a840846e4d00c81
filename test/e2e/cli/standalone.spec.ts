import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command } from '../../support/command.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const FILE = 'dist/cli/concordat.mjs';
const MEGABYTE = 1_048_576;
const CONTRACTS = 'contracts/finance/general_ledger';
const run = promisify(execFile);

/** The single file in a folder without packages, and without the rest of the installation. */
const folder = temporaryFolder();
let server: ServerProcess;

beforeAll(async () => {
  copyFileSync(FILE, join(folder.path, 'concordat.mjs'));
  for (const name of ['general_ledger.odcs.yaml', 'general_ledger.odps.yaml']) {
    copyFileSync(join(CONTRACTS, name), join(folder.path, name));
  }
  server = await startServerProcess({ databaseUrl: `sqlite:${join(folder.path, 'catalog.db')}` });
});

afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** Runs the single file in its folder. */
async function single(...args: readonly string[]) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path };
  const options = { cwd: folder.path, env };
  try {
    const { stdout, stderr } = await run(process.execPath, ['concordat.mjs', ...args], options);
    return { exit: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { exit: code, out: stdout, err: stderr };
  }
}

describe('the command line as one file', () => {
  it('is small, and names the licences of what it contains', () => {
    expect(statSync(FILE).size).toBeLessThan(15 * MEGABYTE);
    const text = readFileSync(FILE, 'utf8');
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    for (const name of ['commander', 'yaml', 'semver']) expect(text).toMatch(new RegExp(`^${name} \\d.*\\(`, 'm'));
  });

  it.each([
    ['--version'],
    ['--help'],
    ['lint', '--json'],
    ['explain', 'C010'],
    ['diff', 'general_ledger.odcs.yaml', 'broken.odcs.yaml'],
    ['lint', 'absent.odcs.yaml'],
  ])('answers %s as the package does', async (...args) => {
    const text = readFileSync(join(folder.path, 'general_ledger.odcs.yaml'), 'utf8');
    writeFileSync(join(folder.path, 'broken.odcs.yaml'), text.replace(/^version: .*$/m, 'version: 0.0.1'));
    expect(await single(...args)).toEqual(await command(folder.path, ...args));
  });

  it('does not know the database, whose engine it has not', async () => {
    const { exit, out } = await single('config', 'doctor');
    expect(exit).toBe(3);
    expect(out).toMatch(/\ndatabase +not known +this command needs the engines/);
  });

  it('reads every version of the standards', async () => {
    for (const version of ['v3.0.0', 'v3.0.1', 'v3.0.2', 'v3.1.0', 'v3.2.0']) {
      const name = `minimal-${version}.odcs.yaml`;
      writeFileSync(
        join(folder.path, name),
        `apiVersion: ${version}\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: draft\nx: 1\n`,
      );
      const [alone, package_] = [await single('lint', name), await command(folder.path, 'lint', name)];
      expect(alone).toEqual(package_);
      expect(alone.out).toContain('C0');
    }
  });

  it('publishes to a server and passes its gate questions on', async () => {
    const at = ['--server', server.url];
    expect((await single('domain', 'register', 'finance', ...at)).exit).toBe(0);
    const published = await single('publish', 'general_ledger.odps.yaml', 'general_ledger.odcs.yaml', ...at);
    expect([published.exit, published.err]).toEqual([0, '']);
    const question = ['gate', 'finance/general_ledger', '--consumer', 'finance/general_ledger', '--json', ...at];
    const answer = await single(...question);
    expect(JSON.parse(answer.out)).toMatchObject({ command: 'gate', exitCode: answer.exit });
    expect(answer.exit).toBe((await command(folder.path, ...question)).exit);
    expect((await single('product', 'list', ...at)).out).toContain('finance/general_ledger');
  });

  it.each([
    ['serve'],
    ['up', '--once'],
    ['auth', 'token', 'create', '--subject', 'a', '--admin', '--database', 'sqlite:catalog.db'],
  ])('names the package for %s, which needs it', async (...args) => {
    const answer = await single(...args);
    expect(answer).toMatchObject({ exit: 2, out: '' });
    expect(answer.err).toMatch(/^error\[ENGINE_NOT_BUNDLED\]: .*\n.*npm install/);
    const { findings } = JSON.parse((await single(...args, '--json')).out) as { findings: { code: string }[] };
    expect(findings.map(({ code }) => code)).toEqual(['ENGINE_NOT_BUNDLED']);
  });
});
