import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { agentHello } from '../../src/app/agents/hello.js';
import { agentLease } from '../../src/app/agents/lease.js';
import { agentEvidence, evidenceKey } from '../../src/app/agents/record-agent-evidence.js';
import { transferContract } from '../../src/app/catalog/transfer-contract.js';
import { backfillResults } from '../../src/app/checks/backfill-results.js';
import { cancelBackfill } from '../../src/app/checks/cancel-backfill.js';
import { continueBackfills } from '../../src/app/checks/continue-backfills.js';
import { coordinator } from '../../src/app/checks/coordinator-status.js';
import { checkDeadLetters } from '../../src/app/checks/list-check-dead-letters.js';
import { replayCheckDeadLetter } from '../../src/app/checks/resolve-check-dead-letters.js';
import { backfills } from '../../src/app/checks/list-backfills.js';
import { type StartBackfillInput, startBackfill } from '../../src/app/checks/start-backfill.js';
import { workFigures } from '../../src/app/checks/work-figures.js';
import type { WorkItem, WorkStore } from '../../src/app/ports/work-store.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import { type BackfillProgress, doneOf } from '../../src/core/coordination/backfill.js';
import { aDomain } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { dailySales, writeDays } from '../support/daily-sales.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { field } from '../support/quality-models.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const PUBLISHED = '2023-10-28T00:00:00.000Z';
const RANGE = { from: '2023-01-01T00:00:00Z', to: '2023-01-31T00:00:00Z' };
const AGENT: CallContext = {
  actor: { subject: 'agent of retail', admin: false, grants: [{ domain: 'retail', role: 'agent' }] },
  requestId: 'request-3',
};

