import { startPostgres } from './postgres.mjs';

/** Runs once, before the suites that need databases. Workers inherit the URL. */
export default async function setUp() {
  process.env.CONCORDAT_TEST_POSTGRES_RUNNING ??= await startPostgres();
}
