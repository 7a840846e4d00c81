/**
 * `npm run bench [-- <name> …]`: builds what is stale and runs the benchmarks of bench/ (`ALL`),
 * each in its own process. Ratios and facts go to bench/results/.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ALL = ['checks', 'coordinator', 'gate', 'ingest', 'lineage', 'publish', 'start', 'states', 'work'];

const requested = process.argv.slice(2);
const unknown = requested.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}: there are ${ALL.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  await build();
  for (const name of requested.length > 0 ? requested : ALL) {
    const started = performance.now();
    const hooks = join(root, 'test', 'support', 'typescript.mjs');
    // Memory is measured after a forced garbage collection.
    const run = spawnSync(process.execPath, ['--expose-gc', '--import', hooks, join(root, 'bench', `${name}.ts`)], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (run.status !== 0) process.exitCode = 1;
    process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  }
}
