import type { LineageStore, RawEvent, StoredEvent } from '../../app/ports/lineage-store.js';
import { canonicalUuid } from '../../core/lineage/run-id.js';
import type { LineageEventRow } from '../rows/lineage-rows.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

/** The columns of a raw event. */
export const RAW = 'sequence, id, body, received_at, refolds, sender, sender_domains';
const EVENT = `SELECT ${RAW}, folded_at, problem, excluded_at, excluded_by, exclusion_reason FROM lineage_event`;
/** Condition of an event that is to be folded. */
export const PENDING = 'folded_at IS NULL AND excluded_at IS NULL';

export function rawFromRow(row: LineageEventRow): RawEvent {
  return {
    sequence: row.sequence,
    id: row.id,
    body: row.body,
    receivedAt: row.received_at,
    refolds: row.refolds === 1,
    sender: row.sender,
    senderDomains: row.sender_domains === null ? null : fromJson<string[]>(row.sender_domains),
  };
}

function eventFromRow(row: LineageEventRow): StoredEvent {
  const { excluded_at: at, excluded_by: by, exclusion_reason: reason } = row;
  const exclusion = at === null ? null : { at, by: by ?? '', reason: reason ?? '' };
  const isDead = row.problem !== null;
  const state =
    exclusion !== null ? 'EXCLUDED' : isDead ? 'DEAD_LETTER' : row.folded_at === null ? 'PENDING' : 'FOLDED';
  return { ...rawFromRow(row), state, exclusion };
}

/**
 * Patterns of texts in JSON. UUIDs are written with dashes or without, other characters may be
 * escaped.
 */
function patternsOf(texts: readonly string[]): readonly string[] {
  const literal = texts.map((text) => {
    const escaped = text.replaceAll(/[\\%_]/gu, (character) => `\\${character}`);
    return `%${canonicalUuid(text) === null ? escaped : escaped.replaceAll('-', '%')}%`;
  });
  const mayBeEscaped = ['%\\\\u%', ...(texts.some((text) => text.includes('/')) ? ['%\\\\/%'] : [])];
  const isEscaped = texts.some((text) => /["\\\u0000-\u001f]/u.test(text));
  return [...literal, ...(isEscaped ? ['%\\\\%'] : mayBeEscaped)];
}

/** Events as they were received, and their exclusion. */
export function receivedEvents({
  sql,
}: StoreContext): Pick<LineageStore, 'event' | 'events' | 'markExcluded' | 'foldedWith'> {
  return {
    event: async (id) => {
      const row = await sql.one<LineageEventRow>(`${EVENT} WHERE id = ?`, [id]);
      return row === null ? null : eventFromRow(row);
    },
    events: async ({ before, excluded }, limit) => {
      const conditions = [before === null ? [] : ['sequence < ?'], excluded ? ['excluded_at IS NOT NULL'] : []].flat();
      const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
      const rows = await sql.all<LineageEventRow>(
        `${EVENT} ${where} ORDER BY sequence DESC LIMIT ?`,
        before === null ? [limit] : [before, limit],
      );
      return rows.map(eventFromRow);
    },
    markExcluded: async (id, exclusion) => {
      if (exclusion === null) {
        await sql.run(
          `UPDATE lineage_event SET excluded_at = NULL, excluded_by = NULL, exclusion_reason = NULL, folded_at = NULL,
             problem = NULL, refolds = 0 WHERE id = ?`,
          [id],
        );
        return;
      }
      await sql.run('UPDATE lineage_event SET excluded_at = ?, excluded_by = ?, exclusion_reason = ? WHERE id = ?', [
        ...[exclusion.at, exclusion.by, exclusion.reason, id],
      ]);
    },
    foldedWith: async (texts, after, limit) => {
      const last = await sql.one<{ sequence: number | null }>(
        `SELECT MAX(sequence) AS sequence FROM
           (SELECT sequence FROM lineage_event WHERE sequence > ? ORDER BY sequence LIMIT ?) AS looked`,
        [after, limit],
      );
      const upTo = last?.sequence ?? null;
      if (upTo === null) return { events: [], upTo };
      const folded = 'folded_at IS NOT NULL AND problem IS NULL AND excluded_at IS NULL';
      const matches = texts.length === 0 ? '' : `AND ${sql.likeAny('body')}`;
      const rows = await sql.all<LineageEventRow>(
        `SELECT ${RAW} FROM lineage_event WHERE sequence > ? AND sequence <= ? AND ${folded} ${matches} ORDER BY sequence`,
        [after, upTo, ...(texts.length === 0 ? [] : [sql.list(patternsOf(texts))])],
      );
      return { events: rows.map(rawFromRow), upTo };
    },
  };
}
