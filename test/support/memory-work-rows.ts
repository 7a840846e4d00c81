import type { LeaseReading, NewWork, WorkItem } from '../../src/app/ports/work-store.js';
import type { WorkGroup } from '../../src/core/coordination/leasing.js';
import { type Instant, partitionId } from '../../src/core/shared/interval.js';

export type State = 'QUEUED' | 'WAITING' | 'LEASED' | 'DEAD' | 'DISCARDED';

export interface Row extends NewWork {
  readonly id: string;
  readonly group: Group;
  lastChange: number;
  priority: number;
  backfill?: string;
  state: State;
  attempts: number;
  fencingToken: number;
  dueAt: Instant;
  queuedAt: Instant;
  leasedUntil: Instant;
  message: string | null;
  endedAt: Instant;
  owner: string;
  reading: LeaseReading | null;
}

export interface Group extends Pick<WorkGroup, 'domain' | 'id' | 'needs' | 'place'> {
  readonly serverName: string;
  servedAt: Instant | null;
  leased: number;
  minuteCount: number;
  /** In the order in which it is leased. */
  readonly queued: Row[];
}

export function subjectOf({ contractId, contractVersion, partition, server }: NewWork): string {
  return [contractId, contractVersion, partitionId(partition), server ?? ''].join('\0');
}

export function minuteOf(instant: Instant): string {
  return instant.slice(0, 16);
}

export function byId(a: Row, b: Row): number {
  return a.id < b.id ? -1 : 1;
}

export function comesBefore(a: Row, b: Row): boolean {
  if (a.priority !== b.priority) return a.priority > b.priority;
  return a.dueAt === b.dueAt ? a.id < b.id : a.dueAt < b.dueAt;
}

export function itemOf(row: Row): WorkItem {
  const { attempts, backfill = null, contractId, contractVersion, domain, fencingToken } = row;
  const { id, partition, place, server } = row;
  return { id, contractId, contractVersion, partition, server, domain, place, attempts, fencingToken, backfill };
}
