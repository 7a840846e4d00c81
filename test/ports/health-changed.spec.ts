import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import type { HealthReport } from '../../src/core/health/health-report.js';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { healthChanged } from '../../src/app/health/health-changed.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { DAY, bind, dailyModel, addProduct, recordOutcome } from '../support/mesh.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

describeEachDatabase('the subscription to health changes', (fresh) => {
  let store: Store;
  const open: AsyncIterator<HealthReport>[] = [];

  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async (tx) => {
      await addProduct(tx, 'finance/ledger');
      const input = {
        name: 'in',
        contractId: 'finance.ledger',
        version: null,
        dependency: 'hard',
        mapper: null,
      } as const;
      await recordOutcome(tx, await addProduct(tx, 'retail/reader', { facts: { inputPorts: [input] } }), DAY, 'PASS');
      await addProduct(tx, 'retail/other');
    });
  }, 60_000);
  afterEach(async () => {
    for (const stream of open.splice(0)) await stream.return?.(undefined);
  });

  const changes = (): ReturnType<typeof healthChanged> => {
    const { signals, unitOfWork } = store;
    return healthChanged({
      unitOfWork,
      signals,
      clock: fixedClock(AT),
      ids,
      activeContracts: new ActiveContracts(ids),
    });
  };
  const listen = async (product: string): Promise<AsyncIterableIterator<HealthReport>> => {
    const stream = value(await changes()(admin, product));
    open.push(stream);
    return stream;
  };
  const record = (ref: string, outcome: 'PASS' | 'FAIL'): Promise<void> =>
    store.unitOfWork.write((tx) => recordOutcome(tx, dailyModel(ref.replace('/', '.')), DAY, outcome));
  /** The next report, or null when none arrives in time. */
  const within = (next: Promise<IteratorResult<HealthReport>>, millis: number): Promise<HealthReport | null> =>
    Promise.race([next.then((item) => (item.done === true ? null : item.value)), pause(millis, null, { ref: false })]);

  it('sends the health when evidence of the product or of an input changes it', async () => {
    const stream = await listen('retail/reader');
    const first = within(stream.next(), 5000);
    await record('finance/ledger', 'PASS');
    expect(await first).toMatchObject({ product: 'retail/reader', score: 1, status: 'HEALTHY' });
    const second = within(stream.next(), 5000);
    await record('finance/ledger', 'FAIL');
    expect(await second).toMatchObject({ score: 0.52, rootCause: { product: 'finance/ledger' } });
  });

  it('sends nothing when the report has not changed', async () => {
    const stream = await listen('retail/reader');
    const first = within(stream.next(), 5000);
    await record('retail/other', 'PASS');
    expect(await first).toMatchObject({ score: 0.52 });
    const next = stream.next();
    await record('retail/other', 'FAIL');
    expect(await within(next, 400)).toBeNull();
    await record('finance/ledger', 'PASS');
    expect(await within(next, 5000)).toMatchObject({ score: 1 });
  });

  it('sends the health when a run that writes the product fails', async () => {
    const app = lineageApp(store);
    await store.unitOfWork.write((tx) => bind(tx, dailyModel('finance.ledger'), 'finance/ledger', 'ledger'));
    const stream = await listen('finance/ledger');
    const first = within(stream.next(), 5000);
    const nominal = [DAY.from, DAY.to] as const;
    const failed = anEvent({
      run: '1',
      job: 'j',
      outputs: ['ledger'],
      nominal,
      type: 'FAIL',
      at: '2023-10-28T02:00:00Z',
    });
    value(await app.ingestEvents(admin, { bodies: [failed] }));
    await app.fold();
    expect(await first).toMatchObject({ score: 0.4, contributions: [{ checkId: 'run_errors' }] });
  });

  it('ends when the subscriber disconnects, and requires access', async () => {
    const stream = await listen('retail/reader');
    const next = stream.next();
    await stream.return?.(undefined);
    expect((await next).done).toBe(true);
    const withoutRole = { ...holding(), actor: { subject: 'x', admin: false, grants: [] } };
    expect(failureOf(await changes()(withoutRole, 'retail/reader')).kind).toBe('Forbidden');
  });

  it.each([
    ['zz', 'MALFORMED_REFERENCE'],
    ['', 'MALFORMED_REFERENCE'],
    ['retail/', 'MALFORMED_REFERENCE'],
    ['retail/unknown', 'NOT_FOUND'],
  ])('is rejected for a reference that is not a product: %j', async (product, code) => {
    expect(failureOf(await changes()(admin, product)).code).toBe(code);
  });
});
