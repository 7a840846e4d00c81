import type { Instant } from '../../core/shared/interval.js';

/** One major line of a contract, the unit in which due checks are looked for. */
export interface ContractLine {
  readonly contractId: string;
  readonly major: number;
}

/** A line that is to be looked at now. */
export interface LineToLookAt extends ContractLine {
  /**
   * Whether its facts may have changed, or its time has come; else only its files are looked at.
   */
  readonly isDue: boolean;
  /** The state of its files at the last look; null where it has none. */
  readonly files: string | null;
}

/** What a look at a line found out about the next one. */
export interface LineLook extends ContractLine {
  /** When time alone can make a check due; null where it cannot. */
  readonly nextAt: Instant | null;
  readonly files: string | null;
  /** The data version before the look. */
  readonly version: number;
  /** The keys of the heads on which the look rests. */
  readonly rests: readonly string[];
}

/** What is to be looked at in one coordinator cycle. */
export interface LinesToLookAt {
  readonly lines: readonly LineToLookAt[];
  /** The data version under which they were found. */
  readonly version: number;
  /**
   * Whether facts have been followed since an earlier cycle; else all lines are to be looked at.
   */
  readonly isFollowed: boolean;
  /** Whether this version was seen by a whole cycle. */
  readonly isSeen: boolean;
  /** Whether kept keys of failing rows have expired. */
  readonly hasExpiredKeys: boolean;
}

/**
 * When each line of each contract is to be looked at for due checks. A published version and a fact
 * on which the last look rests bring it forward, whichever process records them.
 */
export interface DueStore {
  /**
   * One statement, whose cost is that of its answer. `configuration` identifies the settings that
   * looks depend on: after other ones, and after facts of an earlier release, all lines are due.
   */
  linesToLookAt(configuration: string, now: Instant): Promise<LinesToLookAt>;
  /** Makes all lines of all contracts due, and begins to follow facts from the version on. */
  lookAtAll(configuration: string): Promise<void>;
  /**
   * Records looks; a line whose look failed is recorded with the moment of the failure. A look that
   * began before `lookAtAll`, or before a look that is recorded already, changes nothing.
   */
  recordLineLooks(looks: readonly LineLook[]): Promise<void>;
  /** Records that a whole cycle has seen the facts up to this version. */
  seen(configuration: string, version: number): Promise<void>;
}
