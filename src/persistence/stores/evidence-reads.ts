import { yieldToEventLoop } from '../../app/shared/cooperative.js';
import type { Answered, NewestAttempt } from '../../app/ports/evidence-store.js';
import { UNREADABLE, isUnreadable } from '../../core/coordination/retry.js';
import { type Evidence, OWN_PROVENANCE, type Outcome } from '../../core/quality/check.js';
import type { EverWorked } from '../../core/quality/never-kept.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import {
  DETAILED,
  DETAILS,
  DETAILS_AND_NOTES,
  EVIDENCE,
  evidenceFromRow,
  selected,
} from '../mappers/evidence-mappers.js';
import { partitionFromColumns, partitionPairs, partitionToColumns } from '../mappers/partition-columns.js';
import type { EvidenceRow } from '../rows/evidence-rows.js';
import type { Sql, SqlValue } from '../sql.js';

/**
 * Rows per batch. SQLite reads on the event loop, which is free between batches; a table of 60,000
 * columns has a quarter of a million rows for each partition.
 */
export const ROWS_AT_ONCE = 2_000;

/** The results of partitions; the parameters are `partitionPairs` and the contract. */
const ofPartitions = (sql: Sql): string =>
  `${sql.pairs('requested')} CROSS JOIN evidence_partition p CROSS JOIN evidence_result e`;
const OF_PARTITIONS = `p.partition_from = requested.a AND p.partition_to = requested.b AND p.contract_id = ?
  AND e.partition_key = p.id`;

/**
 * All evidence of the contract for exactly these partitions, in record order: with one statement,
 * unless there are more rows than one batch.
 */
export async function evidenceOfPartitions(
  sql: Sql,
  contractId: string,
  partitions: readonly Partition[],
): Promise<readonly Evidence[]> {
  const firstRows = await sql.all<EvidenceRow>(
    `SELECT ${EVIDENCE} FROM ${ofPartitions(sql)} ${DETAILS_AND_NOTES}
     WHERE ${OF_PARTITIONS} AND ${DETAILED} LIMIT ${String(ROWS_AT_ONCE + 1)}`,
    [sql.list(partitionPairs(partitions)), contractId],
  );
  const found = firstRows.length <= ROWS_AT_ONCE ? firstRows.map(evidenceFromRow) : [];
  if (firstRows.length > ROWS_AT_ONCE) {
    for (const partition of new Map(partitions.map((one) => [partitionId(one), one])).values()) {
      await forEachRow(sql, { contractId, partition, columns: EVIDENCE, from: DETAILS_AND_NOTES }, (row) =>
        found.push(evidenceFromRow(row)),
      );
    }
  }
  return found.sort((a, b) => a.sequence - b.sequence);
}

/** Checks per statement: each has a row for every partition and attempt. */
const CHECKS_AT_ONCE = 100;

/** All evidence of these checks for exactly these partitions, in record order. */
export async function evidenceOfChecks(
  sql: Sql,
  {
    contractId,
    partitions,
    checkIds,
  }: {
    readonly contractId: string;
    readonly partitions: readonly Partition[];
    readonly checkIds: readonly string[];
  },
): Promise<readonly Evidence[]> {
  const requested = sql.list(partitionPairs(partitions));
  const found: Evidence[] = [];
  for (let start = 0; start < checkIds.length; start += CHECKS_AT_ONCE) {
    if (start > 0) await yieldToEventLoop();
    const rows = await sql.all<EvidenceRow>(
      `SELECT ${EVIDENCE} FROM ${ofPartitions(sql)} ${DETAILS_AND_NOTES} WHERE ${OF_PARTITIONS} AND ${DETAILED}
         AND e.check_key IN (SELECT id FROM evidence_check WHERE contract_id = ? AND ${sql.oneOf('check_id')})`,
      [requested, contractId, contractId, sql.list(checkIds.slice(start, start + CHECKS_AT_ONCE))],
    );
    for (const row of rows) found.push(evidenceFromRow(row));
  }
  return found.sort((a, b) => a.sequence - b.sequence);
}

