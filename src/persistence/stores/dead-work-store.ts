import type { WorkStore } from '../../app/ports/work-store.js';
import { deadWorkFromRow } from '../mappers/work-mapper.js';
import type { Sql } from '../sql.js';

const DEAD = `SELECT c.id, c.contract_id, c.contract_version, c.partition_from, c.partition_to, c.server, c.attempts,
    c.message, c.queued_at, c.ended_at, w.domain
  FROM check_work c JOIN work_group w ON w.id = c.group_id WHERE c.state = 'DEAD'`;

/** Work that is tried no more. */
export function deadWorkStore(
  sql: Sql,
  now: () => Promise<string>,
): Pick<WorkStore, 'deadWork' | 'deadWorkOf' | 'resolveDead'> {
  return {
    deadWork: async (after, limit) => {
      const rows = await sql.all<Parameters<typeof deadWorkFromRow>[0]>(
        `${DEAD} AND (c.ended_at, c.id) > (?, ?) ORDER BY c.ended_at, c.id LIMIT ?`,
        [after?.deadSince ?? '', after?.id ?? '', limit],
      );
      return rows.map(deadWorkFromRow);
    },
    deadWorkOf: async (ids) => {
      const rows = await sql.all<Parameters<typeof deadWorkFromRow>[0]>(
        `${DEAD} AND ${sql.oneOf('c.id')} ORDER BY c.id`,
        [sql.list(ids)],
      );
      return rows.map(deadWorkFromRow);
    },
    resolveDead: async (ids, resolution) => {
      if (resolution === 'DISCARDED') {
        await sql.run(`UPDATE check_work SET state = 'DISCARDED' WHERE state = 'DEAD' AND ${sql.oneOf('id')}`, [
          sql.list(ids),
        ]);
        return;
      }
      await sql.run(
        `UPDATE check_work SET state = 'QUEUED', attempts = 0, due_at = ?, message = NULL, ended_at = NULL
         WHERE state = 'DEAD' AND ${sql.oneOf('id')}`,
        [await now(), sql.list(ids)],
      );
    },
  };
}
