import type { Agent } from '../../app/ports/agent-store.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { AgentRow } from '../rows/work-rows.js';
import { fromJson } from '../sql.js';

export function agentToRow(agent: Agent): AgentRow {
  return {
    id: agent.id,
    subject: agent.subject,
    domains: agent.domains === null ? null : JSON.stringify(agent.domains),
    version: agent.version,
    labels: canonicalJson({ ...agent.labels }),
    server_types: agent.serverTypes === null ? null : JSON.stringify(agent.serverTypes),
    engines: JSON.stringify(agent.engines),
    slots: agent.slots,
    first_seen_at: agent.firstSeenAt,
    last_seen_at: agent.lastSeenAt,
  };
}

export function agentFromRow(row: AgentRow): Agent {
  return {
    id: row.id,
    subject: row.subject,
    domains: row.domains === null ? null : fromJson<string[]>(row.domains),
    version: row.version,
    labels: fromJson<Record<string, string>>(row.labels),
    serverTypes: row.server_types === null ? null : fromJson<string[]>(row.server_types),
    engines: fromJson<string[]>(row.engines),
    slots: row.slots,
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
  };
}
