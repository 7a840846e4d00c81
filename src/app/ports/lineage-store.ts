import type { RunDetails } from '../../core/lineage/details.js';
import type { DatasetId, JobId } from '../../core/lineage/dataset.js';
import type { EdgeKind, Provenance } from '../../core/lineage/edges.js';
import type { FieldFact, LineageEvent, LineageWarning, NominalTime } from '../../core/lineage/event.js';
import type { LineageDelta, PriorState } from '../../core/lineage/fold.js';
import type { RunRecord } from '../../core/lineage/run.js';
import type { Instant, Interval } from '../../core/shared/interval.js';

/** A raw event as it came, kept for ever. */
export interface RawEvent {
  readonly sequence: number;
  /** SHA-256 of the canonical JSON. */
  readonly id: string;
  readonly body: string;
  readonly receivedAt: Instant;
}

/** One change of an edge or an alias, for followers of the graph. */
export interface EdgeChange {
  readonly kind: EdgeKind;
  readonly from: DatasetId | JobId;
  readonly to: DatasetId | JobId;
  readonly job: JobId | null;
  readonly provenance: Provenance;
  readonly through: boolean;
  readonly validFrom: Instant;
  readonly validTo: Instant | null;
  /** Whether nothing supports the edge any longer, as if it had never been. */
  readonly retracted: boolean;
}

export interface AliasChange {
  readonly alias: DatasetId;
  readonly of: DatasetId;
}

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
  readonly lastEventAt: Instant | null;
}

/** A run with the nominal times by which its interval is found: its own, its parent's, its root's. */
export interface RunWithChain {
  readonly run: RunRecord;
  readonly nominals: readonly (NominalTime | null)[];
}

/** A run as those see it who judge by runs: with what it read, what it is about and when it was last heard of. */
export interface ObservedRun extends RunDetails {
  readonly inputs: readonly DatasetId[];
  /** Its own nominal time, its parent's, its root's. */
  readonly nominals: readonly (NominalTime | null)[];
  readonly lastEventAt: Instant;
}

/** The lineage half of the store. */
export interface LineageStore {
  /** Appends; tells which were new. */
  appendRaw(
    events: readonly { readonly id: string; readonly body: string; readonly receivedAt: Instant }[],
  ): Promise<readonly boolean[]>;
  /** Raw events not yet folded, oldest first. */
  unfolded(limit: number): Promise<readonly RawEvent[]>;
  countUnfolded(): Promise<number>;
  countRaw(): Promise<number>;
  /** When the oldest event came that is not folded yet; null when all are. */
  oldestUnfolded(): Promise<Instant | null>;

  /** Lets the events that were marked with a problem wait again, as if they had not been tried. */
  retryDeadLetters(): Promise<void>;

  /** Makes this transaction the one that folds, in this and every other process. */
  lockFolding(): Promise<void>;
  /** What the fold of this event must know. */
  priorState(event: LineageEvent): Promise<PriorState>;
  /** Applies everything one event changes. */
  applyDelta(delta: LineageDelta): Promise<void>;
  /** Marks a raw event as done, with what was remarkable, or with why it could not be folded. */
  markFolded(
    sequence: number,
    at: Instant,
    outcome: { readonly warnings: readonly LineageWarning[]; readonly problem: string | null },
  ): Promise<void>;
  warningsOf(eventId: string): Promise<readonly LineageWarning[]>;

  /** Changes after the cursor in the order of their commits, at most `limit` of each kind. */
  changesSince(cursor: ChangeCursor, limit: number): Promise<LineageChanges>;

  dataset(id: DatasetId): Promise<StoredDataset | null>;
  /** All identities of the datasets, themselves first: spellings, symlinks, names before a rename. */
  identitiesOf(datasets: readonly DatasetId[]): Promise<readonly DatasetId[]>;
  job(id: JobId): Promise<{ readonly id: JobId; readonly lastRunId: string | null } | null>;
  run(id: string): Promise<RunWithChain | null>;
  /** Runs whose parent or root is this run. */
  runsUnder(id: string): Promise<readonly RunWithChain[]>;
  /**
   * The runs that wrote one of these datasets (under any of their names) and are about `interval`, in (eventTime, hash) order; all
   * of their runs when it is null. A run whose nominal time is an instant is about the partition that starts there, else about the last
   * partition that ended before it: for that, `nextTo` is the end of the partition after `interval` (by default as long as `interval` is).
   */
  runsWriting(
    datasets: readonly { readonly namespace: string; readonly name: string }[],
    interval: Interval | null,
    nextTo?: Instant,
  ): Promise<readonly ObservedRun[]>;
  /** As `runsWriting`, but those whose nominal time starts in the window: more than the runs about its partitions, never fewer. */
  runsWritingBetween(
    datasets: readonly { readonly namespace: string; readonly name: string }[],
    window: Interval,
  ): Promise<readonly ObservedRun[]>;
}
