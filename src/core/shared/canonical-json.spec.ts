import { expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';

it('has one text per value, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, { y: null, x: 'é"' }], a: undefined, c: {} })).toBe(
    '{"b":[1,{"x":"é\\"","y":null}],"c":{}}',
  );
});
