import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Transaction } from '../../src/app/ports/unit-of-work.js';
import type { DeadWorkRequest, NewWork, WorkItem } from '../../src/app/ports/work-store.js';
import { type LeaseLimits, NO_LIMITS } from '../../src/core/coordination/leasing.js';
import type { Store } from '../../src/persistence/index.js';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct } from '../support/lineage-setup.js';
import { MemoryWorkStore, memoryUnitOfWork } from '../support/memory-work-store.js';
import { lease, pendingWork, someWork, workLoad } from '../support/work.js';

const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const DUE = '2023-10-28T06:00:00.000Z';

type Opened = Pick<Store, 'databaseNow' | 'unitOfWork'>;

describeEachDatabase('the work store', (fresh) => {
  keepsItsPromises(async () => {
    const database = await fresh();
    const store = await database.open();
    return [store, () => database.open({ migrated: false })];
  });
});

describe('the work store of simulations', () => {
  keepsItsPromises(() => {
    const now = (): string => new Date().toISOString();
    const unitOfWork = memoryUnitOfWork(new MemoryWorkStore(now)) as Opened['unitOfWork'];
    const store: Opened = { unitOfWork, databaseNow: () => Promise.resolve(now()) };
    return Promise.resolve([store, () => Promise.resolve(store)]);
  });
});

describeEachDatabase('the work store, for those who run it', (fresh) => {
  let store: Store;
  beforeEach(async () => {
    store = await (await fresh()).open();
  }, 60_000);

  const put = (...items: NewWork[]): Promise<number> => store.unitOfWork.write((tx) => tx.work.enqueue(items, DUE));
  const fail = (held: WorkItem): Promise<boolean> => store.unitOfWork.write((tx) => tx.work.fail(held, 'no', null));

  it('queues dead work again when it is replayed, or when its data has changed, and discarded only then', async () => {
    const die = async (): Promise<void> => {
      for (const item of await lease(store, { owner: 'me', slots: 1 })) expect(await fail(item)).toBe(true);
    };
    const dead = (more: Partial<DeadWorkRequest> = {}) =>
      store.unitOfWork.read(({ work }) => work.deadWork({ domains: null, after: null, limit: 10, ...more }));
    const [a, b] = [await aDailyProduct(store, 'd/a', 'a'), await aDailyProduct(store, 'x.d/b', 'b')];
    for (const contractId of [a, b]) {
      await put(someWork({ contractId, domain: 'd' }));
      await die();
    }
    const [last, first] = await dead();
    expect([last, first]).toMatchObject([
      { contractId: b, message: 'no', attempts: 1, product: 'x.d/b' },
      { contractId: a, product: 'd/a' },
    ]);
    expect(await dead({ after: last ?? null })).toEqual([first]);
    expect(await dead({ domains: ['x.d', 'other'] })).toEqual([last]);
    expect(await dead({ domains: ['d'], limit: 1 })).toEqual([last]);
    expect([await dead({ domains: [] }), await dead({ domains: ['_'] })]).toEqual([[], []]);
    const counted = (domains: readonly string[] | null) =>
      store.unitOfWork.read(({ work }) => work.countDeadWork(domains));
    expect([await counted(null), await counted(['d']), await counted(['x.d'])]).toEqual([2, 2, 1]);
    expect(await store.unitOfWork.read(({ work }) => work.deadWorkOf([first?.id ?? '', 'none']))).toEqual([first]);
    const resolve = (work: typeof first, resolution: 'REPLAYED' | 'DISCARDED'): Promise<void> =>
      store.unitOfWork.write((tx) => tx.work.resolveDead([work?.id ?? ''], resolution));
    await resolve(last, 'REPLAYED');
    expect(await lease(store, { owner: 'me' })).toMatchObject([{ contractId: b, attempts: 1 }]);
    await resolve(first, 'DISCARDED');
    expect([await dead(), (await workLoad(store)).dead]).toEqual([[], 0]);
    expect(await put(someWork({ contractId: a }))).toBe(0);
    expect(await put(someWork({ contractId: a, lastChange: 5 }))).toBe(1);
    await die();
    await resolve(first, 'DISCARDED');
    await resolve(first, 'REPLAYED');
    expect(await lease(store, { owner: 'me' })).toMatchObject([{ contractId: a }]);
  });

  it('counts the work of each domain by its state', async () => {
    await put(someWork({ contractId: 'a' }), someWork({ contractId: 'b', server: 'lake', place: 'p' }));
    await lease(store, { owner: 'me', slots: 1 });
    await put(someWork({ contractId: 'c', domain: 'x.d' }));
    const loads = await store.unitOfWork.read(({ work }) => work.loads());
    expect([...loads].sort((one, other) => (one.domain < other.domain ? -1 : 1))).toEqual([
      { domain: 'd', queued: 1, waiting: 0, leased: 1, dead: 0, oldestDueAt: DUE },
      { domain: 'x.d', queued: 1, waiting: 0, leased: 0, dead: 0, oldestDueAt: DUE },
    ]);
  });

  it('names the servers of breakers as the contracts of each domain do', async () => {
    await put(someWork({ server: 'lake', place: 'p' }), someWork({ contractId: 'b', server: 'store', place: 'q' }));
    const breaker = { place: 'p', failures: 5, message: 'away', failedAt: DUE, openUntil: null };
    await store.unitOfWork.write((tx) => tx.work.putBreaker(breaker));
    const shown = { ...breaker, servers: [{ domain: 'd', name: 'lake', type: '' }] };
    expect(await store.unitOfWork.read(({ work }) => work.breakers())).toEqual([shown]);
  });
});

