import type {
  DeadWork,
  LeaseReading,
  NamedBreaker,
  NewWork,
  ServerBreaker,
  WorkItem,
} from '../../app/ports/work-store.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Needs } from '../../core/coordination/needs.js';
import type { WorkGroup } from '../../core/coordination/leasing.js';
import { type DomainLoad, totalLoad } from '../../core/coordination/work-load.js';
import { fromJson } from '../sql.js';
import type { CheckWorkRow, ServerBreakerRow, WorkGroupRow } from '../rows/work-rows.js';
import { partitionFromColumns, partitionToColumns } from './partition-columns.js';

/** What identifies a group. */
export type GroupKey = readonly [domain: string, place: string, serverType: string, labels: string];

export function groupKeyOf({ domain, needs, place }: Pick<NewWork, 'domain' | 'needs' | 'place'>): GroupKey {
  return [domain, place, ...needsToColumns(needs)];
}

/** The type of the server, and the labels. */
export function needsToColumns({ labels, serverType }: Needs): readonly [serverType: string, labels: string] {
  return [serverType ?? '', canonicalJson({ ...labels })];
}

export function needsFromRow({ labels, server_type: type }: Pick<WorkGroupRow, 'server_type' | 'labels'>): Needs {
  return { serverType: type === '' ? null : type, labels: fromJson<Record<string, string>>(labels) };
}

/** Work that waits for its first lease. */
export function queuedToRow(item: NewWork & { readonly id: string }, groupId: number, dueAt: string): CheckWorkRow {
  return {
    ...partitionToColumns(item.partition),
    id: item.id,
    group_id: groupId,
    contract_id: item.contractId,
    contract_version: item.contractVersion,
    server: item.server ?? '',
    state: 'QUEUED',
    priority: item.priority,
    due_at: dueAt,
    queued_at: dueAt,
    last_change: item.lastChange,
    attempts: 0,
    fencing_token: 0,
    owner: null,
    leased_until: null,
    message: null,
    ended_at: null,
    reading: null,
    backfill_id: item.backfill ?? null,
  };
}

type SubjectRow = Pick<
  CheckWorkRow,
  'id' | 'contract_id' | 'contract_version' | 'partition_from' | 'partition_to' | 'server'
>;

function subjectFromRow(
  row: SubjectRow,
): Omit<WorkItem, 'domain' | 'place' | 'attempts' | 'fencingToken' | 'backfill'> {
  return {
    id: row.id,
    contractId: row.contract_id,
    contractVersion: row.contract_version,
    partition: partitionFromColumns(row),
    server: row.server === '' ? null : row.server,
  };
}

export function workItemFromRow(
  row: SubjectRow & Pick<CheckWorkRow, 'attempts' | 'fencing_token' | 'backfill_id'>,
  { domain, place }: Pick<WorkGroup, 'domain' | 'place'>,
): WorkItem {
  const { attempts, backfill_id: backfill, fencing_token: fencingToken } = row;
  return { ...subjectFromRow(row), domain, place, attempts, fencingToken, backfill };
}

/** The reading that a lease began. */
export function readingFromRow({ reading }: Pick<CheckWorkRow, 'reading'>): LeaseReading | null {
  return reading === null ? null : fromJson<LeaseReading>(reading);
}

export function deadWorkFromRow(
  row: SubjectRow & Pick<CheckWorkRow, 'attempts' | 'message' | 'queued_at' | 'ended_at'> & { product: string },
): DeadWork {
  return {
    ...subjectFromRow(row),
    product: row.product,
    attempts: row.attempts,
    message: row.message ?? '',
    queuedAt: row.queued_at,
    deadSince: row.ended_at ?? row.queued_at,
  };
}

export function groupFromRow(
  row: Pick<WorkGroupRow, 'id' | 'domain' | 'place' | 'server_type' | 'labels' | 'served_at'> & {
    queued: number;
    priority: number;
    due_at: string;
  },
): WorkGroup {
  return {
    id: row.id,
    domain: row.domain,
    place: row.place,
    needs: needsFromRow(row),
    queued: row.queued,
    priority: row.priority,
    dueAt: row.due_at,
    servedAt: row.served_at,
  };
}

export function breakerFromRow(row: ServerBreakerRow): ServerBreaker {
  return {
    place: row.place,
    failures: row.failures,
    openUntil: row.open_until,
    message: row.message,
    failedAt: row.failed_at,
  };
}

/** The rows of one breaker, one for each group of its server. */
export function namedBreakerFromRows(
  rows: readonly (ServerBreakerRow & Pick<WorkGroupRow, 'domain' | 'server_name' | 'server_type'>)[],
): NamedBreaker | null {
  const [first] = rows;
  if (first === undefined) return null;
  const servers = new Map(
    rows.map(({ domain, server_name: name, server_type: type }) => [
      [domain, name, type].join('\0'),
      { domain, name, type },
    ]),
  );
  return { ...breakerFromRow(first), servers: [...servers.values()] };
}

/** How much work of one group there is in one state. */
export interface LoadRow {
  domain: string;
  state: Exclude<CheckWorkRow['state'], 'DISCARDED'>;
  n: number;
  oldest: string;
}

export function loadsFromRows(rows: readonly LoadRow[]): readonly DomainLoad[] {
  const loads = new Map<string, DomainLoad>();
  for (const { domain, n, oldest, state } of rows) {
    const of = (counted: LoadRow['state']): number => (counted === state ? n : 0);
    const more = {
      queued: of('QUEUED'),
      waiting: of('WAITING'),
      leased: of('LEASED'),
      dead: of('DEAD'),
      oldestDueAt: state === 'QUEUED' ? oldest : null,
    };
    const known = loads.get(domain);
    loads.set(domain, { domain, ...(known === undefined ? more : totalLoad([known, more])) });
  }
  return [...loads.values()];
}
