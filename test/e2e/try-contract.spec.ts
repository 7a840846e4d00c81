import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

const folder = temporaryFolder();
const scratch = temporaryFolder();
let server: ServerProcess;
let administrator: string;
let editor: string;
let viewer: string;

const contract = (domain: string, path: string): string => `apiVersion: v3.1.0
kind: DataContract
id: ${domain}.rides
version: 1.0.0
status: active
domain: ${domain}
dataProduct: rides
servers:
  - { server: files, type: local, path: "${path}", format: csv }
schema:
  - name: rides
    properties:
      - { name: ride_id, logicalType: string, primaryKey: true, required: true, classification: public }
      - { name: minutes, logicalType: integer, logicalTypeOptions: { minimum: 0 } }
`;

async function graphql(token: string, query: string, variables: object = {}, signal?: AbortSignal) {
  const response = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  return (await response.json()) as { data: Record<string, Record<string, unknown>>; errors?: unknown };
}

const TRY = `mutation ($input: TryContractInput!) { tryContract(input: $input) {
  __typename
  ... on Failure { code message issues { code } }
  ... on ContractTried { contract verdict status score decidedBy notes
    checks { id reason } partitions { partition verdict results { checkId outcome failingKeys { rows withheld } } } }
} }`;

const tried = async (token: string, input: object) => {
  const { data, errors } = await graphql(token, TRY, { input });
  expect(errors).toBeUndefined();
  return data['tryContract'] ?? {};
};

/** The folders of trials that are left. */
const left = (): readonly string[] => readdirSync(scratch.path).filter((name) => name.startsWith('concordat-try-'));

beforeAll(async () => {
  for (const [path, text] of [
    ['bikes/rides.csv', 'ride_id,minutes\nr1,10\nr2,-1\n'],
    ['bikes/days/rides-2026-01-01.csv', 'ride_id,minutes\nr1,10\n'],
    ['bikes/days/rides-2026-01-02.csv', 'ride_id,minutes\nr2,20\n'],
    ['secret/rides.csv', 'ride_id,minutes\ns1,10\n'],
  ] as const) {
    mkdirSync(join(folder.path, 'data', path, '..'), { recursive: true });
    writeFileSync(join(folder.path, 'data', path), text);
  }
  const options = {
    databaseUrl: `sqlite:${join(folder.path, 'catalog.db')}`,
    environment: { TMPDIR: scratch.path, CONCORDAT_DATA_ROOT: join(folder.path, 'data') },
  };
  server = await startServerProcess(options);
  for (const name of ['bikes', 'secret'])
    await graphql('', `mutation { registerDomain(input: { name: "${name}" }) { __typename } }`);
  const tokenOf = async (subject: string, grants: string): Promise<string> => {
    const { data } = await graphql(
      '',
      `mutation { createToken(input: { subject: "${subject}", ${grants} }) { ... on TokenCreated { token } } }`,
    );
    return String(data['createToken']?.['token']);
  };
  administrator = await tokenOf('ann', 'admin: true');
  editor = await tokenOf('editor', 'grants: [{ domain: "bikes", role: editor }]');
  viewer = await tokenOf('viewer', 'grants: [{ domain: "bikes", role: viewer }]');
  await server.stop();
  server = await startServerProcess({ ...options, auth: 'token' });
}, 60_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
  scratch.remove();
});

