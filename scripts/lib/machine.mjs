/**
 * What the machine needs before anything is installed: one sentence for each missing part, with its
 * fix.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

const MINIMUM_NODE = [20, 19];
/**
 * From this version on the embedded store is prebuilt inside its package
 * (packages/embedded-sqlite).
 */
const NODE_WITH_PREBUILT_STORE = 22;
const MINIMUM_NPM = 10;

function works(command, ...args) {
  const run = spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' });
  return run.status === 0;
}

/**
 * The sentence about a Node that is too old, or null. No new syntax: an old Node must be able to
 * run it.
 */
export function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return null;
  return `Concordat needs Node ${MINIMUM_NODE.join('.')} or newer, and this is ${version}: install a newer one from https://nodejs.org or with your version manager.`;
}

/** The sentence about npm, or null. */
export function npmProblem(version) {
  const found =
    version ?? spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout;
  const major = Number.parseInt(found ?? '', 10);
  if (Number.isNaN(major))
    return 'Concordat installs its packages with npm, which was not found: install npm 10 or 11.';
  if (major >= MINIMUM_NPM) return null;
  return `Concordat needs npm ${MINIMUM_NPM} or newer, and this is ${found.trim()}: run \`npm install --global npm@11\`.`;
}

/** Whether this Node uses the release of better-sqlite3 that has its binaries in its package. */
export function storeIsReadyMade(version = process.versions.node) {
  return Number.parseInt(version, 10) >= NODE_WITH_PREBUILT_STORE;
}

/** The sentence about what better-sqlite3 needs on Node 20 without a prebuilt binary, or null. */
export function compilerProblem(has = works, version = process.versions.node) {
  if (storeIsReadyMade(version)) return null;
  const missing = [
    ['python3', has('python3', '--version')],
    ['make', has('make', '--version')],
    ['g++', has('g++', '--version') || has('c++', '--version') || has('clang++', '--version')],
  ].filter(([, there]) => !there);
  if (missing.length === 0) return null;
  const names = missing.map(([name]) => name).join(', ');
  return `The embedded store (better-sqlite3) has to be compiled here and ${names} ${missing.length === 1 ? 'is' : 'are'} missing: install them (Debian and Ubuntu: \`sudo apt-get install python3 make g++\`; macOS: \`xcode-select --install\`) or take Node 22 or newer, and run this again.`;
}

/**
 * The sentence about a folder that cannot be written, or null. It tries to write: permissions do
 * not show what root may do, or that the disk is read-only.
 */
export function folderProblem(folder) {
  try {
    rmdirSync(mkdtempSync(join(folder, '.concordat-')));
    return null;
  } catch {
    return `The folder ${folder} cannot be written: make it writable, or clone Concordat into one that is.`;
  }
}
