import { expect, it } from '@jest/globals';
import { eventsHere } from '../../src/app/ports/event-reader.js';
import { foldPendingEvents } from '../../src/app/lineage/fold-pending-events.js';
import { deadLetters, lineageWarnings } from '../../src/app/lineage/list-notices.js';
import { discardDeadLetter, replayDeadLetter } from '../../src/app/lineage/resolve-dead-letters.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase, silentLog } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, failureOf, value } from '../support/use-cases.js';

/** A process whose release cannot fold events of the job `bad`, or can. */
function started({ unitOfWork }: Store, faulty: boolean) {
  const sha256 = (text: string): string => {
    if (faulty && text.includes('bad')) throw new Error('a fault of this release');
    return systemIds.sha256(text);
  };
  return foldPendingEvents({
    unitOfWork,
    clock: fixedClock(AT),
    eventReader: eventsHere(sha256),
    ids: systemIds,
    log: silentLog,
  });
}

const event = (run: string, job: string, output: string) =>
  anEvent({ at: '2023-10-28T01:00:00Z', run, job, outputs: [output] });

describeEachDatabase('an event that cannot be folded', (fresh) => {
  const setup = async (...jobs: readonly string[]) => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    const bodies = jobs.map((job, index) => event(String(index + 1), job, `out${String(index)}`));
    await app.ingestEvents(admin, { bodies });
    const ports = { unitOfWork: store.unitOfWork, clock: fixedClock(AT), ids: systemIds };
    return {
      store,
      known: async () => value(await app.job(admin, { namespace: 'dags', name: 'bad' })),
      replay: replayDeadLetter(ports),
      discard: discardDeadLetter(ports),
      list: async (input: { discarded?: boolean; first?: number; after?: string } = {}) =>
        value(await deadLetters(ports)(admin, input)),
    };
  };

  it('is dead-lettered, does not block other events and is tried again by the next process', async () => {
    const { known, store } = await setup('bad', 'good');
    const first = started(store, true);
    expect(await first()).toMatchObject({ folded: 1, failed: 1 });
    expect(await first()).toMatchObject({ folded: 0, failed: 0 });
    expect(await started(store, true)()).toMatchObject({ folded: 0, failed: 1 });
    expect(await known()).toBeNull();

    const fixed = started(store, false);
    expect(await fixed()).toMatchObject({ folded: 1, failed: 0 });
    expect(await known()).toMatchObject({ name: 'bad' });
    expect(await started(store, false)()).toMatchObject({ folded: 0, failed: 0 });
  });

  it('is listed page by page, newest first, with its job and problem', async () => {
    const { list, store } = await setup('bad1', 'good', 'bad2');
    await started(store, true)();
    const first = await list({ first: 1 });
    expect(first).toMatchObject({ hasNextPage: true, totalCount: 2 });
    expect(first.items[0]?.node).toMatchObject({
      job: { namespace: 'dags', name: 'bad2' },
      problem: 'a fault of this release',
      failedAt: AT,
      resolution: null,
    });
    const second = await list({ first: 1, after: first.items[0]?.cursor ?? '' });
    expect(second).toMatchObject({ hasNextPage: false, items: [{ node: { job: { name: 'bad1' } } }] });
  });

  it('is replayed at once and audited; when it fails again, the list shows who tried', async () => {
    const { known, list, replay, store } = await setup('bad');
    const faulty = started(store, true);
    await faulty();
    const ids = (await list()).items.map(({ node }) => node.id);
    const request = { ids, reason: ' fixed ', idempotencyKey: 'k' };
    expect(value(await replay(admin, request))).toEqual(ids);
    expect(value(await replay(admin, request))).toEqual(ids);
    expect((await list()).totalCount).toBe(0);
    expect(await faulty()).toMatchObject({ folded: 0, failed: 1 });
    expect((await list()).items[0]?.node.resolution).toMatchObject({ action: 'REPLAYED', reason: 'fixed' });

    value(await replay(admin, { ids, reason: 'a new release' }));
    expect(await started(store, false)()).toMatchObject({ folded: 1, failed: 0 });
    expect(await known()).toMatchObject({ name: 'bad' });
    const trail = await store.unitOfWork.read(({ audit }) => audit.after(0, 10));
    expect(trail.map(({ action, subject }) => [action, subject])).toEqual([
      ['deadletter.replay', `event:${ids[0] ?? ''}`],
      ['deadletter.replay', `event:${ids[0] ?? ''}`],
    ]);
  });

  it('is not tried again once it was discarded, until somebody replays it', async () => {
    const { discard, list, replay, store } = await setup('bad');
    await started(store, true)();
    const ids = (await list()).items.map(({ node }) => node.id);
    value(await discard(admin, { ids, reason: 'a test event' }));
    expect((await list()).totalCount).toBe(0);
    expect((await list({ discarded: true })).items[0]?.node.resolution).toMatchObject({ action: 'DISCARDED', at: AT });
    expect(await started(store, false)()).toMatchObject({ folded: 0, failed: 0 });

    value(await replay(admin, { ids, reason: 'needed after all' }));
    expect(await started(store, false)()).toMatchObject({ folded: 1, failed: 0 });
  });

  it('is resolved together with all others of the request, or none is', async () => {
    const { discard, list, replay, store } = await setup('bad', 'good');
    await started(store, true)();
    const [id = ''] = (await list()).items.map(({ node }) => node.id);
    expect(failureOf(await discard(admin, { ids: [id, 'unknown'], reason: 'r' }))).toMatchObject({ kind: 'NotFound' });
    expect((await list()).totalCount).toBe(1);
    expect(failureOf(await replay(admin, { ids: [], reason: 'r' }))).toMatchObject({ kind: 'Invalid' });
    expect(failureOf(await replay(admin, { ids: [id], reason: '  ' }))).toMatchObject({ kind: 'Invalid' });
  });
});

