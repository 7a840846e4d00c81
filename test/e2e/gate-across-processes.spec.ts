import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { askGraphql } from '../support/graphql-client.js';
import { odcs } from '../support/odcs.js';
import { type ServerProcess, startServerProcess } from '../support/server.js';

const PARTITION = '2023-10-27';
const document = `${odcs({ id: 'ledger', path: '/lake/ledger' })}customProperties:
  - property: concordat.partitioning
    value: { every: P1D, timezone: UTC, path: '{yyyy}-{MM}-{dd}.parquet' }
`;
const PUBLISH = 'mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }';
const RECORD = 'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { __typename } }';
const CHECKS = '{ checks(product: "finance/ledger") { state check { id } } }';

describeEachDatabase('a gate request that waits in one process', (fresh) => {
  let server: ServerProcess;
  let other: ServerProcess;
  beforeAll(async () => {
    const { url: databaseUrl } = await fresh('empty');
    const start = (): Promise<ServerProcess> =>
      startServerProcess({
        databaseUrl,
        // No coordinator, whose own cycles would be counted.
        flags: ['--role', 'api'],
        environment: {
          CONCORDAT_CLOCK: 'fixed:2023-10-28T06:00:00Z',
          NODE_OPTIONS: `--import ${join(process.cwd(), 'test/support/statement-counter.mjs')}`,
        },
      });
    [server, other] = await Promise.all([start(), start()]);
    await askGraphql(other.url, 'mutation { registerDomain(input: { name: "finance" }) { __typename } }');
    const input = { document, product: 'finance/ledger' };
    expect(await askGraphql(other.url, PUBLISH, { input })).toEqual({
      publishContract: { __typename: 'ContractPublished' },
    });
  }, 60_000);
  afterAll(() => Promise.all([server.stop(), other.stop()]), 30_000);

  /** The number of statements the process has run, as it counts them. */
  async function statementsOf(server: ServerProcess): Promise<number> {
    const counts = (): string[] => server.log().match(/(?<=statements so far: )\d+/g) ?? [];
    const before = counts().length;
    server.kill('SIGUSR2');
    while (counts().length === before) await pause(10);
    return Number(counts().at(-1));
  }

  async function gate(
    wait: number,
  ): Promise<{ readonly verdict: string; readonly millis: number; readonly at: number }> {
    const started = performance.now();
    const question = `consumer=retail/orders&partition=${PARTITION}&wait=${String(wait)}`;
    const response = await fetch(`${server.url}/api/v1/gate/finance/ledger?${question}`);
    expect(response.status).toBe(200);
    const { verdict } = (await response.json()) as { verdict: string };
    return { verdict, millis: performance.now() - started, at: performance.now() };
  }

  it('runs no statement until its wait ends when nothing is committed', async () => {
    expect(await statementsOf(server)).toBeGreaterThan(0);
    const waiting = gate(8);
    await pause(1_000);
    // What the request itself started has ended, however slow the machine is.
    let before = await statementsOf(server);
    for (let tries = 0; tries < 6; tries += 1) {
      await pause(500);
      const now = await statementsOf(server);
      if (now === before) break;
      before = now;
    }
    await pause(2_500);
    expect(await statementsOf(server)).toBe(before);
    const { verdict, millis } = await waiting;
    expect(verdict).toBe('WAIT');
    expect(millis).toBeGreaterThan(7_900);
    expect(await statementsOf(server)).toBe(before);
    // The counter works: another request runs statements.
    await gate(0);
    expect(await statementsOf(server)).toBeGreaterThan(before);
  }, 30_000);

  it('wakes within a second when another process records evidence', async () => {
    const { checks } = await askGraphql<{ checks: { state: string; check: { id: string } }[] }>(other.url, CHECKS);
    const results = checks
      .filter(({ state }) => state === 'EXECUTABLE')
      .map(({ check: { id } }) => ({ checkId: id, outcome: 'PASS', rowsTested: 10 }));
    expect(results.length).toBeGreaterThan(0);
    const waiting = gate(30);
    await pause(1_000);
    const input = { product: 'finance/ledger', partition: PARTITION, provenance: 'dbt', results };
    expect(await askGraphql(other.url, RECORD, { input })).toEqual({
      recordEvidence: { __typename: 'EvidenceRecorded' },
    });
    const recorded = performance.now();
    const { verdict, at } = await waiting;
    expect(verdict).toBe('PROCEED');
    expect(at - recorded).toBeLessThan(1_000);
  }, 40_000);
});
