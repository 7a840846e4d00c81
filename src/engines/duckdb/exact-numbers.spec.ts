import { describe, expect, it } from '@jest/globals';
import { exactType } from './exact-numbers.js';

const plain = { prefixed: 0, long: 0, exponents: 0, whole: 3, fraction: 2 };

describe('the type of a number column in a text file', () => {
  it('is the guessed one where that holds every value', () => {
    expect(exactType(plain)).toBeNull();
  });

  it.each([
    ['integers of up to 38 digits', { ...plain, long: 1, whole: 38, fraction: 0 }, 'HUGEINT'],
    ['decimals of up to 38 digits', { ...plain, long: 1, whole: 17, fraction: 2 }, 'DECIMAL(38, 2)'],
    ['longer numbers', { ...plain, long: 1, whole: 39, fraction: 0 }, 'VARCHAR'],
    ['long numbers beside exponents', { ...plain, long: 1, exponents: 1 }, 'VARCHAR'],
    ['hexadecimal texts', { ...plain, prefixed: 1 }, 'VARCHAR'],
  ])('holds %s exactly', (_what, spellings, type) => {
    expect(exactType(spellings)).toBe(type);
  });
});
