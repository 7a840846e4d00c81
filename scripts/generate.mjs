/**
 * Runs every generator of scripts/generate/. A generator is a module that exports
 *   `generate({ root }) → { 'path/in/the/project': 'its text', … }`
 * and, where it reads the built code, `needsBuild = true`. Nothing else writes generated files.
 *   node scripts/generate.mjs            writes what differs
 *   node scripts/generate.mjs --check    writes nothing, names what differs, exits with 1 where anything does
 *   node scripts/generate.mjs <name> …   only these generators
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Generators that need no build come first: the build may need what they write. */
async function generators(names) {
  const folder = join(root, 'scripts', 'generate');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const unknown = names.filter((name) => !files.includes(`${name}.mjs`));
  if (unknown.length > 0) throw new Error(`No generator ${unknown.join(', ')} in scripts/generate/.`);
  const chosen = files.filter((file) => names.length === 0 || names.includes(file.replace('.mjs', '')));
  const modules = await Promise.all(chosen.map((file) => import(pathToFileURL(join(folder, file)).href)));
  const all = chosen.map((file, index) => ({ name: file.replace('.mjs', ''), ...modules[index] }));
  return all.sort((a, b) => Number(a.needsBuild ?? false) - Number(b.needsBuild ?? false));
}

/** The generated files that differ from what their generator says now, with the name of the generator. */
export async function generate({ check = false, names = [] } = {}) {
  const differing = [];
  let built = false;
  for (const generator of await generators(names)) {
    if (generator.needsBuild && !built) {
      await build();
      built = true;
    }
    for (const [path, text] of Object.entries(await generator.generate({ root }))) {
      const file = join(root, path);
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      differing.push({ path, generator: generator.name });
      if (check) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return differing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const differing = await generate({ check, names });
  for (const { path, generator } of differing) {
    process.stderr.write(check ? `${path} is not what scripts/generate/${generator}.mjs makes\n` : `wrote ${path}\n`);
  }
  if (check && differing.length > 0)
    process.stderr.write('Mend: node scripts/generate.mjs, then look at the difference.\n');
  process.exitCode = check && differing.length > 0 ? 1 : 0;
}
