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

/** The name of a validator in code, and that of its file. */
const nameOf = (version) => `v${version.replaceAll('.', '_')}`;
const fileOf = (version) => `v${version.replaceAll('.', '-')}`;

/** The code of one schema as a module, whose default export validates. */
function compiled(schema) {
  const ajv = new Ajv2019({ ...OPTIONS, addUsedSchema: false, code: { source: true, esm: true } });
  return standalone.default(ajv, ajv.compile(bare(schema)));
}

/** The code of one schema with what it requires, as a module whose default export validates. */
async function moduleOf(standard, { schema }) {
  const { outputFiles } = await build({
    stdin: { contents: compiled(schema), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    lineLimit: 120,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
  });
  return [
    '// @ts-nocheck',
    `// Generated from test/corpus/${standard} by scripts/generate/document-validators.mjs: do not edit.`,
    '',
    outputFiles[0].text,
  ].join('\n');
}

/** The modules of a standard, one for each version, so that a process can load those it needs. */
async function validatorsOf(standard) {
  const schemas = await schemasOf(standard);
  const folder = `src/formats/${standard}`;
  const files = {};
  for (const each of schemas)
    files[`${folder}/validators/${fileOf(each.version)}.generated.ts`] = await moduleOf(standard, each);
  files[`${folder}/validators.generated.ts`] = [
    '// @ts-nocheck',
    `// Generated from test/corpus/${standard} by scripts/generate/document-validators.mjs: do not edit.`,
    "import type { Validator } from '../yaml/json-schema.js';",
    ...schemas.map(({ version }) => `import ${nameOf(version)} from './validators/${fileOf(version)}.generated.js';`),
    '',
    `/** The compiled JSON Schemas of ${standard.toUpperCase()} by version. */`,
    `export const ${standard.toUpperCase()}_VALIDATORS: Readonly<Record<string, Validator>> = {`,
    ...schemas.map(({ version }) => `  '${version}': ${nameOf(version)},`),
    '};',
    '',
  ].join('\n');
  return files;
}

for (const standard of ['odcs', 'odps']) putGenerated(await validatorsOf(standard));
