import type { PartitionState } from '../../core/gate/partition-state.js';
import type { Status } from '../../core/health/verdict.js';
import type { DatasetId } from '../../core/lineage/dataset.js';
import type { NewestState } from '../../core/mesh/product-list.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { DataVersion } from './data-version-store.js';

/** The state of a partition as it is stored. */
export interface StoredState {
  readonly partition: Partition;
  /** Its place among the servers on which the partition is judged. */
  readonly place: number;
  /** Whether this is the newest due partition of its contract, or current data. */
  readonly isNewest: boolean;
  readonly state: PartitionState;
  /** The datasets that its completed runs read; null where they are too many to be stored. */
  readonly inputs: readonly DatasetId[] | null;
}

/** The states of the newest partitions of one contract, derived together from the same facts. */
export interface StateLine {
  readonly contractId: string;
  /** The versions in force, among which the one that applies to a partition is chosen. */
  readonly accepted: string;
  /** When the contract was first published or delivered; null where no version is active. */
  readonly firstAt: Instant | null;
  readonly derivedAt: Instant;
  /** The facts from which they were derived. */
  readonly under: Pick<DataVersion, 'version' | 'untracked'>;
  /** The keys of the heads of these facts. */
  readonly rests: readonly string[];
  readonly states: readonly StoredState[];
}

/** A line to store, with the moment at which it is to be derived again. */
export interface DerivedLine extends StateLine {
  /** Null where only a fact ends it. */
  readonly nextAt: Instant | null;
}

/** Which lines are to be derived now, and the facts under which they were found. */
export interface LinesToDerive {
  readonly contractIds: readonly string[];
  readonly under: Pick<DataVersion, 'version' | 'untracked'>;
  /** Whether facts have been followed for these settings; else all lines are to be derived. */
  readonly isFollowed: boolean;
  /** Whether this version was seen whole. */
  readonly isSeen: boolean;
}

/**
 * What a contract has stored of its newest due partition on one server, or without one: no version
 * of it is active, or its state is not stored.
 */
export interface StoredNewest {
  readonly product: string;
  readonly contractId: string;
  /** Whether a version was active when its states were derived; null where they never were. */
  readonly isActive: boolean | null;
  /** Null where the state is not stored, or by an earlier release. */
  readonly newest: {
    /** What decides among the contracts of a product. */
    readonly decides: { readonly status: Status; readonly score: number };
    readonly shown: NewestState;
  } | null;
}

/** Which stored states a question is about. */
export interface StatesOf {
  readonly contractIds: readonly string[];
  /** The partitions; `NEWEST` for the newest due one of each contract, `ALL` for all stored. */
  readonly partitions: readonly Partition[] | 'NEWEST' | 'ALL';
}

/**
 * States of partitions, derived from facts for the settings of one kind of server: where its data
 * is, its environment and its release. They are no facts: all can be dropped and derived again.
 */
export interface StateStore {
  /**
   * One statement, whose cost is that of its answer: the lines whose time has come, and those on
   * whose facts a newer one was recorded.
   */
  linesToDerive(settings: string, now: Instant): Promise<LinesToDerive>;
  /**
   * Makes all lines of all contracts due, and begins to follow facts from now on. Lines of settings
   * that were not used since `unusedSince` are dropped.
   */
  deriveAll(settings: string, now: Instant, unusedSince: Instant): Promise<void>;
  /** Drops all stored states of these settings. */
  dropAll(settings: string): Promise<void>;
  /**
   * Stores derived lines, unless a newer one is stored; returns how many states differ from those
   * that were stored.
   */
  recordLines(settings: string, lines: readonly DerivedLine[]): Promise<number>;
  /** Drops lines of contracts without an active version. */
  dropLines(settings: string, contractIds: readonly string[]): Promise<void>;
  /** Records that all lines follow the facts up to this version. */
  seen(settings: string, version: number, now: Instant): Promise<void>;
  /**
   * The stored lines of these contracts whose facts are the newest ones, with the states that the
   * question is about. Whether time has changed a state is up to the caller.
   */
  currentLines(settings: string, of: StatesOf): Promise<readonly StateLine[]>;
  /**
   * One small row for each contract of the catalog and server, in the order in which they decide;
   * whether it is current is up to the caller (`linesToDerive`).
   */
  newestOfAll(settings: string): Promise<readonly StoredNewest[]>;
}
