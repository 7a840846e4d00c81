import { describe, expect, it } from '@jest/globals';
import type { FileRelation } from './file-relation.js';
import { spelledTypes } from './spelled-types.js';

const relation = (format: FileRelation['format']): FileRelation => ({
  format,
  files: ['/data/t'],
  columns: null,
  csv: {},
  declared: [],
  dialect: null,
  hive: { columns: ['year'], others: [], texts: [] },
});
const GUESSED = [
  { name: 'at', type: 'TIMESTAMP' },
  { name: 'n', type: 'DOUBLE' },
  { name: 'm', type: 'DOUBLE' },
  { name: 'name', type: 'VARCHAR' },
  { name: 'year', type: 'DOUBLE' },
];

/** The types where the one row of each query is `row`, and the queries. */
async function found(format: FileRelation['format'], row: Readonly<Record<string, unknown>>) {
  const queries: string[] = [];
  const types = await spelledTypes(relation(format), GUESSED, (sql) => {
    queries.push(sql);
    return Promise.resolve([row]);
  });
  return { queries, types: Object.fromEntries(types) };
}

describe('the types of columns by how their values are written', () => {
  it('need one scan of the files for times and numbers together', async () => {
    const row = { z0: 1, p0: 0, l0: 1, e0: 0, w0: 20, f0: 0, p1: 0, l1: 0, e1: 0, w1: 3, f1: 2 };
    const { queries, types } = await found('json', row);
    expect(queries).toHaveLength(1);
    expect(queries[0]).toMatch(/AS z0.*FROM read_json\(/u);
    expect(types).toEqual({ at: 'TIMESTAMP WITH TIME ZONE', n: 'HUGEINT' });
  });

  it('are the guessed ones where these hold every value', async () => {
    expect((await found('json', {})).types).toEqual({});
  });

  it('need no scan where the files have types, or no such column', async () => {
    expect((await found('typed', {})).queries).toEqual([]);
    const none = await spelledTypes(relation('csv'), GUESSED.slice(3, 4), () => Promise.reject(new Error('scanned')));
    expect(none.size).toBe(0);
  });
});
