import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { field, object } from '../../../test/support/quality-models.js';
import type { Field } from '../contract/model.js';
import { codes } from '../codes/index.js';
import { LONGEST_KEY_VALUE, MOST_KEYS, keptKeys, permittedKey, withheldWith } from './failing-keys.js';
import { KEYS_WITHHELD } from './keys-withheld.js';

const key = (name: string, position: number, facts: Partial<Field> = {}): Field =>
  field(name, { primaryKeyPosition: position, ...facts });
const samples = (value: boolean | string) => ({
  documentation: { customProperties: [{ property: 'concordat.samples', value }] },
});

describe('the key of which values may be kept', () => {
  it('needs a primary key', () => {
    expect(permittedKey(object('t', [field('id')], samples(true)), true)).toEqual({ withheld: 'NO_KEY' });
  });

  it.each<[string | null, boolean | string | null, boolean, string]>([
    [null, null, false, 'NOT_PERMITTED_BY_CONTRACT'],
    [null, true, false, 'id'],
    [null, 'true', false, 'NOT_PERMITTED_BY_CONTRACT'],
    [null, false, false, 'NOT_PERMITTED_BY_CONTRACT'],
    [null, null, true, 'id'],
    ['public', null, false, 'id'],
    [' Internal ', null, false, 'id'],
    ['restricted', null, false, 'NOT_PERMITTED_BY_CONTRACT'],
    ['confidential', true, false, 'id'],
    ['4', null, false, 'NOT_PERMITTED_BY_CONTRACT'],
    ['personal', true, true, 'PERSONAL_DATA'],
    ['PII', true, true, 'PERSONAL_DATA'],
    ['internal-pii', null, false, 'PERSONAL_DATA'],
    ['sensitivePersonal', true, true, 'PERSONAL_DATA'],
  ])('classified %j, concordat.samples %j, identity local %j: %s', (classification, allowed, local, expected) => {
    const one = object('t', [key('id', 1, { classification })], allowed === null ? {} : samples(allowed));
    const keyToKeep = permittedKey(one, local);
    expect('columns' in keyToKeep ? keyToKeep.columns.join() : keyToKeep.withheld).toBe(expected);
  });

  it('has its columns in the order of the key, under their physical names', () => {
    const fields = [key('b', 2), key('a', 1, { physicalName: 'a_col' })];
    expect(permittedKey(object('t', fields), true)).toEqual({ columns: ['a_col', 'b'] });
  });

  it('leaves out the personal columns, also where only a tag says so', () => {
    const fields = [key('mail', 1, { documentation: { tags: ['PII'] } }), key('line', 2)];
    expect(permittedKey(object('t', fields, samples(true)), false)).toEqual({ columns: ['line'] });
  });

  it('is never a personal column, and without permission only an open key', () => {
    const word = fc.constantFrom(null, 'public', 'internal', 'restricted', 'personal', 'PII', 'own word');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (words, allowed, local) => {
          const fields = words.map((classification, at) => key(`k${String(at)}`, at + 1, { classification }));
          const keyToKeep = permittedKey(object('t', fields, allowed ? samples(true) : {}), local);
          if (!('columns' in keyToKeep)) return;
          const kept = fields.filter(({ name }) => keyToKeep.columns.includes(name));
          expect(kept.some(({ classification }) => ['personal', 'PII'].includes(classification ?? ''))).toBe(false);
          if (!allowed && !local) expect(words.every((one) => one === 'public' || one === 'internal')).toBe(true);
        },
      ),
    );
  });
});

describe('the reason why a result has no keys', () => {
  it.each([
    ['PASS', 'agent', null, 'NO_FAILING_ROWS'],
    ['ERROR', 'agent', null, 'NOT_MEASURED'],
    ['NOT_RUN', 'dbt', null, 'NOT_MEASURED'],
    ['NOT_APPLICABLE', 'agent', null, 'NOT_MEASURED'],
    ['FAIL', 'dbt', null, 'FROM_OUTSIDE'],
    ['WARN', 'agent', 'NO_KEY', 'NO_KEY'],
    ['FAIL', 'agent', null, null],
  ] as const)('%s of %s with %s: %s', (outcome, provenance, keysWithheld, expected) => {
    expect(withheldWith({ outcome, provenance, keysWithheld })).toBe(expected);
  });

  it('is always a code that is explained', () => {
    for (const code of KEYS_WITHHELD) expect(codes[code].fix).not.toBe('');
  });
});

describe('what is kept', () => {
  it('is each key once, at most 20 of them, and the beginning of a long value', () => {
    const rows = Array.from({ length: 60 }, (_, n) => [String(Math.floor(n / 2)), null]);
    const kept = keptKeys({ columns: ['a', 'b'], rows });
    expect(kept.rows).toHaveLength(MOST_KEYS);
    expect(kept.rows[1]).toEqual(['1', null]);
    const [[long]] = keptKeys({ columns: ['a'], rows: [['😀'.repeat(LONGEST_KEY_VALUE + 1)]] }).rows as [[string]];
    expect(Array.from(long)).toHaveLength(LONGEST_KEY_VALUE);
    expect(long.endsWith('😀…')).toBe(true);
  });
});
