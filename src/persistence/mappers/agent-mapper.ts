import type { Agent, FileReport, WatchedFiles } from '../../app/ports/agent-store.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { AgentRow, FileWatchRow } from '../rows/work-rows.js';
import { fromJson } from '../sql.js';
import { needsFromRow, needsToColumns } from './work-mapper.js';

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

/** What identifies watched files, and what is needed to look at them. */
export type WatchedRow = Pick<
  FileWatchRow,
  'id' | 'contract_id' | 'contract_version' | 'server' | 'server_type' | 'labels' | 'domain' | 'checks'
>;

/** In the order of the columns of `WatchedRow`. */
export function watchedToColumns(files: WatchedFiles): readonly (string | number)[] {
  const { checks, contractId, contractVersion, domain, id, needs, server } = files;
  return [id, contractId, contractVersion, server, ...needsToColumns(needs), domain, checks];
}

export function watchedFromRow(row: WatchedRow): WatchedFiles {
  return {
    id: row.id,
    contractId: row.contract_id,
    contractVersion: row.contract_version,
    server: row.server,
    domain: row.domain,
    needs: needsFromRow(row),
    checks: row.checks,
  };
}

export function fileReportFromRow(row: Pick<FileWatchRow, 'id' | 'looked_at' | 'present' | 'seen'>): FileReport {
  return {
    id: row.id,
    lookedAt: row.looked_at ?? '',
    present: row.present === null ? null : fromJson<FileReport['present']>(row.present),
    seen: fromJson<FileReport['seen']>(row.seen ?? '[]'),
  };
}
