import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { invisibleInName, onOneLine, visible } from './visible.js';

const DANGEROUS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|[\p{Cf}\u2028\u2029]/u;
const character = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\u001B[1A',
    '\u009B2K',
    '\r',
    '\u007F',
    '\u202E',
    '\u2066',
    '\u200B',
    '\uFEFF',
    '\u{E0001}',
    '\n',
    'é',
  ),
);
const text = fc.array(character).map((parts) => parts.join(''));

describe('visible text', () => {
  it('has no control, bidirectional or zero-width character, whatever the text is', () => {
    fc.assert(fc.property(text, (value) => !DANGEROUS.test(visible(value))));
  });

  it('keeps every other text, and is the same when repeated', () => {
    expect(visible('Zürich 東京 🚲 a\tb\n')).toBe('Zürich 東京 🚲 a\tb\n');
    fc.assert(fc.property(text, (value) => visible(visible(value)) === visible(value)));
  });

  it('stays on one line where it must', () => {
    expect(onOneLine('a\nPROCEED\r\n\tb\u2028c')).toBe('a\\nPROCEED\\r\\n\\tb\\u2028c');
    fc.assert(fc.property(text, (value) => !/[\n\r\t\u0085\u2028\u2029]/u.test(onOneLine(value))));
  });

  it('leaves JSON the value that it is', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(JSON.parse(visible(JSON.stringify({ value })))).toEqual({ value });
      }),
    );
  });

  it('names the character that a name may not contain', () => {
    expect(invisibleInName('finance/ledger')).toBeNull();
    expect(invisibleInName('r\u001B[1A')).toBe('U+001B');
    expect(invisibleInName('a\nb')).toBe('U+000A');
    expect(invisibleInName('a\u{E0001}b')).toBe('U+E0001');
  });
});
