import type { Arrival, EvidenceStore } from '../../app/ports/evidence-store.js';
import { type Interval, partitionId } from '../../core/shared/interval.js';
import { arrivalFromRow, arrivalToRow } from '../mappers/arrival-mapper.js';
import { partitionToColumns, partitionFromColumns, partitionPairs } from '../mappers/partition-columns.js';
import type { ArrivalRow, DataChangeRow } from '../rows/quality-rows.js';
import { type Sql, valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { lastSequence, nextSequence } from './sequence.js';

type ArrivalStore = Pick<
  EvidenceStore,
  | 'recordArrivals'
  | 'arrivals'
  | 'firstArrival'
  | 'recordDataChange'
  | 'recordWrites'
  | 'writesOf'
  | 'withdrawWrites'
  | 'dataChanges'
  | 'newestChanges'
  | 'lastSequence'
>;

const CHANGE = [
  'sequence',
  'contract_id',
  'partition_from',
  'partition_to',
  'run_id',
  'recorded_at',
  'event_id',
  'arrived_at',
] as const;

const COLUMNS = ['contract_id', 'partition_from', 'partition_to', 'arrived_at', 'kind', 'recorded_at'] as const;

/** When partitions arrived, and when their data was written again. */
export function arrivalStore({ sql }: StoreContext): ArrivalStore {
  return {
    recordArrivals: (arrivals) => putArrivals(sql, arrivals),
    recordWrites: async (writes) => {
      if (writes.length === 0) return;
      await putArrivals(
        sql,
        writes.flatMap(({ arrivedAt, contractId, partition, recordedAt }) =>
          partition === null || arrivedAt === null
            ? []
            : [{ contractId, interval: partition, arrivedAt, kind: 'RUN' as const, recordedAt }],
        ),
      );
      const last = await nextSequence(sql, writes.length);
      const rows = writes.map(({ arrivedAt, contractId, eventId, partition, recordedAt, runId }, index) => {
        const { partition_from: from, partition_to: to } = partitionToColumns(partition);
        return [last - writes.length + 1 + index, contractId, from, to, runId, recordedAt, eventId, arrivedAt];
      });
      await sql.insertAll('data_change', CHANGE, rows);
    },
    writesOf: async (runIds, eventId) => {
      const rows = await sql.all<DataChangeRow>(
        `SELECT ${CHANGE.join(', ')} FROM data_change WHERE run_id IS NOT NULL AND ${sql.oneOf('run_id')}
         UNION SELECT ${CHANGE.join(', ')} FROM data_change WHERE event_id = ? ORDER BY sequence`,
        [sql.list(runIds), eventId],
      );
      return rows.map((row) => ({
        sequence: row.sequence,
        contractId: row.contract_id,
        partition: partitionFromColumns(row),
        runId: row.run_id ?? '',
        eventId: row.event_id,
        arrivedAt: row.arrived_at,
        recordedAt: row.recorded_at,
      }));
    },
    withdrawWrites: async (withdrawn, restated) => {
      if (withdrawn.length > 0)
        await sql.run(`DELETE FROM data_change WHERE ${sql.oneOf('sequence', 'integer')}`, [
          sql.list(withdrawn.map(({ sequence }) => sequence)),
        ]);
      for (const { arrivedAt, sequence } of restated)
        await sql.run('UPDATE data_change SET arrived_at = ? WHERE sequence = ?', [arrivedAt, sequence]);
      const all = [...withdrawn, ...restated];
      const partitions = new Map(all.map((write) => [`${write.contractId} ${partitionId(write.partition)}`, write]));
      for (const { contractId, partition } of partitions.values())
        if (partition !== null) await arriveAgain(sql, contractId, partition);
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

async function putArrivals(sql: Sql, arrivals: readonly Arrival[]): Promise<void> {
  if (arrivals.length === 0) return;
  const columns = [...COLUMNS, 'files_at'] as const;
  await sql.insertAll(
    'arrival',
    columns,
    onePerPartition(arrivals).map((arrival) => valuesOf(arrivalToRow(arrival), columns)),
    `ON CONFLICT (contract_id, partition_from, partition_to) DO UPDATE SET arrived_at = excluded.arrived_at, kind = excluded.kind
     WHERE (excluded.kind = 'RUN' AND arrival.kind <> 'RUN')
        OR (excluded.arrived_at < arrival.arrived_at AND (excluded.kind = 'RUN' OR arrival.kind <> 'RUN'))`,
  );
}

/**
 * Decides again when a partition arrived, after writes of runs were withdrawn: by the runs that
 * remain, else by its files as they were first seen.
 */
async function arriveAgain(sql: Sql, contractId: string, { from, to }: Interval): Promise<void> {
  const key = 'contract_id = ? AND partition_from = ? AND partition_to = ?';
  const parameters = [contractId, from, to];
  const remaining = await sql.one<{
    untraced: number | string;
    arrived_at: string | null;
    recorded_at: string | null;
  }>(
    `SELECT COUNT(CASE WHEN event_id IS NULL AND arrived_at IS NULL THEN 1 END) AS untraced,
       MIN(arrived_at) AS arrived_at, MIN(CASE WHEN arrived_at IS NOT NULL THEN recorded_at END) AS recorded_at
     FROM data_change WHERE ${key} AND run_id IS NOT NULL`,
    parameters,
  );
  // Of what an earlier release stored, it is not known which write was the arrival.
  if (remaining === null || Number(remaining.untraced) > 0) return;
  const { arrived_at: arrivedAt, recorded_at: recordedAt } = remaining;
  if (arrivedAt !== null) {
    await sql.run(
      `UPDATE arrival SET arrived_at = ?, recorded_at = CASE WHEN files_at IS NULL THEN ? ELSE recorded_at END
       WHERE ${key} AND kind = 'RUN'`,
      [arrivedAt, recordedAt, ...parameters],
    );
    return;
  }
  await sql.run(
    `UPDATE arrival SET arrived_at = files_at, kind = 'FILES' WHERE ${key} AND kind = 'RUN' AND files_at IS NOT NULL`,
    parameters,
  );
  await sql.run(`DELETE FROM arrival WHERE ${key} AND kind = 'RUN'`, parameters);
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
