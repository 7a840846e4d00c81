import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { LineageEvent, QualityFacts } from '../../core/lineage/event.js';
import { decodeEvent } from './decode.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const read = (text: string): LineageEvent => {
  const decoded = decodeEvent(text, sha256, { strict: true });
  if (!decoded.ok) throw new Error(decoded.error.reason);
  return decoded.value;
};
const withFacets = (facets: object, key = 'inputFacets'): LineageEvent =>
  read(
    JSON.stringify({
      ...{ eventTime: '2023-10-28T02:00:00Z', eventType: 'COMPLETE', producer: 'p' },
      ...{ run: { runId: '0192d3a0-0000-7000-8000-000000000001' }, job: { namespace: 'dags', name: 'j' } },
      inputs: [{ namespace: 'file', name: 'x', [key]: facets }],
    }),
  );
const qualityOf = (event: LineageEvent): QualityFacts | undefined =>
  event.kind === 'RUN' ? event.inputs?.[0]?.quality : undefined;
const warned = ({ warnings }: LineageEvent): string[] => warnings.map(({ code, pointer }) => `${code} ${pointer}`);

describe('quality facets', () => {
  it.each(['facets', 'inputFacets'])('are read in `%s`', (key) => {
    const assertions = [{ assertion: 'not_null', column: 'id', success: true }];
    const quality = qualityOf(withFacets({ dataQualityAssertions: { assertions } }, key));
    expect(quality?.assertions).toMatchObject([{ assertion: 'not_null', column: 'id', success: true, actual: null }]);
  });

  it('leave out an assertion without `success`, and only that', () => {
    const assertions = [
      { assertion: 'unique', column: 'id' },
      { assertion: 'unique', column: 'id', success: 'true' },
      { assertion: 'not_null', column: 'id', success: false },
    ];
    const event = withFacets({ dataQualityAssertions: { assertions } });
    expect(qualityOf(event)?.assertions).toMatchObject([{ assertion: 'not_null', success: false }]);
    const at = (index: number): string =>
      `FACET_IGNORED /inputs/0/inputFacets/dataQualityAssertions/assertions/${String(index)}/success`;
    expect(warned(event)).toEqual([at(0), at(1)]);
  });

  it('are absent where nothing is in them, or where they were deleted', () => {
    expect(qualityOf(withFacets({ dataQualityAssertions: { assertions: [] } }))).toBeUndefined();
    expect(qualityOf(withFacets({ dataQualityAssertions: { _deleted: true, assertions: [{}] } }))).toBeUndefined();
  });

  it('count rows and NULLs, and are ignored where a count is none', () => {
    const metrics = { rowCount: 4, columnMetrics: { id: { nullCount: 0, distinctCount: 4 }, km: { min: 1 } } };
    const quality = qualityOf(withFacets({ dataQualityMetrics: metrics }));
    expect(quality).toMatchObject({ rowCount: 4, nullCounts: [{ column: 'id', count: 0 }] });
    const wrong = withFacets({ dataQualityMetrics: { ...metrics, rowCount: -1 } });
    expect(qualityOf(wrong)).toBeUndefined();
    expect(warned(wrong)).toEqual(['FACET_IGNORED /inputs/0/inputFacets/dataQualityMetrics/rowCount']);
  });

  it('read the rule and the arguments of a test', () => {
    const params = { 'concordat.rule': 'ids', min_value: 0, nested: {} };
    const assertions = [{ assertion: 'accepted_range', success: true, params, actual: 9.5 }];
    expect(qualityOf(withFacets({ dataQualityAssertions: { assertions } }))?.assertions).toMatchObject([
      { ruleId: 'ids', params: { min_value: 0 }, actual: '9.5' },
    ]);
  });

  it('are bounded', () => {
    const assertions = Array.from({ length: 10_001 }, () => ({ assertion: 'a', success: true }));
    const event = withFacets({ dataQualityAssertions: { assertions } });
    expect(qualityOf(event)).toBeUndefined();
    expect(warned(event)).toEqual(['FACET_IGNORED /inputs/0/inputFacets/dataQualityAssertions']);
  });

  it('of real clients are read whole', () => {
    const lines = ['test', 'build'].flatMap((file) =>
      readFileSync(`test/corpus/openlineage-dbt/${file}.jsonl`, 'utf8').trim().split('\n'),
    );
    const counts = lines.map((line) => qualityOf(read(line))?.assertions.length);
    expect(counts).toEqual([3, 2, 2, 3, 2, 2, 3, 2, 2, 2, 3, 2]);
    const airflow = readFileSync('test/corpus/airflow-openlineage/070-fail-orders_pg.check_fails.json', 'utf8');
    expect(qualityOf(read(airflow))?.assertions).toMatchObject([
      { assertion: 'not_null', column: 'amount', success: false, actual: '1' },
      { assertion: 'accepted_range', column: 'amount', success: true, params: { geq_to: 0 } },
    ]);
  });
});
