import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { askGraphql } from '../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: rides
version: 1.0.0
status: active
schema:
  - name: rides
    logicalType: object
    properties:
      - { name: ride_id, logicalType: integer, primaryKey: true, primaryKeyPosition: 1 }
      - { name: bike_id, logicalType: integer, required: true }
      - name: status
        logicalType: string
        quality:
          - { id: known-status, metric: invalidValues, arguments: { validValues: [done, open] }, mustBe: 0 }
      - name: distance
        logicalType: number
        quality:
          - { id: measured, metric: nullValues, mustBe: 0 }
    quality:
      - { id: enough-rides, metric: rowCount, mustBeGreaterThan: 0 }
`;

/** Four rides: one without a bike, one key twice, one unknown status, every distance present. */
const DATA = 'test/corpus/tool-results';

const tools = JSON.parse(process.env['CONCORDAT_SERVICES'] ?? '{}') as Readonly<Record<string, string>>;
const folder = temporaryFolder();
let server: ServerProcess;

beforeAll(async () => {
  cpSync(DATA, folder.path, { recursive: true });
  server = await startServerProcess({
    databaseUrl: `sqlite://${join(folder.path, 'catalog.db')}`,
    flags: ['--role', 'api'],
  });
  await askGraphql(server.url, 'mutation { registerDomain(input: { name: "bikes" }) { __typename } }');
}, 120_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

interface Ran {
  readonly status: number | null;
  readonly out: string;
}

function run(program: string, args: readonly string[], within: string): Ran {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder.path,
    CONCORDAT_SERVER: server.url,
    SODA_CORE_TELEMETRY: 'off',
  };
  const offline = { DBT_SEND_ANONYMOUS_USAGE_STATS: 'false', SEND_ANONYMOUS_USAGE_STATS: 'false' };
  const done = spawnSync(program, args, {
    cwd: within,
    env: { ...env, ...offline },
    encoding: 'utf8',
    timeout: 150_000,
  });
  return { status: done.status, out: `${done.stdout}${done.stderr}` };
}

/** Runs a program of the tool in its folder; a tool exits with 1 or 2 where a test fails. */
function runTool(tool: string, program: string, ...args: readonly string[]): string {
  const within = join(folder.path, tool.replace(/-\d$/u, ''));
  mkdirSync(within, { recursive: true });
  const { out, status } = run(join(tools[tool] ?? `no ${tool}`, program), args, within);
  if (status === null || status > 2) throw new Error(`${tool} ended with ${String(status)}: ${out.slice(-2_000)}`);
  return within;
}

/** What became of each result; each tool has a product of its own. */
async function recorded(tool: string, ...args: readonly string[]): Promise<{ exit: number | null; lines: string[] }> {
  const product = `bikes/${tool}`;
  const published = await askGraphql(
    server.url,
    'mutation ($document: String!, $product: String!) { publishContract(input: { document: $document, product: $product }) { __typename } }',
    { document: CONTRACT.replace('id: rides', `id: ${tool}`), product },
  );
  expect(published).toEqual({ publishContract: { __typename: 'ContractPublished' } });
  const command = [join(process.cwd(), 'bin/concordat'), 'check', 'record', ...args, '--product', product, '--json'];
  const done = spawnSync(process.execPath, command, {
    cwd: join(folder.path, tool.replace(/-\d$/u, '')),
    env: { PATH: process.env['PATH'], HOME: folder.path, CONCORDAT_SERVER: server.url },
    encoding: 'utf8',
  });
  const { data } = JSON.parse(done.stdout) as {
    data: {
      evidence: { checkId: string; outcome: string }[];
      unmapped: { result: string; outcome: string; why: string }[];
    };
  };
  return {
    exit: done.status,
    lines: [
      ...data.evidence.map(({ checkId, outcome }) => `${checkId.replace(/^.*#/u, '')} ${outcome}`),
      ...data.unmapped.map(({ outcome, result, why }) => `${result} ${outcome} ${why}`),
    ].sort(),
  };
}

