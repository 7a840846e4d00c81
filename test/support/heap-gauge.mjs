/**
 * Loaded into a server before anything else (`--import`): on SIGUSR2 it collects garbage and prints
 * the memory that is still in use to standard error.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
  collect();
  process.stderr.write(`live heap: ${process.memoryUsage().heapUsed}\n`);
});
