import { type Pauses, pausedMillis, withPauses } from '../calendar/pauses.js';
import { DAY, SECOND } from '../shared/duration.js';
import { type Instant, type Partition, addMillis, millisOf } from '../shared/interval.js';
import { type Judgement, includesZero, judge, judgePercent, limitsOf } from './bounds.js';
import { type Check, type Evidence, OWN_PROVENANCE, observedUnit } from './check.js';

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
  | 'id'
  | 'digest'
  | 'measureDigest'
  | 'object'
  | 'kind'
  | 'severity'
  | 'group'
  | 'unit'
  | 'warn'
  | 'fail'
  | 'ttlMillis'
  | 'toleratesWrites'
  | 'execution'
  | 'promise'
>;

/** A check with other definitions of its promise, of which the weakest counts (`OwedCheck`). */
export type OwedFact = CheckFact & { readonly alternatives?: readonly CheckFact[] };

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
  | 'measureDigest'
  | 'beganAt'
  | 'seenSequence'
  | 'provenance'
>;

/**
 * The state of a check for one partition. TESTED: an attempt passed, warned or failed.
 * NOT_APPLICABLE: there was nothing to test. NO_ROWS: the partition was empty. VOID: the data was
 * written after the reading began. NEVER_RUN: no reading of the whole partition gave a result.
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
  /**
   * Whether a write of the data would be noticed, by a run or by its files; true unless it is said
   * to be false. Without it, evidence about a closed partition has the declared lifetime too.
   */
  readonly changesObserved?: boolean;
  /** When the partition was complete, null while it is open; its end unless it is given. */
  readonly closedAt?: Instant | null;
  /** When current data and results about it do not age; never unless it is given. */
  readonly pauses?: Pauses;
}

/** What is known of later writes of the data that a result is about. */
export interface WriteFacts {
  /** The record number of the newest write; 0 if there is none. */
  readonly lastChange: number;
  /** Whether a write would be noticed, by a run or by files. */
  readonly changesObserved: boolean;
  /** When results about current data do not age. */
  readonly pauses?: Pauses;
}

/**
 * How much of a result still counts at `asOf`: nothing once the data was written after its reading
 * began (null, by record order and not by clock), all of it over a closed partition whose writes
 * are observed, and else by its age. Health and due work both follow from it, so that what no
 * longer counts is checked again.
 */
export function remainderOf(
  { ttlMillis, toleratesWrites }: Pick<CheckFact, 'ttlMillis' | 'toleratesWrites'>,
  { partition, observedAt, seenSequence }: Pick<Evidence, 'partition' | 'observedAt' | 'seenSequence'>,
  { changesObserved, lastChange, pauses = [] }: WriteFacts,
  asOf: Instant,
): number | null {
  if (lastChange > seenSequence && !(partition === null && toleratesWrites)) return null;
  const lifetime = lifetimeOf(ttlMillis, partition, changesObserved);
  if (lifetime === null) return 1;
  const paused = partition === null ? pausedMillis(pauses, observedAt, asOf) : 0;
  return freshnessAt(millisOf(asOf) - millisOf(observedAt) - paused, lifetime);
}

/**
 * How long a result counts in full; null if its age changes nothing, as over a closed partition
 * whose writes are observed.
 */
function lifetimeOf(ttlMillis: number | null, partition: Partition, changesObserved: boolean): number | null {
  if (partition !== null && (changesObserved || ttlMillis === null)) return null;
  return ttlMillis ?? DEFAULT_TTL_MILLIS;
}

/**
 * Which evidence counts for `check` and `partition`: the newest attempt of the same measurement
 * that gave a result, whichever version recorded it. A later ERROR or NOT_RUN is shown beside it. A
 * reading that began before the partition closed is about a part of it and does not count. Evidence
 * is void once the data was written after its reading began (by record order, not by clock). Over a
 * closed interval it does not age; evidence about current data ages by `asOf − observedAt`.
 */
