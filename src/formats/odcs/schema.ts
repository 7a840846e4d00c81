import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { validateDeclared } from '../bitol/declared-version.js';
import type { Finding } from '../yaml/finding.js';
import { schemaSet } from '../yaml/json-schema.js';
import { isObject, valueAt } from '../yaml/json-values.js';
import { undeclaredKeys } from '../yaml/known-keys.js';
import { tokensOf } from '../yaml/pointer.js';
import { unknownKey } from '../yaml/schema-issues.js';
import { nearest } from '../yaml/suggest.js';
import { FORMER_LIST } from './normalise-quality.js';
import { ODCS_KEYS } from './keys.generated.js';
import { ODCS_SCHEMAS } from './schemas.generated.js';
import { ODCS_VALIDATORS } from './validators.generated.js';
import { ODCS_VOCABULARY } from './vocabulary.js';

type Version = keyof typeof ODCS_SCHEMAS;

const schemaOf = schemaSet<Version>({ texts: ODCS_SCHEMAS, validators: ODCS_VALIDATORS });

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
  if (findings.some(({ code }) => code === 'UNSUPPORTED_API_VERSION' || code === 'C005')) return findings;
  const known = new Set(findings.map(({ pointer }) => pointer));
  return [...findings, ...unknownKeys(document).filter(({ pointer }) => !known.has(pointer))];
}

/** The list of a rule `validValues`, which only the text of ODCS 3.0 describes. */
function isFormerList(rule: JsonValue | undefined, pointer: string): boolean {
  return pointer.endsWith(`/${FORMER_LIST}`) && isObject(rule) && rule['rule'] === FORMER_LIST;
}

/**
 * A key that no 3.x schema declares at its place, where the schema of the document leaves it open:
 * probably misspelt, which would change the promise in silence.
 */
function unknownKeys(document: JsonObject): Finding[] {
  const found = undeclaredKeys(document, ODCS_KEYS);
  const misspelt = found.filter(
    ({ pointer }) => !isFormerList(valueAt(document, tokensOf(pointer).slice(0, -1)), pointer),
  );
  return misspelt.map(({ pointer, key, declared }): Finding => {
    const synonym = ODCS_VOCABULARY.keys(key);
    const meant = synonym !== null && declared.has(synonym) ? synonym : nearest(key, declared);
    return { ...unknownKey(pointer, key, meant), severity: 'warning' };
  });
}
