import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { overrideGate } from '../../src/app/gate/override-gate.js';
import { ingestEvent, rawEventCommits } from '../../src/app/lineage/ingest-events.js';
import { addMillis, millisOf } from '../../src/core/shared/interval.js';
import type { Store } from '../../src/persistence/index.js';
import { DatabaseClock } from '../../src/platform/database-clock.js';
import { CheckedProduct } from '../support/checked-product.js';
import { type TestDatabase, describeEachDatabase, silentLog } from '../support/databases.js';
import { anEvent } from '../support/lineage-setup.js';
import { field, model, object, rule } from '../support/quality-models.js';
import { admin, value } from '../support/use-cases.js';
import { lease, someWork } from '../support/work.js';

const MINUTE = 60_000;
const SKEWS = [-10 * MINUTE, 0, 10 * MINUTE];
/** Valid for less than the skew: by a wrong clock it would be stale at once. */
const rows = rule({
  ...{ metric: 'rowCount', bound: { operator: 'mustBeGreaterThan', value: 0 }, severity: 'critical' },
  settings: { ttl: 'PT2M' },
});
const sales = model([object('sales', [field('id')], { quality: [rows] })], {
  id: 'sales',
  servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: 'sales.csv', format: 'csv' } }],
});

describeEachDatabase('hosts whose clocks differ by 10 minutes', (fresh) => {
  let database: TestDatabase;
  let origin: CheckedProduct;
  const hosts: { readonly store: Store; readonly product: CheckedProduct }[] = [];

  /** The same product on a host whose clock is off, with a connection of its own. */
  const host = async (skew: number): Promise<(typeof hosts)[number]> => {
    const store = await database.open();
    const product = CheckedProduct.opened(store, origin.root);
    const clocks = { time: () => Date.now() + skew, monotonic: () => performance.now() };
    product.clock = await DatabaseClock.once({ read: () => store.databaseNow(), log: silentLog, host: clocks });
    return { store, product };
  };

  beforeAll(async () => {
    database = await fresh();
    origin = await CheckedProduct.create(await database.open());
    await origin.publish('1.0.0', sales);
    await origin.write('sales.csv', 'id\n1\n');
    for (const skew of SKEWS) hosts.push(await host(skew));
  }, 60_000);
  afterAll(() => origin.close());

  it('decide alike by evidence that any of them recorded, and find nothing due', async () => {
    for (const [recorder, { product }] of hosts.entries()) {
      // Long before the reading begins: a clock that was read on a busy machine is off by as much.
      const writtenAt = new Date(Date.now() - (10 - recorder) * MINUTE).toISOString();
      await origin.write('sales.csv', `id\n${'1\n'.repeat(recorder + 1)}`, writtenAt);
      expect(await product.cycle()).toMatchObject({ failed: 0 });
      for (const other of hosts) {
        expect(await other.product.cycle()).toMatchObject({ partitionsDue: 0, evidenceRecorded: 0 });
        expect(await other.product.gate()).toMatchObject({ verdict: 'PROCEED', confidence: 1 });
        const { asOf, status } = await other.product.health();
        expect(status).toBe('HEALTHY');
        const now = millisOf(await other.store.databaseNow());
        expect(Math.abs(now - millisOf(asOf))).toBeLessThan(5_000);
      }
    }
  });

  it('lease work for as long as the database says, and no other gets it meanwhile', async () => {
    const [slow, , fast] = hosts;
    if (slow === undefined || fast === undefined) throw new Error('there are three hosts');
    const now = await slow.store.databaseNow();
    const facts = someWork({ domain: 'retail', contractId: 'sales' });
    await slow.store.unitOfWork.write((tx) => tx.work.enqueue([facts], now));
    expect(await lease(slow.store, { owner: 'agent' })).toHaveLength(1);
    expect(await lease(fast.store, { owner: 'agent' })).toHaveLength(0);
  });

  it('let an override of one of them apply on all, and receive events at the same time', async () => {
    for (const [index, { product, store }] of hosts.entries()) {
      const { clock, ids, unitOfWork, activeContracts } = product.ports();
      const expiresAt = addMillis(await store.databaseNow(), 5 * MINUTE);
      const request = { product: product.ref, verdict: 'SKIP' as const, reason: `by ${String(index)}`, expiresAt };
      value(await overrideGate({ clock, ids, unitOfWork, activeContracts })(admin, request));
      for (const other of hosts)
        expect(await other.product.gate()).toMatchObject({ override: { reason: `by ${String(index)}` } });
      const ingest = ingestEvent({ ...product.ports(), events: rawEventCommits(store) });
      const at = '2023-10-28T02:00:00Z';
      value(await ingest(admin, { body: anEvent({ at, run: String(index), job: 'j' }) }));
      const [received] = await store.unitOfWork.read(({ lineage }) =>
        lineage.unfolded({ limit: 1, except: new Set(), after: null }),
      );
      const now = millisOf(await store.databaseNow());
      expect(Math.abs(now - millisOf(received?.receivedAt ?? ''))).toBeLessThan(5_000);
      await product.ports().fold();
    }
  });
});
