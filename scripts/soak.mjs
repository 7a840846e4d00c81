/**
 * `npm run soak [-- --minutes 10] [--database sqlite|postgres]`: loads two servers on one store for
 * so many minutes on each database, kills and stops them, and verifies what is stored. It is not
 * part of `npm test`. `npm run soak -- --loop [<name> …]` measures instead how long one turn of the
 * event loop of a server takes (bench/loop.ts).
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    loop: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '10' },
    database: { type: 'string', default: 'sqlite,postgres' },
  },
});
if (values.loop) {
  await build();
  const hooks = join(root, 'test', 'support', 'typescript.mjs');
  const run = spawnSync(process.execPath, ['--import', hooks, join(root, 'bench/loop.ts'), ...positionals], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
} else if (
  positionals.length > 0 ||
  !(Number(values.minutes) > 0) ||
  !/^(sqlite|postgres)(,(sqlite|postgres))?$/.test(values.database)
) {
  process.stderr.write(
    'usage: npm run soak -- [--minutes <number>] [--database sqlite|postgres], or --loop [<name> …]\n',
  );
  process.exitCode = 2;
} else {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const run = spawnSync(process.execPath, [jest, '--selectProjects', 'soak', '--runInBand'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      CONCORDAT_SOAK_MINUTES: values.minutes,
      CONCORDAT_SOAK_DATABASES: values.database,
    },
  });
  process.exitCode = run.status ?? 1;
}
