import type { Verdict } from '../../core/health/partition-verdict.js';
import type { Status } from '../../core/health/verdict.js';
import type { Check, Evidence, Outcome } from '../../core/quality/check.js';
import type { FailingKeys, KeysWithheld } from '../../core/quality/keys-withheld.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { Issue, Reason } from '../../core/shared/issue.js';

/** A contract that is not published, and the partitions for which its checks are run. */
export interface TrialInput {
  readonly document: string;
  /** The documents of the calendars that it names. */
  readonly calendars?: readonly string[];
  /** The owning product; without it the document determines it. */
  readonly product?: string | null;
  /** A short file name for messages. */
  readonly source?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
  /** How many of the newest due partitions, where neither an interval nor a key is given. */
  readonly last?: number | null;
  /** Every partition whose files exist. */
  readonly all?: boolean;
  /** The name of a server; by default all that an engine reads. */
  readonly server?: string | null;
}

/** Own health: nothing upstream and no history of the SLA takes part. */
interface OwnScores {
  readonly status: Status;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
}

/** What one check found in one partition. */
export interface TrialResult extends Pick<
  Evidence,
  'checkId' | 'server' | 'observed' | 'damage' | 'rowsTested' | 'reasonCode' | 'message' | 'predicate'
> {
  readonly outcome: Outcome;
  readonly failingKeys: FailingKeys & { readonly withheld: KeysWithheld | null };
}

export interface TrialPartition extends OwnScores {
  /** Null for current data. */
  readonly key: string | null;
  readonly interval: Partition;
  /** What a gate with the default policy would decide about it. */
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Failing ones first. */
  readonly results: readonly TrialResult[];
}

/** A promise of the contract; `reason` says why nothing here runs it. */
export interface TrialCheck extends Pick<
  Check,
  'id' | 'object' | 'element' | 'kind' | 'severity' | 'promise' | 'pointer' | 'unit' | 'execution'
> {
  readonly reason: string | null;
}

export interface TrialReport extends OwnScores {
  readonly scope: 'OWN';
  readonly contract: string;
  readonly contractId: string;
  readonly product: string;
  readonly version: string;
  readonly asOf: Instant;
  /** How the data is partitioned; null for current data. */
  readonly every: string | null;
  readonly verdict: Verdict;
  /** The key of the partition with the lowest verdict and score; null for current data. */
  readonly decidedBy: string | null;
  readonly checks: readonly TrialCheck[];
  /** Oldest first. */
  readonly partitions: readonly TrialPartition[];
  /** What was left out, and what is known of the data as a whole. */
  readonly notes: readonly string[];
}

export type TrialOutcome =
  | { readonly kind: 'TRIED'; readonly report: TrialReport }
  /** The document cannot be published. */
  | { readonly kind: 'INVALID'; readonly issues: readonly Issue[] };

/** From the partitions, of which there is at least one: the lowest decides. */
export function reportOf(
  about: Omit<TrialReport, keyof OwnScores | 'scope' | 'verdict' | 'decidedBy' | 'partitions'>,
  partitions: readonly [TrialPartition, ...TrialPartition[]],
): TrialReport {
  const lowest = partitions.reduce((worst, one) => (isBelow(one, worst) ? one : worst));
  const { status, score, low, high, confidence, verdict, key } = lowest;
  return { ...about, scope: 'OWN', status, score, low, high, confidence, verdict, decidedBy: key, partitions };
}

const ORDER: readonly Verdict[] = ['SKIP', 'WAIT', 'PROCEED'];

/** The verdicts of servers: the lowest one decides. */
export function lowestVerdict(verdicts: readonly Verdict[]): Verdict {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'WAIT';
}

function isBelow(one: TrialPartition, other: TrialPartition): boolean {
  const order = ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict);
  if (order !== 0) return order < 0;
  return (one.score ?? 0) < (other.score ?? 0) || (one.score === other.score && one.confidence < other.confidence);
}
