import type { WorkStore } from '../../app/ports/work-store.js';
import { deadWorkFromRow } from '../mappers/work-mapper.js';
import type { Sql } from '../sql.js';
import { withinDomains } from './within-domains.js';

const COLUMNS = `c.id, c.contract_id, c.contract_version, c.partition_from, c.partition_to, c.server, c.attempts,
  c.message, c.queued_at, c.ended_at, k.product`;
const DEAD = `check_work c CROSS JOIN contract k WHERE k.id = c.contract_id AND c.state = 'DEAD'`;

type DeadWorkMethods = 'deadWork' | 'countDeadWork' | 'deadWorkOf' | 'resolveDead';

/** Work that is tried no more. */
export function deadWorkStore(sql: Sql, now: () => Promise<string>): Pick<WorkStore, DeadWorkMethods> {
  const within = (domains: readonly string[] | null) => withinDomains(sql, 'k.product', domains, '/%');
  return {
    deadWork: async ({ after, domains, limit }) => {
      const condition = within(domains);
      const rows = await sql.all<Parameters<typeof deadWorkFromRow>[0]>(
        `SELECT ${COLUMNS} FROM ${DEAD}${condition.text} AND (c.ended_at, c.id) < (?, ?)
         ORDER BY c.ended_at DESC, c.id DESC LIMIT ?`,
        [...condition.values, after?.deadSince ?? LAST, after?.id ?? '', limit],
      );
      return rows.map(deadWorkFromRow);
    },
    countDeadWork: async (domains) => {
      const condition = within(domains);
      const row = await sql.one<{ n: number }>(`SELECT count(*) AS n FROM ${DEAD}${condition.text}`, condition.values);
      return row?.n ?? 0;
    },
    deadWorkOf: async (ids) => {
      const rows = await sql.all<Parameters<typeof deadWorkFromRow>[0]>(
        `SELECT ${COLUMNS} FROM check_work c CROSS JOIN contract k
         WHERE ${sql.oneOf('c.id')} AND c.state IN ('DEAD', 'DISCARDED') AND k.id = c.contract_id ORDER BY c.id`,
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
         WHERE state IN ('DEAD', 'DISCARDED') AND ${sql.oneOf('id')}`,
        [await now(), sql.list(ids)],
      );
    },
  };
}

/** After every instant. */
const LAST = '9999';
