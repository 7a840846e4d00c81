import type { EvidenceFilter } from '../../app/ports/evidence-store.js';
import type { Page, PageRequest } from '../../app/ports/page.js';
import { fromCursor, toCursor } from '../../app/shared/paging.js';
import type { Evidence } from '../../core/quality/check.js';
import type { Partition } from '../../core/shared/interval.js';
import { DETAILED, EVIDENCE, evidenceFromRow } from '../mappers/evidence-mappers.js';
import { partitionPairs } from '../mappers/partition-columns.js';
import type { EvidenceRow } from '../rows/evidence-rows.js';
import type { Sql, SqlValue } from '../sql.js';
import { lengthOf } from '../../app/shared/paging.js';
import { mergedPages } from './paging.js';

type FoundRow = EvidenceRow & { readonly reading_key: number };

/**
 * One page of the contracts' evidence, newest first, of what the filter admits. Reads the
 * page of each contract separately: the index has the readings of one contract in order, while for
 * several PostgreSQL would sort all of them.
 */
export async function newestEvidence(
  sql: Sql,
  contractIds: readonly string[],
  { outcomes, partitions }: EvidenceFilter,
  page: PageRequest,
): Promise<Page<Evidence>> {
  const pages: Page<Evidence>[] = [];
  for (const contractId of new Set(contractIds)) {
    const keys = partitions === null ? null : await partitionKeys(sql, contractId, partitions);
    pages.push(await pageOfContract(sql, contractId, { keys, outcomes }, page));
  }
  return mergedPages(pages, page, true);
}

async function partitionKeys(
  sql: Sql,
  contractId: string,
  partitions: readonly Partition[],
): Promise<readonly number[]> {
  const found = await sql.all<{ id: number }>(
    `SELECT p.id FROM ${sql.pairs('requested')} CROSS JOIN evidence_partition p
     WHERE p.contract_id = ? AND p.partition_from = requested.a AND p.partition_to = requested.b`,
    [sql.list(partitionPairs(partitions)), contractId],
  );
  return found.map(({ id }) => id);
}

/**
 * A fixed clock, or one coordinator cycle, gives many partitions the same time: then the newest
 * partition comes first.
 */
const NEWEST_FIRST = 'r.observed_at DESC, r.partition_from DESC, r.id DESC, e.sequence DESC';

async function pageOfContract(
  sql: Sql,
  contractId: string,
  { keys, outcomes }: Pick<EvidenceFilter, 'outcomes'> & { readonly keys: readonly number[] | null },
  page: PageRequest,
): Promise<Page<Evidence>> {
  const ofKeys = keys === null ? '' : ` AND ${sql.oneOf('e.partition_key', 'integer')}`;
  const ofOutcomes = outcomes === null ? '' : ` AND ${sql.oneOf('e.outcome')}`;
  const admitted = `${ofKeys}${ofOutcomes}`;
  const listed = [keys, outcomes].flatMap((values) => (values === null ? [] : [sql.list(values)]));
  const total = await sql.one<{ n: number }>(
    `SELECT count(*) AS n FROM evidence_partition p CROSS JOIN evidence_result e
     WHERE p.contract_id = ? AND e.partition_key = p.id${admitted}`,
    [contractId, ...listed],
  );
  const first = lengthOf(page);
  const after = page.after ? placeAfter(fromCursor(page.after) ?? '') : [];
  const afterPlace =
    after.length === 0
      ? ''
      : ' AND (r.observed_at, r.partition_from, r.id) <= (?, ?, ?) AND (r.id <> ? OR e.sequence < ?)';
  const rows = await sql.all<FoundRow>(
    `SELECT ${EVIDENCE}, e.reading_key FROM evidence_reading r CROSS JOIN evidence_result e
       CROSS JOIN evidence_partition p CROSS JOIN evidence_check c CROSS JOIN evidence_definition d
       LEFT JOIN evidence_note n ON n.sequence = e.sequence
     WHERE r.contract_id = ? AND p.id = e.partition_key AND ${DETAILED}${admitted}${afterPlace}
     ORDER BY ${NEWEST_FIRST} LIMIT ?`,
    [contractId, ...listed, ...after, first + 1],
  );
  return {
    items: rows.slice(0, first).map((row) => ({ cursor: toCursor(keyOf(row)), node: evidenceFromRow(row) })),
    hasNextPage: rows.length > first,
    totalCount: total?.n ?? 0,
  };
}

/** As many digits as the largest number has, so that keys of several contracts sort as texts. */
const DIGITS = 16;

function keyOf(row: FoundRow): string {
  const numbers = [row.reading_key, row.sequence].map((number) => String(number).padStart(DIGITS, '0'));
  return [row.observed_at, row.partition_from, ...numbers].join(' ');
}

/**
 * The parameters of the place. Cursors of an earlier release end with the id of a result: they
 * begin with the results of the same time and partition, so that none is missing.
 */
function placeAfter(key: string): readonly SqlValue[] {
  const [observedAt = '', from = '', ...numbers] = key.split(' ');
  const [reading = Number.MAX_SAFE_INTEGER, sequence = 0] = numbers.length === 2 ? numbers.map(Number) : [];
  return [observedAt, from, reading, reading, sequence];
}
