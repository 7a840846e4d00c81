import type { JsonObject } from '../../core/contract/model.js';
import { schemaSet } from '../yaml/json-schema.js';
import { type Finding, findingsOf } from '../yaml/schema-issues.js';
import { nearest } from '../yaml/suggest.js';
import { ODCS_SCHEMAS } from './schemas.generated.js';

type Version = keyof typeof ODCS_SCHEMAS;

const schemaOf = schemaSet<Version>(ODCS_SCHEMAS);

/** The versions of the standard that are read, oldest first. */
export const ODCS_VERSIONS = Object.keys(ODCS_SCHEMAS) as Version[];

/**
 * Validates a document against the JSON Schema of its declared `apiVersion`. One that fails it but satisfies a newer 3.x is
 * accepted with a warning which names the newer version and what needs it.
 */
export function validateOdcs(document: JsonObject): Finding[] {
  const declared = document['apiVersion'];
  const version = ODCS_VERSIONS.find((known) => declared === `v${known}`);
  if (version === undefined) return [...kindFinding(document), versionFinding(declared)];

  const own = schemaOf(version);
  const errors = own.validate(document);
  if (errors.length === 0) return [];
  const findings = findingsOf(errors, own, logicalTypeFor);
  const newer = ODCS_VERSIONS.slice(ODCS_VERSIONS.indexOf(version) + 1);
  // Unknown keys, missing keys: what a newer schema accepts is news to the older one, not a fault of the author.
  const satisfied = newer.find((candidate) => schemaOf(candidate).validate(document).length === 0);
  if (satisfied === undefined) return findings;
  const needs = [...new Set(findings.map(({ pointer }) => (pointer === '' ? 'the document' : pointer)))];
  const listed = needs.length > 8 ? `${needs.slice(0, 8).join(', ')} and ${needs.length - 8} more` : needs.join(', ');
  return [
    {
      code: 'NEWER_THAN_DECLARED',
      severity: 'warning',
      message: `this is not valid ODCS ${version} but valid ${satisfied}; what needs it: ${listed}`,
      pointer: '/apiVersion',
      help: `Declare \`apiVersion: v${satisfied}\`.`,
    },
  ];
}

function kindFinding({ kind }: JsonObject): Finding[] {
  if (kind === undefined || kind === 'DataContract') return [];
  return [
    {
      code: 'C005',
      severity: 'error',
      message: `this is ${typeof kind === 'string' ? `a \`${kind.slice(0, 80)}\`` : 'something else'}, not a data contract`,
      pointer: '/kind',
      help: 'Give a document of `kind: DataContract`.',
    },
  ];
}

function versionFinding(declared: unknown): Finding {
  const supported = ODCS_VERSIONS.map((version) => `v${version}`);
  const base = { code: 'UNSUPPORTED_API_VERSION', severity: 'error', pointer: '/apiVersion' } as const;
  if (declared === undefined) {
    return {
      ...base,
      pointer: '',
      message: 'the document does not say which version of ODCS it follows',
      help: `Add \`apiVersion: ${supported.at(-1) ?? ''}\`.`,
    };
  }
  const text = typeof declared === 'string' ? declared : JSON.stringify(declared);
  const meant = supported.find((version) => version === `v${text}`) ?? null;
  return {
    ...base,
    message: `ODCS ${text.slice(0, 40)} is not supported; supported are ${supported.join(', ')}`,
    help: meant === null ? null : `did you mean \`${meant}\`?`,
  };
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
