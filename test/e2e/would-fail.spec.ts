import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

const CLOCK = '2023-10-28T06:00:00Z';
const document = (version: string, rows: number): string => `apiVersion: v3.1.0
kind: DataContract
id: sales
version: ${version}
status: active
servers:
  - { server: lake, type: local, path: ., format: csv }
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, path: 'date={yyyy}-{MM}-{dd}/sales.csv' }
schema:
  - name: sales
    quality:
      - { id: rows, metric: rowCount, mustBeGreaterOrEqualTo: ${String(rows)} }
    properties:
      - { name: id, logicalType: integer }
`;

/** From the files and the command line, with the built server. */
describeEachDatabase('a tightened promise, end to end', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  beforeAll(async () => {
    for (const [day, rows] of [
      ['2023-10-26', '1\n2\n3\n'],
      ['2023-10-27', '1\n'],
    ]) {
      mkdirSync(join(folder.path, `date=${String(day)}`));
      writeFileSync(join(folder.path, `date=${String(day)}`, 'sales.csv'), `id\n${String(rows)}`);
    }
    server = await startServerProcess({
      databaseUrl: (await fresh('empty')).url,
      flags: ['--role', 'api'],
      environment: { CONCORDAT_DATA_ROOT: folder.path, CONCORDAT_CLOCK: `fixed:${CLOCK}` },
    });
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  const concordat = (...args: string[]): Promise<{ exit: number | null; out: string }> => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, CONCORDAT_SERVER: server.url };
    const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder.path, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out })));
  };

  it('is compared with what checks measured in the last 28 partitions', async () => {
    const file = (text: string): void => writeFileSync(join(folder.path, 'sales.odcs.yaml'), text);
    file(document('1.0.0', 1));
    expect(await concordat('domain', 'register', 'retail')).toMatchObject({ exit: 0 });
    expect(await concordat('publish', 'sales.odcs.yaml', '--product', 'retail/sales')).toMatchObject({ exit: 0 });
    for (const day of ['2023-10-26', '2023-10-27']) await concordat('check', 'run', 'retail/sales', '--partition', day);

    file(document('1.1.0', 2));
    const counts = '1 of 2 known, 26 not known: row count must be at least 2';
    const dryRun = await concordat('publish', 'sales.odcs.yaml', '--product', 'retail/sales', '--dry-run');
    expect(dryRun).toMatchObject({ exit: 0, out: expect.stringContaining(counts) });
    const diff = await concordat('diff', 'sales.odcs.yaml');
    expect(diff).toMatchObject({ exit: 0, out: expect.stringContaining(counts) });
    file(document('1.0.1', 2));
    const refused = await concordat('publish', 'sales.odcs.yaml', '--product', 'retail/sales');
    expect(refused).toMatchObject({ exit: 1, out: expect.stringContaining('WOULD_FAIL') });
    file(document('1.1.0', 2));
    const published = await concordat('publish', 'sales.odcs.yaml', '--product', 'retail/sales');
    expect(published).toMatchObject({ exit: 0, out: expect.stringContaining(counts) });
  }, 120_000);
});
