import { type Budget, BUDGET_WINDOW_DAYS, worstBudget } from '../../core/health/budget.js';
import { type OwnHealth, type WeighedCheck, failureRate, ownHealth } from '../../core/health/own.js';
import { unprovenReasons, weigh } from '../../core/health/verdict.js';
import type { Arrival as ArrivalAnswer } from '../../core/gate/decide.js';
import { cadenceTtl } from '../../core/quality/check-draft.js';
import { type Standing, standingsOf } from '../../core/quality/evidence-status.js';
import { dueOf, newestDueCell } from '../../core/sla/delivery.js';
import { DAY } from '../../core/shared/duration.js';
import { labelOf } from '../../core/partition/partitioning.js';
import { type Instant, type Slice, addMillis, sameSlice } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { budgetsOf } from './budgets.js';
import type { SliceFacts } from './partition-data.js';

/** One contract version and slice, judged by its own facts alone. */
export interface EvaluatedSlice {
  readonly facts: SliceFacts;
  readonly label: string;
  readonly standings: readonly Standing[];
  readonly own: OwnHealth;
  readonly unproven: readonly Reason[];
  readonly budgets: readonly Budget[];
  readonly arrival: ArrivalAnswer;
  readonly dueAt: Instant | null;
  /** Whether time alone can change the result: evidence without a closed interval took part. */
  readonly ages: boolean;
  /** When the producer counts as silent if nothing more is heard of it; null where that is not asked. */
  readonly silentFrom: Instant | null;
}

/** Pure: the same facts at the same `asOf` give the same result. */
export function evaluateSlice(facts: SliceFacts, asOf: Instant): EvaluatedSlice {
  const { served, slice } = facts;
  const standings = standingsAt(facts, asOf);
  const history = new Map<string, SliceFacts['history'][number][]>();
  for (const item of facts.history) {
    const past = history.get(item.checkId);
    if (past === undefined) history.set(item.checkId, [item]);
    else past.push(item);
  }
  const failureRateOf = (standing: Standing): number =>
    standing.freshness === 1 ? IMMATERIAL : rateOf(standing, history.get(standing.check.id) ?? [], slice);
  const weighed = standings
    .map((standing) => weigh(standing, failureRateOf(standing)))
    .filter((check) => check !== null);
  const budgets = budgetsOf(facts, standings, asOf);
  const own = ownHealth([...weighed, ...impliedChecks(facts, asOf)], worstBudget(budgets));
  return {
    facts,
    label: slice === null || served.grid === null ? 'now' : labelOf(served.grid, slice),
    standings,
    own,
    unproven: unprovenReasons(standings, own.confidence),
    budgets,
    arrival: arrivalOf(facts, asOf),
    dueAt: slice === null || served.grid === null ? null : dueOf(served.model.sla, served.grid, slice).at,
    ages: standings.some(({ ages }) => ages),
    silentFrom: silentFrom(facts),
  };
}

/** Standings of a closed interval do not age: they are worked out once for facts that are kept. */
const KNOWN_STANDINGS = new WeakMap<SliceFacts, readonly Standing[]>();

function standingsAt(facts: SliceFacts, asOf: Instant): readonly Standing[] {
  const { changes, evidence, served, slice } = facts;
  const known = KNOWN_STANDINGS.get(facts);
  if (known !== undefined) return known;
  const standings = standingsOf(served.checks, slice, evidence, changes, asOf);
  if (slice !== null) KNOWN_STANDINGS.set(facts, standings);
  return standings;
}

/** Nothing of the check is unknown, so its history weighs nothing and is not worked out. */
const IMMATERIAL = 0;

/** The historic failure rate over the closed cells before the slice, within the budget window. */
function rateOf({ check }: Standing, history: SliceFacts['history'], slice: Slice): number {
  if (slice === null) return failureRate(0, 0);
  const after = addMillis(slice.to, -BUDGET_WINDOW_DAYS * DAY);
  const tested = history.filter(
    (item) =>
      item.checkDigest === check.digest &&
      item.slice !== null &&
      item.slice.to > after &&
      item.slice.to <= slice.from &&
      (item.outcome === 'PASS' || item.outcome === 'WARN' || item.outcome === 'FAIL'),
  );
  return failureRate(tested.filter(({ outcome }) => outcome === 'FAIL').length, tested.length);
}

/** What runs say about the slice. They can only lower the score, and are absent where no run is bound. */
function impliedChecks(facts: SliceFacts, asOf: Instant): readonly WeighedCheck[] {
  const { runs } = facts;
  if (runs === null) return [];
  const implied = { damage: 1, freshness: 1, failureRate: 0, implied: true } as const;
  const state = runs.at(-1)?.state;
  const failed = state === 'FAIL' || state === 'ABORT';
  const silent = facts.slice === null ? (silentFrom(facts) ?? asOf) < asOf : isSilentAbout(facts, asOf);
  return [
    ...(failed ? [{ ...implied, id: 'run_errors', group: 'run_errors', severity: 'critical' as const }] : []),
    ...(silent
      ? [{ ...implied, id: 'lineage_freshness', group: 'lineage_freshness', severity: 'minor' as const }]
      : []),
  ];
}

/** Whether a producer that reports its runs reports none about this cell, the newest that is due. Older cells are history. */
function isSilentAbout({ runs, served, slice, arrivals }: SliceFacts, asOf: Instant): boolean {
  if (runs === null || runs.length > 0 || served.grid === null) return false;
  const reported = arrivals.some(({ kind }) => kind === 'RUN');
  return reported && sameSlice(newestDueCell(served.model.sla, served.grid, asOf), slice);
}

/** Of *now*, the producer must have been heard of within its cadence × 1.25. */
function silentFrom({ runs, served, slice }: SliceFacts): Instant | null {
  const heard = (runs ?? []).reduce((last, { lastEventAt }) => (lastEventAt > last ? lastEventAt : last), '');
  return slice !== null || heard === '' ? null : addMillis(heard, cadenceTtl(served.model));
}

/** A run or files of the cell, or evidence that saw a row of it. Absence means something only where presence could be seen. */
function arrivalOf({ slice, arrivals, firstArrival, evidence }: SliceFacts, asOf: Instant): ArrivalAnswer {
  if (slice === null) return 'COULD_NOT_TELL';
  if (arrivals.some(({ interval }) => sameSlice(interval, slice))) return 'ARRIVED';
  if (evidence.some(({ rowsTested }) => (rowsTested ?? 0) > 0)) return 'ARRIVED';
  if (slice.to > asOf) return 'NOT_ARRIVED';
  const observed = [...arrivals, ...(firstArrival === null ? [] : [firstArrival])].some(
    ({ kind }) => kind !== 'EVIDENCE',
  );
  const looked = evidence.some(({ reasonCode }) => reasonCode === 'FILE_MISSING');
  return observed || looked ? 'NOT_ARRIVED' : 'COULD_NOT_TELL';
}
