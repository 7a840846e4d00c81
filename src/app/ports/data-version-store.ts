/** The state of all facts that decisions read, in one small read. */
export interface DataVersion {
  /**
   * The sequence of the last recorded fact; two snapshots with the same number hold the same facts.
   */
  readonly version: number;
  /**
   * How many numbers processes took that record no heads: of earlier releases, during an upgrade.
   */
  readonly untracked: number;
  /** Whether lineage events are received and not processed yet. */
  readonly hasPending: boolean;
}

/**
 * The version of all facts that decisions read: contracts, products, evidence, arrivals, runs,
 * sensors and overrides; and of those that one answer rests on.
 */
export interface DataVersionStore {
  current(): Promise<DataVersion>;
  /** The keys of the heads on which everything rests that this transaction has read so far. */
  rests(): readonly string[];
  /** The result of the work, and the heads on which its own reads rest. */
  restsOf<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly rests: readonly string[] }>;
  /**
   * Counts these heads among those on which this transaction rests, for facts that it did not read.
   */
  restOn(rests: Iterable<string>): void;
  /** Whether a fact about one of these heads was recorded after this version. */
  changedAfter(rests: readonly string[], version: number): Promise<boolean>;
}
