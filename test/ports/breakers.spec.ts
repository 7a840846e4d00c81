import { beforeEach, expect, it } from '@jest/globals';
import { breakers, resetBreaker } from '../../src/app/checks/breakers.js';
import { workFigures } from '../../src/app/checks/work-figures.js';
import { coordinator } from '../../src/app/checks/coordinator-status.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Visibility } from '../../src/core/access/visibility.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';
import { lease, someWork } from '../support/work.js';

const FAR = '9999-01-01T00:00:00.000Z';
const PAST = '2023-10-28T06:00:00.000Z';

describeEachDatabase('circuit breakers', (fresh) => {
  let store: Store;
  beforeEach(async () => {
    store = await (await fresh()).open();
    const on = (domain: string, server: string, place: string) =>
      someWork({ contractId: `${domain} ${server}`, domain, server, place });
    const work = [on('bank', 'vault', 'p'), on('shop', 'lake', 'p'), on('shop', 'files', 'q'), on('bank', 'lake', 'r')];
    await store.unitOfWork.write((tx) => tx.work.enqueue(work, AT));
    await fail('p', 5, FAR);
    await fail('q', 6, PAST);
    await fail('r', 1, null);
  }, 60_000);

  const fail = (place: string, failures: number, openUntil: string | null): Promise<void> =>
    store.unitOfWork.write((tx) =>
      tx.work.putBreaker({ place, failures, openUntil, message: 'it is away', failedAt: AT }),
    );
  const ports = (visibility: Visibility) => ({
    ...{ unitOfWork: store.unitOfWork, clock: fixedClock(AT), ids: systemIds, visibility },
  });
  const list = async (call = admin, visibility: Visibility = 'catalog') =>
    value(await breakers(ports(visibility))(call, {}));
  const reset = (server: string, call: CallContext = admin, visibility: Visibility = 'catalog') =>
    resetBreaker(ports(visibility))(call, { server, reason: 'it was repaired' });
  const shop = holding({ domain: 'shop', role: 'owner' });

  it('are listed with their state by the clock of the database', async () => {
    const all = await list();
    expect([...all].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      {
        ...{ id: 'p', server: 'vault', serverType: '', domains: ['bank', 'shop'], state: 'OPEN', failures: 5 },
        ...{ openUntil: FAR, message: 'it is away', failedAt: AT },
      },
      expect.objectContaining({ id: 'q', server: 'files', state: 'HALF_OPEN', failures: 6 }),
      expect.objectContaining({ id: 'r', server: 'lake', state: 'CLOSED', failures: 1, openUntil: null }),
    ]);
    const status = value(await coordinator(ports('catalog'))(admin, {}));
    expect(status.breakers.map(({ id }) => id).sort()).toEqual(['p', 'q']);
  });

  it('name only domains and servers that the caller may read, where contents are private', async () => {
    const seen = await list(shop, 'domain');
    expect(seen.map(({ domains, id, server }) => [id, server, domains]).sort()).toEqual([
      ['p', 'lake', ['shop']],
      ['q', 'files', ['shop']],
    ]);
    expect(failureOf(await reset('vault', shop, 'domain'))).toMatchObject({ kind: 'NotFound' });
    expect(failureOf(await reset('r', shop, 'domain'))).toMatchObject({ kind: 'NotFound' });
    const status = value(await coordinator(ports('domain'))(shop, {}));
    expect(status.breakers.map(({ server }) => server).sort()).toEqual(['files', 'lake']);
  });

  it('are reset by name or id, by those who may run the coordinator in each domain that reads the server', async () => {
    const topics: string[] = [];
    store.signals.subscribe(['*'], (topic) => topics.push(topic));
    expect(failureOf(await reset('p', shop))).toMatchObject({ kind: 'Forbidden' });
    expect(value(await reset('files', shop))).toMatchObject({ id: 'q', state: 'CLOSED', failures: 0, openUntil: null });
    expect(topics).toEqual(expect.arrayContaining(['work', 'resumed']));
    expect(failureOf(await reset('files', shop))).toMatchObject({ kind: 'NotFound' });
    expect(failureOf(await reset('lake'))).toMatchObject({
      code: 'AMBIGUOUS_REFERENCE',
      message: '2 servers are named `lake`: `p` (bank, shop); `r` (bank).',
    });
    expect(failureOf(await resetBreaker(ports('catalog'))(admin, { server: 'p', reason: ' ' })).kind).toBe('Invalid');
    expect((await lease(store, { owner: 'me' })).map(({ place }) => place).sort()).toEqual(['q', 'r']);
    value(await reset('p'));
    expect((await lease(store, { owner: 'me' })).map(({ place }) => place)).toEqual(['p', 'p']);
    const trail = await store.unitOfWork.read(({ audit }) => audit.after(0, 10));
    expect(trail.map(({ action, subject }) => [action, subject])).toEqual([
      ['breaker.reset', 'server:q'],
      ['breaker.reset', 'server:p'],
    ]);
  });

  it('are counted for metrics beside the work of all domains and the age of the oldest', async () => {
    const figures = workFigures({ unitOfWork: store.unitOfWork, clock: fixedClock('2023-10-28T06:01:30.000Z') });
    expect(await figures()).toEqual({
      load: { queued: 4, waiting: 0, leased: 0, dead: 0, oldestDueAt: AT },
      oldestSeconds: 90,
      openBreakers: 1,
      checksWithoutAgent: 0,
      backfillsRunning: 0,
      backfillPartitionsLeft: 0,
      halfOpenBreakers: 1,
    });
    await lease(store, { owner: 'me', slots: 20 });
    for (const place of ['p', 'q', 'r']) value(await reset(place));
    await lease(store, { owner: 'me', slots: 20 });
    expect(await figures()).toMatchObject({ load: { queued: 0, leased: 4 }, oldestSeconds: 0, openBreakers: 0 });
  });

  it('are in the status of the coordinator beside the work of each domain, the busiest first', async () => {
    const work = Array.from({ length: 25 }, (_, n) => someWork({ contractId: String(n), domain: `d${String(n)}` }));
    await store.unitOfWork.write((tx) => tx.work.enqueue(work, '2023-10-28T07:00:00.000Z'));
    await lease(store, { owner: 'me', agent: { domains: ['d1'], serverTypes: null, labels: {} } });
    const status = value(await coordinator(ports('catalog'))(admin, {}));
    expect(status).toMatchObject({
      workPending: 29,
      work: { queued: 28, leased: 1, oldestDueAt: AT, otherDomains: 7 },
    });
    expect(status.work.domains).toHaveLength(20);
    expect(status.work.domains[0]).toMatchObject({ domain: 'bank', queued: 2, oldestDueAt: AT });
    expect(status.work.domains).toContainEqual({
      ...{ domain: 'd1', queued: 0, waiting: 0, leased: 1, dead: 0, oldestDueAt: null },
    });
  });
});
