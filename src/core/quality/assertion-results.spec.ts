import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { field, model, object, rule } from '../../../test/support/quality-models.js';
import type { Assertion, QualityFacts } from '../lineage/event.js';
import { matchQuality } from './assertion-results.js';
import { checksOf } from './derive.js';
import type { MatchableCheck } from './match-results.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const AT = '2023-10-28T02:00:00.000Z';

const checks: readonly MatchableCheck[] = checksOf(
  model([
    object(
      'rides',
      [
        field('id', { required: true, unique: true }),
        field('station', { documentation: { relationships: [{ to: 'stations.id' }] } }),
        field('km', { logicalType: 'number', options: { minimum: 0 } }),
        field('bike', {
          quality: [
            rule({ ruleId: 'missing', metric: 'missingValues', arguments: { missingValues: ['n/a'] } }),
            rule({ ruleId: 'nulls', metric: 'nullValues', bound: { operator: 'mustBe', value: 0 } }),
          ],
        }),
      ],
      { quality: [rule({ ruleId: 'enough', metric: 'rowCount', bound: { operator: 'mustBeGreaterThan', value: 2 } })] },
    ),
    object('stations', [field('id')]),
  ]),
  sha256,
).map((check) => ({
  ...{ check, objects: [check.object ?? ''], rule: null },
  ...(check.kind === 'foreign-key' && { target: { objects: ['stations'], columns: ['id'] } }),
}));

const assertion = (facts: Partial<Assertion>): Assertion => ({
  ...{ assertion: 'not_null', success: true, column: 'id', name: null, severity: null },
  ...{ expected: null, actual: null, ruleId: null, params: {} },
  ...facts,
});
const matched = (quality: Partial<QualityFacts>, producer: string | null = null): string[] => {
  const facts = { pointer: '', assertions: [], rowCount: null, nullCounts: [], ...quality };
  const found = matchQuality([{ object: 'rides', quality: facts, observedAt: AT, producer }], checks);
  return [
    ...found.matched.map(({ check, result }) => `${check.id.replace(/^.*#rides/u, '')} ${result.outcome}`),
    ...found.unmatched.map(({ why }) => why),
  ];
};
const one = (facts: Partial<Assertion>, producer?: string): string[] =>
  matched({ assertions: [assertion(facts)] }, producer);

describe('an assertion', () => {
  it('is about a check by its kind and column', () => {
    expect(one({})).toEqual(['.id:required PASS']);
    expect(one({ assertion: 'unique', success: false })).toEqual(['.id:unique FAIL']);
    expect(one({ assertion: 'accepted_range', column: 'km', params: { geq_to: 0 } })).toEqual(['.km:range PASS']);
    expect(one({ assertion: 'not_null', column: 'bike' })).toEqual(['.bike:nulls PASS']);
  });

  it('is about none where it tests less than the check, or something else', () => {
    for (const relaxing of ['where', 'tolerance', 'partition_clause'])
      expect(one({ params: { [relaxing]: 0.1 } })).toEqual(['NO_MATCHING_CHECK']);
    expect(one({ expected: '10' })).toEqual(['NO_MATCHING_CHECK']);
    expect(one({ assertion: 'accepted_range', column: 'km', params: { greater_than: 0 } })).toEqual([
      'NO_MATCHING_CHECK',
    ]);
    expect(one({ assertion: 'accepted_range', column: 'km' })).toEqual(['NO_MATCHING_CHECK']);
    expect(one({ assertion: 'row_count', column: null })).toEqual(['NO_MATCHING_CHECK']);
    expect(one({ assertion: 'row_count', column: null, actual: '4' })).toEqual([':enough PASS']);
  });

  it('that passes with a number of failures proves nothing that it did not count', () => {
    const range = { assertion: 'accepted_range', column: 'km', params: { min_value: 0 } };
    for (const actual of ['0', '0.0', null]) {
      expect(one({ assertion: 'unique', actual })).toEqual(['.id:unique PASS']);
      expect(one({ ...range, actual })).toEqual(['.km:range PASS']);
    }
    for (const actual of ['3', '0.5', '12 %']) {
      expect(one({ assertion: 'unique', actual })).toEqual(['RESULT_PROVES_LESS']);
      expect(one({ ...range, actual })).toEqual(['RESULT_PROVES_LESS']);
    }
    expect(one({ actual: '0.5' })).toEqual(['RESULT_PROVES_LESS']);
    // Airflow shows the least value.
    expect(one({ ...range, params: { geq_to: 0 }, actual: '9.50' })).toEqual(['.km:range PASS']);
  });

  it('of a reference is about the check of the same reference', () => {
    const reference = { assertion: 'relationships', column: 'station' };
    const params = { to: "ref('stations')", field: 'id' };
    expect(one({ ...reference, params })).toEqual(['.station:foreign-key PASS']);
    for (const other of [{}, { ...params, to: "ref('everything')" }, { ...params, field: 'name' }])
      expect(one({ ...reference, params: other })).toEqual(['NO_MATCHING_CHECK']);
  });

  it('may have any name', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(one({ assertion: name })).toEqual(['NO_MATCHING_CHECK']);
      expect(one({ column: name, severity: name, name })).toEqual(['NO_MATCHING_CHECK']);
    }
  });

  it('of severity `warn` warns', () => {
    expect(one({ success: false, severity: 'warn', actual: '1' })).toEqual(['NO_WARN_BOUND']);
  });

  it('of dbt that may have been skipped proves nothing', () => {
    const dbt = 'https://github.com/OpenLineage/OpenLineage/tree/1.54.0/integration/dbt';
    expect(one({ success: false }, dbt)).toEqual(['.id:required NOT_RUN']);
    expect(one({ success: false, actual: '1' }, dbt)).toEqual(['.id:required FAIL']);
    expect(one({ success: false }, 'https://github.com/apache/airflow')).toEqual(['.id:required FAIL']);
  });

  it('is not evidence where another one is about the same check', () => {
    expect(matched({ assertions: [assertion({}), assertion({ success: false })] })).toEqual([
      'SEVERAL_RESULTS_FOR_CHECK',
      'SEVERAL_RESULTS_FOR_CHECK',
    ]);
  });
});

describe('a count', () => {
  it('has the outcome of the bounds', () => {
    expect(matched({ rowCount: 2 })).toEqual([':enough FAIL']);
    expect(matched({ rowCount: 3, nullCounts: [{ column: 'id', count: 0 }] })).toEqual([
      '.id:required PASS',
      ':enough PASS',
    ]);
    expect(matched({ nullCounts: [{ column: 'bike', count: 1 }] })).toEqual(['.bike:nulls FAIL']);
  });

  it('says nothing where a test is about the check, or no check is about it', () => {
    const nullCounts = [{ column: 'id', count: 3 }];
    expect(matched({ assertions: [assertion({})], nullCounts })).toEqual(['.id:required PASS']);
    expect(matched({ nullCounts: [{ column: 'other', count: 0 }] })).toEqual([]);
  });
});
