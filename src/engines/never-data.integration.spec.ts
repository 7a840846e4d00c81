import { link, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import { type Engine, EngineFault, type EngineTarget } from '../app/ports/engine.js';
import { openEngines } from './index.js';
import { neverDataRule } from './never-data.js';

let root: string;
let duckdb: Engine;
let sqlite: Engine;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'concordat-never-data-')));
  for (const folder of ['.concordat', 'catalog', 'data', 'data/.git']) await mkdir(join(root, folder));
  for (const store of ['.concordat/catalog.db', 'catalog/store.db']) {
    new Database(join(root, store)).exec('CREATE TABLE token (hash TEXT)').close();
  }
  const csv = ['catalog/beside.csv', '.env', 'data/.env', 'data/.git/a.csv', 'concordat.config.yaml', 'data/a.csv'];
  for (const file of [...csv, 'settings.txt', 'data/.a.crc.csv']) await writeFile(join(root, file), 'n\n1\n');
  await symlink(join(root, 'catalog/store.db'), join(root, 'data/linked.db'));
  await symlink(join(root, 'catalog'), join(root, 'data/folder'));
  await link(join(root, 'catalog/store.db'), join(root, 'data/hard.db'));
  await link(join(root, 'settings.txt'), join(root, 'data/hard.csv'));
  [duckdb, sqlite] = openEngines({
    root,
    variables: new Map(),
    catalog: { store: join(root, 'catalog/store.db'), configuration: [join(root, 'settings.txt')] },
  }) as [Engine, Engine];
});
afterAll(async () => {
  await duckdb.close();
  await sqlite.close();
  await rm(root, { recursive: true, force: true });
});

const target = (path: string, format: string): EngineTarget => ({
  server: { name: 's', type: 'custom', environment: null, settings: { path, format } },
  object: { name: 'token', physicalName: 'token' },
  path: null,
  textColumns: [],
  declaredColumns: [],
});
const opened = async (engine: Engine, path: string, format: string): Promise<string> =>
  engine.open(target(path, format)).then(
    () => 'read',
    (error: unknown) => (error instanceof EngineFault ? error.code : String(error)),
  );

describe('the files of the catalog', () => {
  it('are looked up once, however many files are compared with them', async () => {
    const catalog = { store: join(root, 'moving/store.db'), configuration: [] };
    await mkdir(join(root, 'moving'));
    await writeFile(catalog.store, '');
    const isNeverData = await neverDataRule(root, catalog);
    await link(catalog.store, join(root, 'data/late.csv'));
    await rm(catalog.store);
    // Its identity is known, although it is no longer there.
    expect(await isNeverData(join(root, 'data/late.csv'))).toBe(true);
    expect(await isNeverData(join(root, 'data/a.csv'))).toBe(false);
  });
});

describe('the store, configuration files and dot files are never data', () => {
  it.each([
    'catalog/store.db',
    'data/../catalog/store.db',
    'catalog/*.db',
    'data/linked.db',
    'data/hard.db',
    'data/folder/store.db',
    '.concordat/catalog.db',
  ])('as a database: %s', async (path) => {
    expect(await opened(sqlite, path, 'sqlite')).toBe('ACCESS_DENIED');
  });

  it.each([
    'catalog/beside.csv',
    'catalog/*.csv',
    'data/folder/*.csv',
    '.env',
    'data/.env',
    'data/.git/a.csv',
    'data/.git/*.csv',
    'concordat.config.yaml',
    'concordat.*',
    'settings.txt',
    'data/hard.csv',
  ])('as files: %s', async (path) => {
    expect(await opened(duckdb, path, 'csv')).toBe('ACCESS_DENIED');
  });

  it.each([
    ['/etc/passwd', 'ACCESS_DENIED'],
    ['file:///etc/passwd', 'ACCESS_DENIED'],
    ['file://../../etc/passwd', 'ACCESS_DENIED'],
    ['data/../../etc/passwd', 'ACCESS_DENIED'],
    ['data/*/../../../etc/passwd', 'ACCESS_DENIED'],
    // No other notation leads anywhere: these are names of files that do not exist.
    ['FILE:///etc/passwd', 'FILE_MISSING'],
    ['%2e%2e/etc/passwd', 'FILE_MISSING'],
    ['data/%2e%2e/settings.txt', 'FILE_MISSING'],
    ['..%2fetc%2fpasswd', 'FILE_MISSING'],
    ['\\\\server\\share\\a.csv', 'FILE_MISSING'],
    ['data\\..\\settings.txt', 'FILE_MISSING'],
    ['data/\uff0e\uff0e/settings.txt', 'FILE_MISSING'],
    ['data/a.csv\0', 'FILE_MISSING'],
  ])('and nothing outside the data root is read: %j is %s', async (path, code) => {
    expect(await opened(duckdb, path, 'csv')).toBe(code);
  });

  it('while a pattern leaves dot files out, and other data is read', async () => {
    expect(await opened(duckdb, 'data/a.csv', 'csv')).toBe('read');
    const place = target('data/*a.csv', 'csv');
    expect((await duckdb.files(place, null)).map(({ path }) => path)).toEqual(['data/a.csv']);
  });

  it('and files that vanish or cannot be opened are faults without real paths', async () => {
    await symlink(join(root, 'nowhere.csv'), join(root, 'data/dangling.tsv'));
    const fault: unknown = await duckdb.files(target('data/*.tsv', 'csv'), null).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(EngineFault);
    expect(fault).toMatchObject({ code: 'UNREADABLE', message: expect.not.stringContaining(root) });
  });

  it('and shows no partitions of a folder that is not data', async () => {
    const partitioning = { every: 'P1D', path: '{yyyy}-{MM}-{dd}.csv' } as never;
    await expect(duckdb.partitionsPresent(target('data/folder', 'csv'), partitioning)).rejects.toThrow(EngineFault);
  });
});
