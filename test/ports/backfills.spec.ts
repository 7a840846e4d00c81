import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { cancelBackfill } from '../../src/app/checks/cancel-backfill.js';
import { backfills } from '../../src/app/checks/list-backfills.js';
import { continueBackfills } from '../../src/app/checks/continue-backfills.js';
import { leaseWork } from '../../src/app/checks/lease-work.js';
import { type StartBackfillInput, startBackfill } from '../../src/app/checks/start-backfill.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import { type BackfillProgress, doneOf } from '../../src/core/coordination/backfill.js';
import { ANY_WORK } from '../../src/core/coordination/needs.js';
import { CheckedProduct } from '../support/checked-product.js';
import { dailySales, writeDays } from '../support/daily-sales.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const NOW = '2023-10-28T06:00:00.000Z';
/** The contract was published after the range. */
const RANGE = { from: '2023-01-01T00:00:00Z', to: '2023-01-31T00:00:00Z' };

describeEachDatabase('backfills', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    product.now = NOW;
    await writeDays(product);
    await product.publish('1.0.0', dailySales(), '2023-10-28T00:00:00.000Z');
  }, 60_000);
  afterEach(() => product.close());

  const start = (input: Partial<StartBackfillInput> = {}, call: CallContext = admin) =>
    startBackfill(product.ports())(call, { product: 'retail/sales', ...RANGE, reason: 'new contract', ...input });
  const started = async (input: Partial<StartBackfillInput> = {}): Promise<BackfillProgress> => {
    const [first] = value(await start(input));
    if (first === undefined) throw new Error('nothing was started');
    return first;
  };
  const listed = async (): Promise<readonly BackfillProgress[]> =>
    value(await backfills(product.ports())(admin, {})).items.map(({ node }) => node);
  const rows = () => product.store.unitOfWork.read(({ work }) => work.loads());
  /** How often each day was recorded. */
  const recorded = async (): Promise<readonly number[]> => {
    const all = await product.store.unitOfWork.read(({ evidence }) => evidence.answered('sales'));
    const days = new Map<string, Set<string>>();
    for (const { checkId, partition, sequence } of all) {
      const key = `${checkId} ${partition?.from ?? ''}`;
      days.set(key, (days.get(key) ?? new Set()).add(String(sequence)));
    }
    return [...days.values()].map(({ size }) => size);
  };
  const lease = (slots: number) =>
    product.store.unitOfWork.write((tx) =>
      leaseWork(tx, { owner: 'other', agent: ANY_WORK, slots, ttlMillis: 60_000 }),
    );

  it('checks each partition of a range from before the first publish once, in one cycle', async () => {
    await product.cycle();
    expect(await recorded()).toEqual([]);
    const { id, partitions } = await started();
    expect(partitions).toBe(30);
    await product.cycle();
    const [ended] = await listed();
    expect(ended).toMatchObject({ id, state: 'COMPLETED', queued: 30, inFlight: 0, failed: 0, skipped: 0 });
    const counts = await recorded();
    expect(counts.length).toBeGreaterThanOrEqual(30);
    expect(new Set(counts)).toEqual(new Set([1]));
    expect(await product.gate({ partition: '2023-01-15' })).toMatchObject({ verdict: 'PROCEED' });
  });

  it('has no more in flight than its limit, and goes on where another process ended', async () => {
    const { id } = await started({ concurrency: 3 });
    expect(await continueBackfills(product.ports())).toBe(3);
    const two = await Promise.all([continueBackfills(product.ports()), continueBackfills(product.ports())]);
    expect(two).toEqual([0, 0]);
    expect(await listed()).toMatchObject([{ id, state: 'RUNNING', queued: 3, inFlight: 3 }]);
    expect(await rows()).toMatchObject([{ queued: 3 }]);
    // The process that took two of them is gone.
    const { items } = await lease(2);
    expect(items.map(({ backfill }) => backfill)).toEqual([id, id]);
    await product.store.unitOfWork.write((tx) => tx.work.release(items));
    await product.cycle();
    expect(await listed()).toMatchObject([{ state: 'COMPLETED', queued: 30, inFlight: 0 }]);
    expect(new Set(await recorded())).toEqual(new Set([1]));
  });

  it('leaves results that count, and measures them with `again`', async () => {
    await started();
    await product.cycle();
    const before = await product.store.unitOfWork.read(({ evidence }) => evidence.count());
    await started();
    await product.cycle();
    expect(await product.store.unitOfWork.read(({ evidence }) => evidence.count())).toBe(before);
    await started({ again: true });
    await product.cycle();
    expect(await product.store.unitOfWork.read(({ evidence }) => evidence.count())).toBe(2 * before);
    expect((await listed()).map(({ state }) => state)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
  });

  it('comes after due work, and is one with what is due of it', async () => {
    const { id } = await started({ to: '2023-01-04T00:00:00Z' });
    await continueBackfills(product.ports());
    const { items } = await lease(3);
    const last = items.at(-1);
    if (last === undefined) throw new Error('nothing was leased');
    const { contractId, contractVersion, domain, partition, place, server } = last;
    const needs = { serverType: 'local', labels: {} };
    const due = { contractId, contractVersion, domain, partition, place, server, needs, priority: 0, lastChange: 0 };
    await product.store.unitOfWork.write(async (tx) => {
      await tx.work.release(items);
      expect(await tx.work.enqueue([due], NOW)).toBe(1);
    });
    expect(await rows()).toMatchObject([{ queued: 3 }]);
    expect((await lease(1)).items).toMatchObject([{ id: last.id, partition, backfill: id }]);
  });

  it('is cancelled: what is queued goes, what is leased stays', async () => {
    const { id } = await started({ concurrency: 4 });
    await continueBackfills(product.ports());
    await lease(1);
    const after = value(await cancelBackfill(product.ports())(admin, { id, reason: 'wrong range' }));
    expect(after).toMatchObject({ state: 'CANCELLED', queued: 1, inFlight: 1, ended: { reason: 'wrong range' } });
    expect(doneOf(after)).toBe(0);
    expect(await rows()).toMatchObject([{ queued: 0, leased: 1 }]);
    expect(await continueBackfills(product.ports())).toBe(0);
    expect(failureOf(await cancelBackfill(product.ports())(admin, { id, reason: 'x' }))).toMatchObject({
      code: 'BACKFILL_ENDED',
    });
  });

  it('is started and cancelled by owners and editors of the domain', async () => {
    const other = holding({ domain: 'finance', role: 'owner' }, { domain: 'retail', role: 'viewer' });
    expect(failureOf(await start({}, other))).toMatchObject({ kind: 'Forbidden' });
    const own = holding({ domain: 'retail', role: 'editor' });
    const [{ id } = { id: '' }] = value(await start({}, own));
    expect(failureOf(await cancelBackfill(product.ports())(other, { id, reason: 'x' }))).toMatchObject({
      kind: 'Forbidden',
    });
    value(await cancelBackfill(product.ports())(own, { id, reason: 'x' }));
  });

  it.each<[string, Partial<StartBackfillInput>]>([
    ['REVERSED_INTERVAL', { from: RANGE.to, to: RANGE.from }],
    ['MALFORMED_INTERVAL', { from: 'today' }],
    ['INVALID_BACKFILL', { from: '2023-10-29T00:00:00Z', to: '2023-10-30T00:00:00Z' }],
    ['INVALID_BACKFILL', { from: '2023-01-01T01:00:00Z', to: '2023-01-01T02:00:00Z' }],
    ['INVALID_BACKFILL', { from: '1600-01-01T00:00:00Z' }],
    ['INVALID_BACKFILL', { concurrency: 65 }],
    ['INVALID_INPUT', { reason: ' ' }],
    ['UNKNOWN_SERVER', { server: 'other' }],
    ['NOT_FOUND', { product: 'retail/unknown' }],
  ])('is refused: %s %j', async (code, input) => {
    expect(failureOf(await start(input))).toMatchObject({ code });
  });

  it('names all that is wrong at once', async () => {
    const { code, message } = failureOf(
      await start({ from: '2023-10-29', to: 'x', concurrency: 0, reason: '', server: 'lak' }),
    );
    expect(code).toBe('INVALID_BACKFILL');
    for (const problem of ['is not an interval', '`concurrency` is 1 to 64', 'A reason', 'Did you mean `lake`'])
      expect(message).toContain(problem);
  });

  it('leaves out what has not ended or lies in the range in part, and says so', async () => {
    const [first] = value(await start({ from: '2023-10-25T12:00:00Z', to: '2023-10-30T12:00:00Z' }));
    expect(first).toMatchObject({
      ...{ from: '2023-10-26T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z', partitions: 2 },
      leftOut: { open: 3, partial: 1, notOwed: 0 },
    });
  });

  it('is refused beside one that runs over the same partitions', async () => {
    const { id } = await started();
    const failure = failureOf(await start({ from: '2023-01-30T00:00:00Z', to: '2023-02-02T00:00:00Z' }));
    expect(failure).toMatchObject({ code: 'BACKFILL_RUNNING' });
    expect(JSON.stringify(failure)).toContain(id);
    value(await start({ from: '2023-01-31T00:00:00Z', to: '2023-02-02T00:00:00Z' }));
  });
});
