import type { JsonObject } from '../../core/contract/model.js';
import type { CompiledSchema } from './json-schema.js';
import { type Finding, type Synonyms, findingsOf } from './schema-issues.js';

/** A standard with its versions, oldest first. */
export interface Standard<V extends string> {
  /** ODCS, ODPS. */
  readonly name: string;
  readonly kind: string;
  /** What a document of this kind is, for messages: `a data contract`. */
  readonly what: string;
  readonly versions: readonly V[];
  readonly schemaOf: (version: V) => CompiledSchema;
  readonly synonyms: Synonyms;
}

/**
 * Validates a document against the JSON Schema of its declared `apiVersion`. One that fails it but satisfies a newer one is
 * accepted with a warning which names the newer version and what needs it.
 */
export function validateDeclared<V extends string>(document: JsonObject, standard: Standard<V>): Finding[] {
  const { versions, schemaOf } = standard;
  const declared = document['apiVersion'];
  const version = versions.find((known) => declared === `v${known}`);
  const kind = kindFinding(document, standard);
  if (version === undefined || kind.length > 0) {
    return version === undefined ? [...kind, versionFinding(declared, standard)] : kind;
  }
  const own = schemaOf(version);
  const errors = own.validate(document);
  if (errors.length === 0) return [];
  const findings = findingsOf(errors, own, standard.synonyms);
  const satisfied = versions
    .slice(versions.indexOf(version) + 1)
    .find((candidate) => schemaOf(candidate).validate(document).length === 0);
  if (satisfied === undefined) return findings;
  const needs = [...new Set(findings.map(({ pointer }) => (pointer === '' ? 'the document' : pointer)))];
  const listed = needs.length > 8 ? `${needs.slice(0, 8).join(', ')} and ${needs.length - 8} more` : needs.join(', ');
  return [
    {
      code: 'NEWER_THAN_DECLARED',
      severity: 'warning',
      message: `this is not valid ${standard.name} ${version} but valid ${satisfied}; what needs it: ${listed}`,
      pointer: '/apiVersion',
      help: `Declare \`apiVersion: v${satisfied}\`.`,
    },
  ];
}

function kindFinding<V extends string>({ kind }: JsonObject, standard: Standard<V>): Finding[] {
  if (kind === undefined || kind === standard.kind) return [];
  const found = typeof kind === 'string' ? `of kind \`${kind.slice(0, 80)}\`` : 'something else';
  return [
    {
      code: 'C005',
      severity: 'error',
      message: `this document is ${found}, not ${standard.what}`,
      pointer: '/kind',
      help: `Give a document of \`kind: ${standard.kind}\`.`,
    },
  ];
}

function versionFinding<V extends string>(declared: unknown, { name, versions }: Standard<V>): Finding {
  const supported = versions.map((version) => `v${version}`);
  const base = { code: 'UNSUPPORTED_API_VERSION', severity: 'error', pointer: '/apiVersion' } as const;
  if (declared === undefined) {
    return {
      ...base,
      pointer: '',
      message: `the document does not say which version of ${name} it follows`,
      help: `Add \`apiVersion: ${supported.at(-1) ?? ''}\`.`,
    };
  }
  const text = typeof declared === 'string' ? declared : JSON.stringify(declared);
  const meant = supported.find((version) => version === `v${text}`) ?? null;
  return {
    ...base,
    message: `${name} ${text.slice(0, 40)} is not supported; supported are ${supported.join(', ')}`,
    help: meant === null ? null : `did you mean \`${meant}\`?`,
  };
}
