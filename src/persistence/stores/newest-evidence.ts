import type { Page, PageRequest } from '../../app/ports/page.js';
import type { Evidence } from '../../core/quality/check.js';
import type { Partition } from '../../core/shared/interval.js';
import { EVIDENCE, evidenceFromRow } from '../mappers/evidence-mappers.js';
import { partitionPairs } from '../mappers/partition-columns.js';
import type { EvidenceRow } from '../rows/quality-rows.js';
import type { Sql, SqlValue } from '../sql.js';
import { type PagedQuery, mergedPages, pageOf } from './paging.js';

const NEWEST: PagedQuery<EvidenceRow, Evidence> = {
  table: 'evidence e',
  columns: EVIDENCE,
  // A fixed clock, or one coordinator cycle, gives many partitions the same time: then the newest
  // partition comes first.
  by: `(e.observed_at || ' ' || e.partition_from || ' ' || e.id)`,
  descending: true,
  keyOf: (row) => [row.observed_at, row.partition_from, row.id].join(' '),
  nodeOf: evidenceFromRow,
};

/**
 * One page of the contracts' evidence, newest first, of the partitions or of all. Reads the
 * page of each contract separately: the index has the evidence of one contract in order, while for
 * several PostgreSQL would sort all of it.
 */
export async function newestEvidence(
  sql: Sql,
  contractIds: readonly string[],
  partitions: readonly Partition[] | null,
  page: PageRequest,
): Promise<Page<Evidence>> {
  const ofPartitions = partitions === null ? [] : within(sql, partitions);
  const pages: Page<Evidence>[] = [];
  for (const contractId of new Set(contractIds)) {
    pages.push(await pageOf(sql, { ...NEWEST, where: [['e.contract_id = ?', contractId], ...ofPartitions] }, page));
  }
  return mergedPages(pages, page, NEWEST.descending);
}

/**
 * Conditions for these partitions: the range of their starts, which an index serves, and each one
 * exactly.
 */
function within(sql: Sql, partitions: readonly Partition[]): readonly (readonly [string, SqlValue])[] {
  const ends = partitionPairs(partitions);
  const starts = ends.map(([from]) => from).sort();
  return [
    ['e.partition_from >= ?', starts[0] ?? ''],
    ['e.partition_from <= ?', starts.at(-1) ?? ''],
    [sql.oneOf(`(e.partition_from || '/' || e.partition_to)`, 'text'), sql.list(ends.map((pair) => pair.join('/')))],
  ];
}
