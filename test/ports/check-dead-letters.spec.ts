import { beforeEach, expect, it } from '@jest/globals';
import { type CheckDeadLettersInput, checkDeadLetters } from '../../src/app/checks/list-check-dead-letters.js';
import { discardCheckDeadLetter, replayCheckDeadLetter } from '../../src/app/checks/resolve-check-dead-letters.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Visibility } from '../../src/core/access/visibility.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct } from '../support/lineage-setup.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';
import { lease, someWork, workLoad } from '../support/work.js';

const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };

describeEachDatabase('checks that are tried no more', (fresh) => {
  let store: Store;
  beforeEach(async () => {
    store = await (await fresh()).open();
    for (const product of ['shop/orders', 'eu.shop/returns', 'bank/ledger']) await die(product);
  }, 60_000);

  const die = async (product: string): Promise<void> => {
    const contractId = await aDailyProduct(store, product, product);
    const { unitOfWork } = store;
    const about = { contractId, domain: product.split('/')[0] ?? '', partition: DAY, server: 'lake', place: product };
    await unitOfWork.write((tx) => tx.work.enqueue([someWork(about)], AT));
    for (const item of await lease(store, { owner: 'me' }))
      await unitOfWork.write((tx) => tx.work.fail(item, `no ${product}`, null));
  };
  const ports = (visibility: Visibility) => ({
    ...{ unitOfWork: store.unitOfWork, clock: fixedClock(AT), ids: systemIds, visibility },
  });
  const list = async (input: CheckDeadLettersInput = {}, call = admin, visibility: Visibility = 'catalog') =>
    value(await checkDeadLetters(ports(visibility))(call, input));
  const productsOf = async (...request: Parameters<typeof list>) => {
    const { items, totalCount } = await list(...request);
    expect(totalCount).toBe(items.length);
    return items.map(({ node }) => node.product);
  };
  const ids = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await list()).items.map(({ node }) => [node.product, node.id]));
  const replay = (call: CallContext, all: readonly (string | undefined)[], visibility: Visibility = 'catalog') =>
    replayCheckDeadLetter(ports(visibility))(call, { ids: all.map((id) => id ?? ''), reason: ' repaired ' });

  it('are listed page by page, last failed first, with all that is known of them', async () => {
    const first = await list({ first: 2 });
    expect(first).toMatchObject({ hasNextPage: true, totalCount: 3 });
    expect(first.items[0]?.node).toEqual({
      id: expect.any(String),
      contractId: 'bank.ledger',
      contractRef: 'bank/ledger/rows',
      contractVersion: '1.0.0',
      product: 'bank/ledger',
      interval: DAY,
      server: 'lake',
      attempts: 1,
      message: 'no bank/ledger',
      queuedAt: AT,
      deadSince: expect.any(String),
    });
    const second = await list({ first: 2, after: first.items[1]?.cursor ?? '' });
    expect(second).toMatchObject({ hasNextPage: false, items: [{ node: { product: 'shop/orders' } }] });
    const wrong = await checkDeadLetters(ports('catalog'))(admin, { after: 'YWZ0ZXI6MQ' });
    expect(failureOf(wrong)).toMatchObject({ code: 'BAD_CURSOR' });
  });

  it('are listed of a domain with those nested in it, and to readers of the domain where contents are private', async () => {
    const shop = holding({ domain: 'shop', role: 'viewer' });
    expect(await productsOf({ domain: 'shop' })).toEqual(['eu.shop/returns', 'shop/orders']);
    expect(await productsOf({}, shop)).toEqual(['bank/ledger', 'eu.shop/returns', 'shop/orders']);
    expect(await productsOf({}, shop, 'domain')).toEqual(['eu.shop/returns', 'shop/orders']);
    expect(await productsOf({ domain: 'bank' }, shop, 'domain')).toEqual([]);
    const nested = holding({ domain: 'eu.shop', role: 'viewer' });
    expect(await productsOf({ domain: 'shop' }, nested, 'domain')).toEqual(['eu.shop/returns']);
    expect(await productsOf({}, holding({ domain: '*', role: 'viewer' }), 'domain')).toHaveLength(3);
  });

  it('are queued again as new work when they are replayed, which wakes the coordinator and is audited', async () => {
    const topics: string[] = [];
    store.signals.subscribe(['*'], (topic) => topics.push(topic));
    const { 'shop/orders': id } = await ids();
    expect(value(await replay(admin, [id, id]))).toEqual([id]);
    expect(topics).toEqual(expect.arrayContaining(['work', 'resumed']));
    expect(await workLoad(store)).toMatchObject({ queued: 1, dead: 2 });
    expect(await lease(store, { owner: 'me' })).toMatchObject([
      { id, contractId: 'shop.orders', partition: DAY, server: 'lake', attempts: 1 },
    ]);
    const trail = await store.unitOfWork.read(({ audit }) => audit.after(0, 10));
    expect(trail.map(({ action, subject }) => [action, subject])).toEqual([['deadletter.replay', `check:${id ?? ''}`]]);
    expect(failureOf(await replay(admin, [id]))).toMatchObject({ kind: 'NotFound' });
  });

  it('are given up when they are discarded, and can be replayed after all', async () => {
    const { 'shop/orders': id = '' } = await ids();
    const discard = discardCheckDeadLetter(ports('catalog'));
    expect(value(await discard(admin, { ids: [id], reason: 'a test' }))).toEqual([id]);
    expect(await productsOf()).toEqual(['bank/ledger', 'eu.shop/returns']);
    expect(value(await replay(admin, [id]))).toEqual([id]);
    expect(await lease(store, { owner: 'me' })).toMatchObject([{ id }]);
  });

  it('are resolved all or none, by those who may run the coordinator in each domain', async () => {
    const { 'bank/ledger': bank, 'eu.shop/returns': returns, 'shop/orders': orders } = await ids();
    const owner = holding({ domain: 'shop', role: 'owner' });
    expect(failureOf(await replay(owner, [orders, bank]))).toMatchObject({ kind: 'Forbidden' });
    expect(failureOf(await replay(owner, [orders, 'unknown']))).toMatchObject({ kind: 'NotFound' });
    expect(failureOf(await replay(holding({ domain: 'shop', role: 'viewer' }), [orders])).kind).toBe('Forbidden');
    expect(failureOf(await replay(admin, []))).toMatchObject({ kind: 'Invalid' });
    const silent = await discardCheckDeadLetter(ports('catalog'))(admin, { ids: [orders ?? ''], reason: ' ' });
    expect(failureOf(silent)).toMatchObject({ kind: 'Invalid' });
    // Where contents are private, what exists elsewhere looks like what does not exist.
    expect(failureOf(await replay(owner, [bank], 'domain'))).toMatchObject({ kind: 'NotFound' });
    expect((await list()).totalCount).toBe(3);
    expect(value(await replay(owner, [orders, returns], 'domain'))).toHaveLength(2);
  });
});