describe('tryContract in the server', () => {
  it('finds what a published contract would, with keys, and keeps nothing', async () => {
    const found = await tried(editor, { document: contract('bikes', 'bikes/rides.csv') });
    expect(found).toMatchObject({ __typename: 'ContractTried', contract: 'bikes/rides/bikes_rides', decidedBy: null });
    expect(found['partitions']).toEqual([
      expect.objectContaining({
        results: expect.arrayContaining([
          expect.objectContaining({
            checkId: 'bikes.rides#rides.minutes:range',
            outcome: 'FAIL',
            failingKeys: { rows: [['r2']], withheld: null },
          }),
        ]),
      }),
    ]);
    const { data, ...rest } = await graphql(
      administrator,
      '{ products { totalCount } contract(ref: "id:bikes.rides") { id } }',
    );
    expect(rest).toEqual({});
    expect(data).toEqual({ products: { totalCount: 0 }, contract: null });
    expect(left()).toEqual([]);
  });

  it('reads the data of the owning domain only', async () => {
    const found = await tried(editor, { document: contract('bikes', 'secret/rides.csv') });
    expect(found).toMatchObject({ __typename: 'ContractInvalid', issues: [{ code: 'ACCESS_DENIED' }] });
    expect(JSON.stringify(found)).not.toContain('s1');
  });

  it('is for those who may publish the contract', async () => {
    const rides = contract('bikes', 'bikes/rides.csv');
    expect(await tried(viewer, { document: rides })).toMatchObject({ __typename: 'Forbidden' });
    const secret = contract('secret', 'secret/rides.csv');
    expect(await tried(editor, { document: secret })).toMatchObject({ __typename: 'Forbidden' });
    expect(await tried(editor, { document: rides, product: 'secret/rides' })).toMatchObject({
      __typename: 'Forbidden',
    });
  });

  it('reports documents that cannot be published, with all their problems', async () => {
    const invalid = await tried(editor, { document: 'apiVersion: v3.1.0\nkind: DataContract\n' });
    expect(invalid).toMatchObject({ __typename: 'ContractInvalid', code: 'INVALID_DOCUMENT' });
    const withoutOwner = contract('bikes', 'bikes/rides.csv').replace('dataProduct: rides\n', '');
    expect(await tried(editor, { document: withoutOwner })).toMatchObject({
      __typename: 'ContractInvalid',
      issues: expect.arrayContaining([{ code: 'NO_PRODUCT' }]),
    });
  });

  it('tries the requested partitions, at most 100', async () => {
    const document = `${contract('bikes', 'bikes/days')}customProperties:
  - { property: concordat.partitioning, value: { every: P1D, timezone: UTC, path: "rides-{yyyy}-{MM}-{dd}.csv" } }
`;
    const one = await tried(editor, { document, partition: '2026-01-02' });
    expect(one).toMatchObject({
      decidedBy: '2026-01-02',
      verdict: 'PROCEED',
      partitions: [{ partition: '2026-01-02' }],
    });
    for (const last of [0, 101]) {
      expect(await tried(editor, { document, last })).toMatchObject({ code: 'TOO_MANY_PARTITIONS' });
    }
    const interval = { from: '2025-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' };
    expect(await tried(editor, { document, interval })).toMatchObject({ code: 'TOO_MANY_PARTITIONS' });
  });

  it('tries one contract of a subject at a time, and ends with its caller', async () => {
    const input = { document: contract('bikes', 'bikes/rides.csv') };
    const all = await Promise.all(Array.from({ length: 5 }, () => tried(editor, input)));
    const names = all.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'ContractTried')).toHaveLength(1);
    expect(all).toContainEqual(expect.objectContaining({ __typename: 'Unavailable', code: 'TRIALS_BUSY' }));
    const gone = new AbortController();
    const request = graphql(editor, TRY, { input }, gone.signal).catch(() => undefined);
    // The folder of the trial is where the test looks for it.
    for (let tries = 0; tries < 200 && left().length === 0; tries += 1) await new Promise((go) => setTimeout(go, 20));
    expect(left()).toHaveLength(1);
    gone.abort();
    await request;
    for (let tries = 0; tries < 100 && left().length > 0; tries += 1) await new Promise((go) => setTimeout(go, 100));
    expect(left()).toEqual([]);
    let again = await tried(editor, input);
    for (let tries = 0; tries < 100 && again['code'] === 'TRIALS_BUSY'; tries += 1) {
      await new Promise((go) => setTimeout(go, 100));
      again = await tried(editor, input);
    }
    expect(again).toMatchObject({ __typename: 'ContractTried' });
  }, 60_000);
});
