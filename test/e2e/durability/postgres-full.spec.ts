import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshPostgres } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess } from '../../support/server.js';
import { refusalToMount, smallDisk } from '../../support/small-disk.js';

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
}, 60_000);

async function administered(url: string, statement: string): Promise<readonly Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const register = async (url: string, name: string): Promise<{ __typename: string; code?: string }> => {
  const title = 'x'.repeat(900);
  const mutation = `mutation { registerDomain(input: { name: "${name}", description: "${title}" }) { __typename ... on Unavailable { code } } }`;
  return (await askGraphql<{ registerDomain: { __typename: string; code?: string } }>(url, mutation)).registerDomain;
};
const readiness = async (url: string): Promise<[number, { code?: string }]> => {
  const response = await fetch(`${url}/readyz`);
  return [response.status, ((await response.json()) as { details: { code?: string } }).details];
};

const test = refusalToMount() === null ? it : it.skip;

test('a full disk of PostgreSQL is named, turns /readyz, and leaves reads; space brings the server back', async () => {
  const url = await freshPostgres(undo);
  const [place] = await administered(url, 'SHOW data_directory');
  const at = mkdtempSync(join(tmpdir(), 'concordat-disk-'));
  const disk = smallDisk(at, 24, statSync(place?.['data_directory'] ?? ''));
  undo.push(() => {
    disk.unmount();
    rmSync(at, { recursive: true });
    return Promise.resolve();
  });
  const database = new URL(url).pathname.slice(1);
  const space = `${database}_space`;
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  await administered(maintenance.href, `CREATE TABLESPACE ${space} LOCATION '${at}'`);
  await administered(maintenance.href, `ALTER DATABASE ${database} SET TABLESPACE ${space}`);
  undo.push(async () => {
    await administered(maintenance.href, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await administered(maintenance.href, `CREATE DATABASE ${database}`);
    await administered(maintenance.href, `DROP TABLESPACE ${space}`);
  });
  const server: ServerProcess = await startServerProcess({ databaseUrl: url, flags: ['--role', 'api'] });
  undo.push(async () => {
    await server.stop();
  });
  await register(server.url, 'before');
  disk.fill();

  let answer = await register(server.url, 'd0');
  for (let n = 1; n < 500 && answer.__typename === 'DomainRegistered'; n += 1)
    answer = await register(server.url, `d${String(n)}`);
  expect(answer).toEqual({ __typename: 'Unavailable', code: 'STORE_FULL' });
  expect(await readiness(server.url)).toMatchObject([503, { code: 'STORE_FULL' }]);
  expect(await askGraphql(server.url, '{ domains { totalCount } }')).toMatchObject({ domains: {} });

  disk.free();
  expect((await readiness(server.url))[0]).toBe(200);
  expect(await register(server.url, 'after')).toEqual({ __typename: 'DomainRegistered' });
}, 120_000);
