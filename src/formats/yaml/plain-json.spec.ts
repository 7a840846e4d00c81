import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from './limits.js';
import { isPlainJson } from './plain-json.js';
import { child } from './pointer.js';
import { type SourceDocument, readDocument } from './read.js';

/**
 * The careful reading of the same text: as YAML, which JSON is a part of. It differs in the name of
 * the format only.
 */
const careful = (text: string): SourceDocument => readDocument(text, 'YAML');

const isPlain = (text: string): boolean => isPlainJson(text, JSON.parse(text));

function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer, `${pointer}/none`, `${pointer}/0`];
  return [
    ...[pointer, `${pointer}/`, `${pointer}/none/below`, `${pointer}/-1`],
    ...Object.entries(value).flatMap(([key, item]) => pointersIn(item, child(pointer, key))),
  ];
}

function expectTheSame(text: string): void {
  const [fast, slow] = [readDocument(text), careful(text)];
  expect(fast.value).toEqual(slow.value);
  expect(fast.issues).toEqual(slow.issues);
  for (const pointer of pointersIn(JSON.parse(text))) {
    for (const part of ['key', 'value'] as const) {
      expect([pointer, part, fast.locate(pointer, part)]).toEqual([pointer, part, slow.locate(pointer, part)]);
    }
  }
}

const key = fc.oneof(
  fc.constantFrom('a', 'b', '', '__proto__', '0', 'a/b', 'a~b', '<<', 'x: y', '# no', '- a', '"', '\\', 'é', '😀'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -0, 1e300, 1e21, 123456789012345680000, 0.1, -1.5e-7, '', 'null', '1'),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));

/** White space between the tokens of a text of JSON. */
function spread(text: string, spaces: readonly string[]): string {
  let used = 0;
  return text.replace(/"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+/g, (token) => {
    used += 1;
    const [before, after] = [spaces[used % spaces.length] ?? '', spaces[(used * 7) % spaces.length] ?? ''];
    return `${before}${token}${after}`;
  });
}

describe('plain JSON', () => {
  it('has the value, issues and positions of the careful reading', () => {
    const spaces = fc.array(fc.constantFrom('', '', '', ' ', '  ', '\n', '\n  ', '\r\n', '\t'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 3 }), spaces, (items, between) => {
        for (const text of [JSON.stringify(items), JSON.stringify(items, null, 2), JSON.stringify({ items })]) {
          expectTheSame(text);
          const wide = spread(text, between);
          // Elsewhere the careful reading decides.
          if (isPlain(wide)) expectTheSame(wide);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['text', '[1, "a", {"b": null}]', true],
    ['a duplicate key', '{"a": 1, "a": 1}', false],
    ['a duplicate key that is escaped', '{"a": 1, "\\u0061": 1}', false],
    ['a merge key', '{"<<": {"a": 1}}', false],
    ['a number beyond all numbers', '[1e999]', false],
    ['half a surrogate pair', '["\\ud800"]', false],
    ['a whole surrogate pair', '["\\ud83d\\ude00"]', true],
    ['NUL in a key', '{"\\u0000": 1}', false],
    ['a colon on another line', '{"a"\n: 1}', false],
    ['a string with a colon behind it in a string', '["a\\": ", "b"]', true],
    ['tabs', '[\t1]', false],
    ['a long key', JSON.stringify({ ['k'.repeat(2000)]: 1 }), true],
    ['the deepest nesting', '['.repeat(LIMITS.depth) + ']'.repeat(LIMITS.depth), true],
    ['deeper nesting', '['.repeat(LIMITS.depth + 1) + ']'.repeat(LIMITS.depth + 1), false],
    ['too many tokens', `[${'1,'.repeat(LIMITS.tokens / 8)}1]`, false],
    ['too many lines', `[${'\n'.repeat(LIMITS.tokens / 2)}1]`, false],
  ])('is decided by its text: %s', (_what, text, expected) => {
    expect(isPlain(text)).toBe(expected);
    if (expected) expectTheSame(text);
  });

  it('keeps the problems of JSON that is not plain', () => {
    const read = readDocument('{"a": 1,\n "a": 2}');
    expect(read).toMatchObject({ value: undefined, format: 'JSON', issues: [{ code: 'C002', line: 2, column: 2 }] });
  });
});
