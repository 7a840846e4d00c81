import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RESERVED_NAMES, isReserved, looksLike, nameProblem } from './names.js';

describe('a name', () => {
  it.each([
    'ann',
    'user:ann.lee@example.com',
    'service:airflow-2',
    'own viewer',
    "user:o'brien",
    'user:иван',
    'user:Ελένη',
  ])('may be %s', (name) => {
    expect(nameProblem(name)).toBeNull();
  });

  it.each(['user:安藤さん', 'user:ユーザー', 'user:김철수', 'user:अमित', 'user:محمد', 'user:zoë', 'user:straße'])(
    'may be of any script in common use: %s',
    (name) => {
      expect(nameProblem(name)).toBeNull();
    },
  );

  it.each([
    ['\uFF52oot', 'NOT_NORMALIZED'],
    ['e\u0301', 'NOT_NORMALIZED'],
    ['ﬁnance', 'NOT_NORMALIZED'],
    ['ro\u200Bot', 'INVISIBLE'],
    ['root\u202E', 'INVISIBLE'],
    ['root\u3164', 'NOT_NORMALIZED'],
    ['root\u115F', 'INVISIBLE'],
    ['user\u2236ann', 'SYMBOL'],
    ['a\u2215b', 'SYMBOL'],
    ['аnn', 'MIXED_SCRIPTS'],
    ['user:аnn', 'MIXED_SCRIPTS'],
    ['user:ivan@пример.example', 'MIXED_SCRIPTS'],
    ['user:аνν', 'MIXED_SCRIPTS'],
    ['ᎪᏁ', 'MIXED_SCRIPTS'],
    ['admin', 'RESERVED'],
    ['Admin', 'RESERVED'],
    ['l0cal', 'RESERVED'],
    ['systern', 'RESERVED'],
    ['аnу'.normalize(), 'MIXED_SCRIPTS'],
  ])('cannot be %j: %s', (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
  });

  it('is reserved in every spelling that looks the same', () => {
    for (const name of RESERVED_NAMES) {
      expect(isReserved(name)).toBe(true);
      expect(isReserved(name.toUpperCase())).toBe(true);
      expect(isReserved(name.replaceAll('o', '0').replaceAll('l', '1'))).toBe(true);
      expect(isReserved(`${name}s`)).toBe(false);
    }
  });
});

describe('names that look alike', () => {
  it.each([
    ['Ann', 'ann'],
    ['user:paul', 'user:pauI'],
    ['user:paul', 'user:pau1'],
    ['user:bob', 'user:b0b'],
    ['modern', 'modem'],
    ['general-ledger', 'general_ledger'],
    ['vvork', 'work'],
    ['user:soco', 'user:ѕосо'],
    ['user:oxo', 'user:οχο'],
    ['STRASSE', 'straße'],
    ['σς', 'ΣΣ'],
    ['own viewer', 'own  viewer'],
  ])('%s and %s', (a, b) => {
    expect([looksLike(a, b), looksLike(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['finance', 'finances'],
    ['mail', 'mall'],
    ['orders_v1', 'orders_v2'],
    ['e', 'é'],
    ['emea.finance', 'emea-finance'],
    ['a', 'a'],
  ])('not %s and %s', (a, b) => {
    expect(looksLike(a, b)).toBe(false);
  });

  it('include every name with a letter of Cyrillic or Greek for a Latin one, unless its scripts are mixed', () => {
    const alike: Readonly<Record<string, string>> = {
      a: 'аα',
      c: 'с',
      e: 'е',
      i: 'іι',
      o: 'оο',
      p: 'рρ',
      x: 'хχ',
      s: 'ѕ',
    };
    const letters = fc.constantFrom(...Object.keys(alike));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (name, where, which) => {
        const at = where % name.length;
        const others = alike[name[at] ?? ''] ?? '';
        const other = others[which % others.length] ?? '';
        const changed = name.map((letter, index) => (index === at ? other : letter)).join('');
        expect(nameProblem(changed) === 'MIXED_SCRIPTS' || looksLike(name.join(''), changed)).toBe(true);
      }),
    );
  });

  it('are a symmetric relation, and no name looks like itself', () => {
    const name = fc.string({ unit: fc.constantFrom(...Array.from('abIl1|0oOrnmvw-_аоΑ.')), maxLength: 6 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(looksLike(a, b)).toBe(looksLike(b, a));
        expect(looksLike(a, a)).toBe(false);
        expect(a === b || looksLike(a, a.toUpperCase()) || a === a.toUpperCase()).toBe(true);
      }),
    );
  });
});
