import { expect, it } from '@jest/globals';
import { odcs } from '../../../test/support/odcs.js';
import { parseContract } from './parse.js';

const found = (path: string): readonly string[] =>
  parseContract(odcs({ path: JSON.stringify(path) })).issues.flatMap(({ code, pointer, severity, message }) =>
    severity === 'error' ? [`${code} ${pointer} ${message}`] : [],
  );

it('accepts servers whose datasets have names that events can have', () => {
  for (const path of ['data/orders.parquet', 'データ/注文.parquet', 'a b/o.parquet']) expect(found(path)).toEqual([]);
});

it.each(['\u001b[2J', '\r', '\u202e', '\u2066'])('refuses a server whose dataset moves the cursor: %j', (character) => {
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const what = 'the name of the dataset of `orders` on this server';
  expect(found(`data/${character}.parquet`)).toEqual([
    `INVISIBLE_CHARACTER /servers/0 ${what} contains the character ${name}`,
  ]);
});

it('reports a name that is too long once', () => {
  expect(found(`data/${'x'.repeat(2_000)}\u001b.parquet`)).toEqual([
    'NAME_TOO_LONG /servers/0 the name of the dataset of `orders` on this server is longer than 1024 bytes',
  ]);
});
