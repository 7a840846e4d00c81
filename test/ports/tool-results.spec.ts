import { beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RecordToolResultsInput, recordToolResults } from '../../src/app/checks/record-tool-results.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Evidence } from '../../src/core/quality/check.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object, rule } from '../support/quality-models.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const NOW = '2026-11-29T06:00:00.000Z';
const DAY = { from: '2026-11-27T00:00:00.000Z', to: '2026-11-28T00:00:00.000Z' };
const file = (name: string): string => readFileSync(join('test/corpus/tool-results', name), 'utf8');
const dbt = { document: file('dbt/run_results.json'), manifest: file('dbt/manifest.json') };
const agent = holding({ domain: 'bikes', role: 'agent' });

describeEachDatabase('files of other tools', (fresh) => {
  let store: Store;
  let serial = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(({ catalog }) => catalog.insertDomain(aDomain('bikes')));
  }, 60_000);

  const objectOf = (bound: number) =>
    object(
      'rides',
      [
        field('ride_id', { logicalType: 'integer', primaryKeyPosition: 1 }),
        field('bike_id', { required: true }),
        field('status', { enumValues: ['done', 'open'] }),
      ],
      {
        quality: [
          rule({ ruleId: 'enough-rides', metric: 'rowCount', bound: { operator: 'mustBeGreaterThan', value: bound } }),
        ],
      },
    );
  const version = async (id: string, number: string, facts: object): Promise<void> => {
    const contract = { ...model([objectOf(number === '1.0.0' ? 0 : 9)], facts), id, version: number };
    const lifecycle = { model: contract, modelDigest: `${id} ${number}` };
    await store.unitOfWork.write(({ catalog }) =>
      catalog.insertVersion(aVersion(id, number, number === '1.0.0' ? 1 : 2, lifecycle)),
    );
  };
  /** A product of one contract; returns its reference and the id of the contract. */
  const product = async (isDaily = false): Promise<{ readonly ref: string; readonly id: string }> => {
    serial += 1;
    const [ref, id] = [`bikes/r${String(serial)}`, `rides-${String(serial)}`];
    await store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertProduct(aProduct(ref));
      await catalog.lockContract(id, ref, ['rides'], AT);
    });
    const partitioning = { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null };
    await version(id, '1.0.0', isDaily ? { partitioning } : {});
    return { ref, id };
  };
  const record = (call: CallContext, input: RecordToolResultsInput) =>
    recordToolResults({ unitOfWork: store.unitOfWork, clock: fixedClock(NOW), ids: systemIds })(call, input);
  const evidence = (id: string, partition: typeof DAY | null = null): Promise<readonly Evidence[]> =>
    store.unitOfWork.read((stores) => stores.evidence.forPartitions(id, [partition]));
  const junit = (cases: string, time = '2026-11-28T10:00:00Z'): string =>
    `<testsuite timestamp="${time}">${cases}</testsuite>`;
  const ENOUGH = '<testcase name="enough rides"/>';

  it('become evidence of the checks that they are about, once', async () => {
    const { id, ref } = await product();
    const first = value(await record(agent, { product: ref, ...dbt }));
    expect(first.mapped.map(({ checkId }) => checkId.slice(id.length))).toEqual([
      '#rides.status:enum',
      '#rides.bike_id:required',
      '#rides.ride_id:primary-key',
    ]);
    expect(first.unmapped).toMatchObject([{ result: 'not_null_rides_distance', why: 'NO_MATCHING_CHECK' }]);
    expect(value(await record(agent, { product: ref, ...dbt }))).toEqual({ ...first, isRepeated: true });
    expect(first.isRepeated).toBe(false);
    expect(await evidence(id)).toEqual(first.evidence);
    expect(first.evidence.map(({ outcome, provenance }) => `${outcome} ${provenance}`)).toEqual(
      Array(3).fill('FAIL dbt'),
    );
  });

  it('that do not prove a promise are not recorded, and name the check', async () => {
    const { id, ref } = await product();
    const check = { column: 'bike_id', table: 'rides', outcome: 'pass' };
    const soda = (metric: string, value?: number): string =>
      JSON.stringify({
        ...{ definitionName: 'd', scanStartTimestamp: '2026-11-28T10:00:00Z' },
        checks: [{ ...check, name: 'm', metrics: [`x-${metric}`], diagnostics: { value } }],
      });
    const passed = {
      document: dbt.document.replaceAll('"fail"', '"pass"').replaceAll(/"failures": ?\d+/gu, '"failures": 0'),
      manifest: dbt.manifest,
    };
    const less = async (input: Omit<RecordToolResultsInput, 'product'>): Promise<unknown> =>
      value(await record(agent, { product: ref, ...input })).unmapped.filter(({ why }) => why === 'RESULT_PROVES_LESS');
    expect(await less({ document: soda('missing_percent', 30) })).toMatchObject([
      { result: 'm', outcome: 'PASS', candidates: [`${id}#rides.bike_id:required`] },
    ]);
    expect(await less({ document: soda('missing_count') })).toHaveLength(1);
    expect(await evidence(id)).toEqual([]);
    expect(await less(passed)).toMatchObject([{ candidates: [`${id}#rides.ride_id:primary-key`] }]);
    expect(await evidence(id)).toHaveLength(2);
    expect(await less({ document: soda('missing_count', 0) })).toEqual([]);
    expect(await evidence(id)).toHaveLength(3);
  });

  it('may have messages and names with characters that no database stores', async () => {
    const { ref } = await product();
    const failed = {
      name: 'a\u0000b',
      column: 'bike_id',
      table: 'rides',
      metrics: ['x-missing_count'],
      outcome: 'fail',
    };
    const checks = [
      { ...failed, diagnostics: { value: 3 }, outcomeReasons: [{ message: 'x\u0000y \ud800 z' }] },
      { ...failed, column: 'c\u0000', name: '\udc00' },
    ];
    const document = JSON.stringify({ definitionName: 'd', scanStartTimestamp: '2026-11-28T10:00:00Z', checks });
    const first = value(await record(agent, { product: ref, document }));
    expect(first.evidence.map(({ message }) => message)).toEqual(['x\uFFFDy \uFFFD z']);
    expect(first.unmapped).toHaveLength(1);
    expect(value(await record(agent, { product: ref, document })).evidence).toEqual(first.evidence);
  });

  it('are recorded again where a rule that they are about has changed', async () => {
    const { id, ref } = await product();
    const input = { product: ref, document: junit(ENOUGH) };
    expect(value(await record(agent, input)).evidence).toHaveLength(1);
    await version(id, '1.1.0', {});
    expect(value(await record(agent, input)).evidence).toMatchObject([{ contractVersion: '1.1.0' }]);
  });

  it('are matched with the rules at the time of recording, also where they change meanwhile', async () => {
    const { id, ref } = await product();
    const read: Store['unitOfWork']['read'] = async (work) => {
      const found = await store.unitOfWork.read(work);
      await version(id, '1.1.0', {});
      return found;
    };
    const ports = { unitOfWork: { ...store.unitOfWork, read, write: store.unitOfWork.write.bind(store.unitOfWork) } };
    const input = { product: ref, document: junit(ENOUGH) };
    const recorded = await recordToolResults({ ...ports, clock: fixedClock(NOW), ids: systemIds })(agent, input);
    expect(value(recorded).evidence).toMatchObject([{ contractVersion: '1.1.0' }]);
  });

  it('are about a partition that has ended', async () => {
    const { id, ref } = await product(true);
    const missing = failureOf(await record(agent, { product: ref, ...dbt }));
    expect(missing.code).toBe('PARTITION_REQUIRED');
    const open = failureOf(await record(agent, { product: ref, ...dbt, partition: '2026-11-28' }));
    expect([open.code, open.issues.map(({ code }) => code)]).toEqual([
      'PARTITION_OPEN',
      Array(3).fill('PARTITION_OPEN'),
    ]);
    value(await record(agent, { product: ref, ...dbt, partition: '2026-11-27' }));
    expect(await evidence(id, DAY)).toHaveLength(3);
  });

  it('record what can be evidence, and name all the rest', async () => {
    const { id, ref } = await product();
    const document = JSON.parse(file('great-expectations/validation.json')) as { results: object[] };
    const contradictory = document.results.map((one) => {
      const { type } = (one as { expectation_config: { type: string } }).expectation_config;
      return type === 'expect_column_values_to_not_be_null' ? { ...one, success: true } : one;
    });
    const recorded = value(
      await record(agent, { product: ref, document: JSON.stringify({ ...document, results: contradictory }) }),
    );
    expect(recorded.unmapped).toContainEqual({
      result: 'expect_column_values_to_not_be_null',
      outcome: 'PASS',
      why: 'CONTRADICTORY_RESULT',
      message: expect.stringContaining('its value 1 is FAIL'),
      candidates: [`${id}#rides.bike_id:required`],
    });
    expect(recorded.mapped.length).toBe(recorded.evidence.length);
    expect(recorded.evidence.length).toBeGreaterThan(1);
  });

  it('need a time with a zone, or the one that the caller gives', async () => {
    const { ref } = await product();
    for (const time of ['2026-11-28T10:00:00', '']) {
      const document = junit(ENOUGH, time);
      expect(failureOf(await record(agent, { product: ref, document })).code).toBe('RESULT_TIME_UNKNOWN');
    }
    const observedAt = '2026-11-28T09:00:00Z';
    const given = value(await record(agent, { product: ref, document: junit(ENOUGH, ''), observedAt }));
    expect(given.evidence).toMatchObject([{ observedAt: '2026-11-28T09:00:00.000Z' }]);
    const own = value(await record(agent, { product: ref, document: junit(ENOUGH), observedAt }));
    expect(own.evidence).toMatchObject([{ observedAt: '2026-11-28T10:00:00.000Z' }]);
    const future = failureOf(
      await record(agent, { product: ref, document: junit(ENOUGH, ''), observedAt: '2026-11-30T00:00:00Z' }),
    );
    expect(future.code).toBe('MALFORMED_REQUEST');
  });

  it('are recorded by who may record evidence of the domain', async () => {
    const { ref } = await product();
    const input = { product: ref, document: junit(ENOUGH) };
    for (const other of [holding({ domain: 'bikes', role: 'viewer' }), holding({ domain: 'other', role: 'agent' })])
      expect(failureOf(await record(other, input)).kind).toBe('Forbidden');
    expect(value(await record(admin, input)).mapped).toHaveLength(1);
  });

  it('without a result, or of no known tool, are refused', async () => {
    const { ref } = await product();
    const refused = async (document: string): Promise<string> =>
      failureOf(await record(agent, { product: ref, document })).code;
    expect(await refused('{}')).toBe('RESULTS_UNREADABLE');
    const empty = { ...(JSON.parse(dbt.document) as object), results: [] };
    expect(await refused(JSON.stringify(empty))).toBe('NO_RESULTS');
  });
});
