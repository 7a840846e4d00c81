import { LARGE_EVENT } from '../../app/ports/event-reader.js';
import type { LineageStore, NoticeKind, ReceivedEvent, StoredNotice } from '../../app/ports/lineage-store.js';
import type { LineageWarning } from '../../core/lineage/event.js';
import type { LineageEventRow } from '../rows/lineage-rows.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

type EventStore = Pick<
  LineageStore,
  | 'appendRaw'
  | 'countRaw'
  | 'lockFolding'
  | 'tryLockFolding'
  | 'markFolded'
  | 'retryDeadLetters'
  | 'notices'
  | 'countNotices'
  | 'deadLetters'
  | 'resolveDeadLetters'
  | 'warningsOf'
>;

const FOLDING = 'concordat:lineage-fold';

const WHERE: Readonly<Record<NoticeKind, string>> = {
  WARNED: 'warnings IS NOT NULL AND excluded_at IS NULL',
  OPEN: `problem IS NOT NULL AND excluded_at IS NULL AND coalesce(resolution, '') <> 'DISCARDED'`,
  DISCARDED: `problem IS NOT NULL AND excluded_at IS NULL AND resolution = 'DISCARDED'`,
};

const NOTICE = `SELECT sequence, id, body, received_at, folded_at, problem, warnings, resolution, resolved_at, resolved_by,
  resolution_reason FROM lineage_event`;

function noticeFromRow(row: LineageEventRow): StoredNotice {
  const { resolution, resolution_reason: reason, resolved_at: at, resolved_by: by } = row;
  const action = resolution === 'DISCARDED' || resolution === 'REPLAYED' ? resolution : null;
  return {
    sequence: row.sequence,
    id: row.id,
    body: row.body,
    receivedAt: row.received_at,
    foldedAt: row.folded_at,
    warnings: row.warnings === null ? [] : fromJson<LineageWarning[]>(row.warnings),
    problem: row.problem,
    resolution: action === null ? null : { action, at: at ?? '', by: by ?? '', reason: reason ?? '' },
  };
}

function domainsOf({ sender_domains: domains }: Pick<LineageEventRow, 'sender_domains'>): readonly string[] | null {
  return domains === null ? null : fromJson<string[]>(domains);
}

function withDomainsOf(known: ReceivedEvent | undefined, event: ReceivedEvent): ReceivedEvent {
  if (known === undefined) return event;
  return { ...known, senderDomains: [...new Set([...known.senderDomains, ...event.senderDomains])].sort() };
}

async function insertEvents({ ids, sql }: StoreContext, events: readonly ReceivedEvent[]): Promise<number> {
  if (events.length === 0) return 0;
  await insertSenders({ ids, sql }, events);
  const columns = ['id', 'body', 'received_at', 'sender', 'sender_domains', 'sender_key', 'job_namespace_key'];
  return sql.insertAll(
    'lineage_event',
    [...columns, 'is_large'],
    events.map(({ body, id, jobNamespace, receivedAt, sender, senderDomains }) => {
      const domains = JSON.stringify(senderDomains);
      const keys = [ids.sha256(domains), ids.sha256(jobNamespace)];
      return [id, body, receivedAt, sender, domains, ...keys, body.length >= LARGE_EVENT ? 1 : 0];
    }),
    'ON CONFLICT (id) DO NOTHING',
  );
}

/** Keeps the domains of the senders under their key, each once. */
async function insertSenders(
  { ids, sql }: Pick<StoreContext, 'ids' | 'sql'>,
  events: readonly Pick<ReceivedEvent, 'senderDomains'>[],
): Promise<void> {
  const domains = [...new Set(events.map(({ senderDomains }) => JSON.stringify(senderDomains)))].sort();
  const rows = domains.map((text) => [ids.sha256(text), text]);
  await sql.insertAll('lineage_sender', ['sender_key', 'domains'], rows, 'ON CONFLICT (sender_key) DO NOTHING');
}

/**
 * Makes stored events count for the domains of these senders too; those that count for more then
 * are folded again. The rows are locked: of two senders at once, none is lost. Returns the ids that
 * another sender stored.
 */
