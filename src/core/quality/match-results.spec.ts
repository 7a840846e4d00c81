import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from './check.js';
import { type MatchableCheck, matchResults } from './match-results.js';
import type { ToolResult } from './tool-result.js';

function check(id: string, facts: Partial<Check> = {}): MatchableCheck {
  const column = facts.element ?? null;
  const measure: Check['measure'] =
    facts.measure ?? (column === null ? { metric: 'rows' } : { metric: 'nulls', column });
  const base = { id, object: 'rides', element: null, kind: 'required', warn: null, fail: null, measure };
  return { check: { ...base, ...facts, measure } as Check, objects: ['rides', 'db.Rides_v1'], rule: null };
}

function result(facts: Partial<ToolResult> = {}): ToolResult {
  return {
    name: 'test',
    ruleId: null,
    kind: null,
    object: null,
    columns: [],
    arguments: {},
    outcome: 'PASS',
    observed: {},
    rowsTested: null,
    message: null,
    observedAt: null,
    ...facts,
  };
}

const NOT_NULL = result({ kind: 'not-null', columns: ['BIKE'] });
const required = check('a', { element: 'bike' });

function why(one: ToolResult, checks: readonly MatchableCheck[]): string {
  const { matched, unmatched } = matchResults([one], checks);
  return matched[0]?.check.id ?? unmatched[0]?.why ?? '';
}

describe('a result is matched', () => {
  it('by kind and column, in any case', () => {
    expect(why(NOT_NULL, [required, check('b', { element: 'other' })])).toBe('a');
  });

  it('only with a check of its table, by logical and physical name', () => {
    expect(why({ ...NOT_NULL, object: 'rides_V1' }, [required])).toBe('a');
    expect(why({ ...NOT_NULL, object: 'stations' }, [required])).toBe('NO_MATCHING_CHECK');
  });

  it('by the rule that it names, before its kind, and by no other', () => {
    const named = { ...check('b'), rule: { id: 'enough', name: null } };
    expect(why({ ...NOT_NULL, ruleId: 'enough' }, [required, named])).toBe('b');
    expect(why({ ...NOT_NULL, ruleId: 'unknown' }, [required, named])).toBe('NO_MATCHING_CHECK');
  });

  it('by name where its kind finds nothing', () => {
    const named = { ...check('b'), rule: { id: null, name: 'Enough rides' } };
    expect(why(result({ name: 'enough_rides' }), [required, named])).toBe('b');
  });

  it('with neither of two', () => {
    const other = check('b', { element: 'bike', kind: 'null-values' });
    expect(matchResults([NOT_NULL], [other, required]).unmatched).toMatchObject([
      { why: 'SEVERAL_MATCHING_CHECKS', candidates: ['a', 'b'] },
    ]);
  });

  it('with no check that cannot warn, if it warns', () => {
    expect(why({ ...NOT_NULL, outcome: 'WARN' }, [required])).toBe('NO_WARN_BOUND');
  });

  it('only with a check of the same values', () => {
    const constraints = [{ kind: 'set', column: 'status', values: ['done', 'open'] }] as const;
    const set = check('s', { element: 'status', kind: 'enum', measure: { metric: 'invalid', constraints } });
    const tested = (values: readonly string[]): ToolResult =>
      result({ kind: 'set', columns: ['status'], arguments: { values } });
    expect(why(tested(['open', 'done']), [set])).toBe('s');
    expect(why(tested(['open', 'done', 'lost']), [set])).toBe('NO_MATCHING_CHECK');
    expect(why(result({ kind: 'set', columns: ['status'] }), [set])).toBe('NO_MATCHING_CHECK');
  });

  it('only with a check of the same range', () => {
    const range = { kind: 'range', column: 'km', minimum: 0, maximum: null } as const;
    const constraints = [{ ...range, exclusiveMinimum: false, exclusiveMaximum: false }];
    const declared = check('r', { element: 'km', kind: 'range', measure: { metric: 'invalid', constraints } });
    const tested = (given: ToolResult['arguments']): ToolResult =>
      result({ kind: 'range', columns: ['km'], arguments: given });
    expect(why(tested({ minimum: 0 }), [declared])).toBe('r');
    expect(why(tested({ minimum: -1 }), [declared])).toBe('NO_MATCHING_CHECK');
    expect(why(tested({ minimum: 0, maximum: 9 }), [declared])).toBe('NO_MATCHING_CHECK');
  });
});

it('gives each check one result and each result one check, in any order', () => {
  const columns = fc.constantFrom('x', 'y', 'z');
  const results = fc.array(
    fc.record({
      column: columns,
      rule: fc.constantFrom(null, 'r1', 'r2'),
      kind: fc.constantFrom('not-null', 'unique', null),
    }),
  );
  const checks = fc.array(
    fc.record({
      column: columns,
      rule: fc.constantFrom(null, 'r1', 'r2'),
      kind: fc.constantFrom('required', 'unique', 'null-values'),
    }),
  );
  fc.assert(
    fc.property(results, checks, (given, declared) => {
      const all = given.map(({ column, kind, rule }, index) =>
        result({ name: `${index}`, ruleId: rule, kind: kind as ToolResult['kind'], columns: [column] }),
      );
      const known = declared.map(({ column, kind, rule }, index) => ({
        ...check(`c${index}`, { element: column, kind: kind as Check['kind'] }),
        rule: { id: rule, name: null },
      }));
      const { matched, unmatched } = matchResults(all, known);
      expect(new Set(matched.map((one) => one.check.id)).size).toBe(matched.length);
      expect([...matched, ...unmatched].map((one) => one.result.name).sort()).toEqual(
        all.map(({ name }) => name).sort(),
      );
      const again = matchResults([...all].reverse(), [...known].reverse());
      const pairs = (list: typeof matched): string[] => list.map((one) => `${one.result.name} ${one.check.id}`).sort();
      expect(pairs(again.matched)).toEqual(pairs(matched));
    }),
  );
});
