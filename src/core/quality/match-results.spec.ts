import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from './check.js';
import { type MatchableCheck, matchResults } from './match-results.js';
import type { ToolResult } from './tool-result.js';

function check(id: string, facts: Partial<Check> = {}): MatchableCheck {
  const column = facts.element ?? null;
  const measure: Check['measure'] =
    facts.measure ?? (column === null ? { metric: 'rows' } : { metric: 'nulls', column });
  const fail = { operator: 'mustBe', value: 0 } as const;
  const base = { id, object: 'rides', element: null, kind: 'required', unit: 'rows', warn: null, fail, measure };
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
    isStrict: false,
    observed: {},
    rowsTested: null,
    message: null,
    observedAt: null,
    ...facts,
  };
}

const NOT_NULL = result({ kind: 'not-null', columns: ['BIKE'], isStrict: true });
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

  it.each(['c#rides.bike:required', 'rides.bike:required', 'no bike is missing [c#rides.bike:required]'])(
    'by the id of a check that its name is or ends with: %s',
    (name) => {
      const checks = [check('c#rides.bike:required'), check('c#rides.bike:unique')];
      expect(why(result({ name }), checks)).toBe('c#rides.bike:required');
      expect(why(result({ name: `${name} more` }), checks)).toBe('NO_MATCHING_CHECK');
    },
  );

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
    expect(why({ ...NOT_NULL, outcome: 'WARN', observed: { rows: 1 } }, [required])).toBe('NO_WARN_BOUND');
  });

  it('only with a check of the same values', () => {
    const constraints = [{ kind: 'set', column: 'status', values: ['done', 'open'] }] as const;
    const set = check('s', { element: 'status', kind: 'enum', measure: { metric: 'invalid', constraints } });
    const tested = (values: readonly string[]): ToolResult =>
      result({ kind: 'set', columns: ['status'], arguments: { values }, isStrict: true });
    expect(why(tested(['open', 'done']), [set])).toBe('s');
    expect(why(tested(['open', 'done', 'lost']), [set])).toBe('NO_MATCHING_CHECK');
    expect(why(result({ kind: 'set', columns: ['status'] }), [set])).toBe('NO_MATCHING_CHECK');
  });

  it('only with a check of the same range', () => {
    const range = { kind: 'range', column: 'km', minimum: 0, maximum: null } as const;
    const constraints = [{ ...range, exclusiveMinimum: false, exclusiveMaximum: false }];
    const declared = check('r', { element: 'km', kind: 'range', measure: { metric: 'invalid', constraints } });
    const tested = (given: ToolResult['arguments']): ToolResult =>
      result({ kind: 'range', columns: ['km'], arguments: given, isStrict: true });
    expect(why(tested({ minimum: 0 }), [declared])).toBe('r');
    expect(why(tested({ minimum: -1 }), [declared])).toBe('NO_MATCHING_CHECK');
    expect(why(tested({ minimum: 0, maximum: 9 }), [declared])).toBe('NO_MATCHING_CHECK');
  });
});

