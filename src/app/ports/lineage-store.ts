import type { JobDetails, RunDetails } from '../../core/lineage/details.js';
import type { DatasetId, JobId } from '../../core/lineage/dataset.js';
import type { DeadLetterResolution, EventExclusion, EventState } from '../../core/lineage/event-notice.js';
import type { EdgeStatus } from '../../core/lineage/edge-status.js';
import type { DatasetNode } from '../../core/lineage/names.js';
import type { EdgeKind, Provenance } from '../../core/lineage/edges.js';
import type {
  FieldFact,
  LineageEvent,
  LineageWarning,
  NominalTime,
  RunEventType,
  RunRef,
  SenderDomains,
} from '../../core/lineage/event.js';
import type { FactsWithout } from '../../core/lineage/exclusion.js';
import type { LineageDelta, PriorState } from '../../core/lineage/fold.js';
import type { RunRecord } from '../../core/lineage/run.js';
import type { ForeignDue, SentNominal, Trust } from '../../core/lineage/sender.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';

/** A raw event as received; kept indefinitely. */
export interface RawEvent {
  readonly sequence: number;
  /** SHA-256 of the canonical JSON. */
  readonly id: string;
  readonly body: string;
  readonly receivedAt: Instant;
  /** Whether an earlier release has folded it: its data arrived then. */
  readonly refolds: boolean;
  /** The subject that sent it; null for events of earlier releases. */
  readonly sender: string | null;
  readonly senderDomains: SenderDomains;
}

/** An event that is to be folded. */
export interface PendingEvent extends RawEvent {
  /** The senders whose turn it is: those with the same domains, or domains nested in them. */
  readonly turn: string;
}

/** Which pending events are to be folded next. */
export interface NextEvents {
  readonly limit: number;
  /** The events whose folding was interrupted and is not tried again: these, or all. */
  readonly except: ReadonlySet<number> | 'INTERRUPTED';
  /** The turn that was served last; null for none. */
  readonly after: string | null;
}

/** The pending events of senders whose events count for the same domains. */
export interface PendingSender {
  readonly domains: SenderDomains;
  /** The oldest of them. */
  readonly oldest: number;
}

/** When an event that is to be folded was received. */
export interface PendingSince {
  readonly id: string;
  readonly sequence: number;
  readonly receivedAt: Instant;
}

/** A valid event with its sender, to be stored. */
export interface ReceivedEvent {
  readonly id: string;
  readonly body: string;
  readonly receivedAt: Instant;
  readonly sender: string;
  readonly senderDomains: readonly string[];
  /** Empty for an event without a job. */
  readonly jobNamespace: string;
}

/** A job namespace whose events count for the data of a domain, with any sender. */
export interface AllowedProducer {
  readonly domain: string;
  readonly jobNamespace: string;
  readonly allowedAt: Instant;
  readonly allowedBy: string;
}

/** The newest event by which a sender without access to its domain reports on a bound contract. */
export interface ForeignProducer {
  readonly contractId: string;
  readonly product: string;
  /** The dataset that the contract binds. */
  readonly dataset: DatasetId;
  readonly sender: string;
  readonly job: JobId;
  readonly eventId: string;
  readonly eventType: RunEventType | null;
  readonly runId: string;
  readonly receivedAt: Instant;
}

/** One change of an edge, for followers of the graph. */
export interface EdgeChange {
  readonly kind: EdgeKind;
  readonly from: DatasetNode;
  readonly to: DatasetNode;
  readonly job: JobId | null;
  readonly provenance: Provenance;
  readonly through: boolean;
  /** RETRACTED: no event supports the edge any longer, as if it had never existed. */
  readonly status: EdgeStatus | 'RETRACTED';
  readonly validFrom: Instant;
  /** When the newest event that made it happened. */
  readonly lastSeen: Instant;
}

