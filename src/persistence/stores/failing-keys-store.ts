import type { EvidenceStore } from '../../app/ports/evidence-store.js';
import type { FailingKeysRow } from '../rows/quality-rows.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

type FailingKeysStore = Pick<EvidenceStore, 'keepKeys' | 'keysOf' | 'deleteKeys'>;

const COLUMNS = ['evidence_id', 'columns', 'key_rows', 'kept_until'] as const;

/** The keys of failing rows, apart from the evidence, which is never deleted. */
export function failingKeysStore({ sql }: StoreContext): FailingKeysStore {
  return {
    keepKeys: async (keys) => {
      if (keys.length === 0) return;
      const rows = keys.map(({ evidenceId, columns, rows: keyRows, keptUntil }) => [
        evidenceId,
        JSON.stringify(columns),
        JSON.stringify(keyRows),
        keptUntil,
      ]);
      await sql.insertAll('failing_keys', COLUMNS, rows);
    },
    keysOf: async (evidenceIds) => {
      const rows = await sql.all<FailingKeysRow>(
        `SELECT ${COLUMNS.join(', ')} FROM failing_keys WHERE ${sql.oneOf('evidence_id')}`,
        [sql.list(evidenceIds)],
      );
      return rows.map((row) => ({
        evidenceId: row.evidence_id,
        columns: fromJson(row.columns),
        rows: fromJson(row.key_rows),
        keptUntil: row.kept_until,
      }));
    },
    deleteKeys: (upTo) => sql.run('DELETE FROM failing_keys WHERE kept_until <= ?', [upTo]),
  };
}
