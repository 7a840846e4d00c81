import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth, hanging, padded, shortened, wrapped } from './width.js';

describe('the width of a text in a terminal', () => {
  it.each([
    ['', 0],
    ['ledger', 6],
    ['Zürich', 6],
    ['Zu\u0308rich', 6],
    ['売上', 4],
    ['한국', 4],
    ['ｶﾅ', 2],
    ['Ａ', 2],
    ['🚲 a', 4],
    ['👩‍🔧', 2],
    ['❤️', 2],
    ['\u0301', 0],
    ['–…·', 3],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is at most the requested one in a shortened text, which ends with an ellipsis', () => {
    expect(shortened('売上の合計', 6)).toBe('売上…');
    expect(shortened('Zu\u0308rich', 3)).toBe('Zu\u0308…');
    expect(shortened('a bc', 3)).toBe('a…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const short = shortened(text, most);
        expect(displayWidth(short)).toBeLessThanOrEqual(most);
        expect(short === text || short.endsWith('…')).toBe(true);
        expect(displayWidth(padded(short, most))).toBe(most);
      }),
    );
  });
});

describe('wrapped', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['売上 の 表', 7, ['売上 の', '表']],
    ['unbreakable words', 5, ['unbreakable', 'words']],
    ['one two three', null, ['one two three']],
    ['', 10, []],
  ])('%j in %j columns is %j', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });
});

describe('a text after its label', () => {
  it('has its further lines below its first, whatever colours the label has', () => {
    expect(hanging('\u001B[1mWAIT\u001B[22m  ', 'one two three', { width: 13 })).toEqual([
      '\u001B[1mWAIT\u001B[22m  one two',
      '      three',
    ]);
  });

  it('may have them further left, where there is more room', () => {
    const text = hanging('a long label  ', 'one two three four', { width: 20, indent: 2 });
    expect(text).toEqual(['a long label  one', '  two three four']);
  });

  it('is one line where there is no terminal', () => {
    expect(hanging('a ', 'one two', { width: null })).toEqual(['a one two']);
  });
});
