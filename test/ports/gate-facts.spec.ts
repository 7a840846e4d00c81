import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import type { GateInput } from '../../src/app/gate/parse-gate-request.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { registerSensor } from '../../src/app/gate/register-sensor.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import type { SlaEntry } from '../../src/core/contract/model.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { bind, recordOutcomes, addProduct, recordOutcome } from '../support/mesh.js';
import { admin, value } from '../support/use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

const midnight = (day: number): string => `2023-10-${String(day)}T00:00:00.000Z`;
const partition = (day: number) => ({ from: midnight(day), to: midnight(day + 1) });
const days = (from: number, to: number) => ({ from: midnight(from), to: midnight(to) });
const HOUR = 3_600_000;

/** Delivery within so many hours after the end of the day. */
const latency = (hours: number): SlaEntry => ({
  property: 'latency',
  value: hours,
  valueExt: null,
  unit: 'h',
  element: null,
  driver: null,
  schedule: null,
  target: null,
  pointer: '/slaProperties/0',
});

describeEachDatabase('gate decisions from stored facts', (fresh) => {
  let store: Store;
  let app: ReturnType<typeof lineageApp>;
  let serial = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
    app = lineageApp(store);
    await store.unitOfWork.write(async (tx) => {
      await recordOutcome(tx, await addProduct(tx, 'finance/good'), partition(27), 'PASS');
    });
  }, 60_000);

  const ask = async (product: string, input: Partial<GateInput> = {}, asOf = AT): Promise<GateDecision> =>
    value(
      await decideGate({
        gateService: new GateService({ unitOfWork: store.unitOfWork, ids, activeContracts: new ActiveContracts(ids) }),
        clock: fixedClock(asOf),
      })(admin, { consumer: 'customer360/reader', product, ...input }),
    );
  const codes = ({ reasons }: GateDecision): string[] => reasons.map(({ code }) => code);

  describe('over several partitions', () => {
    beforeAll(async () => {
      await store.unitOfWork.write(async (tx) => {
        const model = await addProduct(tx, 'finance/days');
        await recordOutcomes(tx, { model, partition: partition(20) }, { required: 'FAIL' });
        for (const day of [21, 22, 24]) await recordOutcome(tx, model, partition(day), 'PASS');
        await recordOutcome(tx, model, partition(25), 'FAIL');
      });
    });

    it('is the minimum when each partition is checked', async () => {
      expect(await ask('finance/days', days(21, 23))).toMatchObject({ verdict: 'PROCEED', score: 1 });
      const lowest = await ask('finance/days', days(20, 23));
      expect(lowest).toMatchObject({ verdict: 'WAIT', basis: 'SCORE', score: 0.75, interval: partition(20) });
      expect(lowest).toMatchObject({ partition: '2023-10-20', requested: { partition: null } });
      expect(lowest.partitions.map(({ key, verdict }) => `${key} ${verdict}`)).toEqual([
        '2023-10-20 WAIT',
        '2023-10-21 PROCEED',
        '2023-10-22 PROCEED',
      ]);
      // Someone must fix the data: no moment is known at which the answer changes.
      expect(lowest.retryAfterSeconds).toBeNull();
      expect(lowest.ends).toMatchObject({ kind: 'PERSON', at: null });
      expect(lowest.ends?.text).toContain('when 2023-10-20 of finance/days is fixed and checked again');
    });

    it('is unknown when one partition is, however good the others are', async () => {
      const unknown = await ask('finance/days', days(20, 25));
      expect(unknown).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE', score: null });
      expect(unknown.reasons[0]?.message).toContain('2023-10-23');
    });

    it('is SKIP when one partition is, whatever is unknown', async () => {
      const skipped = await ask('finance/days', days(20, 27));
      expect(skipped).toMatchObject({ verdict: 'SKIP', basis: 'SCORE', score: 0.4, retryAfterSeconds: null });
    });

    it('covers every partition that the interval overlaps', async () => {
      const half = { from: '2023-10-22T12:00:00Z', to: '2023-10-23T12:00:00Z' };
      expect(await ask('finance/days', half)).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE' });
      expect(await ask('finance/days', { ...half, to: '2023-10-23T00:00:00Z' })).toMatchObject({ verdict: 'PROCEED' });
    });
  });

  describe('a partition that has not arrived', () => {
    const arrive = async (ref: string, hours: number, arrived: readonly number[]): Promise<void> => {
      await store.unitOfWork.write(async (tx) => {
        const model = await addProduct(tx, ref, { promises: { sla: [latency(hours)] } });
        for (const day of arrived) await recordOutcome(tx, model, partition(day), 'PASS');
        const interval = (day: number) => ({
          contractId: model.id,
          interval: partition(day),
          arrivedAt: midnight(day + 1),
          recordedAt: midnight(day + 1),
        });
        await tx.evidence.recordArrivals(arrived.map((day) => ({ ...interval(day), kind: 'FILES' })));
      });
    };

    it('gives WAIT until the missing partitions are due, and names them', async () => {
      await arrive('finance/due', 6.5, [23, 25]);
      const missing = await ask('finance/due', days(23, 28));
      expect(missing).toMatchObject({
        verdict: 'WAIT',
        basis: 'NOT_ARRIVED',
        missingPartitions: ['2023-10-24', '2023-10-26', '2023-10-27'],
        retryAfterSeconds: 1800,
      });
      expect(missing.reasons.map(({ message }) => message).join(';')).toContain('due at 2023-10-28T06:30:00.000Z');
      expect((await ask('finance/due', { partition: '2023-10-26' })).retryAfterSeconds).toBeNull();
      expect(await ask('finance/due', { partition: '2023-10-25' })).toMatchObject({ missingPartitions: [] });
    });

    it('has a retry time of at most an hour', async () => {
      await arrive('finance/slow', 30, [25]);
      expect((await ask('finance/slow', { partition: '2023-10-27' })).retryAfterSeconds).toBe(3600);
    });

    it('does not hide that another partition is unhealthy', async () => {
      await store.unitOfWork.write(async (tx) => {
        const model = await addProduct(tx, 'finance/both');
        await recordOutcome(tx, model, partition(25), 'FAIL');
        const arrival = {
          contractId: model.id,
          interval: partition(25),
          arrivedAt: midnight(26),
          recordedAt: midnight(26),
          kind: 'FILES' as const,
        };
        await tx.evidence.recordArrivals([arrival]);
      });
      const skipped = await ask('finance/both', days(25, 27));
      expect(skipped).toMatchObject({ verdict: 'SKIP', basis: 'SCORE', missingPartitions: ['2023-10-26'] });
    });
  });

  describe('sensors of the consumer', () => {
    const ran = async (from: string, to: string, at: string, type = 'COMPLETE'): Promise<void> => {
      serial += 1;
      const about = { run: String(serial), job: 'consolidation', outputs: ['quarters'], nominal: [from, to] as const };
      const bodies = [
        anEvent({ ...about, type: 'START', at }),
        anEvent({ ...about, type, at: at.replace(':00Z', ':30Z') }),
      ];
      value(await app.ingestEvents(admin, { bodies }));
      await app.fold();
    };
    const enriched = { consumer: 'customer360/enriched_events', partition: '2023-10-27' } as const;

    it('give WAIT until the latest quarter closed before the interval is consolidated', async () => {
      await store.unitOfWork.write(async (tx) => {
        await bind(
          tx,
          await addProduct(tx, 'finance/consolidation', { every: 'P3M' }),
          'finance/consolidation',
          'quarters',
        );
      });
      value(
        await registerSensor({ unitOfWork: store.unitOfWork, clock: fixedClock(AT), ids })(admin, {
          domain: 'customer360',
          consumer: enriched.consumer,
          upstream: 'finance/consolidation',
          mapper: 'latest-closed',
        }),
      );
      expect(await ask('finance/good', enriched)).toMatchObject({ verdict: 'WAIT', basis: 'SENSOR' });
      await ran('2023-04-01T00:00:00Z', '2023-07-01T00:00:00Z', '2023-07-09T02:00:00Z');
      expect(await ask('finance/good', enriched)).toMatchObject({ verdict: 'WAIT', basis: 'SENSOR' });
      await ran('2023-07-01T00:00:00Z', '2023-10-01T00:00:00Z', '2023-10-09T02:00:00Z', 'FAIL');
      const failed = await ask('finance/good', enriched);
      expect([failed.basis, codes(failed)]).toEqual(['SENSOR', expect.arrayContaining(['SENSOR_UNSATISFIED'])]);
      expect(failed.reasons[0]?.message).toContain('FAILED');
      await ran('2023-07-01T00:00:00Z', '2023-10-01T00:00:00Z', '2023-10-09T04:00:00Z');
      const released = await ask('finance/good', enriched);
      expect(released).toMatchObject({ verdict: 'PROCEED', basis: 'SCORE' });
      expect(codes(released)).not.toContain('SENSOR_UNSATISFIED');
    });

    it('use the same consumer partition when it is named by its label behind a mapper', async () => {
      const quarter = await ask('finance/consolidation', { ...enriched, mapper: 'latest-closed' });
      expect(quarter.interval).toEqual({ from: '2023-07-01T00:00:00.000Z', to: '2023-10-01T00:00:00.000Z' });
      expect(codes(quarter)).not.toContain('SENSOR_UNSATISFIED');
    });

    it('require the quarter of the interval, not any quarter', async () => {
      const spring = { consumer: enriched.consumer, from: '2023-04-01T00:00:00Z', to: '2023-04-02T00:00:00Z' };
      expect(await ask('finance/good', spring)).toMatchObject({ verdict: 'WAIT', basis: 'SENSOR' });
    });

    it('apply to their own consumer only, and not while they are paused', async () => {
      expect(await ask('finance/good', { partition: '2023-10-27' })).toMatchObject({ verdict: 'PROCEED' });
      await store.unitOfWork.write((tx) =>
        tx.decisions.insertSensor({
          id: 'paused',
          domain: 'customer360',
          consumer: 'customer360/impatient',
          upstream: 'finance/consolidation',
          mapper: 'identity',
          deadline: null,
          paused: true,
          createdAt: AT,
        }),
      );
      const free = await ask('finance/good', { consumer: 'customer360/impatient', partition: '2023-10-27' });
      expect(free).toMatchObject({ verdict: 'PROCEED' });
      expect(codes(free)).toContain('SENSOR_PAUSED');
    });
  });

  describe('evidence that ages', () => {
    beforeAll(async () => {
      await store.unitOfWork.write(async (tx) => {
        await recordOutcome(tx, await addProduct(tx, 'finance/table', { every: null }), null, 'PASS');
      });
    });

    it('gives the moment at which age alone changes the verdict, and the verdict changes there', async () => {
      const first = await ask('finance/table');
      expect(first).toMatchObject({ verdict: 'PROCEED', interval: null, score: 1 });
      // With a ttl of 30 h, confidence falls below 0.6 when 2^(-(age - ttl)/ttl) does: after 52 h 6
      // min.
      const until = first.validUntil ?? '';
      expect([until > addMillis(AT, 52 * HOUR), until < addMillis(AT, 52.2 * HOUR)]).toEqual([true, true]);
      expect((await ask('finance/table', {}, addMillis(until, -2000))).verdict).toBe('PROCEED');
      expect(await ask('finance/table', {}, until)).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE' });
    });

    it('has no such moment for a closed interval', async () => {
      expect((await ask('finance/good', { partition: '2023-10-27' })).validUntil).toBeNull();
      const later = await ask('finance/good', { partition: '2023-10-27' }, addMillis(AT, 500 * HOUR));
      expect(later).toMatchObject({ verdict: 'PROCEED', score: 1, validUntil: null });
    });

    it('gives another decision at each moment, unlike evidence of closed partitions', async () => {
      const [now, soon] = [await ask('finance/table'), await ask('finance/table', {}, addMillis(AT, HOUR))];
      expect(now.id).not.toBe(soon.id);
      const closed = { partition: '2023-10-27' };
      expect((await ask('finance/good', closed)).id).toBe((await ask('finance/good', closed, addMillis(AT, HOUR))).id);
    });
  });

  it('are compared with the lower bound for a strict consumer', async () => {
    await store.unitOfWork.write(async (tx) => {
      await recordOutcomes(
        tx,
        { model: await addProduct(tx, 'finance/gap'), partition: partition(27) },
        { required: null },
      );
    });
    expect(await ask('finance/gap')).toMatchObject({ verdict: 'PROCEED', score: 0.9875, low: 0.75 });
    expect(await ask('finance/gap', { strictness: 'STRICT' })).toMatchObject({
      verdict: 'WAIT',
      basis: 'SCORE',
      low: 0.75,
    });
  });

  it('have no retry time when the answer is final', async () => {
    expect(await ask('finance/nowhere')).toMatchObject({ final: true, retryAfterSeconds: null });
  });
});
