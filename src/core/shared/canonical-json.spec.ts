import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import type { JsonValue } from './json.js';

it('has one text per value, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, { y: null, x: 'é"' }], a: undefined, c: {} })).toBe(
    '{"b":[1,{"x":"é\\"","y":null}],"c":{}}',
  );
});

it('equals the text of the plain definition, for every value', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '"\\', '\u0000\u001f', '__proto__'));
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(text, fc.double(), fc.constantFrom(null, true, false, -0, 1e21)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(text, fc.constantFrom('10', '9', 'a', 'A')), tie('value'), { maxKeys: 6 }),
    ),
  })).value;
  fc.assert(
    fc.property(value, (each) => {
      expect(canonicalJson(each as JsonValue)).toBe(plainly(each));
    }),
  );
});

/** The definition, with a list of the parts of each value. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => plainly(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${plainly(item)}`).join(',')}}`;
}
