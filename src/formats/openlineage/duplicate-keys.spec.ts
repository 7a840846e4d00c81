import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { duplicateKey, membersOf } from './duplicate-keys.js';
import { decodeEvent } from './decode.js';
import { extentOf } from './event-text.js';

const sha256 = (text: string): string => text.slice(0, 8);

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
    expect(membersOf(JSON.parse(text))).toBeLessThan(extentOf(text, true).members);
  });

  it('is in no text that was written from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat({ max: 2 }), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(duplicateKey(text)).toBeNull();
        expect(membersOf(JSON.parse(text))).toBe(extentOf(text, true).members);
      }),
    );
  });

  it('rejects a new event with its pointer, and leaves stored events readable', () => {
    const text =
      '{"eventTime":"2023-10-28T01:00:00Z","producer":"p","job":{"namespace":"n","name":"a","name":"b"},"inputs":[]}';
    expect(decodeEvent(text, sha256, { strict: true })).toMatchObject({
      error: { code: 'DUPLICATE_KEY', pointer: '/job/name', reason: expect.stringContaining('/job/name') },
    });
    expect(decodeEvent(text, sha256).ok).toBe(true);
  });
});
