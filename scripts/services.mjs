/**
 * `npm run test:services`: installs dbt, Great Expectations, Soda and pytest (once, outside of the
 * repository), lets each test a small data set, and records what it writes with the built command
 * line against a real server. It is not part of `npm test`: it needs Python and, the first time, a
 * package index. Then it runs the whole storm of killed servers, of which `npm test` runs a part.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './lib/install.mjs';
import { pythonTool } from './lib/python-tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const requirements = join(root, 'test', 'services', 'requirements');
const scratch = mkdtempSync(join(tmpdir(), 'concordat-services-'));
const report = join(scratch, 'report.json');

function installed() {
  return readdirSync(requirements).map((file) => {
    const started = performance.now();
    const programs = pythonTool(join(requirements, file));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stderr.write(`${file}: ${programs}, ${seconds} s\n`);
    return [file.replace('.txt', ''), programs];
  });
}

/** Runs some tests with `environment`, and counts those that failed or did not run. */
function tested(selection, environment) {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const args = [jest, ...selection, '--json', `--outputFile=${report}`];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      ...environment,
    },
  });
  const result = JSON.parse(readFileSync(report, 'utf8'));
  // A test that did not run has shown nothing.
  const failed =
    result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
  return { passed: result.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

let counts = { passed: 0, failed: 1 };
try {
  const problem = await install(root, (text) => process.stderr.write(`${text}\n`));
  if (problem !== null) throw new Error(problem);
  const { build } = await import('./build.mjs');
  await build();
  const tools = JSON.stringify(Object.fromEntries(installed()));
  const runs = [
    tested(['--selectProjects', 'services', '--runInBand'], { CONCORDAT_SERVICES: tools }),
    tested(['--selectProjects', 'coordinators', '--runInBand'], {}),
    tested(['--selectProjects', 'e2e', '--testPathPatterns', 'durability/storm'], { CONCORDAT_STORM: 'whole' }),
  ];
  counts = {
    passed: runs.reduce((sum, { passed }) => sum + passed, 0),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
  };
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
