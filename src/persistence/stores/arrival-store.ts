import type { Arrival, EvidenceStore } from '../../app/ports/evidence-store.js';
import { sliceColumns, sliceOf, slicePairs } from '../mappers/partition-columns.js';
import type { ArrivalRow, DataChangeRow } from '../rows/quality-rows.js';
import type { StoreContext } from '../store-context.js';
import { drawNumbers } from './sequence.js';

type ArrivalStore = Pick<
  EvidenceStore,
  'recordArrivals' | 'arrivals' | 'firstArrival' | 'recordDataChange' | 'dataChanges' | 'newestChanges'
>;

const COLUMNS = ['contract_id', 'slice_from', 'slice_to', 'arrived_at', 'kind'] as const;

/** When cells arrived, and when their data was written again. */
export function arrivalStore({ sql }: StoreContext): ArrivalStore {
  return {
    recordArrivals: async (arrivals) => {
      const rows = arrivals.map(({ contractId, interval, arrivedAt, kind }) => [
        contractId,
        interval.from,
        interval.to,
        arrivedAt,
        kind,
      ]);
      await sql.insertAll(
        'arrival',
        COLUMNS,
        distinct(rows),
        `ON CONFLICT (contract_id, slice_from, slice_to) DO UPDATE SET arrived_at = excluded.arrived_at, kind = excluded.kind
         WHERE (excluded.kind = 'RUN' AND arrival.kind <> 'RUN')
            OR (excluded.arrived_at < arrival.arrived_at AND (excluded.kind = 'RUN' OR arrival.kind <> 'RUN'))`,
      );
    },
    arrivals: async (contractId, from, to) => {
      const rows = await sql.all<ArrivalRow>(
        `SELECT contract_id, slice_from, slice_to, arrived_at, kind FROM arrival
         WHERE contract_id = ? AND slice_from < ? AND slice_to > ? ORDER BY slice_from`,
        [contractId, to, from],
      );
      return rows.map(arrivalOf);
    },
    firstArrival: async (contractId) => {
      const row = await sql.one<ArrivalRow>(
        `SELECT contract_id, slice_from, slice_to, arrived_at, kind FROM arrival
         WHERE contract_id = ? ORDER BY slice_from LIMIT 1`,
        [contractId],
      );
      return row && arrivalOf(row);
    },
    recordDataChange: async ({ contractId, slice, runId }) => {
      const sequence = await drawNumbers(sql, 1);
      const { slice_from, slice_to } = sliceColumns(slice);
      await sql.run(
        'INSERT INTO data_change (sequence, contract_id, slice_from, slice_to, run_id) VALUES (?, ?, ?, ?, ?)',
        [sequence, contractId, slice_from, slice_to, runId],
      );
      return { contractId, slice, runId, sequence };
    },
    dataChanges: async (contractId, slices) => {
      const rows = await sql.all<DataChangeRow>(
        `SELECT c.sequence, c.contract_id, c.slice_from, c.slice_to, c.run_id
         FROM ${sql.pairs('asked')} CROSS JOIN data_change c
         WHERE c.slice_from = asked.a AND c.slice_to = asked.b AND c.contract_id = ? ORDER BY c.sequence`,
        [sql.list(slicePairs(slices)), contractId],
      );
      return rows.map((row) => ({ contractId, slice: sliceOf(row), sequence: row.sequence, runId: row.run_id }));
    },
    newestChanges: async (contractId) => {
      const rows = await sql.all<DataChangeRow>(
        `SELECT slice_from, slice_to, max(sequence) AS sequence FROM data_change WHERE contract_id = ?
         GROUP BY slice_from, slice_to`,
        [contractId],
      );
      return rows.map((row) => ({ slice: sliceOf(row), sequence: row.sequence }));
    },
  };
}

/** One row a cell: a statement may not touch a row twice. Of several the earliest stays, and a RUN before the rest. */
function distinct(rows: readonly (readonly string[])[]): string[][] {
  const best = new Map<string, readonly string[]>();
  for (const row of rows) {
    const key = row.slice(0, 3).join(' ');
    const known = best.get(key);
    if (known === undefined || rank(row) < rank(known)) best.set(key, row);
  }
  return [...best.values()].map((row) => [...row]);
}

function rank(row: readonly string[]): string {
  return `${row[4] === 'RUN' ? 0 : 1} ${row[3] ?? ''}`;
}

function arrivalOf(row: ArrivalRow): Arrival {
  return {
    contractId: row.contract_id,
    interval: { from: row.slice_from, to: row.slice_to },
    arrivedAt: row.arrived_at,
    kind: row.kind,
  };
}
