import type { SeenFiles } from './check-agent.js';
import type { Page, PageRequest } from './page.js';
import type { Evidence, Outcome } from '../../core/quality/check.js';
import type { FailingKeys } from '../../core/quality/keys-withheld.js';
import type { EverWorked } from '../../core/quality/never-kept.js';
import type { ArrivalKind } from '../../core/partition/closing.js';
import type { PlacedFact } from '../../core/quality/server-choice.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';

/** When the data of a partition was first seen, and by what. */
export interface Arrival {
  readonly contractId: string;
  readonly interval: Interval;
  /** Event time of the first COMPLETE, else the time at which its files were first seen. */
  readonly arrivedAt: Instant;
  readonly kind: ArrivalKind;
  /** When the catalog first knew of it. */
  readonly recordedAt: Instant;
}

/**
 * A write of a partition: a successful run, or files that differ from those that were read. It
 * invalidates evidence of readings that began before it (`DATA_CHANGED`).
 */
export interface DataChange {
  readonly contractId: string;
  readonly partition: Partition;
  /** Comparable with `Evidence.sequence`: both come from one sequence. */
  readonly sequence: number;
  /** The run that wrote; null where only the files show it. */
  readonly runId: string | null;
  readonly recordedAt: Instant;
}

/** A write that an event of a run reports. */
export interface ReportedWrite extends Pick<DataChange, 'contractId' | 'partition' | 'recordedAt'> {
  readonly runId: string;
  /** The event after which the run had written the partition; null where that is not known. */
  readonly eventId: string | null;
  /** When the partition arrived as a whole by this write; null where it did not. */
  readonly arrivedAt: Instant | null;
}

/** A write with the number of its data change. */
export interface StoredWrite extends ReportedWrite {
  readonly sequence: number;
}

/**
 * The newest answer of a check with this digest for a partition, on one server as one version names
 * it, in record order.
 */
export interface Answered {
  readonly checkId: string;
  readonly checkDigest: string;
  readonly partition: Partition;
  readonly sequence: number;
  readonly observedAt: Instant;
  readonly beganAt: Instant;
  readonly seenSequence: number;
  readonly server: string | null;
  readonly contractVersion: string;
  readonly provenance: string;
  /** Whether it takes the place of earlier answers: external results only if they tested data. */
  readonly replaces: boolean;
  /** Whether it found no rows, which proves nothing. */
  readonly isEmpty: boolean;
  /** Whether no engine could read the data, or there was no server: it proves nothing either. */
  readonly isUnreadable: boolean;
  /** What was measured, where the result can be compared with other bounds; else null. */
  readonly measureDigest: string | null;
}

/** What determines which server a result is about. */
type PlacedKeys = keyof PlacedFact;

/** The result of the newest attempt of a check with a digest for a partition. */
export type NewestAttempt = Pick<
  Evidence,
  'checkId' | 'checkDigest' | 'sequence' | 'seenSequence' | 'beganAt' | 'outcome' | 'reasonCode' | PlacedKeys
>;

/** Of the history of a check: what it found, and where. */
export type HistoricOutcome = Pick<
  Evidence,
  'checkId' | 'checkDigest' | 'partition' | 'outcome' | 'attempt' | PlacedKeys
>;

/**
 * The files of a partition as they were last seen to change; `server` is the digest of the place,
 * since a server of one name may be in different places.
 */
export interface KnownFiles extends SeenFiles {
  readonly contractId: string;
  /** When the catalog saw this state for the first time. */
  readonly recordedAt: Instant;
}

/** When the files of a contract were looked at. */
export interface FileLook {
  readonly contractId: string;
  readonly lookedAt: Instant;
  /** The last look at all partitions. */
  readonly lookedAtAllAt: Instant;
}

/** What is known of the looks at the files of a contract, now or at a moment in the past. */
export interface KnownLooks {
  readonly contractId: string;
  readonly firstLookedAt: Instant;
  /** Null where there was a look, but it is not known when the last one was. */
  readonly lookedAt: Instant | null;
  readonly lookedAtAllAt: Instant;
}

/** The keys of failing rows of one result, until they are deleted. */
export interface KeptKeys extends FailingKeys {
  readonly evidenceId: string;
  readonly keptUntil: Instant;
}

/** Which evidence is listed; null admits all. */
export interface EvidenceFilter {
  readonly partitions: readonly Partition[] | null;
  readonly outcomes: readonly Outcome[] | null;
}