describeEachDatabase('warnings of events', (fresh) => {
  it('are listed newest first, page by page, by product, job and code', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    await aDailyProduct(store, 'shop/orders', 'orders');
    const noisy = (run: string, job: string, output: string, unusable: number) => {
      const body = JSON.parse(event(run, job, output)) as { inputs: object[]; outputs: object[]; producer?: string };
      body.inputs = Array.from({ length: unusable }, () => ({ namespace: 'file', name: '' }));
      return JSON.stringify(body);
    };
    await app.ingestEvents(admin, { bodies: [noisy('1', 'a', 'orders', 2)] });
    await app.ingestEvents(admin, { bodies: [event('2', 'quiet', 'orders'), noisy('3', 'b', 'other', 1)] });
    await app.fold();
    const query = lineageWarnings(store);
    const list = async (input: Parameters<typeof query>[1]) => {
      const { hasNextPage, items } = value(await query(admin, input));
      return { hasNextPage, jobs: items.map(({ node }) => node.job?.name), last: items.at(-1)?.cursor ?? null };
    };
    const job = { namespace: 'dags', name: 'a' };
    expect(await list({})).toMatchObject({ hasNextPage: false, jobs: ['b', 'a', 'a'] });
    expect(await list({ product: 'shop/orders' })).toMatchObject({ jobs: ['a', 'a'] });
    expect(await list({ job })).toMatchObject({ jobs: ['a', 'a'] });
    expect(await list({ code: 'NAME_UNUSABLE', job: { ...job, name: 'b' } })).toMatchObject({ jobs: ['b'] });
    expect(await list({ code: 'STALE_START' })).toMatchObject({ jobs: [] });
    const first = await list({ first: 2 });
    expect(first).toMatchObject({ hasNextPage: true, jobs: ['b', 'a'] });
    expect(await list({ first: 2, after: first.last })).toMatchObject({ hasNextPage: false, jobs: ['a'] });
    const bad = await query(admin, { after: 'nonsense' });
    expect(failureOf(bad)).toMatchObject({ code: 'BAD_CURSOR' });
  });
});
