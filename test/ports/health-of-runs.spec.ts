import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import type { HealthReport } from '../../src/core/health/health-report.js';
import type { InputPort } from '../../src/core/mesh/product.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { health } from '../../src/app/health/get-health.js';
import type { Mapper } from '../../src/core/partition/partitioning.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { bind, dailyModel, addProduct, recordOutcome } from '../support/mesh.js';
import { admin, value } from '../support/use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

const midnight = (day: number): string => `2023-10-${String(day)}T00:00:00.000Z`;
const partition = (day: number) => ({ from: midnight(day), to: midnight(day + 1) });
const port = (contractId: string, mapper: Mapper | null = null): InputPort => ({
  name: contractId,
  contractId,
  version: null,
  dependency: 'hard',
  mapper,
});

describeEachDatabase('health and observed runs', (fresh) => {
  let store: Store;
  let app: ReturnType<typeof lineageApp>;
  let serial = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
    app = lineageApp(store);
  }, 60_000);

  /** A product by day (or `every`), bound to the file of its own name. */
  const offered = async (ref: string, inputs: readonly InputPort[] = [], every?: string | null): Promise<void> => {
    await store.unitOfWork.write(async (tx) => {
      const model = await addProduct(tx, ref, { facts: { inputPorts: inputs }, every });
      await bind(tx, model, ref, ref);
    });
  };
  const tested = (ref: string, day: number | null, outcome: 'PASS' | 'FAIL' = 'PASS'): Promise<void> =>
    store.unitOfWork.write((tx) =>
      recordOutcome(
        tx,
        dailyModel(ref.replace('/', '.'), day === null ? null : 'P1D'),
        day === null ? null : partition(day),
        outcome,
      ),
    );
  /** One run of a product about a day, from `at` to `at` plus half an hour. */
  const ran = async (
    ref: string,
    day: number | null,
    at: string,
    { type = 'COMPLETE', reads = [] as readonly string[] } = {},
  ): Promise<void> => {
    serial += 1;
    const about = {
      run: String(serial),
      job: ref,
      inputs: reads,
      outputs: [ref],
      ...(day === null ? {} : { nominal: [midnight(day), midnight(day + 1)] as const }),
    };
    const end = at.replace(':00:00', ':30:00');
    value(
      await app.ingestEvents(admin, {
        bodies: [anEvent({ ...about, type: 'START', at }), anEvent({ ...about, type, at: end })],
      }),
    );
    await app.fold();
  };
  const report = async (product: string, partition?: string): Promise<HealthReport> =>
    value(
      await health({
        unitOfWork: store.unitOfWork,
        clock: fixedClock(AT),
        ids,
        activeContracts: new ActiveContracts(ids),
      })(admin, {
        product,
        ...(partition === undefined ? {} : { partition }),
      }),
    );
  const terms = ({ contributions }: HealthReport): string[] => contributions.map(({ checkId }) => checkId);

  describe('the interval actually consumed', () => {
    it('ends where the data did when the run began', async () => {
      await offered('finance/late');
      await offered('retail/early', [port('finance.late', 'identity')]);
      await ran('finance/late', 26, '2023-10-27T01:00:00Z');
      await ran('retail/early', 27, '2023-10-28T03:00:00Z', { reads: ['finance/late'] });
      await ran('finance/late', 27, '2023-10-28T04:00:00Z');
      await tested('finance/late', 26, 'FAIL');
      await tested('finance/late', 27);
      await tested('retail/early', 27);
      expect(await report('retail/early')).toMatchObject({
        score: 0.52,
        own: 1,
        rootCause: { product: 'finance/late', path: ['retail/early', 'finance/late'] },
      });
      expect(await report('finance/late')).toMatchObject({ score: 1 });
    });

    it('includes a day that never arrived: missing data is unknown', async () => {
      await offered('finance/absent');
      await offered('retail/hopeful', [port('finance.absent', 'identity')]);
      await ran('finance/absent', 26, '2023-10-27T01:00:00Z');
      await ran('retail/hopeful', 27, '2023-10-28T03:00:00Z', { reads: ['finance/absent'] });
      await tested('finance/absent', 26);
      await tested('retail/hopeful', 27);
      const found = await report('retail/hopeful');
      expect(found).toMatchObject({ low: 0.2, high: 1 });
      expect(found.reasons.map(({ code }) => code)).toContain('UPSTREAM_UNKNOWN');
    });

    it('is the declared one in a repetition, even when newer data is unhealthy', async () => {
      await offered('finance/daily');
      await offered('retail/repeated', [port('finance.daily')]);
      await ran('finance/daily', 26, '2023-10-27T01:00:00Z');
      await ran('finance/daily', 27, '2023-10-28T01:00:00Z');
      await ran('retail/repeated', 26, '2023-10-28T05:00:00Z', { reads: ['finance/daily'] });
      await tested('finance/daily', 26);
      await tested('finance/daily', 27, 'FAIL');
      await tested('retail/repeated', 26);
      expect(await report('retail/repeated', '2023-10-26')).toMatchObject({ score: 1, rootCause: null });
    });

    it('follows the mapper when no run reports that it read the input', async () => {
      await offered('finance/unseen');
      await offered('retail/silent', [port('finance.unseen', 'identity')]);
      await ran('finance/unseen', 26, '2023-10-27T01:00:00Z');
      await ran('retail/silent', 27, '2023-10-28T03:00:00Z', { reads: ['somewhere/else'] });
      await tested('finance/unseen', 26, 'FAIL');
      await tested('finance/unseen', 27);
      await tested('retail/silent', 27);
      // The 26th failed (0.4) and would lower the score to 0.52; the 27th was checked but not
      // reported by a run: 0.95.
      expect(await report('retail/silent')).toMatchObject({ score: 0.96, upstream: 0.96 });
    });

    it('of an undeclared input is shown without weight', async () => {
      await offered('finance/known');
      await offered('finance/hidden');
      await offered('retail/sneaky', [port('finance.known')]);
      await ran('finance/known', 27, '2023-10-28T01:00:00Z');
      await ran('finance/hidden', 27, '2023-10-28T01:00:00Z');
      await ran('retail/sneaky', 27, '2023-10-28T03:00:00Z', { reads: ['finance/known', 'finance/hidden'] });
      await tested('finance/known', 27);
      await tested('finance/hidden', 27, 'FAIL');
      await tested('retail/sneaky', 27);
      const found = await report('retail/sneaky');
      expect(found).toMatchObject({ score: 1, rootCause: null });
      expect(found.reasons.filter(({ code }) => code === 'UNDECLARED_INPUT').map(({ message }) => message)).toEqual([
        expect.stringContaining('`finance/hidden`'),
      ]);
      expect((await report('finance/known')).reasons.map(({ code }) => code)).not.toContain('UNDECLARED_INPUT');
    });
  });

  describe('run errors', () => {
    it('lower the score while the newest run of the interval failed, until one succeeds', async () => {
      await offered('finance/failing');
      await ran('finance/failing', 27, '2023-10-28T01:00:00Z');
      await ran('finance/failing', 27, '2023-10-28T02:00:00Z', { type: 'FAIL' });
      await tested('finance/failing', 27);
      await tested('finance/failing', 26);
      const failed = await report('finance/failing');
      expect(failed).toMatchObject({ score: 0.4, confidence: 1, status: 'UNHEALTHY' });
      expect(terms(failed)).toEqual(['run_errors']);
      expect(await report('finance/failing', '2023-10-26')).toMatchObject({ score: 1 });
      await ran('finance/failing', 27, '2023-10-28T03:00:00Z');
      await tested('finance/failing', 27);
      expect(await report('finance/failing')).toMatchObject({ score: 1, contributions: [] });
    });

    it('are ordered by event time, not by arrival', async () => {
      await offered('finance/shuffled');
      await ran('finance/shuffled', 27, '2023-10-28T03:00:00Z');
      await ran('finance/shuffled', 27, '2023-10-28T02:00:00Z', { type: 'ABORT' });
      await tested('finance/shuffled', 27);
      expect(await report('finance/shuffled')).toMatchObject({ score: 1 });
    });

    it('apply to current data as well, and prove nothing', async () => {
      await offered('finance/stream', [], null);
      await ran('finance/stream', null, '2023-10-28T05:00:00Z', { type: 'ABORT' });
      expect(await report('finance/stream')).toMatchObject({ status: 'UNHEALTHY', confidence: 0, interval: null });
      await ran('finance/stream', null, '2023-10-28T05:00:00Z', { type: 'FAIL' });
      await tested('finance/stream', null);
      expect(await report('finance/stream')).toMatchObject({ score: 0.4, confidence: 1 });
    });
  });

  describe('freshness of the lineage', () => {
    it('of current data fails when the producer has not reported for 1.25 times its cadence', async () => {
      await offered('finance/quiet', [], null);
      await offered('finance/reporting', [], null);
      await offered('finance/unbound', [], null);
      await ran('finance/quiet', null, '2023-10-26T23:00:00Z');
      await ran('finance/reporting', null, '2023-10-27T00:00:00Z');
      for (const ref of ['finance/quiet', 'finance/reporting', 'finance/unbound']) await tested(ref, null);
      const quiet = await report('finance/quiet');
      expect([quiet.score, quiet.confidence, terms(quiet)]).toEqual([0.95, 1, ['lineage_freshness']]);
      expect(await report('finance/reporting')).toMatchObject({ score: 1, contributions: [] });
      expect(await report('finance/unbound')).toMatchObject({ score: 1, contributions: [] });
    });

    it('of a partitioned contract applies to the newest due partition only, and only where runs were reported before', async () => {
      await offered('finance/stopped');
      await ran('finance/stopped', 26, '2023-10-27T01:00:00Z');
      for (const day of [25, 26, 27]) await tested('finance/stopped', day);
      const stopped = await report('finance/stopped');
      expect([stopped.score, terms(stopped)]).toEqual([0.95, ['lineage_freshness']]);
      expect(await report('finance/stopped', '2023-10-26')).toMatchObject({ score: 1 });
      expect(await report('finance/stopped', '2023-10-25')).toMatchObject({ score: 1 });
      await offered('finance/never');
      await tested('finance/never', 27);
      expect(await report('finance/never')).toMatchObject({ score: 1, contributions: [] });
    });
  });
});
