import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchPath, pathPattern } from './path-match.js';

/** The pattern as a regular expression: correct, but slow for some patterns. */
function expressionOf(pattern: string): RegExp {
  const seen = new Set<string>();
  const source = pattern.replace(
    /\{(yyyy|MM|Q)\}|\*\*\/|\*\*|[*?]|[.\\^$|+()[\]{}]/gu,
    (part: string, name: string | undefined) => {
      if (name !== undefined) {
        const digits = name === 'yyyy' ? '\\d{4}' : name === 'Q' ? '[1-4]' : '\\d{2}';
        const repeated = seen.has(name);
        seen.add(name);
        return repeated ? `\\k<${name}>` : `(?<${name}>${digits})`;
      }
      return { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' }[part] ?? `\\${part}`;
    },
  );
  return new RegExp(`^${source}$`, 'u');
}

const part = fc.constantFrom('a', 'b', '/', '1', '2', '*', '?', '**', '**/', '{yyyy}', '{MM}', '{Q}', '.', '+');
const pattern = fc.array(part, { maxLength: 8 }).map((all) => all.join('').replaceAll(/\*{3,}/gu, '**'));
const path = fc.array(fc.constantFrom('a', 'b', '/', '1', '2', '12', '1212', '.', '+'), { maxLength: 8 });

describe('a path and a pattern', () => {
  it('match as the regular expression says, with the same digits', () => {
    fc.assert(
      fc.property(pattern, path, (text, parts) => {
        const whole = parts.join('');
        const groups = expressionOf(text).exec(whole)?.groups;
        const matched = expressionOf(text).test(whole);
        const found = matchPath(pathPattern(text), whole, true);
        expect(found !== null).toBe(matched);
        if (matched) expect({ ...found }).toEqual({ ...groups });
      }),
      { numRuns: 20_000 },
    );
  });

  it('take digits from the end where a wildcard leaves a choice', () => {
    expect(matchPath(pathPattern('*{yyyy}*'), 'a2023b2024c', true)).toEqual({ yyyy: '2024' });
  });

  it('are compared quickly, also where they are made to be slow', () => {
    const started = performance.now();
    for (const [text, whole] of [
      ['*a'.repeat(40) + 'b', 'a'.repeat(255)],
      ['**/'.repeat(40) + 'b', 'a/'.repeat(120)],
      ['*{yyyy}*{MM}*{dd}*{yyyy}{MM}{dd}x', '0123456789'.repeat(25)],
    ] as const) {
      expect(matchPath(pathPattern(text), whole, true)).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
