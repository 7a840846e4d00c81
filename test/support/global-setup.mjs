import { randomUUID } from 'node:crypto';
import { startPostgres } from './postgres.mjs';

/**
 * Runs once, before the suites that need databases. Workers inherit the URL and the name of the
 * database to copy.
 */
export default async function setUp() {
  process.env.CONCORDAT_TEST_TEMPLATE = `concordat_${randomUUID().replaceAll('-', '')}`;
  process.env.CONCORDAT_TEST_POSTGRES_RUNNING ??= await startPostgres();
}