/** `fresh` returns an empty store, and what opens it for another process. */
function keepsItsPromises(fresh: () => Promise<[Opened, () => Promise<Opened>]>): void {
  let store: Opened;
  let reopen: () => Promise<Opened>;
  beforeEach(async () => {
    [store, reopen] = await fresh();
  }, 60_000);

  const put = (...items: NewWork[]): Promise<number> => store.unitOfWork.write((tx) => tx.work.enqueue(items, DUE));
  const enqueue = (...contracts: string[]): Promise<number> =>
    put(...contracts.map((contractId) => someWork({ contractId, partition: DAY })));
  const complete = async (held: WorkItem | undefined): Promise<boolean> =>
    (await store.unitOfWork.write((tx) => tx.work.complete(held === undefined ? [] : [held]))).size === 1;
  const fail = (held: WorkItem | undefined, retry: number | null): Promise<boolean> =>
    store.unitOfWork.write((tx) => tx.work.fail(held ?? { id: '', fencingToken: 0 }, 'no', retry));
  const limits = (part: Partial<LeaseLimits>): LeaseLimits => ({ ...NO_LIMITS, ...part });

  it('queues a partition of a server once until its work is completed', async () => {
    expect(await enqueue('a', 'b', 'a')).toBe(2);
    expect(await enqueue('a')).toBe(0);
    const [first] = await lease(store, { owner: 'me', slots: 1 });
    expect(await enqueue('a', 'b')).toBe(0);
    expect(await complete(first)).toBe(true);
    expect(await enqueue('a', 'b')).toBe(1);
    expect(await put(someWork())).toBe(1);
    expect(await put(someWork({ server: 'lake', place: 'p' }), someWork({ server: 'store', place: 'q' }))).toBe(2);
  });

  it('leases each item to one holder, also across processes', async () => {
    await enqueue(...Array.from({ length: 20 }, (_, n) => `c${n}`));
    const other = await reopen();
    const leased = await Promise.all([
      lease(store, { owner: 'one', slots: 7 }),
      lease(other, { owner: 'two', slots: 7 }),
      lease(store, { owner: 'three', slots: 7 }),
    ]);
    const ids = leased.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(20);
    expect(await lease(store, { owner: 'five' })).toEqual([]);
  });

  it('gives every domain its turn, whatever one of them has queued first', async () => {
    await put(...Array.from({ length: 300 }, (_, n) => someWork({ contractId: `much${String(n)}`, domain: 'much' })));
    await put(...['x', 'y', 'z'].map((contractId) => someWork({ contractId, domain: 'little.few' })));
    const leased = await lease(store, { owner: 'me', slots: 8 });
    expect(leased.filter(({ domain }) => domain === 'little.few')).toHaveLength(3);
    expect(leased).toHaveLength(8);
  });

  it('takes higher priorities first, then what is due longer', async () => {
    await put(someWork({ contractId: 'late' }));
    await store.unitOfWork.write((tx) =>
      tx.work.enqueue([someWork({ contractId: 'early' })], '2023-10-28T05:00:00.000Z'),
    );
    await put(someWork({ contractId: 'urgent', priority: 10 }));
    const order: string[] = [];
    for (let n = 0; n < 3; n += 1) order.push((await lease(store, { owner: 'me', slots: 1 }))[0]?.contractId ?? '');
    expect(order).toEqual(['urgent', 'early', 'late']);
  });

  it('leases only what an agent can run', async () => {
    const needs = { serverType: 'local', labels: { region: 'eu' } };
    await put(someWork({ contractId: 'eu', needs, server: 'lake', place: 'p' }), someWork({ contractId: 'any' }));
    const ids = (items: readonly WorkItem[]): string[] => items.map(({ contractId }) => contractId);
    const agent = { domains: ['other'], serverTypes: null, labels: { region: 'eu' } };
    expect(await lease(store, { owner: 'other', agent })).toEqual([]);
    expect(ids(await lease(store, { owner: 'plain' }))).toEqual(['any']);
    expect(ids(await lease(store, { owner: 'eu', agent: { ...agent, domains: ['d'] } }))).toEqual(['eu']);
  });

  it('keeps the limits of domains and servers across processes', async () => {
    const on = (server: string, n: number): NewWork =>
      someWork({ contractId: `${server}${String(n)}`, server, place: server });
    await put(...[1, 2, 3].flatMap((n) => [on('lake', n), on('store', n)]));
    const other = await reopen();
    const concurrency = limits({ server: { concurrency: 2, perMinute: null } });
    const [one, two] = await Promise.all([
      lease(store, { owner: 'one' }, concurrency),
      lease(other, { owner: 'two' }, concurrency),
    ]);
    expect([...one, ...two].map(({ server }) => server).sort()).toEqual(['lake', 'lake', 'store', 'store']);
    expect(
      await lease(store, { owner: 'three' }, limits({ domain: { concurrency: 5, perMinute: null } })),
    ).toHaveLength(1);
    expect(await lease(store, { owner: 'three' }, limits({ domain: { concurrency: 5, perMinute: null } }))).toEqual([]);
  });

  it('gives no more leases in a minute than a rate permits', async () => {
    await enqueue('a', 'b', 'c', 'd');
    const rate = limits({ domain: { concurrency: null, perMinute: 3 } });
    const leased = [
      ...(await lease(store, { owner: 'me', slots: 2 }, rate)),
      ...(await lease(store, { owner: 'me' }, rate)),
      ...(await lease(store, { owner: 'me' }, rate)),
    ];
    // A new minute may have begun between them.
    expect([3, 4]).toContain(leased.length);
    if (leased.length === 4) expect(new Date().getSeconds()).toBeLessThan(10);
  });

  it('rejects a late holder after its lease was taken over', async () => {
    await enqueue('a');
    const [late] = await lease(store, { owner: 'slow', ttlMillis: 1_500 });
    expect(await lease(store, { owner: 'early' })).toEqual([]);
    await pause(1_600);
    const [next] = await lease(store, { owner: 'fast' });
    expect(next).toMatchObject({ id: late?.id, attempts: 2, partition: DAY });
    expect((next?.fencingToken ?? 0) > (late?.fencingToken ?? 0)).toBe(true);
    expect([await complete(late), await fail(late, null)]).toEqual([false, false]);
    expect(await store.unitOfWork.write((tx) => tx.work.release(late === undefined ? [] : [late]))).toBe(0);
    expect(await complete(next)).toBe(true);
    expect(await complete(next)).toBe(false);
  });

  it('completes many at once, and of them those whose lease is held', async () => {
    const contracts = Array.from({ length: 40 }, (_, n) =>
      someWork({ contractId: `c${String(n)}`, domain: `d${String(n)}` }),
    );
    await put(...contracts);
    const leased = await lease(store, { owner: 'me', slots: 40 });
    expect(new Set(leased.map(({ domain }) => domain)).size).toBe(40);
    const [late, twice, ...rest] = leased;
    if (late === undefined || twice === undefined) throw new Error('Nothing was leased.');
    const before = { ...late, fencingToken: late.fencingToken - 1 };
    // A holder may have had the same work before, and report both results together.
    const earlier = { ...twice, fencingToken: twice.fencingToken - 1 };
    const ended = await store.unitOfWork.write((tx) => tx.work.complete([before, earlier, twice, ...rest]));
    expect(ended).toEqual(new Set([twice, ...rest]));
    expect(ended.has(earlier)).toBe(false);
    expect(await pendingWork(store)).toBe(1);
  });

  it('refuses what comes after the time of a lease, also where nobody has taken the work over', async () => {
    await enqueue('a');
    const leased = await lease(store, { owner: 'slow', ttlMillis: 1 });
    await pause(20);
    expect([await complete(leased[0]), await fail(leased[0], null)]).toEqual([false, false]);
    const write = (run: (tx: Transaction) => Promise<number>): Promise<number> => store.unitOfWork.write(run);
    expect(await write((tx) => tx.work.renew(leased, 60_000))).toBe(0);
    expect(await write((tx) => tx.work.release(leased))).toBe(0);
    expect(await lease(store, { owner: 'next' })).toMatchObject([{ contractId: 'a', attempts: 2 }]);
  });

  it('keeps a renewed lease with its holder, and renews none that was taken over', async () => {
    await enqueue('a');
    const held = await lease(store, { owner: 'slow', ttlMillis: 80 });
    const renew = (items: readonly WorkItem[], ttl: number): Promise<number> =>
      store.unitOfWork.write((tx) => tx.work.renew(items, ttl));
    expect(await renew(held, 60_000)).toBe(1);
    await pause(120);
    expect(await lease(store, { owner: 'eager' })).toEqual([]);
    expect(await renew(held, 1)).toBe(1);
    await pause(20);
    expect(await lease(store, { owner: 'eager' })).toHaveLength(1);
    expect(await renew(held, 60_000)).toBe(0);
  });

  it('queues a failed item again after its delay, and makes it dead after the last attempt', async () => {
    await enqueue('a');
    const [first] = await lease(store, { owner: 'me' });
    expect(await fail(first, 60_000)).toBe(true);
    expect(await lease(store, { owner: 'me' })).toEqual([]);
    expect(await pendingWork(store)).toBe(1);
    await enqueue('b');
    const [second] = await lease(store, { owner: 'me' });
    expect(await fail(second, null)).toBe(true);
    expect(await lease(store, { owner: 'me' })).toEqual([]);
    expect(await pendingWork(store)).toBe(1);
    await enqueue('c');
    const [third] = await lease(store, { owner: 'me' });
    expect(await fail(third, 1)).toBe(true);
    await pause(20);
    expect(await lease(store, { owner: 'me' })).toMatchObject([{ contractId: 'c', attempts: 2 }]);
  });

  it('makes an item dead whose leases end without a result again and again', async () => {
    await enqueue('a');
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect(await lease(store, { owner: 'dying', ttlMillis: 1 })).toMatchObject([{ attempts: attempt }]);
      await pause(5);
    }
    expect(await lease(store, { owner: 'dying' })).toEqual([]);
    expect(await store.unitOfWork.read(({ work }) => work.loads())).toMatchObject([{ dead: 1, queued: 0, leased: 0 }]);
  });

  it('counts no attempt of what its holder released', async () => {
    await enqueue('a');
    const held = await lease(store, { owner: 'ending' });
    expect(await store.unitOfWork.write((tx) => tx.work.release(held))).toBe(1);
    expect(await lease(store, { owner: 'next' })).toMatchObject([{ attempts: 1 }]);
  });

  it('reads nothing from a server whose breaker is open, and one item when it is half open', async () => {
    const on = (contractId: string): NewWork => someWork({ contractId, server: 'lake', place: 'p' });
    await put(on('a'), on('b'), someWork({ contractId: 'c', server: 'store', place: 'q' }));
    const now = await store.databaseNow();
    const breaker = { place: 'p', failures: 5, message: 'away', failedAt: now };
    const open = (openUntil: string): Promise<void> =>
      store.unitOfWork.write((tx) => tx.work.putBreaker({ ...breaker, openUntil }));
    await open('9999-01-01T00:00:00.000Z');
    expect(await lease(store, { owner: 'me' })).toMatchObject([{ contractId: 'c' }]);
    await open(now);
    const tried = await lease(store, { owner: 'me' });
    expect(tried).toMatchObject([{ place: 'p' }]);
    expect(await lease(store, { owner: 'me' })).toEqual([]);
    expect(await store.unitOfWork.write((tx) => tx.work.closeBreakers(['p', 'q']))).toBe(1);
    const rest = await lease(store, { owner: 'me' });
    expect([...tried, ...rest].map(({ contractId }) => contractId).sort()).toEqual(['a', 'b']);
  });
}