export function evidenceStatusOfCheck(
  check: CheckFact,
  partition: Partition,
  { evidence, changes, changesObserved = true, closedAt = partition?.to ?? null, pauses: declared = [] }: RecordedFacts,
  asOf: Instant,
): EvidenceStatus {
  const attempts = evidence
    .filter((item) => item.checkId === check.id && isSameMeasurement(check, item))
    .filter((item) => partition === null || (closedAt !== null && item.beganAt >= closedAt))
    .sort((a, b) => b.sequence - a.sequence);
  const pauses = partition === null ? declared : [];
  const recorded = attempts.find(replaces) ?? attempts.find(answers) ?? null;
  const answer = recorded === null ? null : withoutPauses(check, recorded, pauses);
  const newest = attempts[0] ?? null;
  const unanswered = newest !== null && newest !== recorded && !answers(newest) ? newest : null;
  const nothing = {
    check,
    evidence: recorded,
    unanswered,
    damage: 0,
    freshness: 0,
    valid: false,
    ages: false,
    changesAt: null,
  };
  if (answer === null) return { ...nothing, state: 'NEVER_RUN' };
  const lastChange = changes.reduce((last, { sequence }) => Math.max(last, sequence), 0);
  const freshness = remainderOf(check, { ...answer, partition }, { lastChange, changesObserved, pauses }, asOf);
  if (freshness === null) return { ...nothing, state: 'VOID' };
  if (answer.reasonCode === 'NO_ROWS' && answer.outcome !== 'FAIL') return { ...nothing, state: 'NO_ROWS' };
  if (answer.outcome === 'NOT_APPLICABLE') return { ...nothing, state: 'NOT_APPLICABLE' };
  const tested = { ...nothing, state: 'TESTED', damage: damageOf(check, answer) } as const;
  const lifetime = lifetimeOf(check.ttlMillis, partition, changesObserved);
  if (lifetime === null) return { ...tested, freshness: 1, valid: true };
  const exceeds = partition === null && check.kind === 'freshness' ? boundExceededAt(check, answer) : null;
  const exceeded = exceeds === null ? null : withPauses(pauses, answer.beganAt, exceeds);
  // The data was fresh enough when it was read; whether newer data has arrived since is not known.
  if (exceeded !== null && exceeded < asOf) return { ...tested, damage: 0, ages: true };
  const moments = [nextChange(answer.observedAt, lifetime, { asOf, pauses }), exceeded].filter(
    (moment) => moment !== null,
  );
  return { ...tested, freshness, valid: freshness >= VALID_FROM, ages: true, changesAt: moments.sort()[0] ?? null };
}

/**
 * A measured age of data without the pauses that it contains: the newest element did not age in
 * them.
 */
function withoutPauses(check: CheckFact, item: EvidenceFact, pauses: Pauses): EvidenceFact {
  const { beganAt, observed } = item;
  if (check.kind !== 'freshness' || !isTested(item) || typeof observed !== 'number') return item;
  const paused = pausedMillis(pauses, addMillis(beganAt, -observed * SECOND), beganAt);
  if (paused <= 0) return item;
  const aged = { ...item, observed: observed - paused / SECOND };
  return { ...aged, ...judged(check, aged) };
}

/**
 * Whether evidence measured what the check measures: with the same bounds, or with others and a
 * number that can be compared with the bounds of the check.
 */
function isSameMeasurement(check: CheckFact, item: EvidenceFact): boolean {
  if (item.checkDigest === check.digest) return true;
  if (item.measureDigest === null || item.measureDigest !== check.measureDigest) return false;
  return !isTested(item) || typeof item.observed === 'number';
}

/**
 * Evidence as a result of the check: with the outcome that its number has under the bounds of the
 * check, where it was recorded under others. Null where it measured something else.
 */
export function asResultOf<T extends EvidenceFact>(check: CheckFact, item: T): T | null {
  if (!isSameMeasurement(check, item)) return null;
  if (item.checkDigest === check.digest) return item;
  const measured = { ...item, checkDigest: check.digest };
  return isTested(item) ? { ...measured, ...judged(check, item) } : measured;
}

/**
 * Whether an attempt takes the place of earlier ones: external results only if they tested data.
 */
function replaces(item: EvidenceFact): boolean {
  return isTested(item) || (item.provenance === OWN_PROVENANCE && answers(item));
}

function isTested({ outcome, reasonCode }: EvidenceFact): boolean {
  return outcome === 'FAIL' || ((outcome === 'PASS' || outcome === 'WARN') && reasonCode !== 'NO_ROWS');
}

/**
 * When data that was fresh at the reading exceeds the bound on its age; null if it exceeded the
 * bound then, or has no upper bound. The moment is the newest element's time plus the bound.
 */
