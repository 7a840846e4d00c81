import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { field, model, object, rule } from '../../../test/support/quality-models.js';
import type { ContractModel, Field, QualityRule } from '../contract/model.js';
import type { Check } from './check.js';
import { checksOf } from './derive.js';
import { type EverWorked, neverKept } from './never-kept.js';

const checks = (contract: ContractModel): readonly Check[] =>
  checksOf(contract, (text) => createHash('sha256').update(text).digest('hex'));
const contract = (quality: readonly QualityRule[], fields: readonly Field[] = [field('a'), field('b')]) =>
  model([object('orders', fields, { quality })]);
const sql = (query: string, ruleId: string | null = 'total', value = 0): QualityRule =>
  rule({ ruleId, type: 'sql', metric: null, query, bound: { operator: 'mustBe', value } });
const rows = (ruleId: string, value: number): QualityRule =>
  rule({ ruleId, metric: 'rowCount', bound: { operator: 'mustBeGreaterOrEqualTo', value } });
const onColumn = (name: string): ContractModel =>
  contract([], [field('a', quality(name === 'a')), field('b', quality(name === 'b'))]);
const quality = (has: boolean): Partial<Field> =>
  has ? { quality: [rule({ ruleId: 'filled', metric: 'nullValues', bound: { operator: 'mustBe', value: 0 } })] } : {};

/** What was recorded for the check whose id ends so. */
function recorded(from: ContractModel, label: string, outcome: 'passed' | 'failed'): EverWorked {
  const check = checks(from).find(({ id }) => id.endsWith(`:${label}`));
  if (check === undefined)
    throw new Error(
      `${label} of ${checks(from)
        .map(({ id }) => id)
        .join(' ')}`,
    );
  const { id: checkId, digest: checkDigest, measureDigest } = check;
  return { checkId, checkDigest, measureDigest, passed: outcome === 'passed', failed: outcome === 'failed' };
}
const labels = (now: ContractModel, evidence: readonly EverWorked[]): readonly string[] =>
  neverKept(checks(now), now, evidence).map(({ id }) => id.replace(/^.*?:/, ''));

/** A version, and the label of one of its checks. */
type Recorded = readonly [ContractModel, string];

describe('promises that were never kept', () => {
  it('failed, and never passed', () => {
    const now = contract([sql('SELECT 1')]);
    expect(labels(now, [recorded(now, 'total', 'failed')])).toEqual(['total']);
    expect(labels(now, [])).toEqual([]);
    expect(labels(now, [recorded(now, 'total', 'failed'), recorded(now, 'total', 'passed')])).toEqual([]);
  });

  it.each<[string, Recorded, Recorded]>([
    ['another query', [contract([sql('SELECT 1')]), 'total'], [contract([sql('SELECT 2')]), 'total']],
    ['another bound', [contract([rows('size', 1)]), 'size'], [contract([rows('size', 9)]), 'size']],
    ['another bound and another id', [contract([rows('old', 1)]), 'old'], [contract([rows('size', 9)]), 'size']],
    ['another column', [onColumn('a'), 'filled'], [onColumn('b'), 'filled']],
    ['another id', [contract([sql('SELECT 1', 'old')]), 'old'], [contract([sql('SELECT 1')]), 'total']],
    [
      'another place in the list',
      [contract([sql('SELECT 2', null), sql('SELECT 1', null)]), 'sql-2'],
      [contract([sql('SELECT 1', null), sql('SELECT 2', null)]), 'sql'],
    ],
  ])('does not hold where it passed with %s', (_what, passed, failed) => {
    const evidence = [recorded(...failed, 'failed'), recorded(...passed, 'passed')];
    expect(labels(failed[0], evidence)).toEqual([]);
  });

  it('holds where another promise of the same version passed', () => {
    const both = contract([rows('some', 1), rows('many', 900)]);
    expect(labels(both, [recorded(both, 'some', 'passed'), recorded(both, 'many', 'failed')])).toEqual(['many']);
    const columns = contract([], [field('a', quality(true)), field('b', quality(true))]);
    const evidence = [recorded(columns, 'filled', 'failed'), { ...recorded(onColumn('b'), 'filled', 'passed') }];
    expect(labels(columns, evidence)).toEqual(['filled']);
  });

  it('holds for each of two rules of another engine with the same text', () => {
    const custom = (ruleId: string): QualityRule => rule({ ruleId, type: 'custom', metric: null, engine: 'soda' });
    const now = contract([custom('one'), custom('two')]);
    expect(labels(now, [recorded(now, 'one', 'passed'), recorded(now, 'two', 'failed')])).toEqual(['two']);
  });
});
