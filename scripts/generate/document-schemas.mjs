/**
 * The JSON Schemas of ODCS and ODPS as modules, so that nothing reads files at run time, and the
 * TypeScript types of their newest versions: `node scripts/generate/document-schemas.mjs
 * [--check]`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { bare, schemasOf } from '../lib/document-schemas.mjs';
import { declaredKeys } from '../lib/schema-keys.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const check = process.argv.includes('--check');
const style = { ...(await resolveConfig(path.join(root, 'package.json'))), parser: 'typescript' };

/**
 * What a type cannot express: limits would only become comments, and Concordat reads deprecated
 * keys on purpose.
 */
const UNTYPED = new Set(['deprecated', 'minItems', 'maxItems']);

/**
 * The definitions that hold the keys of one type of server each: Concordat keeps those keys as
 * settings, by their own names.
 */
const SERVER_SOURCES = '#/$defs/ServerSource/';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every key that an object may have under this schema, whatever condition or choice allows it
 * there. The first declaration wins: a condition narrows it, and a type that depends on the value
 * of another key would be a union without a use.
 */
function propertiesOf(schema, definitions, found = {}) {
  if (!isObject(schema)) return found;
  if (schema.$ref?.startsWith(SERVER_SOURCES)) return found;
  for (const [key, value] of Object.entries(schema.properties ?? {})) found[key] ??= value;
  if (schema.$ref !== undefined) propertiesOf(definitions[schema.$ref.split('/').at(-1)], definitions, found);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? []), schema.then, schema.else];
  for (const part of parts) propertiesOf(part, definitions, found);
  return found;
}

/**
 * The schema as json-schema-to-typescript turns it into one named, closed interface a definition:
 * conditions and choices are merged into the object they apply to, so that a key that the standard
 * does not have is an error of the compiler.
 */
function forTypes(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((item) => forTypes(item, definitions));
  if (!isObject(schema)) return schema;
  const { type, required, properties, allOf } = schema;
  const isAlias = schema.$ref !== undefined && properties === undefined && required === undefined;
  if (isAlias) return { $ref: schema.$ref };
  if (Object.keys(schema).length === 0) return { tsType: 'JsonValue' };
  if (type === 'object' || properties !== undefined || allOf !== undefined) {
    const all = propertiesOf(schema, definitions);
    if (Object.keys(all).length === 0) return { tsType: 'JsonObject' };
    const kept = Object.entries(all).map(([key, value]) => [key, forTypes(value, definitions)]);
    return { type: 'object', properties: Object.fromEntries(kept), required, additionalProperties: false };
  }
  if (type === 'array' && schema.items === undefined) return { tsType: 'readonly JsonValue[]' };
  const rest = Object.entries(schema)
    .filter(([key]) => !UNTYPED.has(key))
    .map(([key, value]) => [key, forTypes(value, definitions)]);
  return Object.fromEntries(rest);
}

/** TypeScript for the documents of a standard, from the JSON Schema of its newest version. */
async function typesOf(standard, version, schema) {
  const { $defs = {}, ...document } = bare(schema);
  const definitions = Object.fromEntries(
    Object.entries($defs)
      .filter(([name]) => name !== SERVER_SOURCES.split('/').at(-2))
      .map(([name, definition]) => [name, forTypes(definition, $defs)]),
  );
  const banner = [
    `// Generated from ${standard.toUpperCase()} ${version} in test/corpus/${standard} by scripts/generate/document-schemas.mjs: do not edit.`,
    "import type { JsonObject, JsonValue } from '../../core/contract/model.js';",
  ].join('\n');
  const text = await compile({ ...forTypes(document, $defs), title: 'Document', $defs: definitions }, 'Document', {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    format: false,
  });
  const used = text.slice(banner.length);
  const imported = ['JsonObject', 'JsonValue'].filter((name) => new RegExp(`\\b${name}\\b`).test(used));
  const imports =
    imported.length === 0 ? '' : `import type { ${imported.join(', ')} } from '../../core/contract/model.js';`;
  return format(`${banner.split('\n')[0]}\n${imports}\n${used}`, style);
}

/** The text between the quotes of a literal. */
const quoted = (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");

async function outputsOf(standard) {
  const schemas = await schemasOf(standard);
  const lines = schemas.map(({ version, schema }) => {
    const text = JSON.stringify(bare(schema));
    return `  '${version}':\n    '${quoted(text)}',`;
  });
  const name = standard.toUpperCase();
  const texts = [
    `// Generated from test/corpus/${standard} by scripts/generate/document-schemas.mjs: do not edit.`,
    `/** The JSON Schemas of ${name} by version, as JSON text, without their descriptions. */`,
    `export const ${name}_SCHEMAS = {`,
    ...lines,
    '} as const;',
    '',
  ].join('\n');
  const newest = schemas.at(-1);
  const keys = [
    `// Generated from test/corpus/${standard} by scripts/generate/document-schemas.mjs: do not edit.`,
    "import type { DeclaredPlace } from '../yaml/known-keys.js';",
    '',
    `/** The keys that any version of ${name} declares, by their places. */`,
    `export const ${name}_KEYS = JSON.parse(`,
    `  '${JSON.stringify(declaredKeys(schemas.map(({ schema }) => bare(schema))))}',`,
    ') as readonly DeclaredPlace[];',
    '',
  ].join('\n');
  const ofEditors = [
    `// Generated from test/corpus/${standard} by scripts/generate/document-schemas.mjs: do not edit.`,
    `/** The JSON Schema of ${name} ${newest.version} as published, with the descriptions that editors show. */`,
    `export const ${name}_EDITOR_SCHEMA = {`,
    `  version: '${newest.version}',`,
    `  text:\n    '${quoted(JSON.stringify(newest.schema))}',`,
    '} as const;',
    '',
  ].join('\n');
  return {
    ...(standard === 'odcs' && { [`src/formats/${standard}/editor-schema.generated.ts`]: ofEditors }),
    ...(standard === 'odcs' && { [`src/formats/${standard}/keys.generated.ts`]: keys }),
    [`src/formats/${standard}/schemas.generated.ts`]: texts,
    [`src/formats/${standard}/types.generated.ts`]: await typesOf(standard, newest.version, newest.schema),
  };
}

let differs = false;
for (const standard of ['odcs', 'odps']) {
  for (const [file, output] of Object.entries(await outputsOf(standard))) {
    const target = path.join(root, file);
    const current = await readFile(target, 'utf8').catch(() => null);
    if (current === output) continue;
    differs = true;
    if (check) console.error(`${file} differs from what scripts/generate/document-schemas.mjs writes`);
    else await writeFile(target, output);
  }
}
if (check && differs) process.exit(1);
