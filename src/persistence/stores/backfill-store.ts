import type { BackfillFilter, BackfillStore } from '../../app/ports/backfill-store.js';
import { BACKFILL_PRIORITY, type BackfillProgress } from '../../core/coordination/backfill.js';
import type { BackfillRow } from '../rows/backfill-rows.js';
import type { CheckWorkRow } from '../rows/work-rows.js';
import type { SqlValue } from '../sql.js';
import type { StoreContext } from '../store-context.js';

const COLUMNS = [
  ...(['id', 'product', 'contract_id', 'major', 'server', 'from_at', 'to_at', 'next_from'] as const),
  ...(['concurrency', 'again', 'reason', 'started_by', 'started_at', 'state', 'partitions', 'skipped'] as const),
  ...(['queued', 'ended_at', 'ended_by', 'ended_reason'] as const),
] as const satisfies readonly (keyof BackfillRow)[];
const ALL = COLUMNS.map((column) => `b.${column}`).join(', ');

/** Partitions of the work that is there: of any state, and of what is still to run. */
const WITH_PROGRESS = `${ALL},
  (SELECT count(DISTINCT c.partition_from) FROM check_work c WHERE c.backfill_id = b.id) AS open,
  (SELECT count(DISTINCT c.partition_from) FROM check_work c WHERE c.backfill_id = b.id
     AND c.state IN ('QUEUED', 'WAITING', 'LEASED')) AS in_flight`;

type ProgressRow = BackfillRow & { readonly open: number; readonly in_flight: number };

function backfillFromRow(row: ProgressRow): BackfillProgress {
  const { ended_at: at, ended_by: by, ended_reason: why } = row;
  return {
    ...{ id: row.id, product: row.product, contractId: row.contract_id, major: row.major },
    ...{ server: row.server, from: row.from_at, to: row.to_at, nextFrom: row.next_from, concurrency: row.concurrency },
    ...{ again: row.again === 1, reason: row.reason, startedBy: row.started_by, startedAt: row.started_at },
    ...{ state: row.state, partitions: row.partitions, skipped: row.skipped, queued: row.queued },
    ended: at === null ? null : { at, by, reason: why },
    ...{ inFlight: row.in_flight, failed: row.open - row.in_flight },
  };
}

function conditionOf({ id, product, state }: BackfillFilter): {
  readonly where: string;
  readonly values: readonly SqlValue[];
} {
  const parts = (
    [
      ['b.id = ?', id],
      ['b.product = ?', product],
      ['b.state = ?', state],
    ] as const
  ).filter(([, value]) => value !== null);
  return {
    where: parts.length === 0 ? '1 = 1' : parts.map(([condition]) => condition).join(' AND '),
    values: parts.map(([, value]) => value),
  };
}

/** Backfills of one transaction. */
export function backfillStore({ sql }: StoreContext): BackfillStore {
  return {
    insertBackfill: async (backfill) => {
      const { again, concurrency, contractId, ended, from, id, major, nextFrom, partitions, product } = backfill;
      const { queued, reason, server, skipped, startedAt, startedBy, state, to } = backfill;
      await sql.insertAll('backfill', COLUMNS, [
        [
          ...[id, product, contractId, major, server, from, to, nextFrom, concurrency, again ? 1 : 0, reason],
          ...[startedBy, startedAt, state, partitions, skipped, queued],
          ...[ended?.at ?? null, ended?.by ?? null, ended?.reason ?? null],
        ],
      ]);
    },
    lockedBackfill: async (id) => {
      const locked = await sql.one(`SELECT id FROM backfill WHERE id = ?${sql.forUpdate}`, [id]);
      if (locked === null) return null;
      const row = await sql.one<ProgressRow>(`SELECT ${WITH_PROGRESS} FROM backfill b WHERE b.id = ?`, [id]);
      return row === null ? null : backfillFromRow(row);
    },
    updateBackfill: async ({ ended, id, nextFrom, queued, skipped, state }) => {
      await sql.run(
        `UPDATE backfill SET next_from = ?, skipped = ?, queued = ?, state = ?, ended_at = ?, ended_by = ?,
           ended_reason = ? WHERE id = ?`,
        [nextFrom, skipped, queued, state, ended?.at ?? null, ended?.by ?? null, ended?.reason ?? null, id],
      );
    },
    runningBackfills: async () => {
      const rows = await sql.all<ProgressRow>(
        `SELECT ${WITH_PROGRESS} FROM backfill b WHERE b.state = 'RUNNING' ORDER BY b.id`,
      );
      return rows.map(backfillFromRow);
    },
    backfillsNewestFirst: async (filter, before, limit) => {
      const { where, values } = conditionOf(filter);
      const rows = await sql.all<ProgressRow>(
        `SELECT ${WITH_PROGRESS} FROM backfill b WHERE ${where}${before === null ? '' : ' AND b.id < ?'}
         ORDER BY b.id DESC LIMIT ?`,
        [...values, ...(before === null ? [] : [before]), limit],
      );
      return rows.map(backfillFromRow);
    },
    countBackfills: async (filter) => {
      const { where, values } = conditionOf(filter);
      const row = await sql.one<{ count: number }>(`SELECT count(*) AS count FROM backfill b WHERE ${where}`, values);
      return row?.count ?? 0;
    },
    runsAgain: async (id) => {
      const row = await sql.one<Pick<BackfillRow, 'again'>>('SELECT again FROM backfill WHERE id = ?', [id]);
      return row?.again === 1;
    },
    heldByOthers: async ({ contractId, id }) => {
      const rows = await sql.all<Pick<CheckWorkRow, 'partition_from'>>(
        `SELECT DISTINCT partition_from FROM check_work WHERE state = 'LEASED' AND contract_id = ?
           AND (backfill_id IS NULL OR backfill_id <> ?)`,
        [contractId, id],
      );
      return new Set(rows.map(({ partition_from: from }) => from));
    },
    withdrawWork: async (id) => {
      const removed = await sql.all<Pick<CheckWorkRow, 'partition_from'>>(
        `DELETE FROM check_work WHERE backfill_id = ? AND state IN ('QUEUED', 'WAITING') AND priority <= ?
         RETURNING partition_from`,
        [id, BACKFILL_PRIORITY],
      );
      const kept = await sql.all<Pick<CheckWorkRow, 'partition_from'>>(
        `UPDATE check_work SET backfill_id = NULL WHERE backfill_id = ? AND state IN ('QUEUED', 'WAITING')
         RETURNING partition_from`,
        [id],
      );
      return new Set([...removed, ...kept].map(({ partition_from: from }) => from)).size;
    },
  };
}
