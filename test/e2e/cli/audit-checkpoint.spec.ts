import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { changed } from '../../support/raw-sql.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

/** From the command line of an auditor, with the built server; the tests build on each other. */
describeEachDatabase('checkpoints of the audit trail', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  let url = '';
  const register = (name: string): Promise<unknown> =>
    askGraphql(server.url, `mutation { registerDomain(input: { name: "${name}" }) { __typename } }`);
  const concordat = (...args: string[]): Promise<{ exit: number | null; out: string }> => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, CONCORDAT_SERVER: server.url };
    const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder.path, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out })));
  };
  const verify = (...more: string[]) =>
    concordat('audit', 'verify', '--checkpoint', 'first.json', '--public-key', 'audit.key.pub', ...more);

  beforeAll(async () => {
    ({ url } = await fresh('empty'));
    server = await startServerProcess({ databaseUrl: url, flags: ['--role', 'api'] });
    for (const name of ['one', 'two', 'three']) await register(name);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  it('are signed with a key that only its owner can read', async () => {
    expect(await concordat('audit', 'key', '--out', 'audit.key')).toMatchObject({ exit: 0 });
    expect(statSync(join(folder.path, 'audit.key')).mode & 0o777).toBe(0o600);
    chmodSync(join(folder.path, 'audit.key'), 0o644);
    const open = await concordat('audit', 'checkpoint', '--key', 'audit.key', '--out', 'first.json');
    expect(open).toMatchObject({ exit: 2, out: expect.stringContaining('its mode is 0644, not 0600') });
    chmodSync(join(folder.path, 'audit.key'), 0o600);
    const written = await concordat('audit', 'checkpoint', '--key', 'audit.key', '--out', 'first.json');
    expect(written).toMatchObject({ exit: 0, out: expect.stringContaining('wrote first.json: 3 entries') });
    // Neither a key nor a checkpoint is overwritten.
    expect(await concordat('audit', 'key', '--out', 'audit.key')).toMatchObject({ exit: 2 });
  });

  it('match the trail as it grows, on the server and in an export', async () => {
    await register('four');
    await register('five');
    expect(await verify()).toMatchObject({ exit: 0, out: expect.stringContaining('matches the checkpoint of 3') });
    const exported = await concordat('audit', 'export', '--out', 'trail.jsonl');
    expect(exported).toMatchObject({ exit: 0, out: expect.stringContaining('wrote trail.jsonl: 5 entries') });
    expect(await verify('--export', 'trail.jsonl')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('5 entries'),
    });
  });

  it('show an export with an edited, a removed and a replaced entry', async () => {
    const lines = readFileSync(join(folder.path, 'trail.jsonl'), 'utf8').trim().split('\n');
    const withLines = async (changedLines: readonly string[]): Promise<{ exit: number | null; out: string }> => {
      writeFileSync(join(folder.path, 'changed.jsonl'), changedLines.join('\n'));
      return verify('--export', 'changed.jsonl');
    };
    const edited = lines.map((line, index) => (index === 1 ? line.replace('"local"', '"cfo"') : line));
    expect(await withLines(edited)).toMatchObject({ exit: 1, out: expect.stringContaining('entry 2 does not match') });
    expect(await withLines(lines.slice(0, 2))).toMatchObject({ exit: 1, out: expect.stringContaining('was cut off') });
    expect(await withLines(['no entry'])).toMatchObject({
      exit: 2,
      out: expect.stringContaining('line 1 of changed.jsonl'),
    });
  });

  it('are worth nothing if they are changed, or signed by another key', async () => {
    const first = JSON.parse(readFileSync(join(folder.path, 'first.json'), 'utf8')) as { size: number };
    writeFileSync(join(folder.path, 'forged.json'), JSON.stringify({ ...first, size: 2 }));
    const forged = await concordat('audit', 'verify', '--checkpoint', 'forged.json', '--public-key', 'audit.key.pub');
    expect(forged).toMatchObject({ exit: 1, out: expect.stringContaining('CHECKPOINT_NOT_SIGNED') });
    await concordat('audit', 'key', '--out', 'other.key');
    const other = await concordat('audit', 'verify', '--checkpoint', 'first.json', '--public-key', 'other.key.pub');
    expect(other).toMatchObject({ exit: 1, out: expect.stringContaining('CHECKPOINT_NOT_SIGNED') });
    expect(await concordat('audit', 'verify', '--checkpoint', 'first.json')).toMatchObject({ exit: 2 });
  });

  it('show that the end of the trail was cut off, with its rows', async () => {
    await changed(url, [
      'DELETE FROM audit_entry WHERE sequence > 2',
      `DELETE FROM domain WHERE name NOT IN ('one', 'two')`,
    ]);
    expect(await concordat('audit', 'verify')).toMatchObject({ exit: 0 });
    const cut = await verify();
    expect(cut).toMatchObject({
      exit: 1,
      out: expect.stringContaining('the checkpoint covers 3 entries, and the trail has 2: its end was cut off'),
    });
    await register('six');
    expect(await verify()).toMatchObject({
      exit: 1,
      out: expect.stringContaining('entry 3 differs from the checkpoint'),
    });
  });
});
