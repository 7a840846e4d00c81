/**
 * Builds everything that runs: src → dist/src, migrations → dist/migrations, contracts (the example mesh's generator)
 * → dist/contracts, packages/* → their own dist. Types are not checked here (`npm run typecheck` does); swc only strips them.
 * Nothing is done when nothing changed. `--force` builds all the same.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder, fingerprint } from './lib/fingerprint.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'dist', '.fingerprint');

/** Where sources are, where they go, and whether files that are no code (SDL, JSON Schemas) go with them. */
function targets() {
  const packages = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'src')))
    .map((entry) => ({ from: `packages/${entry.name}/src`, to: `packages/${entry.name}/dist`, assets: true }));
  return [
    ...packages,
    { from: 'migrations', to: 'dist/migrations', assets: true },
    // The mesh's documents stay where they are: only its generator is code.
    { from: 'contracts', to: 'dist/contracts', assets: false },
    { from: 'src', to: 'dist/src', assets: true },
  ];
}

/** Writes only what differs, so that a server that runs from dist is not disturbed by a build that changes nothing. */
function put(output, content) {
  if (existsSync(output) && readFileSync(output).equals(content)) return;
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, content);
}

async function compile(file, output) {
  const { transformFile } = await import('@swc/core');
  const sourceFileName = relative(dirname(output), file);
  const { code, map } = await transformFile(file, { configFile: join(root, '.swcrc'), swcrc: false, sourceFileName });
  put(output, Buffer.from(`${code}\n//# sourceMappingURL=${basename(output)}.map\n`));
  if (map) put(`${output}.map`, Buffer.from(map));
}

/** Builds one target; returns the files that belong in its output folder. */
async function buildTarget({ from, to, assets, files }) {
  const outputOf = (file) => join(root, to, relative(join(root, from), file));
  const code = files.filter((file) => file.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(file));
  const outputs = code.map((file) => outputOf(file).replace(/\.ts$/, '.js'));
  await Promise.all(code.map((file, index) => compile(file, outputs[index])));
  const others = assets ? files.filter((file) => !file.endsWith('.ts')) : [];
  for (const file of others) put(outputOf(file), readFileSync(file));
  return [...outputs, ...outputs.map((output) => `${output}.map`), ...others.map(outputOf)];
}

/** Builds what is stale; returns how many files the build consists of, 0 when it was up to date. */
export async function build({ force = false } = {}) {
  const sources = targets().map((target) => ({ ...target, files: filesUnder(join(root, target.from)) }));
  const inputs = [...sources.flatMap((target) => target.files), join(root, '.swcrc'), fileURLToPath(import.meta.url)];
  const digest = fingerprint(root, inputs);
  const complete = sources.every((target) => target.files.length === 0 || existsSync(join(root, target.to)));
  if (!force && complete && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return 0;

  rmSync(stampFile, { force: true });
  const outputs = (await Promise.all(sources.map(buildTarget))).flat();
  const expected = new Set(outputs);
  for (const { to } of sources) {
    for (const file of filesUnder(join(root, to))) if (!expected.has(file)) rmSync(file, { force: true });
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
  return outputs.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const written = await build({ force: process.argv.includes('--force') });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(written === 0 ? 'build: up to date\n' : `build: ${written} files in ${seconds} s\n`);
}
