import { rm } from 'node:fs/promises';
import pg from 'pg';
import { stopPostgres } from './postgres.mjs';

export default async function tearDown() {
  const { CONCORDAT_TEST_POSTGRES_RUNNING, CONCORDAT_TEST_SHARED, CONCORDAT_TEST_TEMPLATE } = process.env;
  const client = new pg.Client({ connectionString: CONCORDAT_TEST_POSTGRES_RUNNING });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${CONCORDAT_TEST_TEMPLATE}`);
  await client.end();
  await stopPostgres();
  await rm(CONCORDAT_TEST_SHARED, { recursive: true, force: true });
}
