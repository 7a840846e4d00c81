import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { command } from '../../support/command.js';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const DAYS = 60;
const RANGE = ['--from', '2023-01-01', '--to', '2023-03-02', '--reason', 'new contract'];
const CONTRACT = JSON.stringify({
  ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id: 'sales', version: '1.0.0', status: 'active' },
  servers: [{ server: 'lake', type: 'local', path: 'sales.csv', format: 'csv', environment: 'prod' }],
  schema: [
    {
      ...{ name: 'sales', logicalType: 'object' },
      properties: [
        { name: 'id', logicalType: 'integer', required: true },
        { name: 'day', logicalType: 'date' },
      ],
    },
  ],
  customProperties: [{ property: 'concordat.partitioning', value: { every: 'P1D', timezone: 'UTC', column: 'day' } }],
});

/** From the command line, with the built server, which is killed in the middle. */
describeEachDatabase('a backfill of a server that is killed', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  let databaseUrl = '';
  beforeEach(async () => {
    databaseUrl = (await fresh('empty')).url;
    const days = Array.from({ length: DAYS }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)).toISOString());
    writeFileSync(join(folder.path, 'sales.csv'), `id,day\n${days.map((day) => `1,${day.slice(0, 10)}`).join('\n')}\n`);
    server = await start();
    await askGraphql(
      server.url,
      `mutation ($document: String!) {
         registerDomain(input: { name: "retail" }) { __typename }
         publishContract(input: { document: $document, product: "retail/sales" }) { __typename }
       }`,
      { document: CONTRACT },
    );
  }, 60_000);
  afterEach(async () => {
    server.kill('SIGKILL');
    await server.ended;
    folder.remove();
  });

  const start = (): Promise<ServerProcess> =>
    startServerProcess({
      databaseUrl,
      flags: ['--data-root', folder.path, '--cadence', '1s'],
      environment: { CONCORDAT_CLOCK: 'fixed:2023-10-28T06:00:00Z' },
    });
  const concordat = async (...args: string[]): Promise<{ exit: number | null; out: string }> => {
    const { err, exit, out } = await command(folder.path, ...args, '--server', server.url);
    return { exit, out: `${out}${err}` };
  };
  const progress = async (): Promise<{ readonly state: string; readonly done: number; readonly failed: number }> => {
    const { out } = await command(folder.path, 'backfill', 'list', '--json', '--server', server.url);
    const { data } = JSON.parse(out) as { data: { items: [{ state: string; done: number; failed: number }] } };
    return data.items[0];
  };

  it('goes on where it was, and records each partition once', async () => {
    expect(await concordat('backfill', 'run', 'retail/sales', ...RANGE, '--concurrency', '2')).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^started: backfill \S+ of sales, 60 partitions /),
    });
    expect(await concordat('backfill', 'run', 'retail/sales', ...RANGE)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('BACKFILL_RUNNING'),
    });
    while ((await progress()).done < 2) await pause(50);
    server.kill('SIGKILL');
    await server.ended;
    server = await start();
    expect((await progress()).state).toBe('RUNNING');
    while ((await progress()).state === 'RUNNING') await pause(200);
    expect(await progress()).toMatchObject({ state: 'COMPLETED', done: DAYS, failed: 0 });
    const { evidence } = await askGraphql<{ evidence: { nodes: { checkId: string; interval: { from: string } }[] } }>(
      server.url,
      '{ evidence(product: "retail/sales", first: 500) { nodes { checkId interval { from } } } }',
    );
    const recorded = evidence.nodes.map(({ checkId, interval }) => `${checkId} ${interval.from}`);
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(new Set(evidence.nodes.map(({ interval }) => interval.from)).size).toBeGreaterThanOrEqual(DAYS);
    const again = await concordat('backfill', 'run', 'retail/sales', ...RANGE, '--wait');
    expect(again).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/completed: backfill \S+, 60 of 60 partitions/),
    });
  }, 120_000);
});
