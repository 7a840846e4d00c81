import { type BoundRelation, compareBounds } from '../contract/bounds.js';
import { stronger } from '../contract/severity.js';
import type { Instant, Partition } from '../shared/interval.js';
import type { Check } from './check.js';
import { compareMeasures } from './compare-measures.js';

/** A version that a partition may fall under, as far as the choice depends on it. */
export interface DatedVersion {
  readonly effectiveAt: Instant;
}

/**
 * The version that applies to a partition: the highest one under which it falls, else the lowest. A
 * partition falls under a version if it starts at or after the effective date, or was delivered
 * whole after it. Current data falls under the highest (`semantics.md`, What a partition owes).
 * `versions` are those in force, lowest first.
 */
export function versionThatApplies<T extends DatedVersion>(
  versions: readonly T[],
  partition: Partition,
  deliveredAt: Instant | null,
): T | null {
  const fallsUnder = ({ effectiveAt }: T): boolean =>
    partition === null || partition.from >= effectiveAt || (deliveredAt !== null && deliveredAt > effectiveAt);
  return versions.findLast(fallsUnder) ?? versions[0] ?? null;
}

/**
 * A check that a partition owes, and other definitions of the same promise: where it cannot be
 * proven which of them is weaker, the promise is broken only if all of them are.
 */
export type OwedCheck = Check & { readonly alternatives?: readonly Check[] };

/** Every definition of the checks, each as a check to measure. */
export function allDefinitions(checks: readonly OwedCheck[]): readonly Check[] {
  return checks.flatMap((check) => [check, ...(check.alternatives ?? [])]);
}

/** The promises of a line for a partition that fell under one of its earlier versions. */
export interface OwedChecks {
  readonly checks: readonly OwedCheck[];
  /** Promises of the newest version that were added later, so that the partition owes them not. */
  readonly notOwed: readonly Check[];
}

/**
 * What a partition owes: the weaker of the definition it fell under and each later one of the line.
 * `definitions` are the checks of these versions, the one it fell under first. A promise that a
 * later version removed or loosened is owed as in that version; one that a later version added is
 * not owed, and one that it tightened is owed as before. Only a row count that allows an empty
 * object counts as loosening, although it is added. Group and lifetime are those of the newest.
 */
export function owedChecks(definitions: readonly (readonly Check[])[]): OwedChecks {
  const [first = [], ...later] = definitions;
  const newest = definitions.at(-1) ?? first;
  let owed: readonly Weakest[] = first.filter(isExecuted).map((check) => new Weakest([check], check, check.severity));
  for (const next of later) {
    const find = finderOf(next.filter(isExecuted));
    owed = owed.flatMap((promise) => {
      const now = find(promise.latest);
      return now === null ? [] : [promise.and(now)];
    });
  }
  const kept = new Set(owed.map(({ latest }) => latest.id));
  const isOwed = (check: Check): boolean => kept.has(check.id) || !isExecuted(check) || admitsEveryCount(check);
  return {
    checks: [...owed.map((promise) => promise.check()), ...newest.filter((one) => !kept.has(one.id) && isOwed(one))],
    notOwed: newest.filter((check) => !isOwed(check)),
  };
}

/**
 * The weakest definitions of one promise so far: none of them is known to be weaker than another.
 */
class Weakest {
  constructor(
    private readonly definitions: readonly Check[],
    /** Its definition in the newest version so far. */
    readonly latest: Check,
    private readonly severity: Check['severity'],
  ) {}

  and(next: Check): Weakest {
    const severity = weaker(this.severity, next.severity);
    const relations = this.definitions.map((known) => ({ known, relation: compareChecks(known, next) }));
    if (relations.some(({ relation }) => relation === 'TIGHTER')) return new Weakest(this.definitions, next, severity);
    const kept = relations.filter(({ relation }) => relation === 'OTHER').map(({ known }) => known);
    return new Weakest([...kept, next], next, severity);
  }

  /** The promise as a check, with the newest definition that still counts first. */
  check(): OwedCheck {
    const { severity } = this;
    const { group, ttlMillis, toleratesWrites } = this.latest;
    const [check, ...alternatives] = this.definitions
      .map((one) => ({ ...one, group, ttlMillis, toleratesWrites, severity }))
      .reverse();
    if (check === undefined) return this.latest;
    return alternatives.length === 0 ? check : { ...check, alternatives };
  }
}

/**
 * A row count that every object satisfies demands nothing: it only allows the object to be empty.
 */
function admitsEveryCount({ kind, fail, warn }: Check): boolean {
  const atLeastZero = { operator: 'mustBeGreaterOrEqualTo', value: 0 } as const;
  return kind === 'row-count' && warn === null && compareBounds(atLeastZero, fail, true) === 'SAME';
}

function weaker(a: Check['severity'], b: Check['severity']): Check['severity'] {
  return stronger(a, b) === a ? b : a;
}

/** Whether results of the check count. */
export function isExecuted({ execution }: Check): boolean {
  return execution !== 'DOCUMENTATION_ONLY';
}

/** Finds the same promise in another version: by its id, else by what it measures. */
export function finderOf(checks: readonly Check[]): (promise: Check) => Check | null {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const byMeasure = new Map(checks.map((check) => [check.measureDigest, check]));
  return ({ id, measureDigest }) => byId.get(id) ?? byMeasure.get(measureDigest) ?? null;
}

/** How `next` relates to `before`: tighter, looser, the same, or not comparable. */
export function compareChecks(before: Check, next: Check): BoundRelation {
  if (before.unit !== next.unit) return 'OTHER';
  const measures = before.measureDigest === next.measureDigest ? 'SAME' : measureRelation(before, next);
  if (measures === 'OTHER') return 'OTHER';
  const counts = next.unit === 'rows';
  const relations = [
    measures,
    compareBounds(before.fail, next.fail, counts),
    compareBounds(before.warn, next.warn, counts),
  ].filter((relation) => relation !== 'SAME');
  const [relation = 'SAME', ...others] = relations;
  return others.every((other) => other === relation) ? relation : 'OTHER';
}

/** A measure that counts more rows is a tighter promise only where the bounds limit the count. */
function measureRelation(before: Check, next: Check): BoundRelation {
  const isUpper = [before.fail, before.warn, next.fail, next.warn].every(
    (bound) =>
      bound === null ||
      bound.operator === 'mustBeLessThan' ||
      bound.operator === 'mustBeLessOrEqualTo' ||
      (bound.operator === 'mustBe' && bound.value === 0),
  );
  const sameRows = before.object === next.object && before.unit === next.unit && before.execution === next.execution;
  return isUpper && sameRows ? compareMeasures(before.measure, next.measure) : 'OTHER';
}
