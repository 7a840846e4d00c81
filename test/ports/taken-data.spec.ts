import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { App } from '../../src/app/build-app.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import type { DataAccess } from '../../src/engines/index.js';
import { dataLocations } from '../../src/engines/index.js';
import { LineageIndex } from '../../src/graph/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, value } from '../support/use-cases.js';

interface Place {
  readonly path: string;
  /** The partitioning's path below it. */
  readonly partitions?: string;
  readonly server?: string;
  readonly table?: string;
}

/** A contract whose data is in files, as a test of locations needs it. */
function document(id: string, { path, partitions, server = 'type: local, format: csv', table = 'orders' }: Place) {
  const partitioning = { every: 'P1D', path: partitions };
  return [
    `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nstatus: active`,
    `servers:\n  - { server: files, ${server}, path: ${JSON.stringify(path)} }`,
    `schema:\n  - name: orders\n    physicalName: ${table}\n    properties:\n      - { name: id, logicalType: string }`,
    partitions === undefined
      ? ''
      : `customProperties:\n  - { property: concordat.partitioning, value: ${JSON.stringify(partitioning)} }`,
    '',
  ].join('\n');
}

const SQLITE = 'type: custom, format: sqlite';
const DAYS = '{yyyy}-{MM}-{dd}.csv';

