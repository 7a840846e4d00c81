/**
 * Builds everything that runs: src → dist/src (`nest build`), and with swc alone migrations →
 * dist/migrations, contracts (the example mesh's generator) → dist/contracts, packages/* → their
 * own dist; the command line once more as a bundle (dist/cli); the pages (dist/web); and the bill
 * of materials. Types are not checked here (`npm run typecheck` does). A target whose sources did
 * not change is skipped; `--force` builds all of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BILL_FILE, writeBillOfMaterials } from './lib/bill-of-materials.mjs';
import { WEB, buildWeb } from './lib/build-web.mjs';
import { BUNDLE, BUNDLED, bundleCommandLine } from './lib/bundle-cli.mjs';
import { filesUnder, fingerprint } from './lib/fingerprint.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const settings = ['.swcrc', 'nest-cli.json', 'scripts/build.mjs'].map((file) => join(root, file));

/** Source folders, their output folders, and which files that are not code are copied. */
function targets() {
  const packages = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'src')))
    .map(({ name }) => ({
      from: `packages/${name}/src`,
      to: `packages/${name}/dist`,
      compile: compileAll,
      assets: /./,
    }));
  return [
    ...packages,
    { from: 'migrations', to: 'dist/migrations', compile: compileAll, assets: /./ },
    // The documents of the mesh are not copied: only its generator is code.
    { from: 'contracts', to: 'dist/contracts', compile: compileAll, assets: null },
    // As in `assets` of nest-cli.json.
    { from: 'src', to: 'dist/src', compile: nestBuild, assets: /\.cjs$/ },
  ];
}

function outputOf({ from, to }, file) {
  return join(root, to, relative(join(root, from), file)).replace(/\.ts$/, '.js');
}

/** Writes only what differs; returns whether it did. */
function put(output, content) {
  if (existsSync(output) && readFileSync(output).equals(content)) return false;
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, content);
  return true;
}

/** Compiles src with the Nest CLI, which copies the assets, too. */
function nestBuild() {
  const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
  const run = spawnSync(process.execPath, [nest, 'build'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`nest build failed:\n${run.stdout}${run.stderr}`);
}

/** Compiles the files of one target with swc, and copies its assets. */
async function compileAll(target, code, assets) {
  await Promise.all(code.map((file) => compile(file, outputOf(target, file))));
  for (const file of assets) put(outputOf(target, file), readFileSync(file));
}

/** Compiles one file with swc, as `nest build` does with the same .swcrc. */
async function compile(file, output) {
  const { transformFile } = await import('@swc/core');
  const sourceFileName = relative(dirname(output), file);
  const { code, map } = await transformFile(file, { configFile: join(root, '.swcrc'), swcrc: false, sourceFileName });
  const differs = put(output, Buffer.from(`${code}\n//# sourceMappingURL=${basename(output)}.map\n`));
  if (map) put(`${output}.map`, Buffer.from(map));
  return differs;
}

/**
 * Builds one target where its sources changed; returns how many files it consists of, 0 when it was
 * up to date.
 */
async function buildTarget(target, force) {
  const { from, to, compile: run, assets: pattern } = target;
  const files = filesUnder(join(root, from));
  const stampFile = join(root, 'dist', '.fingerprints', from.replaceAll('/', '-'));
  const digest = fingerprint(root, [...files, ...settings]);
  const isBuilt = existsSync(join(root, to)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest;
  if (files.length === 0 || (isBuilt && !force)) return 0;

  rmSync(stampFile, { force: true });
  const code = files.filter((file) => file.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(file));
  const assets = files.filter((file) => !file.endsWith('.ts') && pattern?.test(file));
  const outputs = [...code, ...assets].map((file) => outputOf(target, file));
  await run(target, code, assets);
  const expected = new Set([...outputs, ...outputs.map((output) => `${output}.map`)]);
  for (const file of filesUnder(join(root, to))) if (!expected.has(file)) rmSync(file, { force: true });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
  return outputs.length;
}

/**
 * Writes the bill of materials where the locked packages changed. A tree of packages that npm
 * refuses to describe is reported, and does not keep anything from running.
 */
function buildBill(force) {
  const bill = join(root, BILL_FILE);
  const stampFile = join(root, 'dist', '.fingerprints', 'bill-of-materials');
  const digest = fingerprint(
    root,
    ['package.json', 'package-lock.json', 'scripts/build.mjs'].map((file) => join(root, file)),
  );
  const isBuilt = existsSync(bill) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest;
  if (isBuilt && !force) return 0;
  try {
    writeBillOfMaterials(root);
  } catch (error) {
    process.stderr.write(`build: no bill of materials: ${error.message}\n`);
    return 0;
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
  return 1;
}

/** Bundles the command line where its sources or its packages changed. */
async function buildCommandLine(force) {
  const stampFile = join(root, 'dist', '.fingerprints', 'cli');
  const locked = ['package.json', 'package-lock.json', 'scripts/lib/bundle-cli.mjs'].map((file) => join(root, file));
  const digest = fingerprint(root, [...BUNDLED.flatMap((folder) => filesUnder(join(root, folder))), ...locked]);
  const isBuilt = existsSync(join(root, BUNDLE)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest;
  if (isBuilt && !force) return 0;
  rmSync(stampFile, { force: true });
  rmSync(join(root, dirname(BUNDLE)), { recursive: true, force: true });
  const written = await bundleCommandLine(root);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
  return written;
}

/** Builds the pages where their sources or their packages changed. */
async function buildPages(force) {
  const stampFile = join(root, 'dist', '.fingerprints', 'web');
  const locked = ['package-lock.json', 'scripts/lib/build-web.mjs'].map((file) => join(root, file));
  const digest = fingerprint(root, [...filesUnder(join(root, 'web')), ...locked]);
  const isBuilt = existsSync(join(root, WEB)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest;
  if (isBuilt && !force) return 0;
  rmSync(stampFile, { force: true });
  const written = await buildWeb(root);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
  return written;
}

/** The folders that are built. */
export const sourceFolders = () => targets().map(({ from }) => join(root, from));

/**
 * Brings the output of one changed file up to date; returns whether that differs. Rejects where it
 * does not compile.
 */
export async function buildFile(file) {
  const target = targets().find(({ from }) => file.startsWith(join(root, from, '/')));
  if (target === undefined || /\.(spec|d)\.ts$/.test(file)) return false;
  const output = outputOf(target, file);
  if (!file.endsWith('.ts') && !target.assets?.test(file)) return false;
  if (existsSync(file)) return file.endsWith('.ts') ? compile(file, output) : put(output, readFileSync(file));
  rmSync(output, { force: true });
  return true;
}

/**
 * Builds what is stale; returns how many files the rebuilt targets consist of, 0 when all was up to
 * date.
 */
export async function build({ force = false } = {}) {
  let written = 0;
  for (const target of targets()) written += await buildTarget(target, force);
  return written + (await buildCommandLine(force)) + (await buildPages(force)) + buildBill(force);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const written = await build({ force: process.argv.includes('--force') });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(written === 0 ? 'build: up to date\n' : `build: ${written} files in ${seconds} s\n`);
}
