/**
 * Loaded into a server before anything else (`--import`): counts every statement that either driver
 * runs, and prints the count to standard error on SIGUSR2.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let count = 0;

function counted(prototype, names) {
  for (const name of names) {
    const original = prototype[name];
    prototype[name] = function (...parameters) {
      count += 1;
      return original.apply(this, parameters);
    };
  }
}

const Database = require('@concordat/embedded-sqlite');
const probe = new Database(':memory:');
counted(Object.getPrototypeOf(probe.prepare('SELECT 1')), ['run', 'get', 'all', 'iterate']);
counted(Database.prototype, ['exec']);
probe.close();
counted(require('pg').Client.prototype, ['query']);

process.on('SIGUSR2', () => process.stderr.write(`statements so far: ${count}\n`));
