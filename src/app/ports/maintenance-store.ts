import type { MaintenanceWindow } from '../../core/maintenance/maintenance-window.js';
import type { Instant } from '../../core/shared/interval.js';

/** Which windows are listed. */
export interface MaintenanceFilter {
  readonly domain: string | null;
  readonly product: string | null;
  /** Only windows that end after it and are not cancelled then; null for all. */
  readonly liveAt: Instant | null;
}

/** Declared maintenance windows. */
export interface MaintenanceStore {
  insertWindow(window: MaintenanceWindow): Promise<void>;
  /** Locks the window until the transaction ends; null where there is none. */
  lockedWindow(id: string): Promise<MaintenanceWindow | null>;
  cancelWindow(window: MaintenanceWindow): Promise<void>;
  /** Every window of these domains and of their products, in the order of their ids. */
  windowsOfDomains(domains: readonly string[]): Promise<readonly MaintenanceWindow[]>;
  /** Newest first, before this id where one is given. */
  windowsNewestFirst(
    filter: MaintenanceFilter,
    before: string | null,
    limit: number,
  ): Promise<readonly MaintenanceWindow[]>;
  countWindows(filter: MaintenanceFilter): Promise<number>;
}
