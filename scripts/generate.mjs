/**
 * Runs every generator of scripts/generate/: a script that writes its files; with `--check` it
 * writes nothing, lists what differs and exits with 1. Generators that need the code read dist/,
 * which is built first. Nothing else writes generated files. node scripts/generate.mjs [--check]
 * [name …]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'scripts', 'generate');

/**
 * Runs the generators; returns the names of those that failed, or with `check` found a difference.
 */
export async function generate({ check = false, names = [] } = {}) {
  const all = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const unknown = names.filter((name) => !all.includes(`${name}.mjs`));
  if (unknown.length > 0) throw new Error(`There is no generator ${unknown.join(', ')} in scripts/generate/.`);
  await build();
  const failed = [];
  for (const file of all.filter((file) => names.length === 0 || names.includes(file.replace('.mjs', '')))) {
    const run = spawnSync(process.execPath, [join(folder, file), ...(check ? ['--check'] : [])], {
      cwd: root,
      stdio: 'inherit',
    });
    if (run.status !== 0) failed.push(file.replace('.mjs', ''));
  }
  // What was generated may be part of the build.
  if (!check) await build();
  return failed;
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
