import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Engine, EngineFault, type EngineTarget } from '../app/ports/engine.js';
import { parseDomainFolders } from '../core/access/domain-folders.js';
import { openEngines } from './index.js';

let root: string;
let byName: Engine;
let declared: Engine;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'concordat-domains-')));
  for (const folder of ['finance', 'fin', 'retail', 'shared', 'shared/retail']) await mkdir(join(root, folder));
  const csv = ['finance/a.csv', 'fin/a.csv', 'retail/a.csv', 'shared/a.csv', 'shared/retail/a.csv', 'a.csv'];
  for (const file of csv) await writeFile(join(root, file), 'n\n1\n');
  await writeFile(join(root, 'finance/2023-10-27.csv'), 'n\n1\n');
  await writeFile(join(root, 'retail/only-here.csv'), 'n\n1\n');
  await symlink(join(root, 'finance/a.csv'), join(root, 'retail/link.csv'));
  await symlink(join(root, 'finance'), join(root, 'retail/folder'));
  const names = (): Promise<readonly string[]> => Promise.resolve(['finance', 'retail']);
  const access = { root, variables: new Map<string, string>() };
  const folders = parseDomainFolders('retail=retail,shared/retail');
  [byName, declared] = [
    openEngines({ ...access, domains: { declared: null, names } })[0] as Engine,
    openEngines({ ...access, domains: { declared: folders, names } })[0] as Engine,
  ];
});
afterAll(async () => {
  await byName.close();
  await declared.close();
  await rm(root, { recursive: true, force: true });
});

const target = (domain: string | null, path: string): EngineTarget => ({
  server: { name: 's', type: 'local', environment: null, settings: { path, format: 'csv' } },
  object: { name: 't', physicalName: 't' },
  domain,
  path: null,
  textColumns: [],
  declaredColumns: [],
});
const opened = async (engine: Engine, domain: string | null, path: string): Promise<string> =>
  engine.open(target(domain, path)).then(
    () => 'read',
    (error: unknown) => (error instanceof EngineFault ? error.code : String(error)),
  );

describe('a contract reads the data of its own domain only', () => {
  it.each([
    ['retail', 'retail/a.csv', 'read'],
    ['finance', 'finance/a.csv', 'read'],
    ['finance', 'fin/a.csv', 'read'],
    ['retail', 'fin/a.csv', 'ACCESS_DENIED'],
    ['retail', 'finance/a.csv', 'ACCESS_DENIED'],
    ['retail', 'retail/../finance/a.csv', 'ACCESS_DENIED'],
    ['retail', '*/a.csv', 'ACCESS_DENIED'],
    ['retail', '**/a.csv', 'ACCESS_DENIED'],
    ['retail', 'r*/a.csv', 'ACCESS_DENIED'],
    ['retail', '*/only-here.csv', 'ACCESS_DENIED'],
    ['finance', 'finance/*.csv', 'read'],
    ['retail', 'retail/link.csv', 'ACCESS_DENIED'],
    ['retail', 'retail/folder/*.csv', 'ACCESS_DENIED'],
    ['retail', 'shared/a.csv', 'ACCESS_DENIED'],
    ['retail', 'a.csv', 'ACCESS_DENIED'],
    [null, 'retail/a.csv', 'ACCESS_DENIED'],
  ])('by the names of folders: %s, %s', async (domain, path, expected) => {
    expect(await opened(byName, domain, path)).toBe(expected);
  });

  it.each([
    ['retail', 'retail/a.csv', 'read'],
    ['retail', 'shared/retail/a.csv', 'read'],
    ['retail', 'shared/a.csv', 'ACCESS_DENIED'],
    ['retail', 'shared/retail/*.csv', 'read'],
    ['retail', 'shared/*/a.csv', 'ACCESS_DENIED'],
    ['finance', 'finance/a.csv', 'ACCESS_DENIED'],
  ])('by declared folders: %s, %s', async (domain, path, expected) => {
    expect(await opened(declared, domain, path)).toBe(expected);
  });

  it('and neither sees the files nor the partitions of others', async () => {
    const partitioning = { every: 'P1D', timezone: 'UTC', path: '{yyyy}-{MM}-{dd}.csv' } as never;
    const seen = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'seen',
        (error: unknown) => (error instanceof EngineFault ? error.code : String(error)),
      );
    for (const path of ['finance', 'retail/folder']) {
      expect(await seen(byName.partitionsPresent(target('retail', path), partitioning))).toBe('ACCESS_DENIED');
      expect(await seen(byName.files(target('retail', path), 'a.csv'))).toBe('ACCESS_DENIED');
    }
    expect(await byName.partitionsPresent(target('finance', 'finance'), partitioning)).toHaveLength(1);
  });
});
