import { yieldToEventLoop } from '../../app/shared/cooperative.js';
import type { Evidence } from '../../core/quality/check.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import { EVIDENCE_COLUMNS, evidenceToRow } from '../mappers/evidence-mappers.js';
import { type PartitionColumns, partitionFromColumns, partitionPairs } from '../mappers/partition-columns.js';
import { type Sql, valuesOf } from '../sql.js';
import { nextSequence } from './sequence.js';

/** Rows per batch. SQLite writes on the event loop, which is free between batches. */
export const ROWS_AT_ONCE = 1_000;

/** Numbers attempts and record order, and appends in batches within the transaction. */
export async function append(
  sql: Sql,
  evidence: readonly Omit<Evidence, 'sequence' | 'attempt'>[],
): Promise<readonly Evidence[]> {
  if (evidence.length === 0) return [];
  const first = (await nextSequence(sql, evidence.length)) - evidence.length + 1;
  const stored: Evidence[] = [];
  for (let start = 0; start < evidence.length; start += ROWS_AT_ONCE) {
    if (start > 0) await yieldToEventLoop();
    const batch = evidence.slice(start, start + ROWS_AT_ONCE);
    const attempts = await attemptsSoFar(sql, batch);
    const numbered = batch.map((item, index): Evidence => {
      const key = attemptKey(item.contractId, item.checkId, item.partition);
      const attempt = (attempts.get(key) ?? 0) + 1;
      attempts.set(key, attempt);
      return { ...item, attempt, sequence: first + start + index };
    });
    const rows = numbered.map((item) => valuesOf(evidenceToRow(item), EVIDENCE_COLUMNS));
    await sql.insertAll('evidence', EVIDENCE_COLUMNS, rows);
    for (const item of numbered) stored.push(item);
  }
  return stored;
}

/** Attempts so far of these checks for these partitions, per contract. */
async function attemptsSoFar(
  sql: Sql,
  evidence: readonly Pick<Evidence, 'contractId' | 'checkId' | 'partition'>[],
): Promise<Map<string, number>> {
  const attempts = new Map<string, number>();
  for (const contractId of new Set(evidence.map((item) => item.contractId))) {
    const own = evidence.filter((item) => item.contractId === contractId);
    const partitions = new Map(own.map(({ partition }) => [partitionId(partition), partition]));
    const checks = new Set(own.map(({ checkId }) => checkId));
    const rows = await sql.all<PartitionColumns & { check_id: string; attempt: number }>(
      `SELECT e.check_id, e.partition_from, e.partition_to, max(e.attempt) AS attempt
       FROM ${sql.pairs('requested')} CROSS JOIN evidence e
       WHERE e.partition_from = requested.a AND e.partition_to = requested.b AND e.contract_id = ? AND ${sql.oneOf('e.check_id')}
       GROUP BY e.check_id, e.partition_from, e.partition_to`,
      [sql.list(partitionPairs([...partitions.values()])), contractId, sql.list([...checks])],
    );
    for (const row of rows) attempts.set(attemptKey(contractId, row.check_id, partitionFromColumns(row)), row.attempt);
  }
  return attempts;
}

function attemptKey(contractId: string, checkId: string, partition: Partition): string {
  return `${contractId} ${partitionId(partition)} ${checkId}`;
}
