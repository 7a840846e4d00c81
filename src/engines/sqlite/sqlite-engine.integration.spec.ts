import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import type { EngineTarget } from '../../app/ports/engine.js';
import { DEFAULT_ENGINE_LIMITS } from '../limits.js';
import { SqliteEngine } from './sqlite-engine.js';

let root: string;
let sqlite: SqliteEngine;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-sqlite-'));
  for (const name of ['a', 'b']) new Database(join(root, `${name}.db`)).exec('CREATE TABLE t (x)').close();
  sqlite = new SqliteEngine({ root, variables: new Map() }, DEFAULT_ENGINE_LIMITS);
});
afterAll(async () => {
  await sqlite.close();
  await rm(root, { recursive: true, force: true });
});

const target = (path: string): EngineTarget => ({
  server: { name: 's', type: 'sqlite', environment: null, settings: { path } },
  object: { name: 't', physicalName: 't' },
  path: null,
  textColumns: [],
  declaredColumns: [],
});

it('reads the database that a pattern matches, and refuses to choose one of several', async () => {
  expect((await sqlite.open(target('a*.db')))?.columns).toEqual([{ name: 'x', type: '' }]);
  await expect(sqlite.open(target('*.db'))).rejects.toMatchObject({
    code: 'UNREADABLE',
    message: '*.db matches several databases, and a check reads one.',
  });
  expect((await sqlite.files(target('*.db'))).map(({ path }) => path)).toEqual(['a.db', 'b.db']);
});