let root: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'concordat-taken-')));
  for (const folder of ['finance', 'retail', 'data', '.concordat']) await mkdir(join(root, folder));
  await writeFile(join(root, 'finance/pay.csv'), 'id\n1\n');
  await writeFile(join(root, '.concordat/catalog.db'), '');
  await symlink(join(root, 'finance'), join(root, 'retail/theirs'));
  await symlink(join(root, 'finance/pay.csv'), join(root, 'retail/pay.csv'));
  await symlink(join(root, 'retail'), join(root, 'finance/theirs'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describeEachDatabase('data of another product', (fresh) => {
  let publishWith: (access: Partial<DataAccess>) => App['commands']['publishContract'];
  let count = 0;

  beforeAll(async () => {
    const { signals, unitOfWork } = await (await fresh()).open();
    const graph = new LineageIndex(unitOfWork, signals);
    const activeContracts = new ActiveContracts(systemIds);
    const ports = { unitOfWork, signals, graph, clock: fixedClock(AT), ids: systemIds, activeContracts };
    publishWith = (access) =>
      publishContract({ ...ports, locations: dataLocations({ root, variables: new Map(), ...access }, 'prod') });
    for (const name of ['finance', 'retail']) value(await registerDomain(ports)(admin, { name }));
  });

  const published = async (
    domain: string,
    place: Place,
    { access = {}, dryRun = false }: { readonly access?: Partial<DataAccess>; readonly dryRun?: boolean } = {},
  ): Promise<string> => {
    const id = `contract-${String(++count)}`;
    const input = { document: document(id, place), product: `${domain}/${id}`, dryRun };
    const outcome = value(await publishWith(access)(admin, input));
    if (outcome.kind === 'INVALID') return outcome.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', ');
    const warnings = outcome.kind === 'PUBLISHED' ? outcome.version.warnings.map(({ code }) => code) : [];
    return [outcome.kind, ...warnings].join(' ');
  };
  /** What the second of two places gets, with the own folder `@` of each test. */
  const second = async (first: Place, other: Place): Promise<string> => {
    const folder = `data/t${String(++count)}`;
    const own = (place: Place): Place => ({ ...place, path: place.path.replace('@', folder) });
    expect(await published('finance', own(first))).toBe('PUBLISHED');
    const answer = await published('retail', own(other), { dryRun: true });
    expect(await published('retail', own(other))).toBe(answer);
    return answer;
  };

  it.each<[string, Place, Place]>([
    ['a pattern over a file', { path: '@/pay.csv' }, { path: '@/*.csv' }],
    ['a file of a pattern', { path: '@/*.csv' }, { path: '@/pay.csv' }],
    ['partitions by one file', { path: '@', partitions: DAYS }, { path: '@/2026-11-27.csv' }],
    ['partitions by a pattern', { path: '@', partitions: DAYS }, { path: '@/2026*' }],
    ['folders of any depth', { path: '@/a/b/pay.csv' }, { path: '@/**/pay.csv' }],
    ['folders of any depth above', { path: '@/a/b/pay.csv' }, { path: '**/pay.csv' }],
    ['doubled slashes and dots', { path: '@/pay.csv' }, { path: './@//x/.././pay.csv' }],
    ['partitions that lead out', { path: '@/a', partitions: DAYS }, { path: '@/b', partitions: `../a/${DAYS}` }],
    ['another case', { path: '@/pay.csv' }, { path: '@/PAY.csv' }],
    ['another form of Unicode', { path: '@/\u00e9.csv' }, { path: '@/e\u0301.csv' }],
    ['a file URL', { path: '@/*.csv' }, { path: 'file://@/pay.csv' }],
    ['a default of a variable', { path: '@/*.csv' }, { path: '${WHERE:-@}/pay.csv' }],
    ['a placeholder of the object', { path: '@/orders.csv' }, { path: '@/{object}.csv' }],
    ['a pattern of databases', { path: '@/x.db', server: SQLITE }, { path: '@/?.db', server: SQLITE }],
    [
      'a table in another case',
      { path: '@/x.db', server: SQLITE },
      { path: '@/x.db', server: SQLITE, table: 'ORDERS' },
    ],
  ])('cannot be bound by %s', async (_name, first, other) => {
    expect(await second(first, other)).toBe('DATASET_BOUND_TWICE /servers/0');
  });

  it.each<[string, Place, Place]>([
    ['other files', { path: '@/pay.csv' }, { path: '@/*.parquet' }],
    ['files in a folder', { path: '@/*.csv' }, { path: '@/more/*.csv' }],
    ['other partitions', { path: '@', partitions: `a-${DAYS}` }, { path: '@/b-1.csv' }],
    ['percent signs, which are part of the name', { path: '@/pay.csv' }, { path: '@/p%61y.csv' }],
    ['brackets, which are part of the name', { path: '@/pay.csv' }, { path: '@/[p]ay.csv' }],
  ])('leaves %s to others', async (_name, first, other) => {
    expect(await second(first, other)).toBe('PUBLISHED');
  });

  it('cannot be bound by a later version of an older line', async () => {
    expect(await published('finance', { path: 'data/line/*.csv' })).toBe('PUBLISHED');
    const publish = async (version: string, path: string): Promise<unknown> => {
      const text = document('lines', { path }).replace('version: 1.0.0', `version: ${version}`);
      return value(await publishWith({})(admin, { document: text, product: 'retail/lines' }));
    };
    expect(await publish('2.0.0', 'data/own/x.csv')).toMatchObject({ kind: 'PUBLISHED' });
    expect(await publish('1.0.0', 'data/line/pay.csv')).toMatchObject({
      kind: 'INVALID',
      issues: [{ code: 'DATASET_BOUND_TWICE', pointer: '/servers/0' }],
    });
  });

  it('can be read by several contracts of one product', async () => {
    const one = { document: document('same-1', { path: 'data/same/*.csv' }), product: 'finance/same' };
    const two = { document: document('same-2', { path: 'data/same/pay.csv' }), product: 'finance/same' };
    for (const input of [one, two]) expect(value(await publishWith({})(admin, input)).kind).toBe('PUBLISHED');
  });

  it('cannot be bound through a link to a folder or to a file, or by its absolute path', async () => {
    expect(await published('finance', { path: 'finance/p*.csv' })).toBe('PUBLISHED');
    for (const path of ['retail/theirs/pay.csv', 'retail/theirs/*y.csv', 'retail/pay.csv', join(root, 'finance/*')]) {
      expect(await published('retail', { path })).toBe('DATASET_BOUND_TWICE /servers/0');
    }
  });

  it('cannot be bound where it is in a folder of another domain, by its name or as declared', async () => {
    const names = () => Promise.resolve(['finance', 'retail']);
    const byName = { access: { domains: { declared: null, names } } };
    const listed = { access: { domains: { declared: new Map([['retail', ['data/shop']]]), names } } };
    const refused = 'ACCESS_DENIED /servers/0/path';
    for (const [domain, path, options, expected] of [
      ['retail', 'finance/other.csv', byName, refused],
      ['retail', 'retail/../finance/deep/*.tsv', byName, refused],
      ['retail', 'retail/theirs/new/*.csv', byName, refused],
      ['finance', 'finance/theirs/new/*.csv', byName, refused],
      ['retail', 'elsewhere/*.csv', byName, refused],
      ['retail', 'retail/new/*.csv', byName, 'PUBLISHED'],
      ['retail', '*/new-by-name.csv', byName, refused],
      ['retail', 'data/shop/x.csv', listed, 'PUBLISHED'],
      ['retail', 'data/shop/*/y.tsv', listed, 'PUBLISHED'],
      ['retail', 'data/shop*/y.tsv', listed, refused],
      ['retail', 'data/other/x.csv', listed, refused],
      ['finance', 'data/shop/z.csv', listed, refused],
    ] as const) {
      expect([path, await published(domain, { path }, options)]).toEqual([path, expected]);
    }
  });

  it('is never the store, wherever it is, and is elsewhere outside the data root', async () => {
    const catalog = { store: join(root, 'data/store/catalog.db'), configuration: [join(root, 'data/settings.txt')] };
    for (const [path, expected] of [
      ['data/store/catalog.db', 'ACCESS_DENIED /servers/0/path'],
      ['data/store/*.csv', 'ACCESS_DENIED /servers/0/path'],
      ['data/settings.txt', 'ACCESS_DENIED /servers/0/path'],
      [join(root, '.concordat/x.csv'), 'ACCESS_DENIED /servers/0/path'],
      ['/srv/elsewhere/x.csv', 'PUBLISHED ACCESS_DENIED'],
    ] as const) {
      expect([path, await published('retail', { path }, { access: { catalog } })]).toEqual([path, expected]);
    }
  });
});
