/**
 * The JSON Schemas of ODCS and ODPS compiled to code, so that no start of a process compiles them:
 * `node scripts/generate/document-validators.mjs [--check]`.
 */
import { Ajv2019 } from 'ajv/dist/2019.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { bare, schemasOf } from '../lib/document-schemas.mjs';
import { putGenerated } from '../lib/put-generated.mjs';

/**
 * `format` is an annotation in draft 2019-09 and is not enforced: official examples have values
 * that a strict reading of `uri` would reject.
 */
const OPTIONS = { allErrors: true, strict: false, validateFormats: false, verbose: true, ownProperties: true };

const nameOf = (version) => `v${version.replaceAll('.', '_')}`;

/** The code of one schema as a module, whose default export validates. */
function compiled(schema) {
  const ajv = new Ajv2019({ ...OPTIONS, addUsedSchema: false, code: { source: true, esm: true } });
  return standalone.default(ajv, ajv.compile(bare(schema)));
}

/** Gives esbuild the compiled schemas as modules by their versions. */
function modules(schemas) {
  const texts = new Map(schemas.map(({ version, schema }) => [version, compiled(schema)]));
  return {
    name: 'compiled-schemas',
    setup: (bundle) => {
      bundle.onResolve({ filter: /^\d+\.\d+\.\d+$/ }, ({ path }) => ({ path, namespace: 'schema' }));
      bundle.onLoad({ filter: /./, namespace: 'schema' }, ({ path }) => ({
        contents: texts.get(path),
        resolveDir: process.cwd(),
      }));
    },
  };
}

async function validatorsOf(standard) {
  const schemas = await schemasOf(standard);
  const entry = schemas.map(({ version }) => `export { default as ${nameOf(version)} } from '${version}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    plugins: [modules(schemas)],
    bundle: true,
    minify: true,
    lineLimit: 120,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
  });
  // The names that the code gives its functions are its last statement.
  const [, code, exported] = /^([^]*)export\{([^}]*)\};\s*$/.exec(outputFiles[0].text);
  const functions = new Map(
    exported.split(',').map((pair) =>
      pair
        .trim()
        .split(/\s+as\s+/)
        .reverse(),
    ),
  );
  return [
    '// @ts-nocheck',
    `// Generated from test/corpus/${standard} by scripts/generate/document-validators.mjs: do not edit.`,
    "import type { Validator } from '../yaml/json-schema.js';",
    '',
    code.trimEnd(),
    '',
    `/** The compiled JSON Schemas of ${standard.toUpperCase()} by version. */`,
    `export const ${standard.toUpperCase()}_VALIDATORS: Readonly<Record<string, Validator>> = {`,
    ...schemas.map(({ version }) => `  '${version}': ${functions.get(nameOf(version))},`),
    '};',
    '',
  ].join('\n');
}

for (const standard of ['odcs', 'odps']) {
  putGenerated({ [`src/formats/${standard}/validators.generated.ts`]: await validatorsOf(standard) });
}
