import type { Ids } from '../../app/ports/clock.js';
import type { About } from '../facts.js';
import type { Sql } from '../sql.js';
import { nextSequence } from './sequence.js';

/** The most keys that are remembered; then the memory begins anew. */
const MOST_KEYS = 20_000;
/** Longer names are not remembered: their length is up to the caller. */
const MOST_CHARACTERS = 300;
const KEYS = new Map<About, string>();

/** Keys have one length, whatever the length of a name; that of everything is empty. */
function headKey(ids: Ids, about: About): string {
  const known = KEYS.get(about);
  if (known !== undefined) return known;
  const key = about === '' ? '' : ids.sha256(about).slice(0, 32);
  if (about.length > MOST_CHARACTERS) return key;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(about, key);
  return key;
}

/**
 * The keys of the heads, each once, in an order in which concurrent transactions can write them.
 */
export function headKeys(ids: Ids, about: Iterable<About>): readonly string[] {
  return [...new Set([...about].map((one) => headKey(ids, one)))].sort();
}

/**
 * Raises the data version for a transaction that wrote facts, and with it the heads of what they
 * are about. It takes the row of the record sequence first, as every writer of facts does, so that
 * heads have the order of the commits.
 */
export async function recordHeads(sql: Sql, ids: Ids, written: ReadonlySet<About>): Promise<void> {
  if (written.size === 0) return;
  const sequence = await nextSequence(sql, 1);
  await sql.insertAll(
    'fact_head',
    ['head_key', 'sequence'],
    headKeys(ids, written).map((key) => [key, sequence]),
    'ON CONFLICT (head_key) DO UPDATE SET sequence = excluded.sequence',
  );
}
