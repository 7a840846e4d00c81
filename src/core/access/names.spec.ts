import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RESERVED_NAMES, idProblem, isReserved, looksLike, looksOf, nameProblem } from './names.js';

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

  it.each([
    'user:安藤さん',
    'user:顧客ID',
    'user:ジョン・スミス',
    'user:ユーザー',
    'user:김철수',
    'user:अमित',
    'user:محمد',
    'user:zoë',
    'user:straße',
  ])('may be of any script in common use: %s', (name) => {
    expect(nameProblem(name)).toBeNull();
  });

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
    // g, low line, small capital e, a click, an a and an i of the phonetic alphabet.
    ...['fin_a\u0261ent', 'fin\u02CDagent', 'fin_ag\u1D07nt', '\u01C0ocal', 'd\u0251ta', 'f\u0269n'].map(
      (name) => [name, 'SYMBOL'] as const,
    ),
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

describe('the id of a contract', () => {
  it.each([
    ...['finance.orders', '53581432-6c55-4ba2-a65f-72344a91553a', 'urn:acme:orders', 'https://example.com/orders/v1'],
    ...['bad/id!', 'a b', 'orders..v2', 'x/.hidden', 'identity:orders', 'any.orders', 'Bestellungen-Zürich'],
    ...['注文', '顧客ID', 'finance.注文', 'заказы', 'finance.заказы', 'παραγγελίες', 'orders_注文_v2', '売上・注文'],
  ])('may be %s', (id) => {
    expect(idProblem(id)).toBeNull();
  });

  it.each([
    ['finance.оrders', 'MIXED_SCRIPTS'],
    ['finance.order\u03C2', 'MIXED_SCRIPTS'],
    ['аb1', 'MIXED_SCRIPTS'],
    [' orders', 'BLANKS'],
    ['orders\u00A0', 'BLANKS'],
    ['orders\u3000', 'BLANKS'],
    ['\uFF4Frders', 'NOT_NORMALIZED'],
    ['a\u00A0b', 'NOT_NORMALIZED'],
    ['e\u0301', 'NOT_NORMALIZED'],
    ['orders\u115F', 'INVISIBLE'],
    ['orders\u2013v2', 'SYMBOL'],
    ['x/../y', 'PATH'],
    ['./orders', 'PATH'],
    ['x/..', 'PATH'],
    ['x\\..\\y', 'PATH'],
    ['..', 'PATH'],
    ['id:orders', 'REFERENCE'],
    ['ID: orders', 'REFERENCE'],
    ['any', 'RESERVED'],
    ['Any', 'RESERVED'],
    ['l0cal', 'RESERVED'],
  ])('cannot be %j: %s', (id, problem) => {
    expect(idProblem(id)).toBe(problem);
  });

  it('is of one script in each word, or refused, wherever a letter of another one is', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdexyz0123')), minLength: 2, maxLength: 6 });
    const foreign = fc.constantFrom('а', 'о', 'ο', 'ѕ', 'ա');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), foreign, fc.nat(), (words, letter, at) => {
        const [first = ''] = words;
        const place = at % first.length;
        const id = [`q${first.slice(0, place)}${letter}${first.slice(place)}`, ...words].join('.');
        expect(idProblem(id)).toBe('MIXED_SCRIPTS');
      }),
    );
  });
});

describe('names that look alike', () => {
  it.each([
    ['social', 'ѕосіаӏ'],
    ['local', 'ӏосаӏ'],
    ['join', 'ϳοιη'],
    ['view', 'ѵіеѡ'],
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
    ['api.finance', 'АРІ.finance'],
    ['finance.orders', 'FINANCE.0RDERS'],
    ['вера-1', 'ВЕРА_l'],
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

  // The store keeps these: with another result, add a migration that fills `contract_look` again.
  it('have looks that never change for stored ids', () => {
    expect(looksOf('Finance.Orders-1')).toEqual(['finance.orders_l']);
    expect(looksOf('АРІ.modern')).toEqual(['арі.modem', 'api.modem', 'apl.modem']);
    expect(looksOf('注文')).toEqual(['注文']);
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
