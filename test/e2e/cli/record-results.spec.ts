import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const results = join(process.cwd(), 'test/corpus/tool-results');
const file = (name: string): string => join(results, name);

const contract = (id: string, partitioning: string): string => `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: 1.0.0
status: active
schema:
  - name: rides
    logicalType: object
    properties:
      - { name: ride_id, logicalType: integer, primaryKey: true, primaryKeyPosition: 1 }
      - { name: bike_id, logicalType: integer, required: true }
      - { name: status, logicalType: string }
      - name: distance
        logicalType: number
        quality:
          - { id: measured, metric: nullValues, mustBe: 0 }
    quality:
      - { id: enough-rides, metric: rowCount, mustBeGreaterThan: 0 }
${partitioning}`;

const DAILY = `customProperties:
  - property: concordat.partitioning
    value: { every: P1D, timezone: UTC, path: '{yyyy}-{MM}-{dd}.csv' }
`;

/** The results were observed on 2026-11-28. */
describeEachDatabase('results of other tools', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;

  const concordat = (...args: string[]): Promise<{ exit: number | null; out: string }> => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, CONCORDAT_SERVER: server.url };
    const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder.path, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out })));
  };
  const post = async (body: string, headers: object = {}): Promise<{ status: number; code?: string }> => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    const response = await fetch(`${server.url}/api/v1/evidence`, options);
    const { code } = (await response.json()) as { code?: string };
    return { status: response.status, ...(code !== undefined && { code }) };
  };

  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url, flags: ['--role', 'api'] });
    await askGraphql(server.url, 'mutation { registerDomain(input: { name: "bikes" }) { __typename } }');
    for (const [name, partitioning] of [
      ['rides', ''],
      ['daily', DAILY],
    ] as const) {
      const published = await askGraphql<{ publishContract: { __typename: string } }>(
        server.url,
        'mutation ($document: String!, $product: String!) { publishContract(input: { document: $document, product: $product }) { __typename } }',
        { document: contract(name, partitioning), product: `bikes/${name}` },
      );
      expect(published.publishContract.__typename).toBe('ContractPublished');
    }
  }, 90_000);

  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  const dbt = ['check', 'record', file('dbt/run_results.json'), '--manifest', file('dbt/manifest.json'), '--json'];
  interface Recorded {
    readonly data: { mapped: object[]; unmapped: { why: string }[]; evidence: { id: string }[] };
  }
  const data = (out: string): Recorded['data'] => (JSON.parse(out) as Recorded).data;

  it('become evidence once, and exit 1 where one fails', async () => {
    const first = await concordat(...dbt, '--product', 'bikes/rides');
    expect(first.exit).toBe(1);
    expect(data(first.out).mapped).toEqual([
      { result: 'not_null_rides_bike_id', checkId: 'rides#rides.bike_id:required' },
      { result: 'not_null_rides_distance', checkId: 'rides#rides.distance:measured' },
      { result: 'unique_rides_ride_id', checkId: 'rides#rides.ride_id:primary-key' },
    ]);
    expect(data(first.out).unmapped).toMatchObject([{ why: 'NO_MATCHING_CHECK' }]);
    const again = await concordat(...dbt, '--product', 'bikes/rides');
    expect(data(again.out).evidence).toEqual(data(first.out).evidence);
    const shownAgain = await concordat(...dbt.filter((one) => one !== '--json'), '--product', 'bikes/rides');
    expect(shownAgain.out).toContain('0 recorded, 3 known already, 1 not recorded (dbt)');
    const shown = await askGraphql<{ evidence: { nodes: object[] } }>(
      server.url,
      '{ evidence(product: "bikes/rides", first: 50) { nodes { provenance } } }',
    );
    expect(shown.evidence.nodes).toEqual([{ provenance: 'dbt' }, { provenance: 'dbt' }, { provenance: 'dbt' }]);
  }, 60_000);

  it('exit 0 where all are mapped, 3 where one is not and none fails', async () => {
    const { exit, out } = await concordat('check', 'record', file('junit/junit.xml'), '--product', 'bikes/rides');
    expect(out).toContain('`test_stations` is not recorded');
    expect(exit).toBe(1);
    writeFileSync(join(folder.path, 'other.xml'), '<testsuite><testcase name="other"/></testsuite>');
    const other = await concordat('check', 'record', 'other.xml', '--product', 'bikes/rides');
    expect(other.exit).toBe(3);
    writeFileSync(join(folder.path, 'right.xml'), '<testsuite><testcase name="enough rides"/></testsuite>');
    const untimed = ['check', 'record', 'right.xml', '--product', 'bikes/rides'];
    const refused = await concordat(...untimed);
    expect(refused.exit).toBe(2);
    expect(refused.out).toContain('RESULT_TIME_UNKNOWN');
    const right = await concordat(...untimed, '--observed-at', '2026-11-28T00:00:00Z');
    expect(right.exit).toBe(0);
  }, 60_000);

  it('that cannot be evidence are named beside those that can', async () => {
    const cases =
      '<testcase name="enough rides"/><testsuite timestamp="2999-01-01T00:00:00Z"><testcase name="measured"/></testsuite>';
    writeFileSync(join(folder.path, 'mixed.xml'), `<testsuite timestamp="2026-11-28T10:00:00Z">${cases}</testsuite>`);
    const { exit, out } = await concordat('check', 'record', 'mixed.xml', '--product', 'bikes/rides', '--json');
    expect(exit).toBe(3);
    expect(data(out)).toMatchObject({
      mapped: [{ result: 'enough rides' }],
      unmapped: [{ result: 'measured', why: 'MALFORMED_REQUEST' }],
    });
    expect(data(out).evidence).toHaveLength(1);
  }, 60_000);

  it('are recorded with a manifest that is larger than a request, and refused where the file itself is', async () => {
    const manifest = JSON.parse(readFileSync(file('dbt/manifest.json'), 'utf8')) as { nodes: object };
    const large = {
      ...manifest,
      nodes: { ...manifest.nodes, 'model.large': { raw_code: 'x'.repeat(20 * 1024 * 1024) } },
    };
    writeFileSync(join(folder.path, 'manifest.json'), JSON.stringify(large));
    const recorded = await concordat(
      ...dbt.slice(0, 3),
      '--manifest',
      'manifest.json',
      '--product',
      'bikes/rides',
      '--json',
    );
    expect(data(recorded.out).mapped).toHaveLength(3);
    writeFileSync(
      join(folder.path, 'large.xml'),
      `<testsuite><system-out>${'x'.repeat(17 * 1024 * 1024)}</system-out></testsuite>`,
    );
    const refused = await concordat('check', 'record', 'large.xml', '--product', 'bikes/rides');
    expect(refused.exit).toBe(2);
    expect(refused.out).toContain('RESULTS_TOO_LARGE');
    expect(refused.out).toContain('as the option `select` of dbt does');
  }, 60_000);

  it('need the partition, which has ended before they were observed', async () => {
    const missing = await concordat(...dbt, '--product', 'bikes/daily');
    expect(missing.exit).toBe(2);
    expect(missing.out).toContain('PARTITION_REQUIRED');
    const open = await concordat(...dbt, '--product', 'bikes/daily', '--partition', '2026-11-28');
    expect(open.exit).toBe(2);
    expect(open.out).toContain('PARTITION_OPEN');
    const ended = await concordat(...dbt, '--product', 'bikes/daily', '--partition', '2026-11-27');
    expect(ended.exit).toBe(1);
  }, 60_000);

  it('are refused over HTTP where the request is malformed or too large', async () => {
    expect(await post('{}')).toEqual({ status: 400, code: 'MALFORMED_REQUEST' });
    expect(await post('[]')).toEqual({ status: 400, code: 'MALFORMED_REQUEST' });
    expect(await post('{"product": "bikes/rides", "document": "x", "other": 1}')).toMatchObject({ status: 400 });
    expect(await post('{"product": "bikes/rides", "document": "x"}')).toEqual({
      status: 400,
      code: 'RESULTS_UNREADABLE',
    });
    expect(await post('{"product": "bikes/none", "document": "<testsuite><testcase/></testsuite>"}')).toEqual({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect(await post(`{"product": "${'x'.repeat(16 * 1024 * 1024)}"}`)).toEqual({
      status: 413,
      code: 'BODY_TOO_LARGE',
    });
    expect(await post('{}', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  }, 60_000);
});
