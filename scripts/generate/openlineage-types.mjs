// Types of the OpenLineage client from the specification's JSON Schemas: `node
// scripts/generate/openlineage-types.mjs [--check]`.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const client = path.join(root, 'packages/openlineage-client');
const read = async (file) => JSON.parse(await readFile(path.join(client, 'spec', file), 'utf8'));
const facetFiles = (await readdir(path.join(client, 'spec/facets'))).filter((file) => file.endsWith('.json')).sort();

/**
 * Every definition of the core and of all facets in one schema: their names do not clash, and the
 * generator says so if they ever do.
 */
const core = await read('OpenLineage.json');
const defs = { ...core.$defs };
/**
 * Which kind of facet each definition is, by the base it extends, and the key under which each
 * facet is sent.
 */
const KINDS = ['RunFacet', 'JobFacet', 'DatasetFacet', 'InputDatasetFacet', 'OutputDatasetFacet'];
const keys = Object.fromEntries(KINDS.map((kind) => [kind, {}]));

/**
 * Other facets of the same kind that a file offers beside its one main property (`subset` and
 * `lineage` have one per entity).
 */
const EXTRA_KEYS = {
  LineageJobFacet: 'lineage',
  LineageDatasetFacet: 'lineage',
  InputSubsetInputDatasetFacet: 'subset',
  OutputSubsetOutputDatasetFacet: 'subset',
};

const localRefs = (value) =>
  JSON.parse(JSON.stringify(value).replaceAll(/"https:\/\/openlineage\.io\/spec\/[^"#]*#\//g, '"#/'));
for (const file of facetFiles) {
  const schema = await read(`facets/${file}`);
  const own = localRefs(schema.$defs);
  for (const name of Object.keys(own)) if (name in defs) throw new Error(`${file}: ${name} is defined twice`);
  Object.assign(defs, own);
  const named = Object.entries(schema.properties ?? {}).map(([key, { $ref }]) => [($ref ?? '').split('/').at(-1), key]);
  for (const [name, key] of [...Object.entries(EXTRA_KEYS), ...named]) {
    const kind = own[name]?.allOf?.map(({ $ref }) => $ref?.split('/').at(-1)).find((base) => KINDS.includes(base));
    if (kind !== undefined) keys[kind][key] = { name, url: `${schema.$id}#/$defs/${name}` };
  }
}

/** Facet maps with the standard keys typed and any custom one allowed. */
for (const kind of KINDS) {
  defs[`${kind}s`] = {
    description: `The standard facets of this kind by key; custom ones beside them.`,
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(keys[kind]).map(([key, { name }]) => [key, { $ref: `#/$defs/${name}` }]),
    ),
    additionalProperties: { $ref: `#/$defs/${kind}` },
  };
}
const facetsOf = (holder, property, kind) => (holder.properties[property] = { $ref: `#/$defs/${kind}s` });
facetsOf(defs.Run, 'facets', 'RunFacet');
facetsOf(defs.Job, 'facets', 'JobFacet');
facetsOf(defs.Dataset, 'facets', 'DatasetFacet');
facetsOf(defs.InputDataset.allOf[1], 'inputFacets', 'InputDatasetFacet');
facetsOf(defs.OutputDataset.allOf[1], 'outputFacets', 'OutputDatasetFacet');

const banner = `// Generated from the OpenLineage specification ${core.$id.split('/').at(-2)} by scripts/generate/openlineage-types.mjs: do not edit.`;
const types = await compile({ ...core, title: 'OpenLineageEvent', $defs: defs }, 'OpenLineageEvent', {
  bannerComment: banner,
  additionalProperties: false,
  unreachableDefinitions: true,
  unknownAny: true,
  format: false,
  cwd: client,
});
const urls = Object.fromEntries(
  KINDS.map((kind) => [kind, Object.fromEntries(Object.entries(keys[kind]).map(([key, { url }]) => [key, url]))]),
);
const constants = `${banner}

/** Schema of each event kind. */
export const EVENT_SCHEMA_URL = ${JSON.stringify(Object.fromEntries(['RunEvent', 'JobEvent', 'DatasetEvent'].map((kind) => [kind, `${core.$id}#/$defs/${kind}`])))} as const;

/** Schema of each standard facet, by kind of facet and key. */
export const FACET_SCHEMA_URL = ${JSON.stringify(urls)} as const;
`;

const style = { ...(await resolveConfig(path.join(root, 'package.json'))), parser: 'typescript' };
let drift = false;
for (const [file, text] of Object.entries({ 'types.generated.ts': types, 'schema-urls.generated.ts': constants })) {
  const target = path.join(client, 'src', file);
  const expected = await format(text, style);
  if ((await readFile(target, 'utf8').catch(() => '')) === expected) continue;
  drift = true;
  if (process.argv.includes('--check'))
    console.error(`${path.relative(root, target)} is not what the specification gives: npm run generate`);
  else await writeFile(target, expected);
}
if (drift && process.argv.includes('--check')) process.exitCode = 1;
