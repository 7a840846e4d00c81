import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Written last: an environment without it was interrupted, and is made anew. */
const COMPLETE = 'complete';

/** Outside of the repository, so that a clean clone finds what another one installed. */
function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return process.env.CONCORDAT_TOOLS || join(base, 'concordat', 'tools');
}

function python() {
  const found = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (found === undefined) throw new Error('Python 3 with venv is required: install it, and run the command again.');
  return found;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) throw error ?? new Error(`${[command, ...args].join(' ')} ended with ${status}`);
}

/**
 * The folder of the programs of these requirements: a virtual environment that is installed once
 * for each content of the file.
 */
export function pythonTool(requirements) {
  const text = readFileSync(requirements, 'utf8');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const folder = join(cacheFolder(), digest);
  const programs = join(folder, 'bin');
  if (existsSync(join(folder, COMPLETE))) return programs;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cacheFolder(), { recursive: true });
  run(python(), ['-m', 'venv', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  run(join(programs, 'python'), [...pip, '--requirement', requirements]);
  writeFileSync(join(folder, COMPLETE), text);
  return programs;
}
