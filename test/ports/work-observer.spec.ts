import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type EndedAttempt, recordAll } from '../../src/app/checks/attempt-work.js';
import { coordinate } from '../../src/app/checks/coordinate.js';
import { WorkObservers } from '../../src/app/checks/work-observers.js';
import type { WorkItem } from '../../src/app/ports/work-store.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, value } from '../support/use-cases.js';
import { lease, someWork } from '../support/work.js';

describeEachDatabase('the observer of work', (fresh) => {
  let product: CheckedProduct;
  let seen: string[];
  const observers = new WorkObservers();
  observers.add({
    attemptEnded: (outcome, millis) => seen.push(`${outcome} ${String(millis)}`),
    leasesLost: (count) => seen.push(`lost ${String(count)}`),
  });
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    seen = [];
    const work = ['done', 'faulty', 'late'].map((contractId) => someWork({ contractId }));
    await product.store.unitOfWork.write((tx) => tx.work.enqueue(work, '2023-10-28T06:00:00.000Z'));
  }, 60_000);
  afterEach(() => product.close());

  const ports = () => ({ ...product.ports(product.agent('a')), workObserver: observers });
  const ended = (item: WorkItem, fault: EndedAttempt['fault'], millis: number): EndedAttempt => ({
    ...{ item, fault, millis, contract: null, read: null },
  });

  it('learns how each attempt ended, and whether its result came too late', async () => {
    const items = await lease(product.store, { owner: 'me' });
    const of = (contractId: string): WorkItem =>
      items.find((item) => item.contractId === contractId) ?? ({} as WorkItem);
    await product.store.unitOfWork.write((tx) => tx.work.release([of('late')]));
    await recordAll(ports(), [
      ended(of('done'), null, 1),
      ended(of('faulty'), { message: 'away', isTransient: true }, 2),
      ended(of('late'), null, 3),
    ]);
    expect(seen).toEqual(['COMPLETED 1', 'RETRIED 2', 'STALE 3']);
  });

  it('learns of leases that ended without a result', async () => {
    await lease(product.store, { owner: 'dying', slots: 2, ttlMillis: 1 });
    await pause(20);
    value(await coordinate(ports())(admin, {}));
    expect(seen[0]).toBe('lost 2');
    expect(seen.slice(1).map((each) => each.split(' ')[0])).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
  });
});