/** That two nodes are one dataset; DROPPED: that a DROP ended the node (both ends are it). */
export interface AliasChange {
  readonly alias: DatasetNode;
  readonly of: DatasetNode;
  readonly reason: 'SPELLING' | 'SYMLINK' | 'RENAME' | 'DROPPED';
  readonly retracted: boolean;
}

/** A stored event with what became of it. */
export interface StoredNotice extends Pick<RawEvent, 'sequence' | 'id' | 'body' | 'receivedAt'> {
  readonly warnings: readonly LineageWarning[];
  /** Null unless the event is a dead letter. */
  readonly problem: string | null;
  readonly foldedAt: Instant | null;
  readonly resolution: DeadLetterResolution | null;
}

/** A stored event with its state. */
export interface StoredEvent extends RawEvent {
  readonly state: EventState;
  readonly exclusion: EventExclusion | null;
}

/** WARNED: with warnings. OPEN: dead letters. DISCARDED: dead letters that somebody discarded. */
export type NoticeKind = 'WARNED' | 'OPEN' | 'DISCARDED';

/** How far a follower has read; starts at NO_CHANGES. */
export interface ChangeCursor {
  readonly edges: number;
  readonly aliases: number;
}

export const NO_CHANGES: ChangeCursor = { edges: 0, aliases: 0 };

export interface LineageChanges {
  readonly edges: readonly EdgeChange[];
  readonly aliases: readonly AliasChange[];
  readonly next: ChangeCursor;
}

export interface StoredDataset {
  readonly id: DatasetId;
  readonly fields: readonly FieldFact[];
  readonly owners: readonly string[];
  readonly exposures: readonly string[];
  readonly knownOnlyByColumns: boolean;
  readonly lastEventAt: Instant | null;
}

/**
 * A run with the nominal times from which its interval follows: its own, its parent's and its
 * root's.
 */
export interface RunWithChain {
  readonly run: RunRecord;
  readonly nominals: readonly (NominalTime | null)[];
}

/**
 * A run with its inputs, its nominal times and the time of its last event, for health and sensors.
 */
export interface ObservedRun extends RunDetails {
  readonly inputs: readonly DatasetId[];
  /** Its own nominal time, its parent's and its root's. */
  readonly nominals: readonly (NominalTime | null)[];
  readonly lastEventAt: Instant;
}

/** Raw lineage events, and the graph and runs that are folded from them. */
export interface LineageStore {
  /**
   * Appends events and returns for each whether it was new. An event that is known already counts
   * for the domains of all its senders; it is folded again where that adds a domain.
   */
  appendRaw(events: readonly ReceivedEvent[]): Promise<readonly boolean[]>;
  /**
   * Events to be folded next, all of one turn: senders take turns, so that the events of one do not
   * delay those of another, and those of a sender come oldest first. A large event is alone. So is
   * one whose folding was interrupted, after the others of its senders.
   */
  unfolded(next: NextEvents): Promise<readonly PendingEvent[]>;
  /** The event, if it is to be folded. */
  pendingEvent(sequence: number): Promise<RawEvent | null>;
  /** Who sent the events that are to be folded; reads as many rows as it returns. */
  pendingSenders(): Promise<readonly PendingSender[]>;
  /** The oldest pending event of jobs in one of these namespaces, whatever its sender. */
  oldestPendingOf(jobNamespaces: readonly string[]): Promise<number | null>;
  /** The number of the newest event; 0 where there is none. */
  newestEvent(): Promise<number>;
  pendingSince(sequence: number): Promise<PendingSince | null>;
  /** Counts that folding the event was interrupted: it stays pending, behind the others. */
  countAttempt(sequence: number): Promise<void>;
  countUnfolded(): Promise<number>;
  countRaw(): Promise<number>;
  /** When the oldest event that is not folded yet was received; null when all are folded. */
  oldestUnfolded(): Promise<Instant | null>;

