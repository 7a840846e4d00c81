import type { JsonObject } from '../../core/contract/model.js';
import { validateDeclared } from '../yaml/declared-version.js';
import { schemaSet } from '../yaml/json-schema.js';
import type { Finding } from '../yaml/schema-issues.js';
import { nearest } from '../yaml/suggest.js';
import { ODCS_SCHEMAS } from './schemas.generated.js';

type Version = keyof typeof ODCS_SCHEMAS;

const schemaOf = schemaSet<Version>(ODCS_SCHEMAS);

/** The versions of the standard that are read, oldest first. */
export const ODCS_VERSIONS = Object.keys(ODCS_SCHEMAS) as Version[];

/** Validates a contract by the JSON Schema of the version it declares, or of a newer one that accepts it. */
export function validateOdcs(document: JsonObject): Finding[] {
  return validateDeclared(document, {
    name: 'ODCS',
    kind: 'DataContract',
    what: 'a data contract',
    versions: ODCS_VERSIONS,
    schemaOf,
    synonyms: logicalTypeFor,
  });
}

/** Types of databases and languages, and the logical type that stands for each. */
const LOGICAL: Readonly<Record<string, string>> = {
  decimal: 'number',
  numeric: 'number',
  float: 'number',
  double: 'number',
  real: 'number',
  int: 'integer',
  bigint: 'integer',
  smallint: 'integer',
  long: 'integer',
  varchar: 'string',
  char: 'string',
  text: 'string',
  uuid: 'string',
  json: 'object',
  struct: 'object',
  record: 'object',
  list: 'array',
  datetime: 'timestamp',
  timestamptz: 'timestamp',
  bool: 'boolean',
};

const LOGICAL_TYPES = ['string', 'date', 'timestamp', 'time', 'number', 'integer', 'object', 'array', 'boolean', 'map'];

function logicalTypeFor(pointer: string, word: string): string | null {
  if (!pointer.endsWith('/logicalType')) return null;
  const meant = nearest(word, [...LOGICAL_TYPES, ...Object.keys(LOGICAL)]);
  if (meant === null || !Object.hasOwn(LOGICAL, meant)) return null;
  return `\`${LOGICAL[meant] ?? ''}\` (physicalType: ${meant})`;
}
