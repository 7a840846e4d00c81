import type { Ids } from '../../app/ports/clock.js';
import type { About } from '../facts.js';
import type { Sql } from '../sql.js';
import { nextSequence } from './sequence.js';

/** Keys have one length, whatever the length of a name; that of everything is empty. */
function headKey(ids: Ids, about: About): string {
  return about === '' ? '' : ids.sha256(about).slice(0, 32);
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
