import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, it } from '@jest/globals';
import type { WorkItem } from '../../src/app/ports/work-store.js';
import type { Store } from '../../src/persistence/index.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';

const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const DUE = '2023-10-28T06:00:00.000Z';

describeEachDatabase('the work store', (fresh) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await fresh();
    store = await database.open();
  }, 60_000);

  const item = (contractId: string, partition: WorkItem['partition'] = DAY) => ({
    contractId,
    contractVersion: '1.0.0',
    partition,
    domain: 'd',
  });
  const enqueue = (...contracts: string[]): Promise<number> =>
    store.unitOfWork.write((tx) =>
      tx.work.enqueue(
        contracts.map((id) => item(id)),
        DUE,
      ),
    );
  const lease = (owner: string, limit = 10, ttl = 60_000, on = store): Promise<readonly WorkItem[]> =>
    on.unitOfWork.write((tx) => tx.work.lease({ owner, limit, ttlMillis: ttl }));

  it('queues a partition once until its work is completed', async () => {
    expect(await enqueue('a', 'b', 'a')).toBe(2);
    expect(await enqueue('a')).toBe(0);
    const [first] = await lease('me', 1);
    expect(await enqueue('a', 'b')).toBe(0);
    await store.unitOfWork.write((tx) => tx.work.complete(first?.id ?? '', first?.fencingToken ?? 0));
    expect(await enqueue('a', 'b')).toBe(1);
    const now = await store.unitOfWork.write((tx) => tx.work.enqueue([item('a', null)], DUE));
    expect(now).toBe(1);
  });

  it('leases each item to one holder, also across processes', async () => {
    await enqueue(...Array.from({ length: 20 }, (_, n) => `c${n}`));
    const other = await database.open({ migrated: false });
    const leased = await Promise.all([lease('one', 7), lease('two', 7, 60_000, other), lease('three', 7)]);
    const ids = leased.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await lease('four', 20)).length).toBe(20 - ids.length);
    expect(await lease('five')).toEqual([]);
  });

  it('rejects a late holder after its lease was taken over', async () => {
    await enqueue('a');
    const [late] = await lease('slow', 1, 1_500);
    expect(await lease('early')).toEqual([]);
    await pause(1_600);
    const [next] = await lease('fast');
    expect(next).toMatchObject({ id: late?.id, attempts: 2, partition: DAY });
    expect((next?.fencingToken ?? 0) > (late?.fencingToken ?? 0)).toBe(true);
    const finish = (held: WorkItem | undefined): Promise<boolean> =>
      store.unitOfWork.write((tx) => tx.work.complete(held?.id ?? '', held?.fencingToken ?? 0));
    const failed = await store.unitOfWork.write((tx) =>
      tx.work.fail(late?.id ?? '', late?.fencingToken ?? 0, 'x', null),
    );
    expect([await finish(late), failed]).toEqual([false, false]);
    expect(await finish(next)).toBe(true);
    expect(await finish(next)).toBe(false);
  });

  it('keeps a renewed lease with its holder, and renews none that was taken over', async () => {
    await enqueue('a');
    const held = await lease('slow', 1, 80);
    const renew = (items: readonly WorkItem[], ttl: number): Promise<number> =>
      store.unitOfWork.write((tx) => tx.work.renew(items, ttl));
    expect(await renew(held, 60_000)).toBe(1);
    await pause(120);
    expect(await lease('eager')).toEqual([]);
    expect(await renew(held, 1)).toBe(1);
    await pause(20);
    expect(await lease('eager')).toHaveLength(1);
    expect(await renew(held, 60_000)).toBe(0);
  });

  it('queues a failed item again after its delay, and dead-letters it after the last attempt', async () => {
    await enqueue('a');
    const fail = async (held: WorkItem | undefined, retry: number | null): Promise<boolean> =>
      store.unitOfWork.write((tx) => tx.work.fail(held?.id ?? '', held?.fencingToken ?? 0, 'no', retry));
    const pending = (): Promise<number> => store.unitOfWork.read((stores) => stores.work.countPending());
    const [first] = await lease('me');
    expect(await fail(first, 60_000)).toBe(true);
    expect(await lease('me')).toEqual([]);
    expect(await pending()).toBe(1);
    await enqueue('b');
    const [second] = await lease('me');
    expect(await fail(second, null)).toBe(true);
    expect(await lease('me')).toEqual([]);
    expect(await pending()).toBe(1);
  });
});
