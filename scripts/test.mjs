/**
 * `npm test`: from a fresh clone to verified. Installs what is missing, then runs every check of
 * the project, cheapest first; what uses one core runs beside another. Nothing is skipped silently:
 * what did not run counts as failed. At the end it prints the time of each stage; the last line
 * is `N passed, N failed`, and `, N skipped` where a test skips itself. `--quick` omits the stages
 * that need servers, and lists them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderProblem, nodeProblem, npmProblem } from './lib/machine.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const quick = process.argv.includes('--quick');
const scratch = mkdtempSync(join(tmpdir(), 'concordat-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const node = process.execPath;
const bin = (path) => [node, join(root, 'node_modules', path)];

/**
 * Runs a command to its end; its output is shown while it runs, or kept for the case that it fails.
 */
function run([command, ...args], { quiet = true, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (status) => resolve({ ok: status === 0, output: Buffer.concat(output).toString() }));
  });
}

/** A stage that is one command: one test. */
function command(name, words, options) {
  return {
    name,
    work: async () => {
      const { ok, output } = await run(words, options);
      if (!ok && output !== '') process.stderr.write(`${output}\n`);
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
    },
  };
}

/**
 * A stage that is a jest project: as many tests as it has. A suite that could not even start is a
 * failed test.
 */
function jest(project, ...extra) {
  return {
    name: `${project} tests`,
    work: async () => {
      const report = join(scratch, `${project}.json`);
      const args = ['jest/bin/jest.js', '--selectProjects', project, '--json', `--outputFile=${report}`];
      const env = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
      const { ok } = await run([...bin(args[0]), ...args.slice(1), '--maxWorkers=2', ...extra], { quiet: false, env });
      return counted(report, ok);
    },
  };
}

function counted(report, ok) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    // A failure without a failed test (a handle that never closed, no test found) counts as one.
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

const up = [node, 'scripts/up.mjs', '--once', '--port', '0', '--store', join(scratch, 'up')];
/** Stages in order; those of two lists side by side run beside each other, in the order of each. */
const STAGES = [
  command('build', [node, 'scripts/build.mjs']),
  [
    [command('lint', [...bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'])],
    [
      command('prettier', [...bin('prettier/bin/prettier.cjs'), '--check', '--cache', '--log-level=warn', '.']),
      command('types', [...bin('typescript/bin/tsc'), '--noEmit']),
      command('types of the pages', [...bin('typescript/bin/tsc'), '--noEmit', '-p', 'web']),
      command('layers and cycles', [
        ...bin('dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        ...['src', 'migrations', 'contracts', 'packages'],
      ]),
      command('drift of generated files', [node, 'scripts/generate.mjs', '--check']),
      command('unused code and packages', [...bin('knip/bin/knip.js'), '--no-progress']),
    ],
  ],
  jest('unit'),
  jest('integration'),
  jest('corpus'),
  jest('simulation'),
  jest('architecture'),
];
const WITH_SERVERS = [
  jest('ports'),
  jest('e2e'),
  [[jest('docs')], [command('smoke of up', up), command('smoke of up, again', up)]],
];

async function prepare() {
  const problem = nodeProblem() ?? npmProblem() ?? folderProblem(root);
  if (problem !== null) return problem;
  const { install } = await import('./lib/install.mjs');
  return install(root, (text) => process.stderr.write(`${text}\n`));
}

/** Runs one stage and adds its counts; a stage that throws is a failed test. */
async function runStage({ name, work }) {
  const started = performance.now();
  const position = `${++began}/${number}`;
  process.stderr.write(`\n[${position}] ${name} …\n`);
  const counts = await work().catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = (performance.now() - started) / 1000;
  const verdict = counts.failed === 0 ? 'ok' : `FAILED: ${counts.failed} of ${counts.failed + counts.passed}`;
  process.stderr.write(`[${position}] ${name}: ${verdict}, ${seconds.toFixed(1)} s\n`);
  results.push({ name, ...counts, seconds });
}

async function runInOrder(stages) {
  for (const stage of stages) {
    if (Array.isArray(stage)) await Promise.all(stage.map(runInOrder));
    else await runStage(stage);
  }
}

/** The stages with their times, as a table. */
function timesOf(stages) {
  const rows = stages.map(({ name, passed, failed, seconds }) => [name, `${passed}`, `${failed}`, seconds.toFixed(1)]);
  const elapsed = (performance.now() / 1000).toFixed(1);
  const table = [
    ['stage', 'passed', 'failed', 'seconds'],
    ...rows,
    ['all', `${total.passed}`, `${total.failed}`, elapsed],
  ];
  const width = Math.max(...table.map(([name]) => name.length));
  return table.map(([name, ...rest]) => [name.padEnd(width), ...rest.map((text) => text.padStart(8))].join(' '));
}

const stages = quick ? STAGES : [...STAGES, ...WITH_SERVERS];
const number = stages.flat(2).length;
let began = 0;
const results = [];
const problem = await prepare();
if (problem === null) await runInOrder(stages);
else {
  process.stderr.write(`${problem}\n`);
  total.failed += 1;
}
rmSync(scratch, { recursive: true, force: true });

process.stdout.write(`\n${timesOf(results).join('\n')}\n`);
const failed = results.filter((result) => result.failed > 0).map((result) => result.name);
if (failed.length > 0) process.stderr.write(`\nfailed: ${failed.join(', ')}\n`);
if (quick)
  process.stdout.write(
    `omitted by --quick: ${WITH_SERVERS.flat(2)
      .map((stage) => stage.name)
      .join(', ')}\n`,
  );
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
