import type { ContractModel } from '../contract/model.js';
import type { Check } from './check.js';

/** What all evidence of one definition of a check says: FAIL and ERROR count as failed. */
export interface EverWorked {
  readonly checkId: string;
  readonly checkDigest: string;
  /** What was measured, without the bounds; null for evidence of early releases. */
  readonly measureDigest: string | null;
  /** Whether it gave PASS or WARN at least once. */
  readonly passed: boolean;
  readonly failed: boolean;
}

type Known = Pick<Check, 'id' | 'digest' | 'measureDigest' | 'measure'>;

/**
 * The checks of a version that failed or could not be run, and never passed (`semantics.md`,
 * Versions). A promise keeps its identity over versions, so a PASS under an earlier definition
 * counts: of the same check id with another query or bound, of the same rule id at another place,
 * and of the same measure under another id. What belongs to another check of this version does not.
 */
export function neverKept<T extends Known>(
  checks: readonly T[],
  model: Pick<ContractModel, 'objects'>,
  evidence: readonly EverWorked[],
): readonly T[] {
  const known = new Set(checks.map(({ id }) => id));
  const ruleIds = ruleIdsOf(model);
  const failed = new Set(evidence.filter((one) => one.failed).map(keyOf));
  const passed = evidence.filter((one) => one.passed);
  const ids = new Set(passed.map(({ checkId }) => checkId));
  const digests = new Set(passed.map(({ checkDigest }) => checkDigest));
  const earlier = passed.filter(({ checkId }) => !known.has(checkId));
  const rules = new Set(earlier.flatMap(({ checkId }) => labelsIn(checkId)));
  const measures = new Set(earlier.flatMap((one) => one.measureDigest ?? []));
  return checks.filter((check) => {
    const { id, digest, measureDigest, measure } = check;
    if (!failed.has(keyOf({ checkId: id, checkDigest: digest })) || ids.has(id)) return false;
    // Rules of other engines measure nothing here: equal texts at two places are two promises.
    if (measure.metric !== 'none' && digests.has(digest)) return false;
    return !measures.has(measureDigest) && !labelsIn(id).some((label) => ruleIds.has(label) && rules.has(label));
  });
}

function keyOf({ checkId, checkDigest }: Pick<EverWorked, 'checkId' | 'checkDigest'>): string {
  return `${checkId} ${checkDigest}`;
}

/** Everything behind a colon: the label of a check's id, which may contain colons itself. */
function labelsIn(checkId: string): readonly string[] {
  const parts = checkId.split(':');
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join(':'));
}

function ruleIdsOf({ objects }: Pick<ContractModel, 'objects'>): ReadonlySet<string> {
  const rules = objects.flatMap(({ quality, fields }) => [...quality, ...fields.flatMap((field) => field.quality)]);
  return new Set(rules.flatMap(({ ruleId }) => ruleId ?? []));
}
