import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/** The command line as one file, which runs alone: every command that reads no data. */
export const BUNDLE = 'dist/cli/concordat.mjs';

/** The same in parts that are loaded on demand, which starts sooner; `bin/concordat` uses it. */
const PARTS = 'dist/cli/parts';

/** The folders whose code it contains. */
export const BUNDLED = ['src/main', 'src/cli', 'src/app', 'src/platform', 'src/formats', 'src/core'];

/**
 * What needs a database, an engine or Nest stays outside, by its importer: `serve`, `up`, `init`,
 * `try`, `config doctor` and a token created offline import it when they run.
 */
const OUTSIDE = {
  'src/main/cli.ts': /^\.\/(start|offline-token|inspect-source|look-at-store|try-contract|remote-agent)\.js$/,
  'src/cli/commands/up.ts': /^\.\.\/up\/index\.js$/,
};

/** The generated list of the validators of a standard. */
const VALIDATORS = /[\\/]src[\\/]formats[\\/](\w+)[\\/]validators\.generated\.ts$/;

/** The list of the validators of one standard, and the files of these by version. */
function validatorList(file) {
  const [, standard] = VALIDATORS.exec(file);
  const text = readFileSync(file, 'utf8');
  const [, exported] = /export const (\w+)/.exec(text);
  const versions = [...text.matchAll(/^ {2}'([\d.]+)': \w+,$/gm)].map(([, version]) => {
    const name = `v${version.replaceAll('.', '-')}`;
    return {
      version,
      compiled: `${standard}-${name}.cjs`,
      source: join(dirname(file), 'validators', `${name}.generated.ts`),
    };
  });
  return { exported, versions };
}

/** Code in which each validator is read at its first use: `valueOf` is an expression for one. */
function validatorsOnDemand(file, valueOf) {
  const { exported, versions } = validatorList(file);
  return `export const ${exported} = {${versions.map(
    ({ version, compiled }) => `get '${version}'() { return ${valueOf(compiled)}; }`,
  )}};`;
}

/** Writes each validator of each standard as a file of its own. */
async function bundleValidators(root) {
  const formats = join(root, 'src/formats');
  const lists = readdirSync(formats)
    .map((standard) => join(formats, standard, 'validators.generated.ts'))
    .filter((file) => existsSync(file));
  const entryPoints = Object.fromEntries(
    lists.flatMap((file) =>
      validatorList(file).versions.map(({ compiled, source }) => [basename(compiled, '.cjs'), source]),
    ),
  );
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: join(PARTS, 'validators'),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  return Object.keys(metafile.outputs).length;
}

/** What differs between the two forms: the code outside, and the validators. */
const inParts = (root) => ({
  outside: ({ path, resolveDir }) => ({
    path: relative(join(root, 'cli/parts'), join(resolveDir, path)),
    external: true,
  }),
  validator: (compiled) => `require('./validators/${compiled}').default`,
});

/** Text is read faster than code: a validator in the one file is compiled at its first use. */
const inOneFile = (root) => ({
  outside: () => ({ path: join(root, 'src/main/not-bundled.ts') }),
  validator: (compiled) => {
    const code = readFileSync(join(root, PARTS, 'validators', compiled), 'utf8');
    return `((module) => (new Function('module', 'exports', 'require', ${JSON.stringify(code)})(module, module.exports, require), module.exports.default))({ exports: {} })`;
  },
});

/** Puts the code outside and the validators in their form, and keeps the version in the file. */
const wiring = (root, { outside, validator }) => ({
  name: 'wiring',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\.?\/.*\.js$/ }, (imported) => {
      const isOutside = OUTSIDE[relative(root, imported.importer)]?.test(imported.path) === true;
      return isOutside ? outside(imported) : null;
    });
    bundle.onLoad({ filter: VALIDATORS }, ({ path }) => ({ contents: validatorsOnDemand(path, validator) }));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    bundle.onLoad({ filter: /[\\/]src[\\/]main[\\/]version\.ts$/ }, () => ({
      contents: `export const packageVersion = () => ${JSON.stringify(version)};`,
    }));
  },
});

/** Names are kept, so that the trace of a fault can be read. */
const COMMON = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'error',
  metafile: true,
};

/** Packages in CommonJS require built-in modules. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/**
 * Writes the command line in parts: reading its 250 modules one by one takes longer than most
 * commands, and reading all of it as long as Node itself. Returns the number of files.
 */
async function bundleParts(root) {
  const { metafile } = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: { [basename(BUNDLE, '.mjs')]: 'src/main/cli.ts' },
    outdir: PARTS,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [wiring(root, inParts(root))],
    external: ['./validators/*.cjs'],
    banner: { js: REQUIRE },
  });
  return Object.keys(metafile.outputs).length;
}

/** The licences of the packages in the one file, which is distributed without their folders. */
function licencesOf(root, inputs) {
  const folders = Object.keys(inputs).flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n${text}`.replaceAll('*/', '* /');
  });
}

/** Writes the command line as one file, from its parts. */
async function bundleOneFile(root) {
  const { metafile } = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: ['src/main/standalone.ts'],
    outfile: BUNDLE,
    plugins: [wiring(root, inOneFile(root))],
    banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
  });
  const licences = licencesOf(root, metafile.inputs);
  appendFileSync(join(root, BUNDLE), `/*\nContains:\n\n${licences.join('\n\n')}\n*/\n`);
  return 1;
}

/** Writes both forms of the command line; returns the number of files. */
export async function bundleCommandLine(root) {
  const validators = await bundleValidators(root);
  return validators + (await bundleParts(root)) + (await bundleOneFile(root));
}
