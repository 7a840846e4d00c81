import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../shared/canonical-json.js';
import { canonicalModel } from './canonical.js';
import type { ContractModel, JsonObject, JsonValue } from './model.js';

const SETS = ['objects', 'fields', 'servers', 'sla', 'roles', 'quality', 'enumValues'];
const FREE = ['documentation', 'settings', 'options', 'arguments'];

/** What the canonical text means, in steps: a value without pointers, its sets in order. */
function reference(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(reference);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value as JsonObject).filter(([key]) => key !== 'pointer');
  return Object.fromEntries(
    kept.map(([key, item]) => {
      if (FREE.includes(key)) return [key, item];
      const read = reference(item);
      if (!SETS.includes(key) || !Array.isArray(read)) return [key, read];
      const text = canonicalJson;
      return [key, [...(read as readonly JsonValue[])].sort((a, b) => (text(a) < text(b) ? -1 : 1))];
    }),
  );
}

const key = fc.oneof(fc.constantFrom('pointer', 'name', 'other', '__proto__', '1', '😀', '￿', ...SETS, ...FREE));
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<JsonValue[]>(null, true, 1, -0, 1e21, '', '😀', '￿', '"'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));

describe('the canonical text of a model', () => {
  it('is that of the model without pointers, with its sets in order', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value), (model) => {
        expect(canonicalModel(model as unknown as ContractModel)).toBe(canonicalJson(reference(model)));
      }),
      { numRuns: 500 },
    );
  });
});
