import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleApp } from '../../support/sample-app.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';

/**
 * The built command line against the real server, whose use cases answer with samples: every
 * command over a real connection.
 */
let open: SampleServer;
let closed: SampleServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-online-'));
  open = await sampleServer();
  closed = await sampleServer(sampleApp(), { auth: 'token' });
}, 60_000);
afterAll(async () => {
  await open.close();
  await closed.close();
  rmSync(folder, { recursive: true, force: true });
});

function concordat(server: string, ...args: string[]): Promise<{ exit: number | null; out: string; err: string }> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, CONCORDAT_SERVER: server };
  const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out, err })));
}

describe('against a running server', () => {
  it.each([
    'domain list',
    'domain get finance',
    'product list',
    'search ledger',
    'product get finance/general_ledger',
    'product history finance/general_ledger',
    'product history finance/general_ledger --from 2023-10-01 --to 2023-11-01',
    'contract list',
    'contract get finance/general_ledger',
    'lineage up finance/general_ledger',
    'lineage down finance/general_ledger',
    'impact finance/general_ledger',
    'check list finance/general_ledger',
    'check results finance/general_ledger',
    'check run finance/general_ledger',
    'check matrix finance/general_ledger --last 3',
    'lineage warnings',
    'deadletter list',
    'sensor list',
    'sensor status',
    'gate finance/general_ledger --consumer customer360/enriched_events',
    'audit verify',
    'audit list',
    'auth token --subject airflow --grant finance:viewer',
  ])('`concordat %s` answers as text and as JSON', async (line) => {
    const pretty = await concordat(open.url, ...line.split(' '));
    // Yes, no or could not tell: never usage, denied or a fault.
    expect(pretty).toMatchObject({ exit: expect.any(Number), out: expect.stringMatching(/\S/) });
    expect([0, 1, 3]).toContain(pretty.exit);
    const json = await concordat(open.url, ...line.split(' '), '--json');
    const envelope = JSON.parse(json.out);
    expect(envelope).toMatchObject({ schemaVersion: 1, exitCode: json.exit, ok: json.exit === 0 });
    expect(envelope.data).not.toBeNull();
  });

  it('is denied with an unknown token', async () => {
    const run = await concordat(closed.url, 'product', 'list', '--token', 'nonsense');
    expect(run).toMatchObject({ exit: 4, out: '', err: expect.stringContaining('error[UNAUTHENTICATED]') });
  });
});
