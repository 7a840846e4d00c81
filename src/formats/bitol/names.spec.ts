import { describe, expect, it } from '@jest/globals';
import { idFinding, nameFinding } from './names.js';

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

describe('ids of contracts', () => {
  const found = (id: string) =>
    idFinding(id, '/id', 'the id').map(({ code, help, severity }) => [severity, code, help]);

  it.each(['finance.orders', '注文', 'a b', 'urn:acme:Bestellungen-Zürich'])('are accepted: %s', (id) => {
    expect(found(id)).toEqual([]);
  });

  it.each([
    [' orders', 'NAME_CONFUSABLE', 'Remove the blanks around it.'],
    ['x/../y', 'NAME_CONFUSABLE', 'Remove these parts.'],
    ['\uFF4Frders', 'NAME_CONFUSABLE', 'Write it as `orders`.'],
    ['оrders', 'NAME_CONFUSABLE', 'Write each word of the id in one script, with common characters.'],
    ['id:orders', 'NAME_RESERVED', 'Remove `id:`.'],
    ['any', 'NAME_RESERVED', expect.stringContaining('Use another id. Reserved are admin')],
  ])('are refused if they can be mistaken for others: %j', (id, code, help) => {
    expect(found(id)).toEqual([['error', code, help]]);
  });

  it('have one finding for one fault', () => {
    expect(found('orders\u200B')).toEqual([]);
    expect(nameFinding('orders\u200B', '/id', 'the id')).toHaveLength(1);
  });
});
