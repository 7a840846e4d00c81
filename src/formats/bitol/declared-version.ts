import type { JsonObject } from '../../core/contract/model.js';
import { type Finding, error, warning } from '../yaml/finding.js';
import type { CompiledSchema } from '../yaml/json-schema.js';
import { type Vocabulary, findingsOf } from '../yaml/schema-issues.js';

/**
 * A standard of the Bitol project, whose documents declare `apiVersion` and `kind`, with its
 * versions, oldest first.
 */
export interface Standard<V extends string> {
  /** ODCS, ODPS. */
  readonly name: string;
  readonly kind: string;
  /** The name of this kind of document in messages: `a data contract`. */
  readonly what: string;
  readonly versions: readonly V[];
  readonly schemaOf: (version: V) => CompiledSchema;
  readonly vocabulary: Vocabulary;
  /**
   * Whether a newer version requires fewer keys: a missing one is a mistake, not the use of a newer
   * version.
   */
  readonly keysBecameOptional?: true;
}

/**
 * Validates a document against the JSON Schema of its declared `apiVersion`. One that fails it but
 * satisfies a newer one is accepted with a warning that names the newer version and the keys that
 * need it.
 */
export function validateDeclared<V extends string>(document: JsonObject, standard: Standard<V>): readonly Finding[] {
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
  const findings = findingsOf(document, errors, own, standard.vocabulary);
  const isIncomplete = standard.keysBecameOptional === true && findings.some(({ code }) => code === 'C010');
  const satisfied = isIncomplete
    ? undefined
    : versions
        .slice(versions.indexOf(version) + 1)
        .find((candidate) => schemaOf(candidate).validate(document).length === 0);
  if (satisfied === undefined) return findings;
  const needs = [...new Set(findings.map(({ pointer }) => (pointer === '' ? 'the document' : pointer)))];
  const listed = needs.length > 8 ? `${needs.slice(0, 8).join(', ')} and ${needs.length - 8} more` : needs.join(', ');
  const message = `the document declares ${standard.name} ${version} but needs ${satisfied}, because of ${listed}`;
  return [warning('NEWER_THAN_DECLARED', '/apiVersion', message, `Declare \`apiVersion: v${satisfied}\`.`)];
}

function kindFinding<V extends string>({ kind }: JsonObject, standard: Standard<V>): Finding[] {
  if (kind === undefined || kind === standard.kind) return [];
  const found = typeof kind === 'string' ? `\`${kind.slice(0, 80)}\`` : 'not a string';
  const message = `the kind of the document is ${found}; ${standard.what} has the kind \`${standard.kind}\``;
  return [error('C005', '/kind', message, `Provide a document with \`kind: ${standard.kind}\`.`)];
}

function versionFinding<V extends string>(declared: unknown, { name, versions }: Standard<V>): Finding {
  const supported = versions.map((version) => `v${version}`);
  if (declared === undefined) {
    const message = `the document does not declare its version of ${name}`;
    return error('UNSUPPORTED_API_VERSION', '', message, `Add \`apiVersion: ${supported.at(-1) ?? ''}\`.`);
  }
  const text = typeof declared === 'string' ? declared : JSON.stringify(declared);
  const meant = supported.find((version) => version === `v${text}`) ?? null;
  const message = `${name} ${text.slice(0, 40)} is not supported; the supported versions are ${supported.join(', ')}`;
  const newest = `Declare a supported version, for instance \`apiVersion: ${supported.at(-1) ?? ''}\`.`;
  const help = meant === null ? newest : `did you mean \`${meant}\`?`;
  return error('UNSUPPORTED_API_VERSION', '/apiVersion', message, help);
}
