import { createHash } from 'node:crypto';
import type { Migration, MigrationDatabase } from './dialect.js';

/**
 * How often folding an event was interrupted, and the names of DuckDB tables in lower case, as the names in events are: in bindings, and
 * in the records of runs that wrote or read these tables. The names stay in lower case on the way down.
 */
export const pendingEvents: Migration = {
  name: '0019-pending-events',
  async up(db) {
    await db.run(`ALTER TABLE lineage_event ADD COLUMN attempts ${db.integer} NOT NULL DEFAULT 0`);
    await lowerBindings(db);
    await lowerRuns(db);
  },
  async down(db) {
    await db.run('ALTER TABLE lineage_event DROP COLUMN attempts');
  },
};

interface Bound {
  readonly contract_id: string;
  readonly object: string;
  readonly server: string;
  readonly name: string;
}

async function lowerBindings(db: MigrationDatabase): Promise<void> {
  const bindings = await db.all<Bound>(
    `SELECT contract_id, object, server, name FROM binding WHERE namespace LIKE 'duckdb:%'`,
  );
  for (const { contract_id: contract, name, object, server } of bindings) {
    const lower = lowerName(name);
    if (lower === name) continue;
    await db.run('UPDATE binding SET name = ? WHERE contract_id = ? AND object = ? AND server = ?', [
      lower,
      contract,
      object,
      server,
    ]);
  }
}

/** How many rows are in memory at once. */
const BATCH = 200;

async function lowerRuns(db: MigrationDatabase): Promise<void> {
  for (let last = ''; ;) {
    const rows = await db.all<{ id: string; record: string }>(
      `SELECT id, record FROM lineage_run WHERE record LIKE '%duckdb:%' AND id > ? ORDER BY id LIMIT ${String(BATCH)}`,
      [last],
    );
    for (const { id, record } of rows) {
      const names = new Set<string>();
      const lower = JSON.stringify(lowered(JSON.parse(record), names));
      if (lower === record) continue;
      await db.run('UPDATE lineage_run SET record = ? WHERE id = ?', [lower, id]);
      const known = await db.all<{ name_key: string }>('SELECT name_key FROM lineage_output WHERE run_id = ?', [id]);
      const found = new Set(known.map((row) => row.name_key));
      // An index by name finds more runs than those that wrote it: names of inputs do no harm.
      for (const key of names)
        if (!found.has(key)) await db.run('INSERT INTO lineage_output (name_key, run_id) VALUES (?, ?)', [key, id]);
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < BATCH) return;
    last = end.id;
  }
}

/** The value with all names of DuckDB tables in lower case; collects the keys of those that changed. */
function lowered(value: unknown, keys: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => lowered(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, lowered(item, keys)] as const);
  const { name, namespace } = value as { readonly name?: unknown; readonly namespace?: unknown };
  const isTable = typeof name === 'string' && typeof namespace === 'string' && namespace.startsWith('duckdb:');
  if (!isTable || lowerName(name) === name) return Object.fromEntries(entries);
  const lower = lowerName(name);
  keys.add(createHash('sha256').update(`${namespace}\u0000${lower}`, 'utf8').digest('hex'));
  return { ...Object.fromEntries(entries), name: lower };
}

function lowerName(name: string): string {
  return name.replaceAll('"', '').toLowerCase();
}
