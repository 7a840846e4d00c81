import { yieldToEventLoop } from '../../app/shared/cooperative.js';
import type { Answered, NewestAttempt } from '../../app/ports/evidence-store.js';
import { UNREADABLE, isUnreadable } from '../../core/coordination/retry.js';
import { type Evidence, OWN_PROVENANCE, type Outcome } from '../../core/quality/check.js';
import type { EverWorked } from '../../core/quality/never-kept.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import { EVIDENCE, evidenceFromRow } from '../mappers/evidence-mappers.js';
import { partitionToColumns, partitionFromColumns, partitionPairs } from '../mappers/partition-columns.js';
import type { EvidenceRow } from '../rows/quality-rows.js';
import type { Sql, SqlValue } from '../sql.js';

/**
 * Rows per batch. SQLite reads on the event loop, which is free between batches; a table of 60,000
 * columns has a quarter of a million rows for each partition.
 */
export const ROWS_AT_ONCE = 2_000;

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
    `SELECT ${EVIDENCE} FROM ${sql.pairs('requested')} CROSS JOIN evidence e
     WHERE e.partition_from = requested.a AND e.partition_to = requested.b AND e.contract_id = ? LIMIT ${String(ROWS_AT_ONCE + 1)}`,
    [sql.list(partitionPairs(partitions)), contractId],
  );
  const found = firstRows.length <= ROWS_AT_ONCE ? firstRows.map(evidenceFromRow) : [];
  if (firstRows.length > ROWS_AT_ONCE) {
    for (const partition of new Map(partitions.map((one) => [partitionId(one), one])).values()) {
      await forEachRow(sql, { contractId, partition, columns: EVIDENCE }, (row) => found.push(evidenceFromRow(row)));
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
      `SELECT ${EVIDENCE} FROM ${sql.pairs('requested')} CROSS JOIN evidence e
       WHERE e.partition_from = requested.a AND e.partition_to = requested.b AND e.contract_id = ? AND ${sql.oneOf('e.check_id')}`,
      [requested, contractId, sql.list(checkIds.slice(start, start + CHECKS_AT_ONCE))],
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
  const columns =
    'e.check_id, e.attempt, e.check_digest, e.sequence, e.seen_sequence, e.began_at, e.outcome, e.reason_code, e.server, e.contract_version, e.provenance';
  await forEachRow(sql, { contractId, partition, columns }, (row) => {
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
    `SELECT check_id, server FROM evidence
     WHERE contract_id = ? AND partition_from = ? AND partition_to = ? AND sequence > ?`,
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
const KIND = `check_id, check_digest, partition_from, partition_to, server, contract_version, provenance, replaces,
  began_at >= partition_to`;

const ANSWERED_COLUMNS = `check_id, check_digest, partition_from, partition_to, server, contract_version, provenance,
  sequence, observed_at, began_at, seen_sequence, measure_digest, outcome, reason_code`;

/** The newest answer of every check, digest, partition, server, version and tool. */
export async function answered(sql: Sql, contractId: string): Promise<readonly Answered[]> {
  const found: Answered[] = [];
  await forEachRange(sql, contractId, async (within, ends) => {
    const rows = await sql.all<EvidenceRow & Readonly<Record<'comparable' | 'replaces', number>>>(
      `SELECT * FROM (
         SELECT answers.*, row_number() OVER (PARTITION BY ${KIND} ORDER BY sequence DESC) AS place FROM (
           SELECT ${ANSWERED_COLUMNS}, ${REPLACES} AS replaces, ${IS_COMPARABLE} AS comparable FROM evidence
           WHERE contract_id = ?${within} AND (outcome IN ('PASS', 'WARN', 'FAIL', 'NOT_APPLICABLE')
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
      `SELECT check_id, check_digest, max(measure_digest) AS measure_digest, outcome FROM evidence
       WHERE contract_id = ?${within} AND outcome IN ('PASS', 'WARN', 'FAIL', 'ERROR')
       GROUP BY check_id, check_digest, outcome`,
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
      `SELECT check_id, check_digest, max(sequence) AS sequence FROM evidence WHERE contract_id = ?${within}
       GROUP BY check_id, check_digest`,
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
      `SELECT ${EVIDENCE} FROM evidence e WHERE ${sql.oneOf('e.sequence', 'integer')}`,
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
  }: { readonly contractId: string; readonly partition: Partition; readonly columns: string },
  visit: (row: EvidenceRow) => void,
): Promise<void> {
  const { partition_from: from, partition_to: to } = partitionToColumns(partition);
  let after: readonly [string, number] = ['', 0];
  for (;;) {
    const rows = await sql.all<EvidenceRow>(
      `SELECT ${columns} FROM evidence e
       WHERE e.contract_id = ? AND e.partition_from = ? AND e.partition_to = ? AND (e.check_id, e.attempt) > (?, ?)
       ORDER BY e.check_id, e.attempt LIMIT ${String(ROWS_AT_ONCE)}`,
      [contractId, from, to, ...after],
    );
    for (const row of rows) visit(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    after = [last.check_id, last.attempt];
    await yieldToEventLoop();
  }
}

interface RangeEnd {
  readonly partition_from: string;
  readonly partition_to: string;
  readonly check_id: string;
}

const KEY = '(partition_from, partition_to, check_id)';

/**
 * Divides the contract's evidence into ranges of partition and check; the evidence of one check for
 * one partition is never divided.
 */
async function forEachRange(
  sql: Sql,
  contractId: string,
  read: (within: string, ends: readonly SqlValue[]) => Promise<void>,
): Promise<void> {
  let above: readonly SqlValue[] = ['', '', ''];
  for (;;) {
    const next = await sql.one<RangeEnd>(
      `SELECT partition_from, partition_to, check_id FROM evidence WHERE contract_id = ? AND ${KEY} > (?, ?, ?)
       ORDER BY partition_from, partition_to, check_id LIMIT 1 OFFSET ${String(ROWS_AT_ONCE)}`,
      [contractId, ...above],
    );
    if (next === null) return read(` AND ${KEY} > (?, ?, ?)`, above);
    const upTo = [next.partition_from, next.partition_to, next.check_id];
    await read(` AND ${KEY} > (?, ?, ?) AND ${KEY} <= (?, ?, ?)`, [...above, ...upTo]);
    above = upTo;
    await yieldToEventLoop();
  }
}
