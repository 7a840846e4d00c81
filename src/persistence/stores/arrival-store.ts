import type { Arrival, EvidenceStore } from '../../app/ports/evidence-store.js';
import { partitionId } from '../../core/shared/interval.js';
import { arrivalFromRow, arrivalToRow } from '../mappers/arrival-mapper.js';
import { partitionToColumns, partitionFromColumns, partitionPairs } from '../mappers/partition-columns.js';
import type { ArrivalRow, DataChangeRow } from '../rows/quality-rows.js';
import { valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { lastSequence, nextSequence } from './sequence.js';

type ArrivalStore = Pick<
  EvidenceStore,
  'recordArrivals' | 'arrivals' | 'firstArrival' | 'recordDataChange' | 'dataChanges' | 'newestChanges' | 'lastSequence'
>;

const COLUMNS = ['contract_id', 'partition_from', 'partition_to', 'arrived_at', 'kind', 'recorded_at'] as const;

/** When partitions arrived, and when their data was written again. */
export function arrivalStore({ sql }: StoreContext): ArrivalStore {
  return {
    recordArrivals: async (arrivals) => {
      const rows = onePerPartition(arrivals).map((arrival) => valuesOf(arrivalToRow(arrival), COLUMNS));
      await sql.insertAll(
        'arrival',
        COLUMNS,
        rows,
        `ON CONFLICT (contract_id, partition_from, partition_to) DO UPDATE SET arrived_at = excluded.arrived_at, kind = excluded.kind
         WHERE (excluded.kind = 'RUN' AND arrival.kind <> 'RUN')
            OR (excluded.arrived_at < arrival.arrived_at AND (excluded.kind = 'RUN' OR arrival.kind <> 'RUN'))`,
      );
    },
    arrivals: async (contractId, from, to) => {
      const rows = await sql.all<ArrivalRow>(
        `SELECT ${COLUMNS.join(', ')} FROM arrival
         WHERE contract_id = ? AND partition_from < ? AND partition_to > ? ORDER BY partition_from`,
        [contractId, to, from],
      );
      return rows.map(arrivalFromRow);
    },
    firstArrival: async (contractId) => {
      const row = await sql.one<ArrivalRow>(
        `SELECT ${COLUMNS.join(', ')} FROM arrival
         WHERE contract_id = ? ORDER BY partition_from LIMIT 1`,
        [contractId],
      );
      return row && arrivalFromRow(row);
    },
    recordDataChange: async ({ contractId, partition, runId, recordedAt }) => {
      const sequence = await nextSequence(sql, 1);
      const { partition_from, partition_to } = partitionToColumns(partition);
      await sql.run(
        `INSERT INTO data_change (sequence, contract_id, partition_from, partition_to, run_id, recorded_at)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [sequence, contractId, partition_from, partition_to, runId, recordedAt],
      );
      return { contractId, partition, runId, recordedAt, sequence };
    },
    dataChanges: async (contractId, partitions) => {
      const rows = await sql.all<DataChangeRow>(
        `SELECT c.sequence, c.contract_id, c.partition_from, c.partition_to, c.run_id, c.recorded_at
         FROM ${sql.pairs('requested')} CROSS JOIN data_change c
         WHERE c.partition_from = requested.a AND c.partition_to = requested.b AND c.contract_id = ? ORDER BY c.sequence`,
        [sql.list(partitionPairs(partitions)), contractId],
      );
      return rows.map((row) => ({
        contractId,
        partition: partitionFromColumns(row),
        sequence: row.sequence,
        runId: row.run_id,
        recordedAt: row.recorded_at,
      }));
    },
    lastSequence: () => lastSequence(sql),
    newestChanges: async (contractId) => {
      const rows = await sql.all<DataChangeRow>(
        `SELECT partition_from, partition_to, max(sequence) AS sequence FROM data_change WHERE contract_id = ?
         GROUP BY partition_from, partition_to`,
        [contractId],
      );
      return rows.map((row) => ({ partition: partitionFromColumns(row), sequence: row.sequence }));
    },
  };
}

/**
 * One arrival per partition, since one statement must not touch a row twice: a RUN before the other
 * kinds, then the earliest.
 */
function onePerPartition(arrivals: readonly Arrival[]): readonly Arrival[] {
  const best = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    const key = `${arrival.contractId} ${partitionId(arrival.interval)}`;
    const other = best.get(key);
    if (other === undefined || precedence(arrival) < precedence(other)) best.set(key, arrival);
  }
  return [...best.values()];
}

function precedence({ arrivedAt, kind }: Arrival): string {
  return `${kind === 'RUN' ? '0' : '1'} ${arrivedAt}`;
}
