import { DAY } from '../shared/duration.js';
import { type Instant, type Partition, addMillis, millisOf } from '../shared/interval.js';
import type { Check, Evidence } from './check.js';

/**
 * The lifetime of evidence without a closed interval if the contract declares no cadence: 24 h ×
 * 1.25.
 */
export const DEFAULT_TTL_MILLIS = 1.25 * DAY;

/** Evidence is valid while its freshness is at least one half. */
const VALID_FROM = 0.5;

/** The facts of a check that its evidence status depends on. */
export type CheckFact = Pick<
  Check,
  'id' | 'digest' | 'object' | 'kind' | 'severity' | 'group' | 'ttlMillis' | 'execution' | 'promise'
>;

/** The facts of a piece of evidence that the status depends on. */
export type EvidenceFact = Pick<
  Evidence,
  | 'id'
  | 'sequence'
  | 'checkId'
  | 'checkDigest'
  | 'outcome'
  | 'damage'
  | 'rowsTested'
  | 'reasonCode'
  | 'message'
  | 'observed'
  | 'observedAt'
>;

/**
 * The state of a check for one partition. TESTED: an attempt passed, warned or failed.
 * NOT_APPLICABLE: there was nothing to test. NO_ROWS: the partition was empty. VOID: the data was
 * written again after the evidence. NEVER_RUN: no attempt with this digest gave a result.
 */
export type EvidenceState = 'TESTED' | 'NOT_APPLICABLE' | 'NO_ROWS' | 'VOID' | 'NEVER_RUN';

export interface EvidenceStatus {
  readonly check: CheckFact;
  readonly state: EvidenceState;
  /** The evidence that applies, or that a change of the data made void; null if never run. */
  readonly evidence: EvidenceFact | null;
  /**
   * A later attempt that could not run: shown beside the evidence; without evidence, it is the
   * reason why the check never ran.
   */
  readonly unanswered: EvidenceFact | null;
  /** The known damage in [0, 1]; 0 if unknown. */
  readonly damage: number;
  /** How much of the evidence is still valid: 1 is fresh, 0 is never run or void. */
  readonly freshness: number;
  /** Whether it is proof: freshness of at least one half. */
  readonly valid: boolean;
  /** Whether the freshness changes with time alone: evidence without a closed interval. */
  readonly ages: boolean;
  /**
   * When age alone next changes the effect of the evidence: it begins to fade, stops being valid,
   * or halves again.
   */
  readonly changesAt: Instant | null;
}

/** Writes that make evidence void, in the record order of evidence. */
export interface ChangeFact {
  readonly sequence: number;
}

/** What the store has recorded about a partition. */
export interface RecordedFacts {
  readonly evidence: readonly EvidenceFact[];
  readonly changes: readonly ChangeFact[];
}

/**
 * The evidence that applies to `check` and `partition`: the newest attempt with an equal digest
 * that gave a result, whichever version recorded it. A later ERROR or NOT_RUN is shown beside it.
 * Over a closed interval it is valid until a later run wrote the interval again (by record order,
 * not by clock); otherwise it ages by `asOf − observedAt`.
 */
export function evidenceStatusOfCheck(
  check: CheckFact,
  partition: Partition,
  { evidence, changes }: RecordedFacts,
  asOf: Instant,
): EvidenceStatus {
  const attempts = evidence
    .filter((item) => item.checkId === check.id && item.checkDigest === check.digest)
    .sort((a, b) => b.sequence - a.sequence);
  const answer = attempts.find(answers) ?? null;
  const newest = attempts[0] ?? null;
  const unanswered = newest !== null && newest !== answer ? newest : null;
  const nothing = {
    check,
    evidence: answer,
    unanswered,
    damage: 0,
    freshness: 0,
    valid: false,
    ages: false,
    changesAt: null,
  };
  if (answer === null) return { ...nothing, state: 'NEVER_RUN' };
  if (partition !== null && changes.some((change) => change.sequence > answer.sequence))
    return { ...nothing, state: 'VOID' };
  if (answer.reasonCode === 'NO_ROWS' && answer.outcome !== 'FAIL') return { ...nothing, state: 'NO_ROWS' };
  if (answer.outcome === 'NOT_APPLICABLE') return { ...nothing, state: 'NOT_APPLICABLE' };
  const ttl = check.ttlMillis ?? DEFAULT_TTL_MILLIS;
  const freshness = partition === null ? freshnessAt(millisOf(asOf) - millisOf(answer.observedAt), ttl) : 1;
  return {
    ...nothing,
    state: 'TESTED',
    damage: damageOf(answer),
    freshness,
    valid: freshness >= VALID_FROM,
    ages: partition === null,
    changesAt: partition === null ? nextChange(answer.observedAt, ttl, asOf) : null,
  };
}

/** 1 while the age is within the ttl, then halved with every further ttl. */
export function freshnessAt(ageMillis: number, ttlMillis: number): number {
  return ageMillis <= ttlMillis ? 1 : 2 ** (-(ageMillis - ttlMillis) / ttlMillis);
}

/**
 * The evidence statuses of all checks of a partition. An empty object is *unknown*, unless a
 * row-count rule of the same object was tested and admits it: then its other checks are not
 * applicable.
 */
export function evidenceStatusOf(
  checks: readonly CheckFact[],
  partition: Partition,
  { evidence, changes }: RecordedFacts,
  asOf: Instant,
): readonly EvidenceStatus[] {
  const byCheck = new Map<string, EvidenceFact[]>();
  for (const item of evidence) {
    const own = byCheck.get(item.checkId);
    if (own === undefined) byCheck.set(item.checkId, [item]);
    else own.push(item);
  }
  const statuses = checks
    .filter((check) => check.execution === 'EXECUTABLE')
    .map((check) => evidenceStatusOfCheck(check, partition, { evidence: byCheck.get(check.id) ?? [], changes }, asOf));
  const admitsNone = new Set(statuses.filter(admitsEmpty).map((status) => status.check.object));
  return statuses.map((status) =>
    status.state === 'NO_ROWS' && admitsNone.has(status.check.object)
      ? { ...status, state: 'NOT_APPLICABLE' as const }
      : status,
  );
}

function admitsEmpty(status: EvidenceStatus): boolean {
  const { check, evidence, state } = status;
  return (
    check.kind === 'row-count' &&
    state === 'TESTED' &&
    evidence !== null &&
    evidence.outcome !== 'FAIL' &&
    isZero(evidence)
  );
}

function isZero(evidence: EvidenceFact): boolean {
  return evidence.observed === 0 || evidence.rowsTested === 0;
}

/** ERROR and NOT_RUN are not results; an empty partition is a result with any outcome. */
function answers(evidence: EvidenceFact): boolean {
  if (evidence.reasonCode === 'NO_ROWS') return true;
  return evidence.outcome !== 'ERROR' && evidence.outcome !== 'NOT_RUN';
}

function damageOf(evidence: EvidenceFact): number {
  if (evidence.outcome === 'FAIL') return 1;
  if (evidence.outcome === 'PASS') return 0;
  return Math.min(1, Math.max(0, evidence.damage ?? 0));
}

/**
 * After one ttl it begins to fade, after two it stops being valid; each further halving can still
 * lower a score.
 */
function nextChange(observedAt: Instant, ttl: number, asOf: Instant): Instant | null {
  const moments = [1, 2, 3, 4, 5, 6].map((times) => addMillis(observedAt, times * ttl));
  return moments.find((moment) => moment > asOf) ?? null;
}
