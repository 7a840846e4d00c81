import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDocument } from '../../support/catalog.js';

/** The built command, as users start it, in a folder of files. */
const BIN = join(process.cwd(), 'bin', 'concordat');
const CLOCK = 'fixed:2026-03-06T12:00:00Z';
let folder: string;
let temporary: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-trial-'));
  temporary = join(folder, 'tmp');
  mkdirSync(temporary);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const environment = () => ({
  PATH: process.env['PATH'] ?? '',
  HOME: folder,
  TMPDIR: temporary,
  CONCORDAT_CLOCK: CLOCK,
});

function concordat(...args: string[]) {
  const run = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', env: environment() });
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

interface Json {
  readonly data: {
    readonly contracts: readonly {
      readonly file: string;
      readonly exitCode: number;
      readonly report: {
        readonly scope: string;
        readonly verdict: string;
        readonly score: number | null;
        readonly partitions: readonly {
          readonly key: string | null;
          readonly verdict: string;
          readonly results: readonly {
            readonly checkId: string;
            readonly outcome: string;
            readonly failingKeys: { readonly rows: unknown };
          }[];
        }[];
        readonly checks: readonly { readonly id: string; readonly reason: string | null }[];
      } | null;
    }[];
  };
  readonly findings: readonly { readonly code: string; readonly line: number | null; readonly severity: string }[];
}

function json(...args: string[]): Json & { readonly exit: number | null } {
  const { err, exit, out } = concordat(...args, '--json');
  if (out === '') throw new Error(err);
  return { exit, ...(JSON.parse(out) as Json) };
}

const DAILY = `
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, timezone: UTC, path: '{yyyy}-{MM}-{dd}.csv' }
`;

function contract(id: string, { format = 'csv', path = 'data', rest = DAILY, more = '' } = {}): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: ${id}
name: ${id}
version: 1.0.0
status: draft
domain: bikes
dataProduct: rides
servers:
  - { server: files, type: local, path: ${path}, format: ${format} }
schema:
  - name: rides
    properties:
      - name: ride_id
        logicalType: string
        required: true
        primaryKey: true
        primaryKeyPosition: 1
      - name: minutes
        logicalType: integer
        logicalTypeOptions: { minimum: 0 }
${more}${rest}`;
}

const CLEAN = 'ride_id,minutes\nr1,10\nr2,20\n';
const NEVER_RUN = 'is in another document';

describe('concordat try', () => {
  it('would proceed on clean partitions, and leaves nothing', () => {
    for (const day of [3, 4, 5]) put(`data/2026-03-0${day}.csv`, CLEAN);
    put('rides.odcs.yaml', contract('rides'));
    const before = readdirSync(folder);

    const { exit, out } = concordat('try', 'rides.odcs.yaml');
    expect(out).toContain('3 partitions, 2026-03-03 to 2026-03-05');
    expect(out).toContain('would PROCEED: HEALTHY, score 1, confidence 1');
    expect(out).toContain('Next: concordat publish rides.odcs.yaml --product bikes/rides');
    expect(exit).toBe(0);
    expect(readdirSync(folder)).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('owes data by the calendars beside the contract, and cannot tell without them', () => {
    for (const day of [2, 3, 5]) put(`data/2026-03-0${String(day)}.csv`, CLEAN);
    put('finance/rides.odcs.yaml', contract('rides', { rest: DAILY.replace(' }\n', ', calendar: bank }\n') }));
    put('bank.calendar.yaml', calendarDocument('bank', 'holidays: [2026-03-04]'));
    const unknown = json('try', 'finance/rides.odcs.yaml');
    expect(unknown).toMatchObject({
      exit: 3,
      data: { contracts: [{ exitCode: 3, report: null }] },
      findings: [{ code: 'UNKNOWN_CALENDAR', severity: 'error', line: 23 }],
    });

    put('finance/bank.calendar.yaml', calendarDocument('bank', 'holidays: [2026-03-04]'));
    for (const paths of [['finance/rides.odcs.yaml'], ['finance']]) {
      const { data, exit } = json('try', ...paths, '--last', '3');
      expect(data.contracts[0]?.report?.partitions.map(({ key }) => key)).toEqual([
        '2026-03-02',
        '2026-03-03',
        '2026-03-05',
      ]);
      expect(exit).toBe(0);
    }
    expect(concordat('test', 'finance').exit).toBe(0);
  });

  it('shows what fails in which partition with its keys, at the line of the promise', () => {
    put('data/2026-03-03.csv', CLEAN);
    put('data/2026-03-04.csv', 'ride_id,minutes\nr7,-1\nr8,2\n');
    put('data/2026-03-05.csv', CLEAN);
    put('rides.odcs.yaml', contract('rides'));

    const { data, exit, findings } = json('try', 'rides.odcs.yaml');
    const { report } = data.contracts[0] ?? {};
    expect(exit).toBe(1);
    expect(report?.scope).toBe('OWN');
    const failed = report?.partitions.flatMap(({ key, results }) =>
      results.filter(({ outcome }) => outcome === 'FAIL').map((one) => [key, one.checkId, one.failingKeys.rows]),
    );
    expect(failed).toEqual([['2026-03-04', 'rides#rides.minutes:range', [['r7']]]]);
    expect(findings).toEqual([expect.objectContaining({ code: 'CHECK_FAILED', severity: 'error', line: 19 })]);
    expect(concordat('try', 'rides.odcs.yaml', '--partition', '2026-03-05').exit).toBe(0);
    expect(concordat('try', 'rides.odcs.yaml', '--from', '2026-03-04', '--to', '2026-03-05').exit).toBe(1);
    expect(concordat('try', 'rides.odcs.yaml', '--last', '1').exit).toBe(0);
    expect(concordat('try', 'rides.odcs.yaml', '--all').exit).toBe(1);
  });

  it('cannot tell where data has not arrived', () => {
    put('data/2026-03-03.csv', CLEAN);
    put('rides.odcs.yaml', contract('rides'));
    const { exit, out } = concordat('try', 'rides.odcs.yaml', '--last', '28');
    expect(out).toContain('2026-03-05 has not arrived');
    expect(out).toContain('could not tell: a gate would WAIT');
    expect(exit).toBe(3);
  });

  it('names what is not run here and why, without counting it as a pass', () => {
    put('data/2026-03-05.csv', CLEAN);
    const more = '        relationships:\n          - { to: other.odcs.yaml#/schema/stations/properties/id }\n';
    put('rides.odcs.yaml', contract('rides', { more }));
    const { data } = json('try', 'rides.odcs.yaml');
    const reasons = data.contracts[0]?.report?.checks.flatMap(({ reason }) => reason ?? []);
    expect(reasons).toContainEqual(expect.stringContaining(NEVER_RUN));
  });

  it('reads JSON lines and Parquet of current data', async () => {
    put('data/rides.jsonl', '{"ride_id":"r1","minutes":10}\n{"ride_id":"r2","minutes":-1}\n');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const file = join(folder, 'data/rides.parquet');
    await connection.run(`COPY (SELECT 'r1' AS ride_id, 10 AS minutes) TO '${file}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    put('lines.odcs.yaml', contract('lines', { format: 'jsonl', path: 'data/rides.jsonl', rest: '' }));
    put('parquet.odcs.yaml', contract('parquet', { format: 'parquet', path: 'data/rides.parquet', rest: '' }));

    const { data, exit } = json('try', '.');
    expect(data.contracts.map((one) => [one.file, one.exitCode, one.report?.partitions.length])).toEqual([
      ['lines.odcs.yaml', 1, 1],
      ['parquet.odcs.yaml', 0, 1],
    ]);
    expect(exit).toBe(1);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('reports a document that cannot be published as lint does', () => {
    put('rides.odcs.yaml', contract('rides').replace('status: draft', 'status: 5'));
    const { exit, findings } = json('try', 'rides.odcs.yaml');
    expect(exit).toBe(1);
    expect(findings).toEqual([expect.objectContaining({ code: 'C011', line: 6 })]);
    expect(json('lint', 'rides.odcs.yaml').findings).toEqual(findings);
  });

  it('exits with 2 for a partition or a server that the contract does not have', () => {
    put('data/2026-03-05.csv', CLEAN);
    put('rides.odcs.yaml', contract('rides'));
    expect(json('try', 'rides.odcs.yaml', '--partition', '2026')).toMatchObject({
      exit: 2,
      findings: [{ code: 'UNKNOWN_PARTITION' }],
    });
    expect(json('try', 'rides.odcs.yaml', '--data-server', 'lake')).toMatchObject({
      exit: 2,
      findings: [{ code: 'UNKNOWN_SERVER' }],
    });
    expect(concordat('try', 'rides.odcs.yaml', '--last', '2', '--all').exit).toBe(2);
    expect(concordat('try', 'data').exit).toBe(2);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('deletes its temporary files at %s', async (signal, exit) => {
    for (let day = 10; day < 30; day += 1) put(`data/2026-02-${day}.csv`, CLEAN);
    put('rides.odcs.yaml', contract('rides'));
    const args = [BIN, 'try', 'rides.odcs.yaml', '--from', '2026-01-01', '--to', '2026-03-01'];
    const child = spawn(process.execPath, args, { cwd: folder, env: environment() });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    while (readdirSync(temporary).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    expect(await ended).toBe(exit);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
