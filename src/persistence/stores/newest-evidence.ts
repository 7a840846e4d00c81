import type { Page, PageRequest } from '../../app/shared/views-catalog.js';
import type { Evidence } from '../../core/quality/check.js';
import type { Slice } from '../../core/shared/interval.js';
import { EVIDENCE, evidenceOf } from '../mappers/evidence-mappers.js';
import { sliceColumns } from '../mappers/partition-columns.js';
import type { EvidenceRow } from '../rows/quality-rows.js';
import type { Sql } from '../sql.js';
import { type PagedQuery, mergedPages, pageOf } from './paging.js';

const NEWEST: PagedQuery<EvidenceRow, Evidence> = {
  table: 'evidence e',
  columns: EVIDENCE,
  // Under a clock that stands still, and of a round that looks at many slices, the newest slice comes first.
  by: `(e.observed_at || ' ' || e.slice_from || ' ' || e.id)`,
  descending: true,
  keyOf: (row) => [row.observed_at, row.slice_from, row.id].join(' '),
  nodeOf: evidenceOf,
};

/**
 * One page of the contracts' evidence, newest first, of one slice where one is asked. Each contract's page is read by itself: of one
 * contract the index has it in order, of several at once PostgreSQL would sort all there is.
 */
export async function newestEvidence(
  sql: Sql,
  contractIds: readonly string[],
  slice: Slice | undefined,
  page: PageRequest,
): Promise<Page<Evidence>> {
  const ends = slice === undefined ? null : sliceColumns(slice);
  const cut =
    ends === null
      ? []
      : ([
          ['e.slice_from = ?', ends.slice_from],
          ['e.slice_to = ?', ends.slice_to],
        ] as const);
  const pages: Page<Evidence>[] = [];
  for (const contractId of new Set(contractIds)) {
    pages.push(await pageOf(sql, { ...NEWEST, where: [['e.contract_id = ?', contractId], ...cut] }, page));
  }
  return mergedPages(pages, page, NEWEST.descending);
}
