import { expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { checkMatrix } from '../../src/app/health/get-check-matrix.js';
import { healthHistory } from '../../src/app/health/get-health-history.js';
import { healthOfProducts, newestPartitionOfProducts } from '../../src/app/health/health-of-products.js';
import { healthStrips, stripRequest } from '../../src/app/health/health-strips.js';
import { StateDeriver } from '../../src/app/health/derive-states.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import { WorkBudgets } from '../../src/app/shared/work-budget.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { aDomain, aModel, aProduct, aVersion } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { addProduct, dailyModel, recordOutcome, recordOutcomes } from '../support/mesh.js';
import { silentLog } from '../support/silent-log.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const NOW = '2023-10-28T06:00:00.000Z';
const midnight = (day: number): string => `2023-10-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const partition = (day: number) => ({ from: midnight(day), to: midnight(day + 1) });
const PRODUCT = 'finance/ledger';
const SETTINGS = 'history';

const latency = (hours: number): ContractModel['sla'] => [
  {
    ...{ property: 'latency', value: hours, unit: 'h', valueExt: null, element: null, driver: null, schedule: null },
    ...{ target: null, pointer: '/slaProperties/0' },
  },
];

/** A daily product that was published on the 20th, and again on the 22nd, with its use cases. */
class Ledger {
  now = NOW;
  private readonly ports;
  model: ContractModel = aModel('none', '1.0.0');

  constructor(readonly store: Awaited<ReturnType<TestDatabase['open']>>) {
    const { unitOfWork } = store;
    const clock = { now: () => this.now, fixed: true };
    this.ports = { unitOfWork, clock, ids, activeContracts: new ActiveContracts(ids), storedStates: SETTINGS };
  }

  history = (from: string, to: string, contract: string | null = null) =>
    healthHistory(this.ports)(admin, { product: PRODUCT, contract, from, to });
  matrix = (last?: number, call = admin) =>
    checkMatrix({ ...this.ports, visibility: 'domain' })(call, { product: PRODUCT, last: last ?? null });
  strip = (last: number, contract: string | null = null) =>
    healthStrips(this.ports)(admin, [stripRequest(PRODUCT, { last, contract })]);
  newest = (refs: readonly string[]) => newestPartitionOfProducts(this.ports)(admin, refs);
  healths = (refs: readonly string[], call: CallContext = admin) =>
    healthOfProducts({ ...this.ports, visibility: 'domain' })(call, refs);

  async begin(every: string | null = 'P1D'): Promise<this> {
    const id = 'finance.ledger';
    this.model = { ...dailyModel(id, every), sla: every === null ? [] : latency(8) };
    const { model } = this;
    await this.store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain('finance'));
      await catalog.insertProduct(aProduct(PRODUCT));
      await catalog.lockContract(id, PRODUCT, ['main'], midnight(20));
      for (const [revision, version] of ['1.0.0', '1.1.0'].entries()) {
        const publishedAt = midnight(20 + 2 * revision);
        const facts = { model: { ...model, version }, modelDigest: version, publishedAt };
        await catalog.insertVersion(aVersion(id, version, revision + 1, facts));
      }
    });
    return this;
  }

  async measured(day: number, outcome: 'PASS' | 'FAIL'): Promise<void> {
    await this.store.unitOfWork.write((tx) => recordOutcome(tx, this.model, partition(day), outcome));
  }

  async arrived(day: number, arrivedAt: string): Promise<void> {
    const arrival = {
      contractId: this.model.id,
      interval: partition(day),
      kind: 'RUN',
      recordedAt: arrivedAt,
    } as const;
    await this.store.unitOfWork.write((tx) => tx.evidence.recordArrivals([{ ...arrival, arrivedAt }]));
  }

  async overridden(interval: ReturnType<typeof partition> | null, createdAt: string, id = 'o1'): Promise<void> {
    const facts = { product: PRODUCT, consumer: null, verdict: 'PROCEED', by: 'user:ann', reason: 'r' } as const;
    const expiresAt = addMillis(createdAt, 86_400_000);
    await this.store.unitOfWork.write((tx) =>
      tx.decisions.insertOverride({ id, ...facts, interval, createdAt, expiresAt }),
    );
  }

  derive = () => new StateDeriver({ ...this.ports, log: silentLog, settings: SETTINGS }).deriveDue();
}

describeEachDatabase('the history of a product', (fresh) => {
  const ledger = async (every: string | null = 'P1D') => new Ledger(await (await fresh()).open()).begin(every);

  it('has an entry for each partition up to the open one, stored or not', async () => {
    const one = await ledger();
    for (const day of [23, 24, 26]) {
      await one.measured(day, day === 24 ? 'FAIL' : 'PASS');
      await one.arrived(day, `2023-10-${String(day + 1)}T${day === 26 ? '09' : '05'}:00:00.000Z`);
    }
    await one.overridden(partition(24), '2023-10-27T12:00:00.000Z');
    const fromFacts = value(await one.history(midnight(23), '2023-11-05T00:00:00.000Z'));
    expect(fromFacts).toMatchObject({
      ...{ product: PRODUCT, contract: `${PRODUCT}/main`, every: 'P1D', timezone: 'UTC', complete: true },
      markers: [{ at: '2023-10-27T12:00:00.000Z', kind: 'OVERRIDE', label: 'PROCEED by user:ann', ref: 'o1' }],
    });
    expect(fromFacts.partitions.map(({ key, late, overridden, status }) => [key, status, late, overridden])).toEqual([
      ['2023-10-23', 'HEALTHY', false, false],
      ['2023-10-24', 'UNHEALTHY', false, true],
      ['2023-10-25', 'NOT_ARRIVED', true, false],
      ['2023-10-26', 'HEALTHY', true, false],
      ['2023-10-27', 'NOT_DUE', false, false],
      ['2023-10-28', 'OPEN', false, false],
    ]);
    await one.derive();
    expect(value(await one.history(midnight(23), '2023-11-05T00:00:00.000Z'))).toEqual(fromFacts);
    const markers = value(await one.history(midnight(1), midnight(23))).markers.map(({ label }) => label);
    expect(markers).toEqual(['version 1.0.0', 'version 1.1.0']);
  });

  it('is cut after 800 partitions, and has none of the future', async () => {
    const one = await ledger();
    const whole = value(await one.history('2020-01-01T00:00:00.000Z', NOW));
    expect([whole.partitions.length, whole.complete]).toEqual([800, false]);
    expect(whole.partitions.at(-1)?.key).toBe('2023-10-28');
    const future = value(await one.history('2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'));
    expect([future.partitions, future.complete]).toEqual([[], true]);
  });

  it('refuses what is not an interval, a product or a contract', async () => {
    const one = await ledger();
    expect(failureOf(await one.history(midnight(2), midnight(1)))).toMatchObject({ code: 'REVERSED_INTERVAL' });
    expect(failureOf(await one.history('yesterday', midnight(1)))).toMatchObject({ code: 'MALFORMED_INTERVAL' });
    expect(failureOf(await one.history(midnight(1), midnight(2), 'none'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows how current data was at the end of each day', async () => {
    const one = await ledger(null);
    const at = async (now: string, outcome: 'PASS' | 'FAIL'): Promise<void> => {
      const facts = { observedAt: now, beganAt: now, recordedAt: now };
      await one.store.unitOfWork.write((tx) =>
        recordOutcomes(tx, { model: one.model, partition: null }, { 'primary-key': outcome }, facts),
      );
    };
    await at('2023-10-29T12:00:00.000Z', 'PASS');
    await at('2023-10-30T12:00:00.000Z', 'FAIL');
    await at('2023-10-31T05:00:00.000Z', 'PASS');
    await one.overridden(null, '2023-10-30T18:00:00.000Z');
    one.now = '2023-10-31T06:00:00.000Z';
    const { complete, every, partitions } = value(await one.history(midnight(28), '2023-12-01T00:00:00.000Z'));
    expect([complete, every]).toEqual([true, null]);
    expect(partitions.map(({ key, overridden, status }) => [key, status, overridden])).toEqual([
      ['2023-10-28', 'UNKNOWN', false],
      ['2023-10-29', 'HEALTHY', false],
      ['2023-10-30', 'UNHEALTHY', true],
      ['2023-10-31', 'HEALTHY', true],
    ]);
    expect(partitions.at(-1)?.interval).toEqual({ from: midnight(31), to: '2023-11-01T00:00:00.000Z' });
    const [first] = value(await one.history(midnight(1), midnight(28))).partitions;
    expect(first?.key).toBe('2023-10-20');
  });
});

describeEachDatabase('a strip and a matrix', (fresh) => {
  const ledger = async () => new Ledger(await (await fresh()).open()).begin();

  it('begin with the first delivery or publish', async () => {
    const one = await ledger();
    const keys = async (last: number) => {
      const [answer] = value(await one.strip(last));
      return answer?.ok === true ? answer.value?.partitions.map(({ key }) => key) : answer;
    };
    const none = await keys(28);
    await one.arrived(18, midnight(19));
    const all = [18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28].map((day) => midnight(day).slice(0, 10));
    expect(none).toEqual(all.slice(2));
    expect([await keys(28), await keys(2), await keys(100)]).toEqual([all, all.slice(9), all]);
    await one.derive();
    expect([await keys(28), await keys(2), await keys(100)]).toEqual([all, all.slice(9), all]);
    expect(value(await one.matrix()).partitions).toEqual(all);
    const [unknown] = value(await one.strip(3, 'finance/other'));
    expect(unknown).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('are about the port that determines the health unless the request names another one', async () => {
    const one = await ledger();
    const other = { ...dailyModel('finance.other'), sla: latency(1) };
    await one.store.unitOfWork.write(async (tx) => {
      await tx.catalog.lockContract(other.id, PRODUCT, ['other'], NOW);
      await tx.catalog.insertVersion(aVersion(other.id, '1.0.0', 1, { model: other, modelDigest: 'other' }));
      await recordOutcome(tx, other, partition(27), 'FAIL');
    });
    const contractOf = async (contract: string | null) => {
      const [answer] = value(await one.strip(1, contract));
      return answer?.ok === true ? answer.value?.contract : null;
    };
    expect(await contractOf(null)).toBe(`${PRODUCT}/other`);
    expect(await contractOf(`${PRODUCT}/main`)).toBe(`${PRODUCT}/main`);
    expect(value(await one.matrix()).contract).toBe(`${PRODUCT}/other`);
    expect(value(await one.history(midnight(27), NOW)).contract).toBe(`${PRODUCT}/other`);
    const [newest] = value(await one.newest([PRODUCT]));
    expect(newest).toMatchObject({ ok: true, value: { key: '2023-10-27', status: 'UNHEALTHY' } });
  });

  it('show what each check found, to readers of the contents', async () => {
    const one = await ledger();
    await one.measured(26, 'FAIL');
    await one.measured(27, 'PASS');
    const { hiddenRows, partitions, rows } = value(await one.matrix(3));
    expect([partitions, hiddenRows]).toEqual([['2023-10-26', '2023-10-27', '2023-10-28'], 0]);
    const [first] = rows;
    expect(first?.check.kind).toBe('primary-key');
    expect(first?.cells).toMatchObject([
      { outcome: 'FAIL', evidenceStatus: 'VALID', damage: 1, evidenceId: expect.any(String) },
      { outcome: 'PASS', evidenceStatus: 'VALID', damage: 0 },
      { outcome: 'NOT_RUN', evidenceStatus: 'MISSING', damage: null, evidenceId: null },
    ]);
    expect(rows.length).toBeGreaterThan(1);
    const reader = holding({ domain: 'retail', role: 'viewer' });
    expect(failureOf(await one.matrix(3, reader))).toMatchObject({ kind: 'Forbidden' });
    expect(failureOf(await one.matrix(101))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(failureOf(await one.matrix(0))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('leave contents out for callers who may not read them', async () => {
    const one = await ledger();
    await one.measured(26, 'FAIL');
    const reader = holding({ domain: 'retail', role: 'viewer' });
    const [own] = value(await one.healths([PRODUCT]));
    expect(own?.ok === true && own.value?.contributions.length).toBeGreaterThan(0);
    const [read] = value(await one.healths([PRODUCT], reader));
    expect(read).toMatchObject({ ok: true, value: { status: 'UNHEALTHY', contributions: [], sla: [] } });
  });

  it('cost the work of what is not stored, which is refused for its product alone', async () => {
    const one = await ledger();
    const costly = 'finance/costly';
    await one.derive();
    await one.store.unitOfWork.write(async (tx) => {
      await addProduct(tx, costly);
    });
    const work = new WorkBudgets({ perRequest: 2, perSubject: 100 }).open('user:ann');
    const [refused, stored] = value(await one.healths([costly, PRODUCT], { ...admin, work }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'TOO_COSTLY' } });
    expect(stored).toMatchObject({ ok: true, value: { product: PRODUCT } });
  });

  it('are null for products that the catalog does not have, in the order of the request', async () => {
    const one = await ledger();
    const refs = ['finance/gone', PRODUCT];
    expect(value(await one.newest(refs)).map((answer) => answer.ok && answer.value !== null)).toEqual([false, true]);
    expect(value(await one.healths(refs)).map((answer) => answer.ok && answer.value?.product)).toEqual([
      undefined,
      PRODUCT,
    ]);
  });
});