export interface EvidenceStore {
  /** Numbers the attempts and the record order, and appends. Returns what was stored. */
  append(evidence: readonly Omit<Evidence, 'sequence' | 'attempt'>[]): Promise<readonly Evidence[]>;
  /** All evidence of the contract for exactly these partitions, in record order. */
  forPartitions(contractId: string, partitions: readonly Partition[]): Promise<readonly Evidence[]>;
  /**
   * The newest attempt of each check, digest, server and tool for the partition, with any outcome.
   */
  newestAttempts(contractId: string, partition: Partition): Promise<readonly NewestAttempt[]>;
  /** The results for the partition that were recorded after this number. */
  recordedAfter(
    contractId: string,
    partition: Partition,
    sequence: number,
  ): Promise<readonly Pick<Evidence, 'checkId' | 'server'>[]>;
  /**
   * The newest evidence of each check, server, version and tool for each partition that ends in
   * `(after, upTo]`, in record order for each check: the history from which the failure rate q is
   * estimated; as recorded at `recordedUpTo`, else now.
   */
  historyBefore(
    contractId: string,
    after: Instant,
    upTo: Instant,
    recordedUpTo?: Instant,
  ): Promise<readonly HistoricOutcome[]>;
  /**
   * The newest PASS, WARN, FAIL, NOT_APPLICABLE or `NO_ROWS` of every check, digest, partition,
   * server, version and tool of the contract.
   */
  answered(contractId: string): Promise<readonly Answered[]>;
  /** The newest attempt of every check and digest of the contract, over all partitions. */
  newestByCheck(contractId: string): Promise<readonly Evidence[]>;
  /** All evidence of these checks for exactly these partitions, in record order. */
  ofChecks(
    contractId: string,
    partitions: readonly Partition[],
    checkIds: readonly string[],
  ): Promise<readonly Evidence[]>;
  /** Whether each definition of each check ever passed, and whether it ever failed. */
  everWorked(contractId: string): Promise<readonly EverWorked[]>;
  /** Evidence of the contracts that the filter admits, newest first. */
  page(contractIds: readonly string[], filter: EvidenceFilter, page: PageRequest): Promise<Page<Evidence>>;
  count(): Promise<number>;

  keepKeys(keys: readonly KeptKeys[]): Promise<void>;
  /** The keys that these pieces of evidence still have. */
  keysOf(evidenceIds: readonly string[]): Promise<readonly KeptKeys[]>;
  /** Deletes the keys that are kept until this instant at most. Returns how many. */
  deleteKeys(upTo: Instant): Promise<number>;

  /** Keeps the earliest arrival of each partition; a RUN replaces FILES or EVIDENCE. */
  recordArrivals(arrivals: readonly Arrival[]): Promise<void>;
  arrivals(contractId: string, from: Instant, to: Instant): Promise<readonly Arrival[]>;
  firstArrival(contractId: string): Promise<Arrival | null>;
  /** The known files of these partitions, or of all where they are null. */
  knownFiles(contractId: string, partitions: readonly Partition[] | null): Promise<readonly KnownFiles[]>;
  /** Until the transaction ends, no other one records files of the contract. */
  lockFiles(contractId: string): Promise<void>;
  /** Replaces what is known of the files of these partitions. */
  recordFiles(files: readonly KnownFiles[]): Promise<void>;
  fileLook(contractId: string): Promise<KnownLooks | null>;
  /** The same of many contracts, with one statement; none where nothing was looked at. */
  fileLooks(contractIds: readonly string[]): Promise<readonly KnownLooks[]>;
  recordFileLooks(looks: readonly FileLook[]): Promise<void>;
  recordDataChange(change: Omit<DataChange, 'sequence'>): Promise<DataChange>;
  /** Records data changes by runs, with the arrivals of what they delivered as a whole. */
  recordWrites(writes: readonly ReportedWrite[]): Promise<void>;
  /** The writes of these runs, and those that follow from the event. */
  writesOf(runIds: readonly string[], eventId: string): Promise<readonly StoredWrite[]>;
  /**
   * Withdraws writes, and restates when others delivered their partitions; these arrived by what
   * remains, or not at all.
   */
  withdrawWrites(withdrawn: readonly StoredWrite[], restated: readonly StoredWrite[]): Promise<void>;
  /** The number of the last recorded fact: what a reading that begins now has seen. */
  lastSequence(): Promise<number>;
  dataChanges(contractId: string, partitions: readonly Partition[]): Promise<readonly DataChange[]>;
  /** The newest change of every partition of the contract. */
  newestChanges(contractId: string): Promise<readonly Pick<DataChange, 'partition' | 'sequence'>[]>;
}
