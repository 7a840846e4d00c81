import { stopPostgres } from './postgres.mjs';

export default async function tearDown() {
  await stopPostgres();
}