/** The newest attempt of each check, digest and server for the partition. */
export async function newestAttempts(
  sql: Sql,
  contractId: string,
  partition: Partition,
): Promise<readonly NewestAttempt[]> {
  const newest = new Map<string, NewestAttempt>();
  const columns = selected([
    ...(['check_id', 'attempt', 'check_digest', 'sequence', 'seen_sequence', 'began_at'] as const),
    ...(['outcome', 'reason_code', 'server', 'contract_version', 'provenance'] as const),
  ]);
  await forEachRow(sql, { contractId, partition, columns, from: DETAILS }, (row) => {
    // Attempts are read in order, so that the last one of a check is its newest.
    newest.set(`${row.check_id} ${row.check_digest} ${row.provenance} ${row.server ?? ''}`, {
      checkId: row.check_id,
      checkDigest: row.check_digest,
      sequence: row.sequence,
      seenSequence: row.seen_sequence,
      beganAt: row.began_at,
      outcome: row.outcome as Outcome,
      reasonCode: row.reason_code,
      server: row.server,
      contractVersion: row.contract_version,
      provenance: row.provenance,
    });
  });
  return [...newest.values()];
}

/** The results for the partition that were recorded after this number. */
export async function recordedAfter(
  sql: Sql,
  contractId: string,
  partition: Partition,
  sequence: number,
): Promise<readonly Pick<Evidence, 'checkId' | 'server'>[]> {
  const { partition_from: from, partition_to: to } = partitionToColumns(partition);
  const rows = await sql.all<Pick<EvidenceRow, 'check_id' | 'server'>>(
    `SELECT c.check_id, r.server FROM evidence_partition p CROSS JOIN evidence_result e ${DETAILS}
     WHERE p.contract_id = ? AND p.partition_from = ? AND p.partition_to = ? AND e.partition_key = p.id AND ${DETAILED}
       AND e.sequence > ?`,
    [contractId, from, to, sequence],
  );
  return rows.map((row) => ({ checkId: row.check_id, server: row.server }));
}

/** Whether the result holds under other bounds: there is a number, or nothing was tested. */
const IS_COMPARABLE = `CASE WHEN outcome = 'NOT_APPLICABLE' OR observed NOT LIKE '"%' THEN 1 ELSE 0 END`;

/** Whether it takes the place of earlier results, as `evidenceStatusOfCheck` decides. */
const REPLACES = `CASE WHEN outcome = 'FAIL' OR provenance = '${OWN_PROVENANCE}'
  OR (outcome IN ('PASS', 'WARN') AND coalesce(reason_code, '') <> 'NO_ROWS') THEN 1 ELSE 0 END`;

/** What distinguishes answers of one check; one about a part of the partition hides no other. */
const KIND = `check_key, check_digest, partition_from, partition_to, server, contract_version, provenance, replaces,
  began_at >= partition_to`;

const ANSWERED_COLUMNS = selected([
  ...(['check_id', 'check_digest', 'partition_from', 'partition_to', 'server', 'contract_version'] as const),
  ...(['provenance', 'sequence', 'observed_at', 'began_at', 'seen_sequence', 'measure_digest'] as const),
  ...(['outcome', 'reason_code'] as const),
]);

