import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasuredData } from '../../test/support/measured-data.js';
import { field, object } from '../../test/support/quality-models.js';
import { re2Pattern } from '../core/quality/sql/pattern.js';

let data: MeasuredData;
beforeAll(async () => {
  data = await MeasuredData.opened();
});
afterAll(() => data.close());

/** Texts in which engines for patterns differ. */
const TEXTS = [
  ...['abc', 'ABC', 'a.b', 'a-b@x', 'aa', 'abab', 'a\nb', 'abc\n', 'a\rb', 'a\u2028b', 'a\u00a0b', 'a\u000bb'],
  ...['é', '😀', '٣', '12', '2023-10-27', "it's", '\\', '[x]', 'a b', 'x'.repeat(1001)],
];

const PATTERNS = [
  ...['^a', 'c$', '^.$', '^a.b$', '^a\\sb$', '^[^\\s]+$', '^\\w+$', '^\\d+$', '^[a-z]{2,3}$', '^(?:ab)+$', 'a|b$'],
  ...['^[\\w-.]+@x$', '^a\\-b', '^(?=a)\\w+$', '^(?!a)', '(?<=a)b', '^(.)\\1$', '^(?<x>a)\\k<x>$', '^\\u0061', '\\x61'],
  ...[
    '^\\p{L}+$',
    '^\\p{Lu}',
    '^x{1,1001}$',
    '^(x{20}){50}x$',
    '[\\]\\[]',
    '\\bb\\b',
    '^[^]$',
    '\\cJ',
    "'",
    '\\\\',
    '\\/',
  ],
];

describe('a pattern', () => {
  it('matches the same texts in Parquet, CSV, JSON and SQLite as in ECMA-262', async () => {
    const quoted = TEXTS.map((text) => `('${text.replaceAll("'", "''")}')`).join(', ');
    const paths = [
      await data.parquet('t.parquet', `SELECT x FROM (VALUES ${quoted}) AS t(x)`),
      await data.text('t.csv', `x,n\n${TEXTS.map((text) => `"${text}",1`).join('\n')}\n`),
      await data.text('t.jsonl', TEXTS.map((x) => JSON.stringify({ x })).join('\n')),
      data.sqlite('t.db', `CREATE TABLE t (x TEXT); INSERT INTO t VALUES ${quoted}`),
    ];
    for (const pattern of PATTERNS) {
      const expected = TEXTS.filter((text) => !ecma(pattern).test(text)).length;
      const x = field('x', { logicalType: 'string', options: { pattern } });
      for (const path of paths) {
        const item = (await data.measure(path, object('t', [x])))['t.x:pattern'];
        expect([pattern, path, item?.observed ?? item?.message]).toEqual([pattern, path, expected]);
      }
    }
  });

  it('is run by DuckDB itself where the meaning is the same', () => {
    const FORMATS = ['^[0-9]{5}$', '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', '^(?:a|b)$', '^[A-Z]{2}-\\d+$', '^ä.*'];
    expect(FORMATS.map(re2Pattern)).not.toContain(null);
    expect(['(?=a)', '\\1', '\\u0061', 'a{1001}', '(a{40}){40}', '[[:alpha:]]', '(?i)a'].map(re2Pattern)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});

function ecma(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}
