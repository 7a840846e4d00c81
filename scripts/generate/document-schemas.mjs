// The JSON Schemas of ODCS and ODPS as modules, so that nothing reads files at run time:
// `node scripts/generate/document-schemas.mjs [--check]`.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const check = process.argv.includes('--check');
let differs = false;

/** Annotations for readers; `properties` may have keys of the same names, which are schemas and stay. */
const ANNOTATIONS = new Set(['description', 'examples', 'title', '$comment']);

function bare(schema, isMapOfSchemas = false) {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => isMapOfSchemas || !ANNOTATIONS.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, bare(value, !isMapOfSchemas && (key === 'properties' || key === '$defs'))]),
  );
}

for (const standard of ['odcs', 'odps']) {
  const folder = path.join(root, 'test/corpus', standard);
  const files = (await readdir(folder)).filter((file) => /-v\d+\.\d+\.\d+\.json$/.test(file)).sort();
  const lines = await Promise.all(
    files.map(async (file) => {
      const version = /-v(\d+\.\d+\.\d+)\.json$/.exec(file)[1];
      const text = JSON.stringify(bare(JSON.parse(await readFile(path.join(folder, file), 'utf8'))));
      return `  '${version}':\n    '${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',`;
    }),
  );
  const name = standard.toUpperCase();
  const output = [
    `// Generated from test/corpus/${standard} by scripts/generate/document-schemas.mjs: do not edit.`,
    `/** The JSON Schemas of ${name} by version, as JSON text, without their descriptions. */`,
    `export const ${name}_SCHEMAS = {`,
    ...lines,
    '} as const;',
    '',
  ].join('\n');
  const target = path.join(root, `src/formats/${standard}/schemas.generated.ts`);
  const current = await readFile(target, 'utf8').catch(() => null);
  if (current === output) continue;
  differs = true;
  if (check)
    console.error(`${path.relative(root, target)} differs from what scripts/generate/document-schemas.mjs writes`);
  else await writeFile(target, output);
}
if (check && differs) process.exit(1);
