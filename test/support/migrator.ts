/** Migrates the store and prints how many steps it took: `migrator.ts <database url>`. */
import { openStore } from '../../src/persistence/index.js';
import { systemIds } from '../../src/platform/ids.js';
import { silentLog } from './silent-log.js';

const store = await openStore({ url: process.argv[2] ?? '', log: silentLog, ids: systemIds });
process.stdout.write(`${String((await store.migrate()).length)}\n`);
await store.close();
