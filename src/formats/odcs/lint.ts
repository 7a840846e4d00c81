import type { ContractModel } from '../../core/contract/model.js';
import type { Finding } from '../yaml/finding.js';
import type { OdcsDocument } from './document.js';
import { lintBusinessTime } from './lint-business-time.js';
import { lintPeriodEnds } from './lint-period-ends.js';
import { lintDates } from './lint-dates.js';
import { lintEffectiveDate } from './lint-effective-date.js';
import { lintIdentity, lintRest } from './lint-document.js';
import { lintKeys } from './lint-keys.js';
import { lintNames } from './lint-names.js';
import { lintOwnData } from './lint-own-data.js';
import { lintQuality } from './lint-quality.js';
import { lintRelationships } from './lint-relationships.js';
import { lintServers } from './lint-servers.js';
import { lintPartitioning, lintSla } from './lint-sla.js';
import { lintStructure } from './lint-structure.js';
import { lintUnassigned } from './lint-unassigned.js';
import { lintVariables } from './lint-variables.js';

/**
 * The second layer of lint: what the JSON Schema cannot express. `document` is valid by its schema;
 * `model` is its normal form, whose pointers lead into the document.
 */
export function lint(document: OdcsDocument, model: ContractModel): Finding[] {
  return [
    ...lintIdentity(model),
    ...lintNames(model),
    ...lintServers(model),
    ...lintStructure(document, model),
    ...lintKeys(document, model),
    ...lintDates(model),
    ...lintVariables(document),
    ...lintRelationships(model),
    ...lintQuality(document, model),
    ...lintOwnData(model),
    ...lintSla(document, model),
    ...lintBusinessTime(model),
    ...lintPeriodEnds(document, model),
    ...lintPartitioning(document, model),
    ...lintUnassigned(document, model),
    ...lintEffectiveDate(document, model),
    ...lintRest(document),
  ];
}
