import type { JsonObject } from '../../core/contract/model.js';
import { validateDeclared } from '../bitol/declared-version.js';
import { type Finding, hasError } from '../yaml/finding.js';
import { schemaSet } from '../yaml/json-schema.js';
import { textOf } from '../yaml/json-values.js';
import { tokensOf } from '../yaml/pointer.js';
import { findingsOf } from '../yaml/schema-issues.js';
import { ODCS_SCHEMAS } from './schemas.generated.js';
import { ODCS_VOCABULARY } from './vocabulary.js';

type Version = keyof typeof ODCS_SCHEMAS;

const schemaOf = schemaSet<Version>(ODCS_SCHEMAS);

/** The supported versions of the standard, oldest first. */
const ODCS_VERSIONS = Object.keys(ODCS_SCHEMAS) as Version[];

/**
 * Validates a contract with the JSON Schema of the version it declares, or of a newer one that
 * accepts it.
 */
export function validateOdcs(document: JsonObject): readonly Finding[] {
  const findings = validateDeclared(document, {
    name: 'ODCS',
    kind: 'DataContract',
    what: 'a data contract',
    versions: ODCS_VERSIONS,
    schemaOf,
    vocabulary: ODCS_VOCABULARY,
  });
  const isOpen = !hasError(findings) && /^v3\.0\./.test(textOf(document['apiVersion']) ?? '');
  return isOpen ? [...findings, ...unknownKeys(document)] : findings;
}

/** Parts of a contract that ODCS 3.0 leaves open. */
const OPEN_PARTS = /(^|\/)(quality|slaProperties|servers|roles|team)\/\d+\/[^/]+$/;

/**
 * In the parts that 3.0 leaves open, a key that no 3.x schema knows: probably misspelt, which would
 * change the promise in silence.
 */
function unknownKeys(document: JsonObject): Finding[] {
  const newest = ODCS_VERSIONS.at(-1);
  if (newest === undefined) return [];
  const schema = schemaOf(newest);
  const errors = schema.validate({ ...document, apiVersion: `v${newest}` });
  return findingsOf(errors, schema, ODCS_VOCABULARY).flatMap((finding): Finding[] => {
    const key = tokensOf(finding.pointer).at(-1) ?? '';
    const known = ODCS_VERSIONS.some((version) => schemaOf(version).properties.has(key));
    return finding.code === 'C013' && OPEN_PARTS.test(finding.pointer) && !known
      ? [{ ...finding, severity: 'warning' }]
      : [];
  });
}
