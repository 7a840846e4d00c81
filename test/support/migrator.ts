/**
 * Migrates the store and prints how many steps it took: `migrator.ts <database url>`. With the name
 * of a step as a second argument, the process is killed at the end of this step.
 */
import { ORDER } from '../../migrations/order.js';
import { migrate } from '../../src/persistence/migrator.js';
import { openBackend } from '../../src/persistence/open-store.js';
import { systemIds } from '../../src/platform/ids.js';
import { silentLog } from './silent-log.js';

const [url = '', dyingAt] = process.argv.slice(2);
const backend = await openBackend({ url, log: silentLog, ids: systemIds });
const order = ORDER.map((step) => {
  if (step.name !== dyingAt) return step;
  const up = async (db: Parameters<typeof step.up>[0]): Promise<void> => {
    await step.up(db);
    process.kill(process.pid, 'SIGKILL');
  };
  return { ...step, up };
});
process.stdout.write(`${String((await migrate(backend, order)).length)}\n`);
await backend.close();