/** The newest answer of every check, digest, partition, server, version and tool. */
export async function answered(sql: Sql, contractId: string): Promise<readonly Answered[]> {
  const found: Answered[] = [];
  await forEachRange(sql, contractId, async (within, ends) => {
    const rows = await sql.all<EvidenceRow & Readonly<Record<'comparable' | 'replaces', number>>>(
      `SELECT * FROM (
         SELECT answers.*, row_number() OVER (PARTITION BY ${KIND} ORDER BY sequence DESC) AS place FROM (
           SELECT ${ANSWERED_COLUMNS}, e.check_key, ${REPLACES} AS replaces, ${IS_COMPARABLE} AS comparable
           FROM ${OF_CONTRACT} ${DETAILS} WHERE p.contract_id = ? AND ${DETAILED}${within} AND (outcome IN ('PASS', 'WARN', 'FAIL', 'NOT_APPLICABLE')
             OR (outcome = 'NOT_RUN' AND reason_code IN ('NO_ROWS', ${UNREADABLE.map((code) => `'${code}'`).join(', ')})))
         ) AS answers
       ) AS ranked WHERE place = 1`,
      [contractId, ...ends],
    );
    for (const row of rows) {
      found.push({
        checkId: row.check_id,
        checkDigest: row.check_digest,
        partition: partitionFromColumns(row),
        sequence: row.sequence,
        observedAt: row.observed_at,
        beganAt: row.began_at,
        seenSequence: row.seen_sequence,
        server: row.server,
        contractVersion: row.contract_version,
        provenance: row.provenance,
        replaces: row.replaces === 1,
        // There was nothing to test, and no rule admits that.
        isEmpty: row.outcome === 'NOT_RUN' && !isUnreadable(row.reason_code),
        isUnreadable: row.outcome === 'NOT_RUN' && isUnreadable(row.reason_code),
        measureDigest: row.comparable === 1 ? row.measure_digest : null,
      });
    }
  });
  return found;
}

/** Whether each definition of each check ever passed, and whether it ever failed. */
export async function everWorked(sql: Sql, contractId: string): Promise<readonly EverWorked[]> {
  const found = new Map<string, EverWorked>();
  await forEachRange(sql, contractId, async (within, ends) => {
    const rows = await sql.all<Pick<EvidenceRow, 'check_id' | 'check_digest' | 'measure_digest' | 'outcome'>>(
      `SELECT c.check_id, d.check_digest, nullif(max(d.measure_digest), '') AS measure_digest, e.outcome
       FROM ${OF_CONTRACT} ${CHECKS}
       WHERE p.contract_id = ? AND ${OF_CHECKS}${within} AND e.outcome IN ('PASS', 'WARN', 'FAIL', 'ERROR')
       GROUP BY c.check_id, d.check_digest, e.outcome`,
      [contractId, ...ends],
    );
    for (const { check_id: checkId, check_digest: checkDigest, measure_digest: measureDigest, outcome } of rows) {
      const key = `${checkId} ${checkDigest}`;
      const passed = outcome === 'PASS' || outcome === 'WARN';
      const known = found.get(key);
      found.set(key, {
        checkId,
        checkDigest,
        measureDigest: measureDigest ?? known?.measureDigest ?? null,
        passed: passed || known?.passed === true,
        failed: !passed || known?.failed === true,
      });
    }
  });
  return [...found.values()];
}

/** The newest attempt of every check and digest of the contract, over all partitions. */
export async function newestByCheck(sql: Sql, contractId: string): Promise<readonly Evidence[]> {
  const newest = new Map<string, number>();
  await forEachRange(sql, contractId, async (within, ends) => {
    const rows = await sql.all<Pick<EvidenceRow, 'check_id' | 'check_digest' | 'sequence'>>(
      `SELECT c.check_id, d.check_digest, max(e.sequence) AS sequence FROM ${OF_CONTRACT} ${CHECKS}
       WHERE p.contract_id = ? AND ${OF_CHECKS}${within} GROUP BY c.check_id, d.check_digest`,
      [contractId, ...ends],
    );
    for (const { check_id: id, check_digest: digest, sequence } of rows) {
      newest.set(`${id} ${digest}`, Math.max(sequence, newest.get(`${id} ${digest}`) ?? 0));
    }
  });
  const sequences = [...newest.values()];
  const evidence: Evidence[] = [];
  for (let start = 0; start < sequences.length; start += ROWS_AT_ONCE) {
    if (start > 0) await yieldToEventLoop();
    const rows = await sql.all<EvidenceRow>(
      `SELECT ${EVIDENCE} FROM evidence_result e CROSS JOIN evidence_partition p ${DETAILS_AND_NOTES}
       WHERE ${sql.oneOf('e.sequence', 'integer')} AND p.id = e.partition_key AND ${DETAILED}`,
      [sql.list(sequences.slice(start, start + ROWS_AT_ONCE))],
    );
    for (const row of rows) evidence.push(evidenceFromRow(row));
  }
  return evidence.sort((a, b) => (a.checkId === b.checkId ? a.sequence - b.sequence : a.checkId < b.checkId ? -1 : 1));
}

