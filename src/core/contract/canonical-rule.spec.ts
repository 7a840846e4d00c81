import { expect, it } from '@jest/globals';
import { canonicalBound, compareBounds } from './bounds.js';
import { canonicalQuery } from './canonical-rule.js';

it.each([
  ['select count( * )\n from  t -- all\n where a<1 ;', 'select count(*) from t where a < 1'],
  ["select 'a  b' from t", "select 'a  b'   from t"],
  ['select a+b-c*2 || d::text % 5 / 1', 'select a + b - c * 2||d :: text%5/1'],
  ["select $x$a  b$x$ from t -- 'all", 'select   $x$a  b$x$ from t'],
])('%j and %j are one query', (a, b) => {
  expect(canonicalQuery(a)).toBe(canonicalQuery(b));
});

it.each([
  ["select e'a\\' -- b'", "select e'a\\' -- c'"],
  ["select 'it\\'s  a'", "select 'it\\'s a'"],
  ['select $x$a  b$x$', 'select $x$a b$x$'],
  ['select 5 --2', 'select 5 --3'],
  ['select 1 - -1', 'select 1 --1'],
  ['select /*! 1 */ 2', 'select 2'],
])('%j and %j are two queries', (a, b) => {
  expect(canonicalQuery(a)).not.toBe(canonicalQuery(b));
});

it('white space in quotes is content', () => {
  expect(canonicalQuery("select 'a  b'")).not.toBe(canonicalQuery("select 'a b'"));
  expect(canonicalQuery('select "a -- b"')).not.toBe(canonicalQuery('select "a'));
});

it('a count above 0 is a count from 1 on, and other bounds keep their meaning', () => {
  expect(canonicalBound({ operator: 'mustBeGreaterThan', value: 0 }, true)).toEqual({
    operator: 'mustBeGreaterOrEqualTo',
    value: 1,
  });
  expect(canonicalBound({ operator: 'mustNotBe', value: 0 }, true)).toEqual({
    operator: 'mustBeGreaterOrEqualTo',
    value: 1,
  });
  expect(canonicalBound({ operator: 'mustBeLessThan', value: 1 }, true)).toEqual({ operator: 'mustBe', value: 0 });
  // Between −1 and 5 admits an empty table by its words; an upper bound does not.
  const between = { operator: 'mustBeBetween', value: [-1, 5] } as const;
  expect(canonicalBound(between, true)).toEqual(between);
  expect(
    compareBounds({ operator: 'mustBeGreaterOrEqualTo', value: 1 }, { operator: 'mustBeBetween', value: [0, 5] }, true),
  ).toBe('TIGHTER');
});
