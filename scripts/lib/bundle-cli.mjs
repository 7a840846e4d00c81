import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/** The command line; its parts, and the code of the server, are loaded on demand. */
export const BUNDLE = 'dist/cli/concordat.mjs';

/** The folders whose code it contains. */
export const BUNDLED = ['src/main', 'src/cli', 'src/app', 'src/platform', 'src/formats', 'src/core'];

/**
 * What needs a database, an engine or Nest stays outside, by its importer: `serve`, `up` and a
 * token created offline import it when they run.
 */
const OUTSIDE = {
  'src/main/cli.ts': /^\.\/(start|offline-token)\.js$/,
  'src/cli/commands/up.ts': /^\.\.\/up\/index\.js$/,
};

/** Refers to the code outside by its place in `dist`, and keeps the version in the file. */
const wiring = (root) => ({
  name: 'wiring',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, importer, resolveDir }) => {
      const isOutside = OUTSIDE[relative(root, importer)]?.test(path) === true;
      return isOutside ? { path: relative(join(root, 'cli'), join(resolveDir, path)), external: true } : null;
    });
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
    // Packages in CommonJS require built-in modules.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  return Object.keys(metafile.outputs).length;
}