/** A DuckDB file with the table, as the scans of Soda read it. */
function duckdb(tool: string): void {
  const create = "create or replace table rides as select * from read_csv('../rides.csv')";
  runTool(tool, 'python', '-c', `import duckdb; duckdb.connect('rides.duckdb').execute("${create}")`);
}

it('dbt', async () => {
  const within = join(folder.path, 'dbt');
  mkdirSync(join(within, 'models'));
  writeFileSync(
    join(within, 'dbt_project.yml'),
    "name: bikes\nversion: '1.0'\nprofile: bikes\nmodel-paths: [models]\n",
  );
  writeFileSync(
    join(within, 'profiles.yml'),
    'bikes: {target: dev, outputs: {dev: {type: duckdb, path: bikes.duckdb}}}\n',
  );
  writeFileSync(join(within, 'models', 'rides.sql'), "select * from read_csv('../rides.csv')\n");
  cpSync(join(within, 'rides.yml'), join(within, 'models', 'rides.yml'));
  runTool('dbt', 'dbt', 'build', '--profiles-dir', '.');
  expect(await recorded('dbt', 'target/run_results.json', '--manifest', 'target/manifest.json')).toEqual({
    exit: 1,
    lines: [
      'rides.bike_id:required FAIL',
      'rides.distance:measured PASS',
      'rides.ride_id:primary-key FAIL',
      'rides.status:known-status FAIL',
    ],
  });
}, 180_000);

it('Great Expectations', async () => {
  const within = runTool('great-expectations', 'python', 'make.py');
  const expected = {
    exit: 1,
    lines: [
      'expect_column_values_to_be_between FAIL NO_MATCHING_CHECK',
      'rides.bike_id:required FAIL',
      'rides.ride_id:primary-key FAIL',
      'rides.status:known-status FAIL',
      'rides:enough-rides PASS',
    ],
  };
  expect(await recorded('great-expectations', join(within, 'gx-validation.json'))).toEqual(expected);
}, 180_000);

// Which values are valid is not in the results of Soda: such a check needs the name of a rule.
it('Soda 3', async () => {
  duckdb('soda-3');
  writeFileSync(
    join(folder.path, 'soda', 'configuration.yml'),
    'data_source files:\n  type: duckdb\n  path: rides.duckdb\n',
  );
  runTool('soda-3', 'soda', 'scan', '-d', 'files', '-c', 'configuration.yml', 'soda3.yml', '-srf', 'scan.json');
  expect(await recorded('soda-3', 'scan.json')).toEqual({
    exit: 1,
    lines: [
      'invalid_count(status) = 0 FAIL NO_MATCHING_CHECK',
      'rides.bike_id:required FAIL',
      'rides.distance:measured PASS',
      'rides.ride_id:primary-key FAIL',
      'rides:enough-rides PASS',
    ],
  });
}, 180_000);

it('Soda 4', async () => {
  duckdb('soda-4');
  writeFileSync(
    join(folder.path, 'soda', 'soda-ds.yml'),
    'type: duckdb\nname: files\nconnection:\n  database: rides.duckdb\n',
  );
  runTool('soda-4', 'python', 'verify-4.py');
  expect(await recorded('soda-4', 'soda4.json')).toEqual({
    exit: 1,
    lines: [
      'No invalid values FAIL NO_MATCHING_CHECK',
      'rides.bike_id:required FAIL',
      'rides.distance:measured PASS',
      'rides.ride_id:primary-key FAIL',
      'rides:enough-rides PASS',
    ],
  });
}, 180_000);

it('pytest', async () => {
  cpSync(join(folder.path, 'junit'), join(folder.path, 'pytest'), { recursive: true });
  runTool('pytest', 'pytest', '-p', 'no:cacheprovider', '--junit-xml=report.xml', 'test_rides.py');
  expect(await recorded('pytest', 'report.xml')).toEqual({
    exit: 1,
    lines: [
      'rides.distance:measured FAIL',
      'test_enough_rides PASS NO_MATCHING_CHECK',
      'test_stations NOT_RUN NO_MATCHING_CHECK',
    ],
  });
}, 60_000);