describeEachDatabase('backfills in change', (fresh) => {
  let database: TestDatabase;
  let product: CheckedProduct;
  beforeEach(async () => {
    database = await fresh();
    product = await CheckedProduct.create(await database.open());
    product.now = '2023-10-28T06:00:00.000Z';
    await writeDays(product);
  }, 60_000);
  afterEach(() => product.close());

  const start = async (input: Partial<StartBackfillInput> = {}): Promise<BackfillProgress> => {
    const given = { product: product.ref, ...RANGE, reason: 'new contract', ...input };
    const [first] = value(await startBackfill(product.ports())(admin, given));
    if (first === undefined) throw new Error('nothing was started');
    return first;
  };
  const only = async (): Promise<BackfillProgress> => {
    const [first] = value(await backfills(product.ports())(admin, {})).items;
    if (first === undefined) throw new Error('there is no backfill');
    return first.node;
  };
  const results = async ({ id }: BackfillProgress) => value(await backfillResults(product.ports())(admin, { id }));
  /** One item, as an agent gets it. */
  const leased = async (work: WorkStore): Promise<readonly WorkItem[]> => {
    const groups = await work.groups(1);
    const shares = groups.map((group) => ({ group, count: 1 }));
    return work.lease(shares, 'other', 60_000);
  };
  const answered = () => product.store.unitOfWork.read(({ evidence }) => evidence.answered('sales'));

  it('are continued by several processes at once: never above the limit, no partition twice', async () => {
    await product.publish('1.0.0', dailySales(), PUBLISHED);
    await start({ concurrency: 3 });
    const stores = [product.store, await database.open({ migrated: false }), await database.open({ migrated: false })];
    const partitions: string[] = [];
    while ((await only()).state === 'RUNNING') {
      await Promise.all(stores.map(({ unitOfWork }) => continueBackfills({ ...product.ports(), unitOfWork })));
      expect((await only()).inFlight).toBeLessThanOrEqual(3);
      // One of those in flight is checked by an agent.
      await product.store.unitOfWork.write(async ({ work }) => {
        const items = await leased(work);
        await work.complete(items);
        partitions.push(...items.map(({ partition }) => partition?.from ?? ''));
      });
    }
    expect(partitions).toHaveLength(30);
    expect(new Set(partitions).size).toBe(30);
    expect(await only()).toMatchObject({ state: 'COMPLETED', queued: 30, inFlight: 0, failed: 0 });
  });

  it('count dead letters as failed, and end beside them', async () => {
    await product.publish('1.0.0', dailySales(), PUBLISHED);
    const started = await start({ concurrency: 3 });
    await continueBackfills(product.ports());
    await product.store.unitOfWork.write(async ({ work }) => {
      for (const item of await leased(work)) await work.fail(item, 'no such bucket', null);
    });
    await product.cycle();
    const ended = await only();
    expect(ended).toMatchObject({ state: 'COMPLETED', queued: 30, inFlight: 0, failed: 1 });
    expect(doneOf(ended)).toBe(29);
    expect(await results(started)).toEqual({ passed: 29, failing: 0, unknown: 1 });
    const [dead] = value(await checkDeadLetters(product.ports())(admin, {})).items;
    value(await replayCheckDeadLetter(product.ports())(admin, { ids: [dead?.node.id ?? ''], reason: 'repaired' }));
    await product.cycle();
    expect(await only()).toMatchObject({ state: 'COMPLETED', failed: 0 });
    expect(await results(started)).toEqual({ passed: 30, failing: 0, unknown: 0 });
  });

  it('go on with a version that is published in the middle', async () => {
    await product.publish('1.0.0', dailySales(), PUBLISHED);
    const started = await start({ concurrency: 3 });
    expect(await continueBackfills(product.ports())).toBe(3);
    const stricter = [
      field('id', { logicalType: 'integer', required: true, unique: true }),
      field('day', { logicalType: 'date', required: true }),
    ];
    await product.publish('1.1.0', dailySales(['lake'], stricter), '2023-10-28T05:00:00.000Z');
    await product.cycle();
    expect(await only()).toMatchObject({ state: 'COMPLETED', queued: 30, inFlight: 0, failed: 0 });
    const checked = new Map<string, number>();
    for (const { checkDigest, checkId, partition } of await answered()) {
      const key = `${checkId} ${checkDigest} ${partition?.from ?? ''}`;
      checked.set(key, (checked.get(key) ?? 0) + 1);
    }
    expect(new Set(checked.values())).toEqual(new Set([1]));
    expect(await results(started)).toEqual({ passed: 30, failing: 0, unknown: 0 });
  });

  it('read the only server that is named', async () => {
    await writeDays(product, 'other.csv');
    await product.publish('1.0.0', dailySales(['lake', 'other']), PUBLISHED);
    const started = await start({ server: 'other' });
    await product.cycle();
    expect(await only()).toMatchObject({ state: 'COMPLETED', queued: 30, failed: 0, server: 'other' });
    const found = await product.store.unitOfWork.read(({ evidence }) =>
      evidence.forPartitions('sales', [{ from: '2023-01-15T00:00:00.000Z', to: '2023-01-16T00:00:00.000Z' }]),
    );
    expect(new Set(found.map(({ server }) => server))).toEqual(new Set(['other']));
    expect(await results(started)).toEqual({ passed: 30, failing: 0, unknown: 0 });
  });

  it('tell partitions with a failed check from those that are not known', async () => {
    await product.write('sales.csv', 'id,day\n1,2023-01-01\n,2023-01-02\n', '2023-02-01T00:00:00Z');
    await product.publish('1.0.0', dailySales(), PUBLISHED);
    const started = await start({ to: '2023-01-05T00:00:00Z' });
    expect(await results(started)).toEqual({ passed: 0, failing: 0, unknown: 4 });
    await product.cycle();
    expect(await results(started)).toEqual({ passed: 1, failing: 1, unknown: 2 });
    expect(value(await backfillResults(product.ports())(admin, { id: 'x' }))).toBeNull();
  });

  it('end where the contract is transferred: the other domain decides itself', async () => {
    await product.publish('1.0.0', dailySales(), PUBLISHED);
    await product.store.unitOfWork.write((tx) => tx.catalog.insertDomain(aDomain('finance')));
    const { id } = await start({ concurrency: 3 });
    await continueBackfills(product.ports());
    value(
      await transferContract(product.ports())(admin, { contract: 'sales', product: 'finance/sales', reason: 'moved' }),
    );
    const ended = await only();
    expect(ended).toMatchObject({ id, product: 'finance/sales', state: 'CANCELLED', queued: 0, inFlight: 0 });
    expect([doneOf(ended), ended.ended?.reason]).toEqual([0, 'The contract was transferred to finance/sales: moved']);
    expect(await continueBackfills(product.ports())).toBe(0);
    const given = { product: 'finance/sales', ...RANGE, reason: 'again' };
    const owner = holding({ domain: 'finance', role: 'owner' });
    const [again] = value(await startBackfill(product.ports())(owner, given));
    await product.cycle();
    expect(await only()).toMatchObject({ id: again?.id, state: 'COMPLETED', queued: 30 });
    expect(failureOf(await cancelBackfill(product.ports())(owner, { id, reason: 'x' }))).toMatchObject({
      code: 'BACKFILL_ENDED',
    });
  });

  it('are run by agents elsewhere, and are seen while they run', async () => {
    const labels = { region: 'eu' };
    const settings = { customProperties: [{ property: 'concordat.agentLabels', value: labels }] };
    await product.publish('1.0.0', dailySales(['lake'], undefined, settings), PUBLISHED);
    const ports = { ...product.ports(), signals: product.store.signals };
    const agent = { agentId: 'a', version: '1', protocols: [1], engines: [], servers: null, domains: null };
    value(await agentHello(ports)(AGENT, { ...agent, labels, slots: 8 }));
    await start({ to: '2023-01-06T00:00:00Z', concurrency: 2 });
    await continueBackfills(product.ports());
    expect(value(await coordinator(product.ports())(admin, {})).backfills).toEqual({ running: 1, partitionsLeft: 5 });
    expect(await workFigures(product.ports())()).toMatchObject({ backfillsRunning: 1, backfillPartitionsLeft: 5 });
    const partitions: string[] = [];
    for (let turn = 0; turn < 10 && (await only()).state === 'RUNNING'; turn += 1) {
      const leased = value(await agentLease(ports)(AGENT, { agentId: 'a', slots: 8, waitMillis: 0 }));
      for (const work of leased) {
        partitions.push(work.partition?.from ?? '');
        const found = work.checks.map(({ digest, id }) => ({
          ...{ checkId: id, checkDigest: digest, outcome: 'PASS' as const, observed: 0, damage: 0, rowsTested: 1 },
          ...{ reasonCode: null, message: null, predicate: null, statementHash: null, engine: 'duckdb' },
          ...{ durationMillis: 1, server: 'lake', keys: null, keysWithheld: null },
        }));
        value(
          await agentEvidence(ports)(AGENT, {
            ...{ agentId: 'a', workId: work.workId, attempt: work.attempt, token: work.token },
            ...{ results: found, files: null, fault: null, idempotencyKey: evidenceKey(work) },
          }),
        );
      }
      expect(leased.length).toBeLessThanOrEqual(2);
      await continueBackfills(product.ports());
    }
    expect(partitions).toHaveLength(5);
    expect(new Set(partitions).size).toBe(5);
    expect(await only()).toMatchObject({ state: 'COMPLETED', queued: 5, inFlight: 0, failed: 0 });
  });
});
