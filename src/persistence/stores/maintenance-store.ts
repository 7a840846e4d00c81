import type { MaintenanceFilter, MaintenanceStore } from '../../app/ports/maintenance-store.js';
import type { MaintenanceWindow } from '../../core/maintenance/maintenance-window.js';
import type { MaintenanceRow } from '../rows/maintenance-rows.js';
import type { SqlValue } from '../sql.js';
import type { StoreContext } from '../store-context.js';

const COLUMNS = [
  ...(['id', 'domain', 'product', 'server', 'from_at', 'to_at', 'reason', 'declared_by', 'declared_at'] as const),
  ...(['cancelled_at', 'cancelled_by', 'cancellation_reason'] as const),
] as const satisfies readonly (keyof MaintenanceRow)[];
const ALL = COLUMNS.join(', ');

function windowFromRow(row: MaintenanceRow): MaintenanceWindow {
  const { cancelled_at: at, cancelled_by: by, cancellation_reason: reason } = row;
  return {
    ...{ id: row.id, domain: row.domain, product: row.product, server: row.server, from: row.from_at, to: row.to_at },
    ...{ reason: row.reason, declaredBy: row.declared_by, declaredAt: row.declared_at },
    ...(at === null ? {} : { cancelled: { at, by: by ?? '', reason: reason ?? '' } }),
  };
}

function conditionOf({ domain, liveAt, product }: MaintenanceFilter): {
  readonly where: string;
  readonly values: readonly SqlValue[];
} {
  const live = 'to_at > ? AND (cancelled_at IS NULL OR cancelled_at > ?)';
  const parts: readonly (readonly [string, readonly SqlValue[]])[] = [
    ...(domain === null ? [] : [['domain = ?', [domain]] as const]),
    ...(product === null ? [] : [['product = ?', [product]] as const]),
    ...(liveAt === null ? [] : [[live, [liveAt, liveAt]] as const]),
  ];
  return {
    where: parts.length === 0 ? '1 = 1' : parts.map(([condition]) => condition).join(' AND '),
    values: parts.flatMap(([, values]) => values),
  };
}

/** Maintenance windows of one transaction. */
export function maintenanceStore({ sql }: StoreContext): MaintenanceStore {
  return {
    insertWindow: async (window) => {
      const { cancelled, declaredAt, declaredBy, domain, from, id, product, reason, server, to } = window;
      await sql.insertAll('maintenance_window', COLUMNS, [
        [
          ...[id, domain, product, server, from, to, reason, declaredBy, declaredAt],
          ...[cancelled?.at ?? null, cancelled?.by ?? null, cancelled?.reason ?? null],
        ],
      ]);
    },
    lockedWindow: async (id) => {
      const row = await sql.one<MaintenanceRow>(`SELECT ${ALL} FROM maintenance_window WHERE id = ?${sql.forUpdate}`, [
        id,
      ]);
      return row === null ? null : windowFromRow(row);
    },
    cancelWindow: async ({ cancelled, id }) => {
      await sql.run(
        'UPDATE maintenance_window SET cancelled_at = ?, cancelled_by = ?, cancellation_reason = ? WHERE id = ?',
        [cancelled?.at ?? null, cancelled?.by ?? null, cancelled?.reason ?? null, id],
      );
    },
    windowsOfDomains: async (domains) => {
      const rows = await sql.all<MaintenanceRow>(
        `SELECT ${ALL} FROM maintenance_window WHERE ${sql.oneOf('domain')} ORDER BY id`,
        [sql.list(domains)],
      );
      return rows.map(windowFromRow);
    },
    windowsNewestFirst: async (filter, before, limit) => {
      const { where, values } = conditionOf(filter);
      const rows = await sql.all<MaintenanceRow>(
        `SELECT ${ALL} FROM maintenance_window WHERE ${where}${before === null ? '' : ' AND id < ?'}
         ORDER BY id DESC LIMIT ?`,
        [...values, ...(before === null ? [] : [before]), limit],
      );
      return rows.map(windowFromRow);
    },
    countWindows: async (filter) => {
      const { where, values } = conditionOf(filter);
      const row = await sql.one<{ count: number }>(
        `SELECT count(*) AS count FROM maintenance_window WHERE ${where}`,
        values,
      );
      return row?.count ?? 0;
    },
  };
}