describe('a result that proves less than the check', () => {
  const LESS = 'RESULT_PROVES_LESS';
  const share = check('p', { element: 'bike', kind: 'null-values', unit: 'percent' });

  it('passes by a bound that is not shown, without a number in the unit of the check', () => {
    const hidden = { ...NOT_NULL, isStrict: false };
    expect(why({ ...hidden, observed: { percent: 30 } }, [required])).toBe(LESS);
    expect(why({ ...hidden, observed: { percent: 0 } }, [required])).toBe(LESS);
    expect(why({ ...hidden, observed: { rows: 3 } }, [share])).toBe(LESS);
    expect(why(hidden, [required])).toBe(LESS);
    expect(why({ ...hidden, observed: { rows: 0 } }, [required])).toBe('a');
    expect(why({ ...hidden, observed: { rows: 0 } }, [share])).toBe('p');
    expect(why({ ...hidden, observed: { percent: 0 } }, [share])).toBe('p');
    expect(why({ ...hidden, outcome: 'FAIL' }, [required])).toBe('a');
  });

  it('passes without a violation where the check needs some', () => {
    const bound = { operator: 'mustBeGreaterThan', value: 5 } as const;
    expect(why(NOT_NULL, [check('n', { element: 'bike', fail: bound })])).toBe(LESS);
  });

  it('is about the number of rows without the number', () => {
    const rows = check('rows', { kind: 'row-count', fail: { operator: 'mustBeGreaterThan', value: 1000 } });
    const counted = result({ kind: 'row-count', isStrict: true });
    for (const outcome of ['PASS', 'WARN', 'FAIL'] as const) expect(why({ ...counted, outcome }, [rows])).toBe(LESS);
    expect(why({ ...counted, observed: { rows: 1001 } }, [rows])).toBe('rows');
  });

  it('ignores NULLs, which break a primary key, but may show that it is broken', () => {
    const measure = { metric: 'duplicates', columns: ['id'] } as const;
    const key = check('key', { element: 'id', kind: 'primary-key', measure: { ...measure, nullsViolate: true } });
    const unique = check('u', { element: 'id', kind: 'unique', measure: { ...measure, nullsViolate: false } });
    const tested = result({ kind: 'unique', columns: ['id'], observed: { rows: 0 }, isStrict: true });
    expect(why(tested, [key])).toBe(LESS);
    expect(why({ ...tested, outcome: 'ERROR' }, [key])).toBe(LESS);
    expect(why({ ...tested, observed: {}, outcome: 'FAIL' }, [key])).toBe('key');
    expect(why({ ...tested, ruleId: 'key' }, [key])).toBe('key');
    for (const outcome of ['PASS', 'FAIL'] as const) expect(why({ ...tested, outcome }, [key, unique])).toBe('u');
  });

  it('is no evidence by its name either, but by the rule that it names', () => {
    const named = { ...required, rule: { id: 'bikes', name: 'No unknown bikes' } };
    const tested = { ...NOT_NULL, isStrict: false, name: 'no unknown bikes' };
    expect(why(tested, [named])).toBe(LESS);
    expect(why({ ...tested, ruleId: 'bikes' }, [named])).toBe('a');
  });

  it('refers to something else', () => {
    const measure = { metric: 'orphans', columns: ['cust'], object: 'db.customers_v1', keys: ['id'] } as const;
    const declared = {
      ...check('fk', { element: 'cust', kind: 'foreign-key', measure }),
      target: { objects: ['db.customers_v1', 'customers'], columns: ['id'] },
    };
    const tested = (object: string, column: string): ToolResult =>
      result({ kind: 'reference', columns: ['cust'], arguments: { target: { object, column } }, isStrict: true });
    expect(why(tested('Customers_V1', 'ID'), [declared])).toBe('fk');
    expect(why(tested('customers', 'id'), [declared])).toBe('fk');
    expect(why(tested('everything', 'id'), [declared])).toBe('NO_MATCHING_CHECK');
    expect(why(tested('customers', 'other'), [declared])).toBe('NO_MATCHING_CHECK');
    expect(why(result({ kind: 'reference', columns: ['cust'] }), [declared])).toBe('NO_MATCHING_CHECK');
  });
});

it('names the first candidates only, and takes time by results and checks, not by their product', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => ({
    ...check(`c${String(10_000 + index)}`),
    rule: { id: null, name: 'same' },
  }));
  const began = process.cpuUsage().user;
  const { unmatched } = matchResults(
    Array.from({ length: 10_000 }, () => result({ name: 'same' })),
    many,
  );
  expect((process.cpuUsage().user - began) / 1000).toBeLessThan(2_000);
  expect(unmatched).toHaveLength(10_000);
  expect(unmatched[0]?.candidates).toEqual(many.slice(0, 20).map(({ check: { id } }) => id));
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
