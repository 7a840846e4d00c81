import type { BoundRelation } from '../contract/bounds.js';
import type { Constraint, Measure } from './measure.js';

/**
 * How the rows that `after` counts relate to those that `before` counts, as far as sets and ranges
 * of values prove it: TIGHTER if every row that violated still does. Everything else is OTHER: two
 * queries or patterns cannot be compared.
 */
export function compareMeasures(before: Measure, after: Measure): BoundRelation {
  if (before.metric === 'extra-columns' && after.metric === 'extra-columns') {
    return relation(includesAll(before.declared, after.declared), includesAll(after.declared, before.declared));
  }
  if (before.metric !== 'invalid' || after.metric !== 'invalid') return 'OTHER';
  const [from, to] = [before.constraints, after.constraints];
  const inward = from.every((one) => to.some((other) => isImpliedBy(one, other)));
  const outward = to.every((one) => from.some((other) => isImpliedBy(one, other)));
  return relation(inward, outward);
}

/**
 * `inward`: the later one implies the earlier one; `outward`: the earlier one implies the later.
 */
function relation(inward: boolean, outward: boolean): BoundRelation {
  if (inward && outward) return 'SAME';
  if (inward) return 'TIGHTER';
  return outward ? 'LOOSER' : 'OTHER';
}

/** Whether every value that `strict` admits is admitted by `weak`. */
function isImpliedBy(weak: Constraint, strict: Constraint): boolean {
  if (weak.column !== strict.column) return false;
  if (weak.kind === 'set' && strict.kind === 'set') return includesAll(weak.values, strict.values);
  if (weak.kind === 'range' && strict.kind === 'range') {
    const lower = isBeyond(weak.minimum, strict.minimum, 1, weak.exclusiveMinimum && !strict.exclusiveMinimum);
    return lower && isBeyond(weak.maximum, strict.maximum, -1, weak.exclusiveMaximum && !strict.exclusiveMaximum);
  }
  const isSize = weak.kind === 'length' || weak.kind === 'items';
  if (isSize && strict.kind === weak.kind) {
    return isBeyond(weak.minimum, strict.minimum, 1, false) && isBeyond(weak.maximum, strict.maximum, -1, false);
  }
  return JSON.stringify(weak) === JSON.stringify(strict);
}

function includesAll(all: readonly unknown[], some: readonly unknown[]): boolean {
  const known = new Set(all);
  return some.every((one) => known.has(one));
}

type Limit = number | string | null;

/**
 * Whether the strict limit admits nothing that the weak one excludes; `direction` is 1 for a lower
 * limit. `excludesEqual`: the weak limit excludes its own value, and the strict one does not.
 * Limits written as text, such as dates, are compared only for equality.
 */
function isBeyond(weak: Limit, strict: Limit, direction: 1 | -1, excludesEqual: boolean): boolean {
  if (weak === null) return true;
  if (strict === weak) return !excludesEqual;
  return typeof weak === 'number' && typeof strict === 'number' && (strict - weak) * direction > 0;
}
