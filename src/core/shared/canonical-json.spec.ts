import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, canonicalJsonInSteps } from './canonical-json.js';
import { atOnce } from './steps.js';

describe('canonical JSON', () => {
  it('has one text for one value, whatever the order of its keys, at once or in steps', () => {
    const value = { b: [1, { y: null, x: 'é"' }], a: undefined, c: {} };
    expect(canonicalJson(value)).toBe('{"b":[1,{"x":"é\\"","y":null}],"c":{}}');
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        const given = { any } as object;
        expect(atOnce(canonicalJsonInSteps(given))).toBe(canonicalJson(given));
      }),
    );
  });
});
