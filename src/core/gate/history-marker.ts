import type { VersionHead } from '../contract/contract-version.js';
import { isActive } from '../contract/versions.js';
import type { Instant, Interval } from '../shared/interval.js';
import type { MaintenanceWindow } from '../maintenance/maintenance-window.js';
import type { Override } from './override.js';

/** Something that happened in the time of a history and explains what it shows. */
export interface HistoryMarker {
  readonly at: Instant;
  readonly kind: 'VERSION' | 'OVERRIDE' | 'MAINTENANCE';
  readonly label: string;
  /** The version, or the id of the override or of the window. */
  readonly ref: string;
}

/** What markers are made from. */
export interface Marked {
  readonly versions: readonly Pick<VersionHead, 'version' | 'lifecycle' | 'effectiveAt'>[];
  readonly overrides: readonly Pick<Override, 'id' | 'verdict' | 'by' | 'consumer' | 'createdAt'>[];
  readonly windows: readonly Pick<MaintenanceWindow, 'id' | 'from' | 'to' | 'reason'>[];
}

/**
 * The versions that became effective in the interval, the overrides that were created in it and the
 * maintenance windows that began in it, in order.
 */
export function historyMarkers(
  { overrides, versions, windows }: Marked,
  { from, to }: Interval,
): readonly HistoryMarker[] {
  const markers: HistoryMarker[] = [
    ...versions.filter(isActive).map(({ effectiveAt, version }) => ({
      at: effectiveAt,
      kind: 'VERSION' as const,
      label: `version ${version}`,
      ref: version,
    })),
    ...overrides.map(({ by, consumer, createdAt, id, verdict }) => ({
      at: createdAt,
      kind: 'OVERRIDE' as const,
      label: `${verdict}${consumer === null ? '' : ` for ${consumer}`} by ${by}`,
      ref: id,
    })),
    ...windows.map(({ from, id, reason, to }) => ({
      at: from,
      kind: 'MAINTENANCE' as const,
      label: `maintenance until ${to}: ${reason}`,
      ref: id,
    })),
  ];
  return markers
    .filter(({ at }) => at >= from && at < to)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.ref < b.ref ? -1 : 1));
}
