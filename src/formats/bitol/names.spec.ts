import { describe, expect, it } from '@jest/globals';
import { nameFinding } from './names.js';

const found = (name: string): readonly string[] =>
  nameFinding(name, '/id', 'the id').map(({ code, message }) => `${code} ${message}`);

describe('names in documents', () => {
  it.each(['finance.orders', 'urn:acme:Bestellungen-Zürich', '注文', 'a b', '53581432-6c55-4ba2-a65f-72344a91553a'])(
    'are accepted where they can be seen: %s',
    (name) => {
      expect(found(name)).toEqual([]);
    },
  );

  it.each([
    ['b\u202E', 'U+202E'],
    ['\u001B[31m', 'U+001B'],
    ['z\u200B', 'U+200B'],
    ['o\u0085', 'U+0085'],
    ['a\nb', 'U+000A'],
  ])('are refused with invisible characters: %j', (name, character) => {
    expect(found(name)).toEqual([
      `INVISIBLE_CHARACTER the id contains the character ${character}, which is invisible or changes what is shown around it`,
    ]);
  });

  it('have at most 512 bytes', () => {
    expect(found('x'.repeat(512))).toEqual([]);
    expect(found('x'.repeat(513))).toEqual(['NAME_TOO_LONG the id is longer than 512 bytes']);
  });
});
