import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { JsonValue } from '../../../src/core/contract/model.js';
import { ODCS_SCHEMAS } from '../../../src/formats/odcs/schemas.generated.js';
import { ODCS_VALIDATORS } from '../../../src/formats/odcs/validators.generated.js';
import { ODPS_SCHEMAS } from '../../../src/formats/odps/schemas.generated.js';
import { ODPS_VALIDATORS } from '../../../src/formats/odps/validators.generated.js';
import type { Validator } from '../../../src/formats/yaml/json-schema.js';

/** Each version of each standard, compiled before the release and compiled here. */
const STANDARDS = [
  ['ODCS', ODCS_SCHEMAS, ODCS_VALIDATORS],
  ['ODPS', ODPS_SCHEMAS, ODPS_VALIDATORS],
] as const;
const PAIRS = STANDARDS.flatMap(([standard, schemas, validators]) =>
  Object.entries(schemas).map(([version, text]) => {
    const ajv = new Ajv2019({
      allErrors: true,
      strict: false,
      validateFormats: false,
      verbose: true,
      ownProperties: true,
      addUsedSchema: false,
    });
    const reference: Validator = ajv.compile(JSON.parse(text) as object);
    return { name: `${standard} ${version}`, reference, generated: validators[version] as Validator };
  }),
);

const root = fileURLToPath(new URL('../../..', import.meta.url));
const DOCUMENTS = ['test/corpus', 'contracts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(ya?ml|json)$/.test(file) &&
        !/openlineage|lineage-cases/.test(join(folder, file)) &&
        !/-v\d+\.\d+\.\d+\.json$/.test(file),
    )
    .map((file) => ({ file: join(folder, file), value: valueOf(readFileSync(join(root, folder, file), 'utf8')) }))
    .filter(({ value }) => typeof value === 'object' && value !== null),
);

function valueOf(text: string): JsonValue {
  try {
    return parseDocument(text, { logLevel: 'silent' }).toJS() as JsonValue;
  } catch {
    return null;
  }
}

function errorsOf(validator: Validator, value: JsonValue): unknown {
  return validator(value) ? [] : validator.errors;
}

function expectEqual(value: JsonValue): void {
  for (const { name, reference, generated } of PAIRS) {
    const [found, expected] = [errorsOf(generated, value), errorsOf(reference, value)];
    // An error holds its document and its schema: showing equal ones would take minutes.
    if (!isDeepStrictEqual(found, expected)) expect({ name, found }).toEqual({ name, found: expected });
  }
}

/** The document with one value at a random place replaced, removed or added. */
function mutated(value: JsonValue, choose: (below: number) => number, other: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || choose(4) === 0) return other;
  if (Array.isArray(value)) {
    const at = choose(value.length + 1);
    return [...value.slice(0, at), mutated(value[at] ?? null, choose, other), ...value.slice(at + 1)];
  }
  const entries = Object.entries(value as Readonly<Record<string, JsonValue>>);
  const [key, inner] = entries[choose(entries.length + 1)] ?? ['unknown', other];
  if (choose(6) === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return { ...Object.fromEntries(entries), [key]: mutated(inner, choose, other) };
}

describe('the generated validators', () => {
  it('exist for every version', () => {
    for (const [, schemas, validators] of STANDARDS) expect(Object.keys(validators)).toEqual(Object.keys(schemas));
  });

  it('find the same errors as the compiled schemas in every document of the corpus and the example mesh', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(100);
    for (const { value } of DOCUMENTS) expectEqual(value);
  });

  it('find the same errors in documents with changed parts', () => {
    const contracts = DOCUMENTS.filter(({ file }) => /odcs|odps|contract/.test(file)).map(({ value }) => value);
    const words = fc.constantFrom('object', 'array', 'string', 'snowflake', 'kafka', 'sql', 'library', '', 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...contracts),
        fc.infiniteStream(fc.nat({ max: 10_000 })),
        fc.oneof(
          words,
          fc.jsonValue({ maxDepth: 2 }).map((value) => value as JsonValue),
        ),
        (document, stream, other) => {
          const choose = (below: number): number => (stream.next().value as number) % below;
          expectEqual(mutated(document, choose, other));
        },
      ),
      { numRuns: 300 },
    );
  });
});
