import type { Arrival, EvidenceStore } from '../../app/ports/evidence-store.js';
import { partitionColumns, partitionOf, partitionPairs } from '../mappers/partition-columns.js';
import type { ArrivalRow, DataChangeRow } from '../rows/quality-rows.js';
import type { StoreContext } from '../store-context.js';
import { nextSequence } from './sequence.js';

type ArrivalStore = Pick<
  EvidenceStore,
  'recordArrivals' | 'arrivals' | 'firstArrival' | 'recordDataChange' | 'dataChanges' | 'newestChanges'
>;

const COLUMNS = ['contract_id', 'partition_from', 'partition_to', 'arrived_at', 'kind'] as const;

/** When partitions arrived, and when their data was written again. */
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
        `ON CONFLICT (contract_id, partition_from, partition_to) DO UPDATE SET arrived_at = excluded.arrived_at, kind = excluded.kind
         WHERE (excluded.kind = 'RUN' AND arrival.kind <> 'RUN')
            OR (excluded.arrived_at < arrival.arrived_at AND (excluded.kind = 'RUN' OR arrival.kind <> 'RUN'))`,
      );
    },
    arrivals: async (contractId, from, to) => {
      const rows = await sql.all<ArrivalRow>(
        `SELECT contract_id, partition_from, partition_to, arrived_at, kind FROM arrival
         WHERE contract_id = ? AND partition_from < ? AND partition_to > ? ORDER BY partition_from`,
        [contractId, to, from],
      );
      return rows.map(arrivalOf);
    },
    firstArrival: async (contractId) => {
      const row = await sql.one<ArrivalRow>(
        `SELECT contract_id, partition_from, partition_to, arrived_at, kind FROM arrival
         WHERE contract_id = ? ORDER BY partition_from LIMIT 1`,
        [contractId],
      );
      return row && arrivalOf(row);
    },
    recordDataChange: async ({ contractId, partition, runId }) => {
      const sequence = await nextSequence(sql, 1);
      const { partition_from, partition_to } = partitionColumns(partition);
      await sql.run(
        'INSERT INTO data_change (sequence, contract_id, partition_from, partition_to, run_id) VALUES (?, ?, ?, ?, ?)',
        [sequence, contractId, partition_from, partition_to, runId],
      );
      return { contractId, partition, runId, sequence };
    },
    dataChanges: async (contractId, partitions) => {
      const rows = await sql.all<DataChangeRow>(
        `SELECT c.sequence, c.contract_id, c.partition_from, c.partition_to, c.run_id
         FROM ${sql.pairs('asked')} CROSS JOIN data_change c
         WHERE c.partition_from = asked.a AND c.partition_to = asked.b AND c.contract_id = ? ORDER BY c.sequence`,
        [sql.list(partitionPairs(partitions)), contractId],
      );
      return rows.map((row) => ({
        contractId,
        partition: partitionOf(row),
        sequence: row.sequence,
        runId: row.run_id,
      }));
    },
    newestChanges: async (contractId) => {
      const rows = await sql.all<DataChangeRow>(
        `SELECT partition_from, partition_to, max(sequence) AS sequence FROM data_change WHERE contract_id = ?
         GROUP BY partition_from, partition_to`,
        [contractId],
      );
      return rows.map((row) => ({ partition: partitionOf(row), sequence: row.sequence }));
    },
  };
}

/** One row a partition: a statement may not touch a row twice. Of several the earliest stays, and a RUN before the rest. */
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
    interval: { from: row.partition_from, to: row.partition_to },
    arrivedAt: row.arrived_at,
    kind: row.kind,
  };
}
