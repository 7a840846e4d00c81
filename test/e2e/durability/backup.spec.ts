import { afterAll, expect, it } from '@jest/globals';
import { backUp } from '../../support/backups.js';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { inOneSnapshot } from '../../support/raw-sql.js';
import { type ServerProcess, startServerProcess } from '../../support/server.js';
import { deliveredContract } from '../../support/storm/plan.js';
import { type Acknowledged, survey } from '../../support/storm/survey.js';
import { Traffic } from '../../support/storm/traffic.js';

const COPIES = 2;
/** Versions that are acknowledged before the first copy and between two copies. */
const BETWEEN = 25;

const REGISTER = `mutation { registerDomain(input: { name: "storm" }) { __typename } }`;
const PUBLISH = `mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }`;
const CHAIN = `{ auditVerification { intact entries firstBroken unexplained { subject } } coordinator { counts { audit } } }`;

interface Chain {
  readonly auditVerification: { readonly entries: number };
  readonly coordinator: { readonly counts: { readonly audit: number } };
}

describeEachDatabase('backups during a storm of publishes and events', (fresh) => {
  const running: ServerProcess[] = [];
  afterAll(() => {
    for (const server of running) server.kill('SIGKILL');
  });
  const start = async (databaseUrl: string): Promise<ServerProcess> => {
    const environment = { CONCORDAT_CLOCK: 'fixed:2021-04-01T00:00:00Z', CONCORDAT_LOG_LEVEL: 'warn' };
    const server = await startServerProcess({ databaseUrl, environment });
    running.push(server);
    return server;
  };
  const trail = (url: string): Promise<string[]> =>
    inOneSnapshot(url, async ({ rows }) =>
      (await rows<{ hash: string }>('SELECT hash FROM audit_entry ORDER BY sequence')).map(({ hash }) => hash),
    );

  it('hold everything acknowledged before them, nothing partly, and do not stop the server', async () => {
    const database = await fresh('empty');
    const server = await start(database.url);
    await askGraphql(server.url, REGISTER);
    const input = { document: deliveredContract, product: 'storm/delivered' };
    await askGraphql(server.url, PUBLISH, { input });

    const traffic = new Traffic();
    traffic.release(server.url);
    const copies: { readonly url: string; readonly before: Acknowledged; readonly meanwhile: number }[] = [];
    while (copies.length < COPIES) {
      await traffic.acknowledges(BETWEEN);
      const before = { versions: [...traffic.versions], events: [...traffic.events], sent: traffic.sent };
      const url = await backUp(database, fresh);
      copies.push({ url, before, meanwhile: traffic.versions.length - before.versions.length });
    }
    await traffic.stop();
    expect(await server.stop()).toBe(0);
    expect([traffic.wrong, traffic.lost]).toEqual([[], 0]);
    // A copy takes at least the start of a process or a connection. On a busy machine a short one
    // may end between two publishes.
    expect(copies.filter(({ meanwhile }) => meanwhile > 0).length).toBeGreaterThan(COPIES / 2);

    const entries = await trail(database.url);
    for (const { url, before } of copies) {
      const restored = await trail(url);
      expect(restored).toEqual(entries.slice(0, restored.length));
      await survey(url, before);
      const server = await start(url);
      const { auditVerification, coordinator } = await askGraphql<Chain>(server.url, CHAIN);
      const { audit } = coordinator.counts;
      expect(auditVerification).toEqual({ intact: true, entries: audit, firstBroken: null, unexplained: [] });
      expect(audit).toBe(restored.length);
      expect(await askGraphql(server.url, PUBLISH, { input })).toEqual({
        publishContract: { __typename: 'ContractUnchanged' },
      });
      expect(await server.stop()).toBe(0);
      await survey(url, before);
    }
  }, 180_000);
});