function boundExceededAt(check: CheckFact, { observed, outcome, beganAt }: EvidenceFact): Instant | null {
  if (outcome === 'FAIL' || typeof observed !== 'number') return null;
  const limits = [check.fail, outcome === 'PASS' ? check.warn : null]
    .map((bound) => (bound === null ? null : (limitsOf(bound)?.upper ?? null)))
    .filter((upper) => upper !== null);
  return limits.length === 0 ? null : addMillis(beganAt, (Math.min(...limits) - observed) * 1000);
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
  checks: readonly OwedFact[],
  partition: Partition,
  { evidence, ...facts }: RecordedFacts,
  asOf: Instant,
): readonly EvidenceStatus[] {
  const byCheck = new Map<string, EvidenceFact[]>();
  for (const item of evidence) {
    const own = byCheck.get(item.checkId);
    if (own === undefined) byCheck.set(item.checkId, [item]);
    else own.push(item);
  }
  const statusOf = (check: CheckFact): EvidenceStatus =>
    evidenceStatusOfCheck(check, partition, { ...facts, evidence: byCheck.get(check.id) ?? [] }, asOf);
  const statuses = checks
    .filter((check) => check.execution !== 'DOCUMENTATION_ONLY')
    .map((check) => weakest(statusOf(check), (check.alternatives ?? []).map(statusOf)));
  const admitsNone = new Set(statuses.filter(admitsEmpty).map((status) => status.check.object));
  return statuses.map((status) =>
    status.state === 'NO_ROWS' && admitsNone.has(status.check.object)
      ? { ...status, state: 'NOT_APPLICABLE' as const }
      : status,
  );
}

/**
 * The status of a promise with several definitions, of which no one is known to be weaker: it is
 * kept if one of them is, broken only if all are, and else not known.
 */
function weakest(status: EvidenceStatus, alternatives: readonly EvidenceStatus[]): EvidenceStatus {
  const all = [status, ...alternatives];
  const kept = all.find(({ valid, damage }) => valid && damage === 0);
  const unproven = all.find(({ valid }) => !valid);
  return kept ?? unproven ?? all.reduce((least, next) => (next.damage < least.damage ? next : least));
}

/** By the bounds of the check that asks; the evidence may have been recorded under others. */
function admitsEmpty({ check, damage, evidence, state }: EvidenceStatus): boolean {
  if (check.kind !== 'row-count' || check.fail === null || !includesZero(check.fail)) return false;
  return state === 'TESTED' && damage < 1 && evidence !== null && isZero(evidence);
}

function isZero(evidence: EvidenceFact): boolean {
  return evidence.observed === 0 || evidence.rowsTested === 0;
}

/** ERROR and NOT_RUN are not results; an empty partition is a result with any outcome. */
function answers(evidence: EvidenceFact): boolean {
  if (evidence.reasonCode === 'NO_ROWS') return true;
  return evidence.outcome !== 'ERROR' && evidence.outcome !== 'NOT_RUN';
}

/** The damage by the bounds of the check; as recorded where the evidence had the same bounds. */
function damageOf(check: CheckFact, item: EvidenceFact): number {
  if (item.checkDigest !== check.digest && typeof item.observed === 'number') return judged(check, item).damage;
  if (item.outcome === 'FAIL') return 1;
  if (item.outcome === 'PASS') return 0;
  return Math.min(1, Math.max(0, item.damage ?? 0));
}

/**
 * The observed number compared with the bounds of the check; percentages by their count of rows.
 */
function judged(check: CheckFact, { observed, rowsTested }: EvidenceFact): Judgement {
  const { fail, unit, warn } = check;
  const value = Number(observed);
  if (unit !== 'percent' || rowsTested === null) return judge(warn, fail, value);
  const count = observedUnit(check) === 'rows' ? value : Math.round((value * rowsTested) / 100);
  return judgePercent(warn, fail, count, rowsTested);
}

/**
 * After one ttl it begins to fade, after two it stops being valid; each further halving can still
 * lower a score.
 */
function nextChange(
  observedAt: Instant,
  ttl: number,
  { asOf, pauses }: { readonly asOf: Instant; readonly pauses: Pauses },
): Instant | null {
  const moments = [1, 2, 3, 4, 5, 6].map((times) => withPauses(pauses, observedAt, addMillis(observedAt, times * ttl)));
  return moments.find((moment) => moment > asOf) ?? null;
}
