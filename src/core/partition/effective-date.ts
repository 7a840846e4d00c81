import { customPropertyOf } from '../contract/custom-property.js';
import type { ContractModel } from '../contract/model.js';
import { type Instant, parseInstant } from '../shared/interval.js';
import { partitionOfKey, partitioningOf } from './partitioning.js';

/** The custom property that says from when on the promises of a version apply. */
export const EFFECTIVE_FROM_PROPERTY = 'concordat.effectiveFrom';

type Dated = Pick<ContractModel, 'documentation' | 'partitioning' | 'sla' | 'servers'>;

/**
 * The moment that the document declares: an instant, or a date in the zone of its partitioning
 * (UTC without one). Null where it declares none; undefined where the value is neither.
 */
export function declaredEffectiveFrom(model: Dated): Instant | null | undefined {
  const value = customPropertyOf(model.documentation, EFFECTIVE_FROM_PROPERTY);
  if (value === undefined) return null;
  if (typeof value !== 'string') return undefined;
  const instant = parseInstant(value);
  if (instant.ok) return instant.value;
  const timezone = partitioningOf(model)?.timezone ?? 'UTC';
  return partitionOfKey({ every: 'P1D', timezone, column: null, path: null }, value.trim())?.from;
}

/**
 * From when on a version's promises apply: the later of its publish and the declared moment, since
 * no promise is made after the fact.
 */
export function effectiveDate(model: Dated, publishedAt: Instant): Instant {
  const declared = declaredEffectiveFrom(model) ?? publishedAt;
  return declared > publishedAt ? declared : publishedAt;
}
