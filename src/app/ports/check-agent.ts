import type { ContractModel } from '../../core/contract/model.js';
import type { Check } from '../../core/quality/check.js';
import type { Measured } from '../../core/quality/evaluate.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';

/** A request to measure checks of a contract version over one partition. */
export interface MeasureRequest {
  readonly model: ContractModel;
  /** The domain of the contract's product, whose data alone is read. */
  readonly domain?: string | null;
  readonly checks: readonly Check[];
  readonly partition: Partition;
  /** The name of the server to read; the first that an engine reads where none is named. */
  readonly server?: string | null;
  /** The instant up to which ages are measured. */
  readonly asOf: Instant;
}

/** A measurement with what evidence keeps about how it was made. */
export type MeasuredCheck = Measured & {
  readonly durationMillis: number | null;
  readonly engine: string | null;
  readonly statementHash: string | null;
  /** The server that was reached; null where none could be. */
  readonly server: string | null;
};

/** What one look at the files of a partition saw, without reading them. */
export interface SeenFiles {
  readonly partition: Partition;
  /** The server that was looked at. */
  readonly server: string;
  /** SHA-256 of the paths, sizes and modification times. */
  readonly identity: string;
  /** Modification times of the oldest and the newest file; null where there are none. */
  readonly oldestAt: Instant | null;
  readonly newestAt: Instant | null;
}

/** Requests that were prepared together. */
export interface PreparedRequests {
  /** Those whose data was read already; nothing was read of the others. */
  readonly shared: ReadonlySet<MeasureRequest>;
  readonly measure: CheckAgent['measure'];
}

/** Runs checks next to the data. Only evidence leaves it. */
export interface CheckAgent {
  readonly name: string;
  /**
   * One answer for each executable check of the request, also for those that could not run. Never
   * throws because of the data.
   */
  measure(request: MeasureRequest): Promise<readonly MeasuredCheck[]>;
  /**
   * Reads what these requests have in common with few statements, so that each of them is measured
   * as `measure` does it, and faster. Their readings must have begun. Absent where nothing can be
   * shared. Never throws because of the data.
   */
  prepare?(requests: readonly MeasureRequest[]): Promise<PreparedRequests>;
  /**
   * Partitions whose files exist on a server, in order; null where the data is not in files or
   * cannot be reached. With `since`, only those that ended later, where the folders follow time.
   */
  partitionsPresent(
    model: ContractModel,
    domain?: string | null,
    since?: Instant | null,
  ): Promise<readonly Interval[] | null>;
  /**
   * Looks at the files of each partition on every server; empty where the data is not in files or
   * cannot be reached.
   */
  look(model: ContractModel, partitions: readonly Partition[], domain?: string | null): Promise<readonly SeenFiles[]>;
}
