import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: folder } });
const concordat = (...args: string[]) => run(process.execPath, join(process.cwd(), 'bin', 'concordat'), ...args);
const git = (...args: string[]) => run('git', '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args);
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const MINUTES = '      - { name: minutes, logicalType: integer, logicalTypeOptions: { minimum: 0 } }\n';
const contract = (minutes = MINUTES): string => `apiVersion: v3.1.0
kind: DataContract
id: rides
version: 1.0.0
status: active
domain: bikes
dataProduct: rides
servers:
  - { server: files, type: local, path: rides.csv, format: csv }
schema:
  - name: rides
    properties:
      - { name: ride_id, logicalType: string, required: true }
${minutes}`;

it('lints, compares and tries, and exits with the gravest', () => {
  git('init', '--quiet', '--initial-branch=main');
  put('rides.odcs.yaml', contract());
  put('rides.csv', 'ride_id,minutes\nr1,10\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');

  const clean = concordat('test', '--against', 'main');
  expect(clean.stdout).toContain('would PROCEED');
  expect(clean.status).toBe(0);
  put('rides.csv', 'ride_id,minutes\nr1,-1\n');
  expect(concordat('test').status).toBe(1);
  const skipped = concordat('test', '--no-data');
  expect([skipped.status, skipped.stdout.includes('not tried: --no-data')]).toEqual([0, true]);
  put('rides.csv', 'ride_id,minutes\nr1,10\n');
  put('rides.odcs.yaml', contract(''));
  expect(concordat('test', '--against', 'main', '--no-data').status).toBe(1);
  rmSync(join(folder, 'rides.csv'));
  put('rides.odcs.yaml', contract());
  expect(concordat('test').status).toBe(3);
  expect(concordat('test', '--fail-on', 'nothing').status).toBe(2);
});
