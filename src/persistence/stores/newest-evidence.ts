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
  // Under a clock that stands still, and of a round that looks at many partitions, the newest partition comes first.
  by: `(e.observed_at || ' ' || e.partition_from || ' ' || e.id)`,
  descending: true,
  keyOf: (row) => [row.observed_at, row.partition_from, row.id].join(' '),
  nodeOf: evidenceFromRow,
};

/**
 * One page of the contracts' evidence, newest first, of one partition where one is asked. Each contract's page is read by itself: of one
 * contract the index has it in order, of several at once PostgreSQL would sort all there is.
 */
export async function newestEvidence(
  sql: Sql,
  contractIds: readonly string[],
  partition: Partition | undefined,
  page: PageRequest,
): Promise<Page<Evidence>> {
  const ends = partition === undefined ? null : partitionToColumns(partition);
  const cut =
    ends === null
      ? []
      : ([
          ['e.partition_from = ?', ends.partition_from],
          ['e.partition_to = ?', ends.partition_to],
        ] as const);
  const pages: Page<Evidence>[] = [];
  for (const contractId of new Set(contractIds)) {
    pages.push(await pageOf(sql, { ...NEWEST, where: [['e.contract_id = ?', contractId], ...cut] }, page));
  }
  return mergedPages(pages, page, NEWEST.descending);
}