  /** Makes dead-lettered events pending again that nobody discarded. */
  retryDeadLetters(): Promise<void>;
  /** Events of the kind, newest first, before the sequence or from the newest on. */
  notices(kind: NoticeKind, before: number | null, limit: number): Promise<readonly StoredNotice[]>;
  countNotices(kind: NoticeKind): Promise<number>;
  /** The dead letters among these events, open and discarded. */
  deadLetters(ids: readonly string[]): Promise<readonly StoredNotice[]>;
  /** Records the decision about dead letters; REPLAYED makes them pending. */
  resolveDeadLetters(ids: readonly string[], resolution: DeadLetterResolution): Promise<void>;

  event(id: string): Promise<StoredEvent | null>;
  /** Events, newest first, before the sequence or from the newest on. */
  events(
    filter: { readonly excluded: boolean; readonly before: number | null },
    limit: number,
  ): Promise<readonly StoredEvent[]>;
  /** Marks the event as excluded, or takes the mark back: then it is pending. */
  markExcluded(id: string, exclusion: EventExclusion | null): Promise<void>;
  /** The number of the oldest event that is not folded; null when all are. */
  firstPending(): Promise<number | null>;
  /**
   * Folded events after the sequence, in the order of their receipt, whose text contains one of the
   * texts in any case, or may contain one in escaped form.
   */
  foldedWith(texts: readonly string[], after: number, limit: number): Promise<FoldedEvents>;
  /** The spellings of the datasets that events use, other than the canonical ones. */
  spellingsOf(datasets: readonly DatasetId[]): Promise<readonly DatasetId[]>;
  /** Replaces what is known of the subjects of an excluded event. */
  replaceFacts(facts: FactsWithout): Promise<void>;

  /** Locks folding until the transaction ends, for all processes on the store. */
  lockFolding(): Promise<void>;
  /** As `lockFolding`, or false at once where another transaction holds the lock. */
  tryLockFolding(): Promise<boolean>;
  /** The prior states for folding these events, by `subjectOf`; absent where none is known. */
  priorStates(events: readonly LineageEvent[]): Promise<ReadonlyMap<string, PriorState>>;
  /**
   * Applies everything that the first of these changes change, as many as can be applied together
   * with the result that one after the other has, and at least one. Returns for each of them the
   * warnings about what it cannot change.
   */
  applyDeltas(deltas: readonly LineageDelta[]): Promise<readonly (readonly LineageWarning[])[]>;
  /**
   * Marks raw events as folded, with their warnings, or as dead letters, with the problem. An event
   * stays pending if it counts for more domains meanwhile than it was folded for.
   */
  markFolded(outcomes: readonly FoldOutcome[], at: Instant): Promise<void>;
  warningsOf(eventId: string): Promise<readonly LineageWarning[]>;

  /** Changes after the cursor in commit order, at most `limit` of each kind. */
  changesSince(cursor: ChangeCursor, limit: number): Promise<LineageChanges>;
  /** The mark of the kept index, null where none was kept, and the newest changes. */
  keptIndex(): Promise<{ readonly mark: string | null; readonly newest: ChangeCursor }>;
  /** Replaces the mark: no index that was kept before is valid from now on. */
  markKeptIndex(mark: string): Promise<void>;

