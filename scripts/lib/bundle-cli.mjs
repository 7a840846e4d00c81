import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/** The command line; its parts, and the code of the server, are loaded on demand. */
export const BUNDLE = 'dist/cli/concordat.mjs';

/** The folders whose code it contains. */
export const BUNDLED = ['src/main', 'src/cli', 'src/app', 'src/platform', 'src/formats', 'src/core'];

/**
 * What needs a database, an engine or Nest stays outside, by its importer: `serve`, `up`, `init`,
 * `try` and a token created offline import it when they run.
 */
const OUTSIDE = {
  'src/main/cli.ts': /^\.\/(start|offline-token|inspect-source|try-contract)\.js$/,
  'src/cli/commands/up.ts': /^\.\.\/up\/index\.js$/,
};

/** The generated list of the validators of a standard. */
const VALIDATORS = /[\\/]src[\\/]formats[\\/](\w+)[\\/]validators\.generated\.ts$/;

/** The validators of one standard by version, each of which is read at its first use. */
function validatorsOnDemand(file) {
  const [, standard] = VALIDATORS.exec(file);
  const text = readFileSync(file, 'utf8');
  const [, exported] = /export const (\w+)/.exec(text);
  const versions = [...text.matchAll(/^ {2}'([\d.]+)': \w+,$/gm)].map(([, version]) => ({
    version,
    name: `v${version.replaceAll('.', '-')}`,
  }));
  const contents = `export const ${exported} = {${versions.map(
    ({ version, name }) => `get '${version}'() { return require('./validators/${standard}-${name}.cjs').default; }`,
  )}};`;
  return { contents, standard, versions };
}

/** Writes each validator of each standard as a file of its own. */
async function bundleValidators(root) {
  const formats = join(root, 'src/formats');
  const lists = readdirSync(formats)
    .map((standard) => join(formats, standard, 'validators.generated.ts'))
    .filter((file) => existsSync(file));
  const entryPoints = Object.fromEntries(
    lists.flatMap((file) => {
      const { standard, versions } = validatorsOnDemand(file);
      return versions.map(({ name }) => [
        `${standard}-${name}`,
        join(dirname(file), 'validators', `${name}.generated.ts`),
      ]);
    }),
  );
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: join(dirname(BUNDLE), 'parts/validators'),
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

/** Refers to the code outside by its place in `dist`, and keeps the version in the file. */
const wiring = (root) => ({
  name: 'wiring',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, importer, resolveDir }) => {
      const isOutside = OUTSIDE[relative(root, importer)]?.test(path) === true;
      return isOutside ? { path: relative(join(root, 'cli'), join(resolveDir, path)), external: true } : null;
    });
    bundle.onLoad({ filter: VALIDATORS }, ({ path }) => ({ contents: validatorsOnDemand(path).contents }));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    bundle.onLoad({ filter: /[\\/]src[\\/]main[\\/]version\.ts$/ }, () => ({
      contents: `export const packageVersion = () => ${JSON.stringify(version)};`,
    }));
  },
});

/**
 * Writes the command line: reading its 250 modules one by one takes longer than most commands.
 * Names are kept, so that the trace of a fault can be read. Returns the number of files.
 */
export async function bundleCommandLine(root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { [basename(BUNDLE, '.mjs')]: 'src/main/cli.ts' },
    outdir: dirname(BUNDLE),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // A file for each part that is loaded on demand: reading all of it takes as long as Node.
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    plugins: [wiring(root)],
    external: ['./validators/*.cjs'],
    // Packages in CommonJS require built-in modules.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  return Object.keys(metafile.outputs).length + (await bundleValidators(root));
}
