import type { JsonObject } from '../../core/contract/model.js';
import { validateDeclared } from '../bitol/declared-version.js';
import type { Finding } from '../yaml/finding.js';
import { schemaSet } from '../yaml/json-schema.js';
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
  return validateDeclared(document, {
    name: 'ODCS',
    kind: 'DataContract',
    what: 'a data contract',
    versions: ODCS_VERSIONS,
    schemaOf,
    vocabulary: ODCS_VOCABULARY,
  });
}