/**
 * Reads the evidence of one partition page by page, by check and attempt, in the order of the
 * index.
 */
async function forEachRow(
  sql: Sql,
  {
    contractId,
    partition,
    columns,
    from,
  }: {
    readonly contractId: string;
    readonly partition: Partition;
    readonly columns: string;
    readonly from: typeof DETAILS | typeof DETAILS_AND_NOTES;
  },
  visit: (row: EvidenceRow) => void,
): Promise<void> {
  const { partition_from: start, partition_to: end } = partitionToColumns(partition);
  const found = await sql.one<{ id: number }>(
    'SELECT id FROM evidence_partition WHERE contract_id = ? AND partition_from = ? AND partition_to = ?',
    [contractId, start, end],
  );
  if (found === null) return;
  let after: readonly [number, number] = [0, 0];
  for (;;) {
    const rows = await sql.all<EvidenceRow & { readonly check_key: number }>(
      `SELECT ${columns}, e.check_key FROM evidence_result e CROSS JOIN evidence_partition p ${from}
       WHERE e.partition_key = ? AND (e.check_key, e.attempt) > (?, ?) AND p.id = e.partition_key AND ${DETAILED}
       ORDER BY e.check_key, e.attempt LIMIT ${String(ROWS_AT_ONCE)}`,
      [found.id, ...after],
    );
    for (const row of rows) visit(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    after = [last.check_key, last.attempt];
    await yieldToEventLoop();
  }
}

interface RangeEnd {
  readonly partition_from: string;
  readonly partition_to: string;
  readonly check_key: number;
}

/** The results of a contract; the condition `p.contract_id = ?` belongs to it. */
const OF_CONTRACT = 'evidence_partition p CROSS JOIN evidence_result e';
const CHECKS = 'CROSS JOIN evidence_check c CROSS JOIN evidence_definition d';
const OF_CHECKS = 'c.id = e.check_key AND d.id = e.definition_key';

const ENDS = '(p.partition_from, p.partition_to)';
/** After a place in the order; an index finds the first partition. */
const AFTER = ` AND e.partition_key = p.id AND ${ENDS} >= (?, ?) AND (${ENDS} > (?, ?) OR e.check_key > ?)`;
const UP_TO = ` AND ${ENDS} <= (?, ?) AND (${ENDS} < (?, ?) OR e.check_key <= ?)`;
const placeOf = ({ partition_from: from, partition_to: to, check_key: check }: RangeEnd): readonly SqlValue[] => [
  ...[from, to],
  ...[from, to],
  check,
];

/**
 * Divides the contract's evidence into ranges of partition and check; the evidence of one check for
 * one partition is never divided.
 */
async function forEachRange(
  sql: Sql,
  contractId: string,
  read: (within: string, ends: readonly SqlValue[]) => Promise<void>,
): Promise<void> {
  let above = placeOf({ partition_from: '', partition_to: '', check_key: 0 });
  for (;;) {
    const next = await sql.one<RangeEnd>(
      `SELECT p.partition_from, p.partition_to, e.check_key FROM ${OF_CONTRACT} WHERE p.contract_id = ?${AFTER}
       ORDER BY p.partition_from, p.partition_to, e.check_key LIMIT 1 OFFSET ${String(ROWS_AT_ONCE)}`,
      [contractId, ...above],
    );
    if (next === null) return read(AFTER, above);
    const upTo = placeOf(next);
    await read(`${AFTER}${UP_TO}`, [...above, ...upTo]);
    above = upTo;
    await yieldToEventLoop();
  }
}
