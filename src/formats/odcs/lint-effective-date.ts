import type { ContractModel } from '../../core/contract/model.js';
import { EFFECTIVE_FROM_PROPERTY, declaredEffectiveFrom } from '../../core/partition/effective-date.js';
import { customPropertyIndex } from '../bitol/custom-properties.js';
import { type Finding, error } from '../yaml/finding.js';
import type { OdcsDocument } from './document.js';

/** From when on the promises apply: a moment, where it is declared. */
export function lintEffectiveDate(document: OdcsDocument, model: ContractModel): Finding[] {
  if (declaredEffectiveFrom(model) !== undefined) return [];
  const at = `/customProperties/${String(customPropertyIndex(document, EFFECTIVE_FROM_PROPERTY))}/value`;
  const message = '`concordat.effectiveFrom` is neither a date nor an instant with a zone';
  return [error('INVALID_EFFECTIVE_FROM', at, message, 'Write for example `2026-12-01` or `2026-12-01T00:00:00Z`.')];
}
