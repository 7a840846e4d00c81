/**
 * Runs every generator of scripts/generate/: a script that writes its files; with `--check` it
 * writes nothing, lists what differs and exits with 1. Nothing else writes generated files. node
 * scripts/generate.mjs [--check] [name …]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'scripts', 'generate');

/** The generators that run the built code; the others write code, so they run first. */
const NEED_BUILD = new Set(['cli-help', 'codes', 'env-example', 'schema-sql']);

/**
 * Runs the generators; returns the names of those that failed, or with `check` found a difference.
 */
export async function generate({ check = false, names = [] } = {}) {
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace('.mjs', ''));
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`There is no generator ${unknown.join(', ')} in scripts/generate/.`);
  const selected = all.filter((name) => names.length === 0 || names.includes(name));
  const failed = selected.filter((name) => !NEED_BUILD.has(name)).filter((name) => !succeeds(name, check));
  // Code with a part missing cannot run.
  if (failed.length > 0 && !check) return failed;
  await build();
  return [...failed, ...selected.filter((name) => NEED_BUILD.has(name)).filter((name) => !succeeds(name, check))];
}

/** Runs one generator. */
function succeeds(name, check) {
  const script = join(folder, `${name}.mjs`);
  const run = spawnSync(process.execPath, [script, ...(check ? ['--check'] : [])], { cwd: root, stdio: 'inherit' });
  return run.status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const failed = await generate({
    check,
    names: process.argv.slice(2).filter((argument) => !argument.startsWith('--')),
  });
  if (failed.length > 0) {
    const fix = check ? 'Run `node scripts/generate.mjs` and read the difference.' : '';
    process.stderr.write(`generators failed: ${failed.join(', ')}. ${fix}\n`);
    process.exitCode = 1;
  }
}
