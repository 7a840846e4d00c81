import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { segmentPatterns } from './partition-paths.js';
import { matchPath, pathPattern } from './path-match.js';
import { commonPath, fixedPart, isOnOneBranch } from './path-overlap.js';

const SEGMENTS = [
  'a',
  'b',
  'ab',
  '*',
  '?',
  'a*',
  '*b',
  '?b',
  'a?',
  '*a*',
  '**',
  '{Q}',
  'a{Q}',
  '{MM}',
  '12',
  '3',
  'a1',
];
const NAMES = ['a', 'b', 'ab', 'aab', 'bb', '12', '3', 'a1', 'a3', 'x'];

const pattern = fc.array(fc.constantFrom(...SEGMENTS), { minLength: 1, maxLength: 4 }).map((all) => all.join('/'));
const path = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map((all) => all.join('/'));

/** As the engines walk folders: segment by segment, `**` for any number of folders. */
function isMatch(text: string, names: readonly string[]): boolean {
  const follow = (patterns: ReturnType<typeof segmentPatterns>, rest: readonly string[]): boolean => {
    const [first, ...others] = patterns;
    if (first === undefined) return rest.length === 0;
    if (first.recursive) {
      if (others.length === 0) return rest.length > 0;
      return rest.some((_, index) => follow(others, rest.slice(index)));
    }
    const [name, ...deeper] = rest;
    return name !== undefined && first.matches(name) && follow(others, deeper);
  };
  return follow(segmentPatterns(text), names);
}

describe('two patterns of paths', () => {
  it.each([
    ['data/*.csv', 'data/pay.csv', 'data/pay.csv'],
    ['data/{yyyy}-{MM}.csv', 'data/2026-11.csv', 'data/2026-11.csv'],
    ['data/{yyyy}.csv', 'data/*26.csv', 'data/0026.csv'],
    ['data/**/pay.csv', 'data/2026/11/pay.csv', 'data/2026/11/pay.csv'],
    ['data/**/pay.csv', 'data/pay.csv', 'data/pay.csv'],
    ['data/**', '**/pay.csv', 'data/pay.csv'],
    ['data//./pay.csv', 'data/pay.csv', 'data/pay.csv'],
    ['Data/Pay.CSV', 'data/pay.csv', 'data/pay.csv'],
    ['data/é.csv', 'data/e\u0301.csv', 'data/é.csv'],
    ['data/??.csv', 'data/e\u0301.csv', 'data/e\u0301.csv'],
    ['data/?.csv', 'data/İ.csv', 'data/İ.csv'],
    ['/srv/*/x', '/srv/data/x', '/srv/data/x'],
  ])('%s and %s have %s in common', (one, other, common) => {
    expect([commonPath(one, other), commonPath(other, one)]).toEqual([common, common]);
  });

  it.each([
    ['data/*.csv', 'data/pay.json'],
    ['data/*.csv', 'data/2026/pay.csv'],
    ['data/{yyyy}.csv', 'data/pay.csv'],
    ['data/{Q}.csv', 'data/5.csv'],
    ['data/**', 'data'],
    ['data/a?', 'data/a'],
    ['/data/a', 'data/a'],
    ['data/[ab].csv', 'data/a.csv'],
    ['data/%61.csv', 'data/a.csv'],
  ])('%s and %s have no path in common', (one, other) => {
    expect([commonPath(one, other), commonPath(other, one)]).toEqual([null, null]);
  });

  it('have a path in common that both match, where one is found', () => {
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        const common = commonPath(one, other);
        if (common === null) return;
        const names = common.split('/');
        expect([isMatch(one, names), isMatch(other, names)]).toEqual([true, true]);
        for (const text of [one, other]) expect(matchPath(pathPattern(text), common)).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it('have one in common wherever a path matches both, and are then on one branch', () => {
    const universe = fc.sample(path, { numRuns: 400, seed: 7 }).map((text) => text.split('/'));
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        if (!universe.some((names) => isMatch(one, names) && isMatch(other, names))) return;
        expect(commonPath(one, other)).not.toBeNull();
        expect(isOnOneBranch(fixedPart(one), fixedPart(other))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are compared in a time that their lengths bound, also where they are made to be slow', () => {
    const name = '*a'.repeat(250);
    const folders = '**/*a'.repeat(40);
    const started = performance.now();
    for (const start of [name, `${'*'.repeat(100_000)}a`, 'a'.repeat(100_000), folders, `${folders}/${name}`]) {
      expect(commonPath(`${start}b`, `${start}c`)).toBeNull();
    }
    // Of longer ones only the beginning is compared.
    for (const long of ['a/**/*a/'.repeat(100), `${'a'.repeat(100)}/`.repeat(50)]) {
      expect(commonPath(`${long}b`, `${long}c`)).not.toBeNull();
      expect(commonPath(`x/${long}b`, `y/${long}b`)).toBeNull();
    }
    // Without a bound it would take years: a slow machine is not the reason.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
