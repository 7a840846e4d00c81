import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Annotations for readers; `properties` may have keys of the same names, which are schemas and
 * stay.
 */
const ANNOTATIONS = new Set(['description', 'examples', 'title', '$comment']);

/** The schema without what is written for readers only. */
export function bare(schema, isMapOfSchemas = false) {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => isMapOfSchemas || !ANNOTATIONS.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, bare(value, !isMapOfSchemas && (key === 'properties' || key === '$defs'))]),
  );
}

/** The JSON Schemas of a standard (`odcs`, `odps`) by version, oldest first, as published. */
export async function schemasOf(standard) {
  const folder = join(root, 'test/corpus', standard);
  const files = (await readdir(folder)).filter((file) => /-v\d+\.\d+\.\d+\.json$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => ({
      version: /-v(\d+\.\d+\.\d+)\.json$/.exec(file)[1],
      schema: JSON.parse(await readFile(join(folder, file), 'utf8')),
    })),
  );
}
