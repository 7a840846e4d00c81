import type { Agent, AgentStore } from '../../app/ports/agent-store.js';
import { ownerOf } from '../../core/coordination/agent.js';
import { agentFromRow, agentToRow } from '../mappers/agent-mapper.js';
import type { AgentRow } from '../rows/work-rows.js';
import { valuesOf } from '../sql.js';
import { fileWatchStore } from './file-watch-store.js';
import type { StoreContext } from '../store-context.js';

const COLUMNS = [
  'id',
  'subject',
  'domains',
  'version',
  'labels',
  'server_types',
  'engines',
  'slots',
  'first_seen_at',
  'last_seen_at',
] as const satisfies readonly (keyof AgentRow)[];
const SET = COLUMNS.filter((column) => column !== 'id' && column !== 'first_seen_at');

export function agentStore({ sql }: StoreContext): AgentStore {
  return {
    ...fileWatchStore(sql),
    agent: async (id) => {
      const row = await sql.one<AgentRow>(`SELECT ${COLUMNS.join(', ')} FROM agent WHERE id = ?`, [id]);
      return row === null ? null : agentFromRow(row);
    },
    put: async (agent: Agent) => {
      await sql.insertAll(
        'agent',
        COLUMNS,
        [valuesOf(agentToRow(agent), COLUMNS)],
        `ON CONFLICT (id) DO UPDATE SET ${SET.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      );
    },
    seen: async (id, at) => {
      await sql.run('UPDATE agent SET last_seen_at = ? WHERE id = ? AND last_seen_at < ?', [at, id, at]);
    },
    agents: async (since) => {
      const rows = await sql.all<AgentRow>(
        `SELECT ${COLUMNS.join(', ')} FROM agent WHERE last_seen_at >= ? ORDER BY id`,
        [since ?? ''],
      );
      const held = await sql.all<{ owner: string; n: number }>(
        `SELECT owner, count(*) AS n FROM check_work WHERE state = 'LEASED' GROUP BY owner`,
      );
      const leases = new Map(held.map(({ n, owner }) => [owner, n]));
      return rows.map(agentFromRow).map((agent) => ({ ...agent, leases: leases.get(ownerOf(agent)) ?? 0 }));
    },
    forget: (before) => sql.run('DELETE FROM agent WHERE last_seen_at < ?', [before]),
  };
}