async function widenDomains(
  { ids, sql }: StoreContext,
  received: ReadonlyMap<string, ReceivedEvent>,
  list: string,
): Promise<readonly string[]> {
  const rows = await sql.all<Pick<LineageEventRow, 'id' | 'received_at' | 'sender' | 'sender_domains'>>(
    `SELECT id, received_at, sender, sender_domains FROM lineage_event
     WHERE ${sql.oneOf('id')} ORDER BY id${sql.forUpdate}`,
    [list],
  );
  const others: string[] = [];
  for (const row of rows) {
    const event = received.get(row.id);
    const domains = domainsOf(row);
    if (event === undefined) continue;
    if (row.received_at !== event.receivedAt || row.sender !== event.sender) others.push(row.id);
    if (domains === null || event.senderDomains.every((domain) => domains.includes(domain))) continue;
    const senderDomains = [...new Set([...domains, ...event.senderDomains])].sort();
    const keys = [ids.sha256(JSON.stringify(senderDomains)), ids.sha256(event.jobNamespace)];
    await insertSenders({ ids, sql }, [{ senderDomains }]);
    await sql.run(
      `UPDATE lineage_event SET sender_domains = ?, sender_key = ?, job_namespace_key = ?,
         folded_at = CASE WHEN problem IS NULL AND excluded_at IS NULL THEN NULL ELSE folded_at END WHERE id = ?`,
      [JSON.stringify(senderDomains), ...keys, row.id],
    );
  }
  return others;
}

/** Raw events: append-only, except for the mark that they were folded. */
export function lineageEvents(context: StoreContext): EventStore {
  const { sql } = context;
  const count = async (where: string): Promise<number> =>
    Number((await sql.one<{ n: number | string }>(`SELECT COUNT(*) AS n FROM lineage_event ${where}`))?.n ?? 0);
  return {
    appendRaw: async (events) => {
      const merged = new Map<string, ReceivedEvent>();
      for (const event of events) merged.set(event.id, withDomainsOf(merged.get(event.id), event));
      const list = sql.list([...merged.keys()]);
      const stored = await sql.all<{ id: string }>(`SELECT id FROM lineage_event WHERE ${sql.oneOf('id')}`, [list]);
      const known = new Set(stored.map(({ id }) => id));
      const fresh = [...merged.values()].filter(({ id }) => !known.has(id));
      const inserted = await insertEvents(context, fresh);
      if (known.size > 0 || inserted < fresh.length)
        for (const id of await widenDomains(context, merged, list)) known.add(id);
      return events.map(({ id }) => {
        const isNew = !known.has(id);
        known.add(id);
        return isNew;
      });
    },
    countRaw: () => count(''),
    lockFolding: () => sql.lock(FOLDING),
    tryLockFolding: () => sql.tryLock(FOLDING),
    markFolded: (outcomes, at) =>
      sql.updateAll(
        'lineage_event',
        { keys: ['sequence'], nullableKey: 'sender_domains', set: ['folded_at', 'problem', 'warnings'] },
        outcomes.map(({ event: { senderDomains, sequence }, problem, warnings }) => [
          sequence,
          senderDomains === null ? null : JSON.stringify(senderDomains),
          ...[at, problem, warnings.length === 0 ? null : JSON.stringify(warnings)],
        ]),
      ),
    retryDeadLetters: async () => {
      await sql.run(`UPDATE lineage_event SET folded_at = NULL, problem = NULL WHERE ${WHERE.OPEN}`);
    },
    notices: async (kind, before, limit) => {
      const rows = await sql.all<LineageEventRow>(
        `${NOTICE} WHERE ${WHERE[kind]} ${before === null ? '' : 'AND sequence < ?'} ORDER BY sequence DESC LIMIT ?`,
        before === null ? [limit] : [before, limit],
      );
      return rows.map(noticeFromRow);
    },
    countNotices: (kind) => count(`WHERE ${WHERE[kind]}`),
    deadLetters: async (ids) => {
      const rows = await sql.all<LineageEventRow>(
        `${NOTICE} WHERE problem IS NOT NULL AND excluded_at IS NULL AND ${sql.oneOf('id')} ORDER BY sequence`,
        [sql.list(ids)],
      );
      return rows.map(noticeFromRow);
    },
    resolveDeadLetters: async (ids, { action, at, by, reason }) => {
      const pending = action === 'REPLAYED' ? ', folded_at = NULL, problem = NULL' : '';
      await sql.run(
        `UPDATE lineage_event SET resolution = ?, resolved_at = ?, resolved_by = ?, resolution_reason = ?${pending}
         WHERE problem IS NOT NULL AND ${sql.oneOf('id')}`,
        [action, at, by, reason, sql.list(ids)],
      );
    },
    warningsOf: async (id) => {
      const row = await sql.one<{ warnings: string | null }>('SELECT warnings FROM lineage_event WHERE id = ?', [id]);
      const warnings = row?.warnings ?? null;
      return warnings === null ? [] : fromJson<LineageWarning[]>(warnings);
    },
  };
}
