import type { TightenedPromise } from '../contract/contract-diff.js';
import type { Instant, Partition } from '../shared/interval.js';
import type { Check, CheckKind } from './check.js';
import { type ChangeFact, type EvidenceFact, type EvidenceStatus, evidenceStatusOf } from './evidence-status.js';
import { compareChecks, finderOf, isExecuted } from './owed.js';

/** How many closed partitions a publish looks back at (`semantics.md`, What a partition owes). */
export const COUNTED_PARTITIONS = 28;

/** A promise of the newer model that admits less than the older one, or that is new. */
export interface Tightened {
  readonly check: Check;
  /** The id that recorded results of this promise have. */
  readonly recordedAs: string;
}

/** What is recorded about one partition. */
export interface RecordedPartition {
  readonly partition: Partition;
  /** The evidence about each server that is judged. */
  readonly evidenceByServer: readonly (readonly EvidenceFact[])[];
  readonly changes: readonly ChangeFact[];
  /** When the partition was complete; its end unless its delivery closes it. */
  readonly closedAt: Instant | null;
}

/**
 * The promises of the newer version that recorded data may fail: the tightened ones, those whose
 * direction is not provable, and new ones about elements that the older version has. A promise
 * about a new element is not among them, because no data was promised to have it.
 */
export function tightenedChecks(before: readonly Check[], after: readonly Check[]): readonly Tightened[] {
  const known = before.filter(isExecuted);
  const find = finderOf(known);
  const elements = new Set(before.flatMap(elementsOf));
  const isOld = (check: Check): boolean => elementsOf(check).every((element) => elements.has(element));
  return after.filter(isExecuted).flatMap((check): Tightened[] => {
    if (STRUCTURE.has(check.kind)) return [];
    const old = find(check);
    if (old === null) return isOld(check) ? [{ check, recordedAs: check.id }] : [];
    const relation = compareChecks(old, check);
    return relation === 'TIGHTER' || relation === 'OTHER' ? [{ check, recordedAs: old.id }] : [];
  });
}

/** What exists is no matter of bounds: a removed or added column is reported as such. */
const STRUCTURE: ReadonlySet<CheckKind> = new Set(['object-exists', 'column-exists', 'extra-column']);

/** The object and its columns: a composite key has several. */
function elementsOf({ object, element }: Check): string[] {
  return [null, ...(element?.split(',') ?? [])].map((column) => JSON.stringify([object, column]));
}

/**
 * How many of the partitions would fail each of the promises: on one of the servers, each of which
 * is judged for itself. A partition is known where it would fail, or where the last valid
 * measurement on every server is of the same measure, so that its number can be compared with the
 * new bound; `rowCounts` are the row-count checks that say whether an object may be empty.
 */
export function countWouldFail(
  tightened: readonly Tightened[],
  recorded: readonly RecordedPartition[],
  asOf: Instant,
  rowCounts: readonly Check[] = [],
): readonly TightenedPromise[] {
  const newIds = new Map(tightened.map(({ check, recordedAs }) => [recordedAs, check.id]));
  const checks = [...new Set([...tightened.map(({ check }) => check), ...rowCounts])];
  const statuses = recorded.map(({ partition, evidenceByServer, ...facts }) =>
    evidenceByServer.map((evidence) => {
      const renamed = evidence.map((item) => ({ ...item, checkId: newIds.get(item.checkId) ?? item.checkId }));
      const found = evidenceStatusOf(checks, partition, { ...facts, evidence: renamed }, asOf);
      return new Map(found.map((status) => [status.check.id, status]));
    }),
  );
  return tightened.map(({ check }) => {
    const results = statuses.map((servers) => resultOf(servers.map((byId) => byId.get(check.id))));
    const known = results.filter((result) => result !== null);
    return {
      checkId: check.id,
      promise: check.promise,
      pointer: check.pointer,
      wouldFail: known.filter((result) => result === 'FAILS').length,
      known: known.length,
      notKnown: results.length - known.length,
      currentData: recorded.length === 1 && recorded[0]?.partition === null,
    };
  });
}

/** What the statuses on all servers say of a promise; null where they do not say it. */
function resultOf(statuses: readonly (EvidenceStatus | undefined)[]): 'FAILS' | 'HOLDS' | null {
  const known = statuses.filter((status) => status !== undefined && isKnown(status));
  if (known.some((status) => status?.damage === 1)) return 'FAILS';
  return known.length === statuses.length && known.length > 0 ? 'HOLDS' : null;
}

function isKnown({ valid, state }: EvidenceStatus): boolean {
  return valid || state === 'NOT_APPLICABLE';
}
