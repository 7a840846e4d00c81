import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

/**
 * Runs once, before the suites that need databases. Workers inherit the URL, the name of the
 * database to copy, and the folder for what several suites read.
 */
export default async function setUp() {
  process.env.CONCORDAT_TEST_SHARED = await mkdtemp(join(tmpdir(), 'concordat-shared-'));
  process.env.CONCORDAT_TEST_TEMPLATE = `concordat_${randomUUID().replaceAll('-', '')}`;
  process.env.CONCORDAT_TEST_POSTGRES_RUNNING ??= await startPostgres();
}
