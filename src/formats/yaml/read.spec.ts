import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read.js';

const problems = (text: string): string[] =>
  readDocument(text).issues.map(({ code, pointer, line, column }) => `${code} ${pointer} ${line}:${column}`);

describe('a tag without a value in JSON', () => {
  it.each([
    ['binary', 'enum: [a, !!binary aGVsbG8=]', 'C004 /enum/1 1:'],
    ['timestamp', 'since: !!timestamp 2020-01-01', 'C004 /since 1:'],
    ['set', 'of: !!set {x, y}', 'C004 /of 1:'],
    ['omap', 'of: !!omap [a: 1]', 'C004 /of 1:'],
    ['pairs', 'of: !!pairs [a: 1]', 'C004 /of 1:'],
  ])('!!%s is rejected with its name', (tag, text, place) => {
    const { issues, value } = readDocument(text);
    expect(value).toBeUndefined();
    expect(issues).toEqual([
      expect.objectContaining({
        message: `a value tagged \`!!${tag}\` cannot be represented in JSON`,
        help: expect.stringContaining('Remove the tag'),
      }),
    ]);
    expect(problems(text)[0]).toContain(place);
  });

  it('differs from a number that JSON does not have, and from the tags that JSON has', () => {
    expect(readDocument('a: .inf').issues.map(({ message }) => message)).toEqual([
      'this number cannot be represented in JSON',
    ]);
    expect(readDocument('a: !!str 1\nb: !!int 2\nc: !!map {d: !!seq [!!bool true, !!null null]}').value).toEqual({
      a: '1',
      b: 2,
      c: { d: [true, null] },
    });
  });

  it('is reported once if it is a custom tag, and not if it marks a plain value as a string', () => {
    expect(problems('a: !foo bar')).toEqual(['C004  1:4']);
    expect(readDocument('a: ! 12').value).toEqual({ a: '12' });
  });
});

describe('text that cannot be stored', () => {
  it.each([
    ['a raw NUL in a value', 'a: x\ny: b\u0000c', ['C006 /y 2:4']],
    ['an escaped NUL in JSON', '{"a": ["\\u0000"]}', ['C006 /a/0 1:8']],
    ['an escaped NUL in YAML', 'a: "\\0"', ['C006 /a 1:4']],
    ['half a pair, escaped', 'a: "\\uD83D"', ['C006 /a 1:4']],
    ['half a pair, raw, in a key', 'a:\n  "x\ud83d": 1', ['C006 /a/x\ud83d 2:3']],
    ['a NUL in a comment', '# \u0000 \u0000\na: 1', ['C006  1:3', 'C006  1:5']],
    ['a NUL that an alias repeats', 'a: &x "\\0"\nb: *x', ['C006 /a 1:7']],
  ])('%s has its position', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('does not include complete pairs, raw or escaped', () => {
    expect(readDocument('a: "\\uD83D\\uDE00"\nb: 😀').value).toEqual({ a: '😀', b: '😀' });
  });

  // Quadratic time would run into the test's timeout.
  it('is found in a document that consists of it', () => {
    expect(problems(`# ${'\u0000'.repeat(1_000_000)}\na: 1`)).toHaveLength(500);
    expect(problems(`a: "${'\u0000'.repeat(1_000_000)}"`)).toHaveLength(1);
  });
});

it('merges the keys of an anchor, which the mapping may override', () => {
  const { value, issues } = readDocument('a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }\n');
  expect(issues).toMatchObject([{ code: 'MERGE_KEY', severity: 'info', line: 2, column: 6, endColumn: 8 }]);
  expect(value).toEqual({ a: { b: 1, c: 2 }, d: { c: 3, b: 1 } });
});

describe('a quoted string over several lines', () => {
  it.each([
    [
      'at the indentation of its key',
      'a:\n  d: "one\n  two\n\n  three"\n  b: 1\n',
      { a: { d: 'one two\nthree', b: 1 } },
    ],
    ['below the indentation of its key', 'a:\n  d: "one\ntwo"\n  b: 1\n', { a: { d: 'one two', b: 1 } }],
    ['at the top', 'a: "one\ntwo"\nb: 1\n', { a: 'one two', b: 1 }],
    ['in single quotes', "a: 'one\n''two'\nb: 1\n", { a: "one 'two", b: 1 }],
    ['with Windows line ends', 'a: "one\r\ntwo"\r\nb: 1\r\n', { a: 'one two', b: 1 }],
    ['with an escaped line end', 'a: "one\\\n  two"\nb: 1\n', { a: 'onetwo', b: 1 }],
    ['in a list', '- x: "one\n  two: three"\n  y: 1\n', [{ x: 'one two: three', y: 1 }]],
    ['in braces', 'a: {b: "x\ny", c: 1}\n', { a: { b: 'x y', c: 1 } }],
  ])('%s is read as PyYAML reads it', (_what, text, value) => {
    expect(readDocument(text)).toMatchObject({ value, issues: [] });
  });

  it('keeps the places of what follows', () => {
    const document = readDocument('a:\n  d: "one\n  two"\n  b: 1\n');
    expect(document.locate('/a/b')).toEqual({ line: 4, column: 6, endColumn: 7 });
    expect(document.locate('/a/d')).toMatchObject({ line: 2, column: 6 });
    expect(problems('a:\n  d: "one\n  two"\n  b: 1\n  b: 2\n')).toEqual(['C002 /a/b 5:3']);
  });

  it.each([
    ['a missing quote', 'a: "one\nb: "two"\n', '1:4'],
    ['the end of the document', 'a: "one\n---\ntwo"\n', '1:4'],
  ])('%s is reported where it is', (_what, text, place) => {
    expect(problems(text)[0]).toBe(`C001  ${place}`);
  });
});

describe('a quote or bracket that is never closed', () => {
  it.each([
    ['a double quote', 'a: 1\nb: "x\nc: 2\n', ['2:4']],
    ['a single quote with an escaped one', "a: 'it''s\nb: 2\n", ['1:4']],
    ['a quote closed by the next one', 'a: "x\nb: "y"\nc: 1\n', ['1:4']],
    ['a quoted key', 'a: 1\n"b: 2\nc: 3\n', ['2:1']],
    ['the last line without an end', 'a: 1\nb: "x', ['2:4']],
    ['a list', 'a: [1, 2\nb: 3\n', ['1:4']],
    ['a mapping in a list', 'a:\n  - { x: 1, y: 2\n    z: 3\nb: 1\n', ['2:5']],
    ['a quote in JSON', '{"a": 1, "b": "x\n}', ['1:15']],
    ['a quote inside a bracket', 'a: [1, "x]\nb: 2\n', ['1:8']],
    ['an error before it', "a: 'it's\nb: [1\nc: 2\n", ['1:8', '2:4']],
    ['with Windows line ends', 'a: 1\r\nb: "x\r\nc: 2\r\n', ['2:4']],
  ])('%s is reported where it opens', (_what, text, places) => {
    expect(problems(text)).toEqual(places.map((place) => `C001  ${place}`));
  });
});