  dataset(id: DatasetId): Promise<StoredDataset | null>;
  datasets(ids: readonly DatasetId[]): Promise<readonly StoredDataset[]>;
  /**
   * All names of the datasets that these names mean now, themselves first: other spellings,
   * symlinks
   * and names before a rename that mean no other dataset yet.
   */
  identitiesOf(datasets: readonly DatasetId[]): Promise<readonly DatasetId[]>;
  /** All names of the datasets that these names mean now, by events of trusted senders alone. */
  namesByTrust(datasets: readonly DatasetId[], trust: Trust): Promise<readonly DatasetId[]>;
  /**
   * These names and all that any event, of any sender and at any time, connects with them: more
   * than what `namesByTrust` gives under any trust.
   */
  namesEverConnected(datasets: readonly DatasetId[]): Promise<readonly DatasetId[]>;
  /** Whether the run, as its trusted senders report it, wrote one of these datasets. */
  writes(run: RunRecord, datasets: readonly DatasetId[], trust: Trust): Promise<boolean>;
  jobs(ids: readonly JobId[]): Promise<readonly JobDetails[]>;
  /** The owners that ownership facets name for these jobs. */
  ownersOfJobs(ids: readonly JobId[]): Promise<readonly string[]>;
  /** How a child names a run that has sent no event of its own; null if none does. */
  namedParent(id: string): Promise<RunRef | null>;
  run(id: string): Promise<RunWithChain | null>;
  /** Runs whose parent or root is this run by any of their events. */
  runsUnder(id: string): Promise<readonly RunWithChain[]>;
  /** Which of these are the parent or the root of a run by any of its events. */
  outerRuns(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The nominal times that senders report for these runs, by run id. */
  nominalsSent(ids: readonly string[]): Promise<ReadonlyMap<string, readonly SentNominal[]>>;
  /** Whose events count for the data of the domain. */
  trustOf(domain: string): Promise<Trust>;
  /** Of these domains or of all, ordered by domain and namespace. */
  allowedProducers(domains: readonly string[] | null): Promise<readonly AllowedProducer[]>;
  /** Returns false where it is allowed already. */
  allowProducer(producer: AllowedProducer): Promise<boolean>;
  /** Returns what was allowed; null where it was not. */
  disallowProducer(domain: string, jobNamespace: string): Promise<AllowedProducer | null>;
  /** Forgets the foreign producers whose newest event it is. */
  forgetForeignProducers(eventId: string): Promise<void>;
  recordForeignProducer(producer: ForeignProducer): Promise<void>;
  /**
   * Those whose newest event was received at or after the moment, newest first, without those whose
   * job namespace the domain allows now.
   */
  foreignProducers(products: readonly string[], since: Instant): Promise<readonly ForeignProducer[]>;
  /** When foreign writes make the checks of the contract's partitions due. */
  foreignWrites(contractId: string): Promise<readonly ForeignWrite[]>;
  /** Replaces those of these partitions; the store keeps the newest partitions of each contract. */
  putForeignWrites(product: string, contractId: string, writes: readonly ForeignWrite[]): Promise<void>;
  /** Forgets those of these partitions whose moments are before this one. */
  forgetForeignWrites(contractId: string, partitions: readonly Partition[], before: Instant): Promise<void>;
  /** The latest moment at which a foreign write makes checks of the product due. */
  lastForeignWrite(product: string): Promise<Instant | null>;

  /**
   * Runs that wrote one of these datasets (under any of their names) and are about `interval` as
   * their trusted senders report it, ordered by (eventTime, hash); all their runs when it is null.
   *
   * A run whose nominal time is an instant is about the partition that starts there, else about the
   * last partition that ended before it. For that, `nextTo` is the end of the partition after
   * `interval`, by default as long as `interval`.
   */
  runsWriting(
    datasets: readonly DatasetId[],
    trust: Trust,
    interval: Interval | null,
    nextTo?: Instant,
  ): Promise<readonly ObservedRun[]>;
  /**
   * Like `runsWriting`, for runs whose nominal time starts in the window.
   */
  runsWritingBetween(datasets: readonly DatasetId[], trust: Trust, window: Interval): Promise<readonly ObservedRun[]>;
}

/** What became of an event: what it warns of, or the problem of a dead letter. */
export interface FoldOutcome {
  readonly event: Pick<RawEvent, 'sequence' | 'senderDomains'>;
  readonly warnings: readonly LineageWarning[];
  readonly problem: string | null;
}

/** Some of the events that were looked through up to the number. */
export interface FoldedEvents {
  readonly events: readonly RawEvent[];
  /** The number of the last event that was looked at; null where no event follows. */
  readonly upTo: number | null;
}

/** When foreign writes make the checks of a partition due. */
export interface ForeignWrite extends ForeignDue {
  readonly partition: Partition;
}
