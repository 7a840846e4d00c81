import { createHash } from 'node:crypto';
import { type Migration, type MigrationDatabase, dropTables } from './dialect.js';

/**
 * What each sender reports about outputs, outer runs and names, so that no event of another sender takes it away. The rows of runs are
 * only added: they find the runs to read, and the records of these decide. A foreign write can make checks due a second time.
 */
export const whatSendersReport: Migration = {
  name: '0018-what-senders-report',
  async up(db) {
    const { text } = db;
    await db.run(`CREATE TABLE lineage_output (
      name_key ${text} NOT NULL,
      run_id ${text} NOT NULL,
      PRIMARY KEY (name_key, run_id)
    )`);
    await db.run(`CREATE TABLE lineage_outer_run (
      outer_id ${text} NOT NULL,
      run_id ${text} NOT NULL,
      PRIMARY KEY (outer_id, run_id)
    )`);
    await db.run(`CREATE TABLE lineage_sent_symlink (
      alias_key ${text} NOT NULL,
      of_key ${text} NOT NULL,
      sender_key ${text} NOT NULL,
      sender ${text} NOT NULL,
      first_order ${text} NOT NULL,
      last_order ${text} NOT NULL,
      PRIMARY KEY (alias_key, of_key, sender_key)
    )`);
    await db.run(`ALTER TABLE lineage_name_change ADD COLUMN senders ${text}`);
    await db.run(`ALTER TABLE foreign_write ADD COLUMN next_at ${text}`);
    await db.run(`INSERT INTO lineage_outer_run (outer_id, run_id)
      SELECT parent_id, id FROM lineage_run WHERE parent_id IS NOT NULL
      UNION SELECT root_id, id FROM lineage_run WHERE root_id IS NOT NULL`);
    await db.run(
      `INSERT INTO lineage_sent_symlink (alias_key, of_key, sender_key, sender, first_order, last_order)
       SELECT alias_key, of_key, '', ?, first_order, last_order FROM lineage_symlink`,
      [JSON.stringify({ domains: null, jobNamespace: '' })],
    );
    await indexOutputs(db);
  },
  async down(db) {
    await db.run('ALTER TABLE foreign_write DROP COLUMN next_at');
    await db.run('ALTER TABLE lineage_name_change DROP COLUMN senders');
    await dropTables(db, ['lineage_output', 'lineage_outer_run', 'lineage_sent_symlink']);
  },
};

/** How many rows are in memory at once. */
const BATCH = 200;

async function indexOutputs(db: MigrationDatabase): Promise<void> {
  for (let last = ''; ;) {
    const rows = await db.all<{ id: string; record: string }>(
      `SELECT id, record FROM lineage_run WHERE id > ? ORDER BY id LIMIT ${String(BATCH)}`,
      [last],
    );
    for (const { id, record } of rows) {
      for (const name of namesWritten(JSON.parse(record) as Part & { readonly parts?: readonly Part[] }))
        await db.run('INSERT INTO lineage_output (name_key, run_id) VALUES (?, ?)', [keyOf(name), id]);
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < BATCH) return;
    last = end.id;
  }
}

interface Part {
  readonly outputs?: readonly { readonly id: Name }[];
  readonly explicit?: {
    readonly value: readonly { readonly target: { readonly type: string; readonly id: Name } }[];
  } | null;
}

interface Name {
  readonly namespace: string;
  readonly name: string;
}

/** The outputs, and the targets of the lineage facet, of all parts of the run; each once. */
function namesWritten(run: Part & { readonly parts?: readonly Part[] }): readonly Name[] {
  const names = [run, ...(run.parts ?? [])].flatMap(({ explicit, outputs }) => [
    ...(outputs ?? []).map(({ id }) => id),
    ...(explicit?.value ?? []).flatMap(({ target }) => (target.type === 'DATASET' ? [target.id] : [])),
  ]);
  return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}

function keyOf({ name, namespace }: Name): string {
  return createHash('sha256').update(`${namespace}\u0000${name}`, 'utf8').digest('hex');
}
