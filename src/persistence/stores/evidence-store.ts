import type { EvidenceStore } from '../../app/ports/evidence-store.js';
import type { Evidence, Outcome } from '../../core/quality/check.js';
import { EVIDENCE, evidenceOf } from '../mappers/evidence-mappers.js';
import { sliceColumns, sliceOf } from '../mappers/slices.js';
import type { EvidenceRow } from '../rows/quality-rows.js';
import type { StoreContext } from '../store-context.js';
import { arrivalStore } from './arrival-store.js';
import { append } from './evidence-append.js';
import { answered, evidenceOfSlices, newestAttempts, newestByCheck } from './evidence-reads.js';
import { pageOf } from './paging.js';

/** Evidence is appended and read, never changed. */
export function evidenceStore(context: StoreContext): EvidenceStore {
  const { sql } = context;
  return {
    ...arrivalStore(context),
    append: (evidence) => append(sql, evidence),
    forSlices: (contractId, slices) => evidenceOfSlices(sql, contractId, slices),
    newestAttempts: (contractId, slice) => newestAttempts(sql, contractId, slice),
    historyBefore: async (contractId, after, upTo) => {
      const rows = await sql.all<EvidenceRow>(
        `SELECT check_id, check_digest, slice_from, slice_to, outcome, attempt FROM (
           SELECT check_id, check_digest, slice_from, slice_to, outcome, attempt,
             row_number() OVER (PARTITION BY check_id, slice_from, slice_to ORDER BY sequence DESC) AS place
           FROM evidence WHERE contract_id = ? AND slice_to > ? AND slice_to <= ?
         ) AS ranked WHERE place = 1 ORDER BY slice_from, slice_to, check_id`,
        [contractId, after, upTo],
      );
      return rows.map((row) => ({
        checkId: row.check_id,
        checkDigest: row.check_digest,
        slice: sliceOf(row),
        outcome: row.outcome as Outcome,
        attempt: row.attempt,
      }));
    },
    answered: (contractId) => answered(sql, contractId),
    newestByCheck: (contractId) => newestByCheck(sql, contractId),
    page: (contractIds, slice, page) => {
      const ends = slice === undefined ? null : sliceColumns(slice);
      const cut =
        ends === null
          ? []
          : ([
              ['e.slice_from = ?', ends.slice_from],
              ['e.slice_to = ?', ends.slice_to],
            ] as const);
      return pageOf<EvidenceRow, Evidence>(
        sql,
        {
          table: 'evidence e',
          columns: EVIDENCE,
          // Under a clock that stands still, and of a round that looks at many slices, the newest slice comes first.
          by: `(e.observed_at || ' ' || e.slice_from || ' ' || e.id)`,
          descending: true,
          where: [[sql.oneOf('e.contract_id'), sql.list(contractIds)], ...cut],
          keyOf: (row) => [row.observed_at, row.slice_from, row.id].join(' '),
          nodeOf: evidenceOf,
        },
        page,
      );
    },
    count: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM evidence'))?.n ?? 0,
  };
}
