import type { Page, PageRequest } from '../../app/ports/page.js';
import type { Evidence } from '../../core/quality/check.js';
import type { Partition } from '../../core/shared/interval.js';
import { EVIDENCE, evidenceFromRow } from '../mappers/evidence-mappers.js';
import { partitionToColumns } from '../mappers/partition-columns.js';
import type { EvidenceRow } from '../rows/quality-rows.js';
import type { Sql } from '../sql.js';
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
 * One page of the contracts' evidence, newest first, of `partition` where it is given. Reads the
 * page of each contract separately: the index has the evidence of one contract in order, while for
 * several PostgreSQL would sort all of it.
 */
export async function newestEvidence(
  sql: Sql,
  contractIds: readonly string[],
  partition: Partition | undefined,
  page: PageRequest,
): Promise<Page<Evidence>> {
  const ends = partition === undefined ? null : partitionToColumns(partition);
  const ofPartition =
    ends === null
      ? []
      : ([
          ['e.partition_from = ?', ends.partition_from],
          ['e.partition_to = ?', ends.partition_to],
        ] as const);
  const pages: Page<Evidence>[] = [];
  for (const contractId of new Set(contractIds)) {
    pages.push(await pageOf(sql, { ...NEWEST, where: [['e.contract_id = ?', contractId], ...ofPartition] }, page));
  }
  return mergedPages(pages, page, NEWEST.descending);
}
