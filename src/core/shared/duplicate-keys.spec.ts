import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { duplicateKey, membersOf, repeatedKey } from './duplicate-keys.js';
import { runToEnd } from './cooperative.js';
import { jsonExtent } from './json-extent.js';

const NONE = { depth: Infinity, values: Infinity, entries: Infinity, digits: Infinity };
const written = (text: string): number => runToEnd(jsonExtent(text, NONE)).members;

describe('a key that an object has twice', () => {
  it.each([
    ['{"a":1,"a":2}', '/a'],
    ['{"a":{"b":[{"c":1},{"c":1,"d":[],"c":2}]}}', '/a/b/1/c'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"x/y~":1,"x\\/y~":2}', '/x~1y~0'],
    ['{"":1,"":2}', '/'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['{"1":{},"1":{"a":1}}', '/1'],
    ['[[],[{"k":"\\"k\\":1"},{"k":1,"k":1}]]', '/1/1/k'],
  ])('is found: %s', (text, pointer) => {
    expect(duplicateKey(text)).toBe(pointer);
    expect(repeatedKey(text, written(text))).toBe(pointer);
    expect(membersOf(JSON.parse(text))).toBeLessThan(written(text));
  });

  it('is in no text that was written from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat({ max: 2 }), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(duplicateKey(text)).toBeNull();
        expect(repeatedKey(text, written(text))).toBeNull();
        expect(membersOf(JSON.parse(text))).toBe(written(text));
      }),
    );
  });

  it.each(['', '{"a":1,"a"', '{"\\q":1,"\\q":2}', 'a:b:'])('is in no text that is not JSON: %j', (text) => {
    expect(repeatedKey(text, written(text))).toBeNull();
  });
});
