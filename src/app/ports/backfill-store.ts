import type { Backfill, BackfillProgress, BackfillState } from '../../core/coordination/backfill.js';
import type { Instant } from '../../core/shared/interval.js';

/** Which backfills are listed; null stands for all. */
export interface BackfillFilter {
  readonly id: string | null;
  readonly product: string | null;
  readonly state: BackfillState | null;
}

/** Checks of past ranges, and the work that they have queued. */
export interface BackfillStore {
  insertBackfill(backfill: Backfill): Promise<void>;
  /** Locks the backfill until the transaction ends; null where there is none. */
  lockedBackfill(id: string): Promise<BackfillProgress | null>;
  /** Keeps how far it came, and its end. */
  updateBackfill(backfill: Pick<Backfill, 'id' | 'nextFrom' | 'skipped' | 'queued' | 'state' | 'ended'>): Promise<void>;
  /** Those that run, in the order of their ids. */
  runningBackfills(): Promise<readonly BackfillProgress[]>;
  /** Newest first, before this id where one is given. */
  backfillsNewestFirst(
    filter: BackfillFilter,
    before: string | null,
    limit: number,
  ): Promise<readonly BackfillProgress[]>;
  countBackfills(filter: BackfillFilter): Promise<number>;
  /** Whether checks that have a result that counts are run again, for work that names it. */
  runsAgain(id: string): Promise<boolean>;
  /** Starts of partitions of the contract that others hold a lease of. */
  heldByOthers(backfill: Pick<Backfill, 'id' | 'contractId'>): Promise<ReadonlySet<Instant>>;
  /**
   * Removes its work that no agent holds; what is due as well stays, without its name. Returns of
   * how many partitions.
   */
  withdrawWork(id: string): Promise<number>;
}
