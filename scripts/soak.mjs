/**
 * `npm run soak [-- --minutes 10] [--database sqlite|postgres]`: loads two servers on one store for
 * so many minutes on each database, kills and stops them, and verifies what is stored. It is not
 * part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, database: { type: 'string', default: 'sqlite,postgres' } },
});
if (!(Number(values.minutes) > 0) || !/^(sqlite|postgres)(,(sqlite|postgres))?$/.test(values.database)) {
  process.stderr.write('usage: npm run soak -- [--minutes <number>] [--database sqlite|postgres]\n');
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
