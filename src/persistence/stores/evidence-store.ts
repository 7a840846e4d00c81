import type { EvidenceStore } from '../../app/ports/evidence-store.js';
import type { Outcome } from '../../core/quality/check.js';
import { DETAILED, DETAILS, selected } from '../mappers/evidence-mappers.js';
import { partitionFromColumns } from '../mappers/partition-columns.js';
import type { EvidenceRow } from '../rows/evidence-rows.js';
import type { StoreContext } from '../store-context.js';
import { arrivalStore } from './arrival-store.js';
import { append } from './evidence-append.js';
import {
  answered,
  everWorked,
  evidenceOfChecks,
  evidenceOfPartitions,
  newestAttempts,
  newestByCheck,
  recordedAfter,
} from './evidence-reads.js';
import { failingKeysStore } from './failing-keys-store.js';
import { fileStore } from './file-store.js';
import { newestEvidence } from './newest-evidence.js';

const HISTORY = [
  ...(['check_id', 'check_digest', 'partition_from', 'partition_to', 'outcome', 'attempt'] as const),
  ...(['server', 'contract_version', 'provenance'] as const),
] as const;

const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** Evidence is appended and read, never changed. */
export function evidenceStore(context: StoreContext): EvidenceStore {
  const { sql } = context;
  return {
    ...arrivalStore(context),
    ...fileStore(context),
    ...failingKeysStore(context),
    append: (evidence) => append(sql, evidence),
    forPartitions: (contractId, partitions) => evidenceOfPartitions(sql, contractId, partitions),
    newestAttempts: (contractId, partition) => newestAttempts(sql, contractId, partition),
    recordedAfter: (contractId, partition, sequence) => recordedAfter(sql, contractId, partition, sequence),
    historyBefore: async (contractId, after, upTo, recordedUpTo = END_OF_TIME) => {
      const rows = await sql.all<EvidenceRow>(
        `SELECT ${HISTORY.join(', ')} FROM (
           SELECT ${selected(HISTORY)}, e.sequence, row_number() OVER (
               PARTITION BY e.check_key, e.partition_key, r.server, r.contract_version, r.provenance ORDER BY e.sequence DESC
             ) AS place
           FROM evidence_partition p CROSS JOIN evidence_result e ${DETAILS}
           WHERE p.contract_id = ? AND p.partition_to > ? AND p.partition_to <= ? AND e.partition_key = p.id AND ${DETAILED}
             AND r.recorded_at <= ?
         ) AS ranked WHERE place = 1 ORDER BY partition_from, partition_to, check_id, sequence`,
        [contractId, after, upTo, recordedUpTo],
      );
      return rows.map((row) => ({
        checkId: row.check_id,
        checkDigest: row.check_digest,
        partition: partitionFromColumns(row),
        outcome: row.outcome as Outcome,
        attempt: row.attempt,
        server: row.server,
        contractVersion: row.contract_version,
        provenance: row.provenance,
      }));
    },
    answered: (contractId) => answered(sql, contractId),
    ofChecks: (contractId, partitions, checkIds) => evidenceOfChecks(sql, { contractId, partitions, checkIds }),
    everWorked: (contractId) => everWorked(sql, contractId),
    newestByCheck: (contractId) => newestByCheck(sql, contractId),
    page: (contractIds, filter, page) => newestEvidence(sql, contractIds, filter, page),
    count: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM evidence_result'))?.n ?? 0,
  };
}
