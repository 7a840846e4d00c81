import type { Budget } from '../health/budget.js';
import type { HealthContribution, HealthReport } from '../health/health-report.js';
import type { OwnHealth, Term } from '../health/own.js';
import { type Status, statusOf } from '../health/verdict.js';
import { type Instant, millisOf } from '../shared/interval.js';
import type { Reason } from '../shared/issue.js';
import type { PartitionFacts } from './gate-facts.js';

/** What lowers the score of a partition, with the evidence for it. */
export interface Loss extends Term {
  readonly evidenceId: string | null;
  readonly observedAt: Instant | null;
  readonly observed: number | string | null;
  readonly promise: string;
}

/**
 * The state of one partition of a contract on one server: everything that reports and decisions
 * about it show, and nothing of the question. It is derived from facts alone, its own and those of
 * its inputs, at one moment.
 */
export interface PartitionState {
  /** What a verdict depends on, with the scores after its inputs. */
  readonly facts: PartitionFacts;
  readonly contractId: string;
  readonly product: string;
  /** The version that applies to the partition. */
  readonly version: string;
  /** The scores before its inputs, with the share that is proven. */
  readonly own: Pick<OwnHealth, 'low' | 'score' | 'high' | 'confidence'>;
  /** The lowest term of an input; 1 where none lowers the score. */
  readonly upstream: number;
  /** When the partition itself arrived, as recorded; null where no arrival is. */
  readonly arrivedAt: Instant | null;
  /**
   * After this moment its arrival is late: its due time, where the contract bounds it. Null without
   * such a promise, for current data, and for what was due before the first publish unless a run
   * shows when it arrived.
   */
  readonly lateFrom: Instant | null;
  /** Whether anything was tested: else reports show no numbers. */
  readonly isTested: boolean;
  /** Empty where reports show no numbers. */
  readonly losses: readonly Loss[];
  readonly sla: readonly Budget[];
  readonly rootCause: HealthReport['rootCause'];
  readonly reasons: {
    /** Later attempts that could not run. */
    readonly attempts: readonly Reason[];
    /** Promises that it does not owe, and writes that would not be noticed. */
    readonly notes: readonly Reason[];
    /** Servers that no engine reads. */
    readonly unread: readonly Reason[];
    readonly upstream: readonly Reason[];
  };
  /** Identifies the facts: equal facts at equal moments give an equal digest. */
  readonly digest: string;
  /** The contracts of the partition and of everything upstream, by id. */
  readonly contracts: readonly string[];
  /** The domains of these contracts, with their owners. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  /** When another version of one of them becomes effective; null if none is announced. */
  readonly nextEffectiveAt: Instant | null;
  /** Whether evidence took part whose weight fades with time. */
  readonly ages: boolean;
  /** The next moment at which the status of evidence changes by time; null where none does. */
  readonly statusChangesAt: Instant | null;
  /**
   * The first moment at which time alone may change anything here; that of the state itself where
   * it changes all the time.
   */
  readonly sameUntil: Instant;
}

/** Whether its evidence is not sufficient for a verdict. */
function isUnproven({ facts }: Pick<PartitionState, 'facts'>): boolean {
  return facts.unproven.length > 0;
}

/** The status of the partition, with its inputs. */
export function statusOfState(state: Pick<PartitionState, 'facts'>): Status {
  return statusOf(state.facts, isUnproven(state));
}

/**
 * The partition that decides for all: an unhealthy one, else an unknown one, else the one with the
 * lowest score. Those of which no data is owed decide nothing beside others.
 */
export function worstOf<State extends Pick<PartitionState, 'facts'>>(states: readonly State[]): State | null {
  const owed = states.filter(({ facts }) => facts.notOwed !== true);
  return decidingOf(owed.length > 0 ? owed : states, (state) => ({
    status: statusOfState(state),
    score: state.facts.score,
  }));
}

/** The same where only the status and the score of each partition are known. */
export function decidingOf<T>(
  items: readonly T[],
  of: (item: T) => { readonly status: Status; readonly score: number },
): T | null {
  const known = items.map((item) => ({ item, ...of(item) }));
  const found =
    known.find(({ status }) => status === 'UNHEALTHY') ??
    known.find(({ status }) => status === 'UNKNOWN') ??
    known.reduce<(typeof known)[number] | null>(
      (worst, next) => (worst === null || next.score < worst.score ? next : worst),
      null,
    );
  return found?.item ?? null;
}

/** The explanation, with the age of the evidence at the moment. */
export function contributionsOf({ losses }: PartitionState, asOf: Instant): readonly HealthContribution[] {
  return losses.map(({ observedAt, ...loss }) => ({
    ...loss,
    evidenceAgeSeconds: observedAt === null ? null : Math.round((millisOf(asOf) - millisOf(observedAt)) / 1000),
  }));
}
