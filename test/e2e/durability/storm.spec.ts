import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { inOneSnapshot, withoutNewest } from '../../support/raw-sql.js';
import { type ServerProcess, startServerProcess } from '../../support/server.js';
import { deliveredContract } from '../../support/storm/plan.js';
import { survey } from '../../support/storm/survey.js';
import { Traffic } from '../../support/storm/traffic.js';

/** `npm run test:services` runs the whole storm, which takes minutes. */
const IS_WHOLE = process.env['CONCORDAT_STORM'] === 'whole';
const KILLS = IS_WHOLE ? 20 : 6;
const ACKNOWLEDGED = IS_WHOLE ? 1_000 : 250;
/**
 * A server acknowledges at most this many versions before it is killed; some are killed before
 * their first answer.
 */
const LONGEST_LIFE = 115;
/** The kill hits the requests in progress at any moment. */
const AIM_MILLIS = 40;

const ROWS_TO_MISS = [
  { table: 'contract_verdict', key: 'contract_id' },
  { table: 'audit_entry', key: 'sequence' },
  { table: 'outbox', key: 'sequence' },
  { table: 'binding', key: 'contract_id' },
  { table: 'lineage_event', key: 'sequence' },
  { table: 'lineage_edge', key: 'edge_key' },
  { table: 'arrival', key: 'partition_from' },
];

const REGISTER = `mutation { registerDomain(input: { name: "storm" }) { __typename } }`;
const PUBLISH = `mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }`;
const CHAIN = `{ auditVerification { intact entries firstBroken } coordinator { eventsPending counts { audit } } }`;

interface Chain {
  readonly auditVerification: {
    readonly intact: boolean;
    readonly entries: number;
    readonly firstBroken: number | null;
  };
  readonly coordinator: { readonly eventsPending: number; readonly counts: { readonly audit: number } };
}

describeEachDatabase('SIGKILL during a storm of publishes and events', (fresh) => {
  const running: ServerProcess[] = [];
  let over = false;
  afterAll(() => {
    over = true;
    for (const server of running) server.kill('SIGKILL');
  });
  const start = async (databaseUrl: string): Promise<ServerProcess> => {
    // Business time is fixed shortly after the days that runs deliver, so that few partitions are
    // due.
    const environment = { CONCORDAT_CLOCK: 'fixed:2021-04-01T00:00:00Z', CONCORDAT_LOG_LEVEL: 'warn' };
    const server = await startServerProcess({ databaseUrl, environment });
    running.push(server);
    return server;
  };

  it('loses nothing acknowledged and leaves nothing half-applied', async () => {
    const database = await fresh('empty');
    let server = await start(database.url);
    await askGraphql(server.url, REGISTER);
    const input = { document: deliveredContract, product: 'storm/delivered' };
    expect(await askGraphql(server.url, PUBLISH, { input })).toEqual({
      publishContract: { __typename: 'ContractPublished' },
    });

    const traffic = new Traffic();
    let kills = 0;
    while (!over && (kills < KILLS || Math.min(traffic.versions.length, traffic.events.length) < ACKNOWLEDGED)) {
      traffic.release(server.url);
      await traffic.acknowledges(randomInt(LONGEST_LIFE));
      await pause(randomInt(AIM_MILLIS));
      traffic.hold();
      server.kill('SIGKILL');
      await server.ended;
      kills += 1;
      server = await start(database.url);
      await survey(database.url, traffic);
      const { auditVerification, coordinator } = await askGraphql<Chain>(server.url, CHAIN);
      expect(auditVerification).toEqual({ intact: true, entries: coordinator.counts.audit, firstBroken: null });
    }
    const stopping = traffic.stop();
    traffic.release(server.url);
    await stopping;

    // Events accepted before the last kill are folded without a request.
    while ((await askGraphql<Chain>(server.url, CHAIN)).coordinator.eventsPending > 0) await pause(50);
    expect(await server.stop()).toBe(0);
    await survey(database.url, traffic);
    expect(traffic.wrong).toEqual([]);
    expect(traffic.lost).toBeGreaterThan(KILLS);
    const unfolded = 'SELECT id FROM lineage_event WHERE folded_at IS NULL';
    expect(await inOneSnapshot(database.url, ({ rows }) => rows(unfolded))).toEqual([]);
    process.stderr.write(
      `${database.dialect}: ${String(kills)} kills, ${String(traffic.versions.length)} versions and ${String(traffic.events.length)} events acknowledged, ${String(traffic.lost)} answers lost\n`,
    );

    // The survey detects one missing row of an acknowledged version, or of its dependent rows.
    for (const { table, key } of ROWS_TO_MISS) {
      const missed = await withoutNewest(database.url, table, key);
      await expect(survey(database.url, traffic)).rejects.toThrow('expect(');
      await missed.putBack();
      await survey(database.url, traffic);
    }
  }, 600_000);
});
