import { type Migration, type MigrationDatabase, dropTables } from './dialect.js';

/**
 * The newest decision of each consumer about each partition of a product, with when it was requested, so that a list of them does not read
 * the decisions before; and all decisions by time.
 */
export const newestDecisions: Migration = {
  name: '0040-newest-decisions',
  async up(db) {
    const { integer, text } = db;
    await db.run(
      `CREATE TABLE newest_decision (
         consumer ${text} NOT NULL, product ${text} NOT NULL, partition_key ${text} NOT NULL,
         decision_id ${text} NOT NULL, consumer_domain ${text} NOT NULL, product_domain ${text} NOT NULL,
         verdict ${text} NOT NULL, is_final ${integer} NOT NULL, is_overridden ${integer} NOT NULL,
         since ${text} NOT NULL, first_requested_at ${text} NOT NULL, last_requested_at ${text} NOT NULL, waits_until ${text},
         PRIMARY KEY (consumer, product, partition_key)
       )`,
    );
    for (const statement of INDEXES) await db.run(statement);
    await fill(db);
  },
  async down(db) {
    await db.run('DROP INDEX gate_decision_by_time');
    await dropTables(db, ['newest_decision']);
  },
};

const INDEXES = [
  'CREATE UNIQUE INDEX newest_decision_by_id ON newest_decision (decision_id)',
  'CREATE INDEX newest_decision_by_time ON newest_decision (first_requested_at, decision_id)',
  'CREATE INDEX newest_decision_of_consumer ON newest_decision (consumer, first_requested_at, decision_id)',
  'CREATE INDEX newest_decision_of_product ON newest_decision (product, first_requested_at, decision_id)',
  'CREATE INDEX newest_decision_of_consumers ON newest_decision (consumer_domain, first_requested_at, decision_id)',
  'CREATE INDEX newest_decision_of_products ON newest_decision (product_domain, first_requested_at, decision_id)',
  'CREATE INDEX newest_decision_waiting ON newest_decision (waits_until) WHERE waits_until IS NOT NULL',
  'CREATE INDEX gate_decision_by_time ON gate_decision (as_of, id)',
];

/** How many decisions are in memory at once. */
const BATCH = 500;

interface Recorded {
  readonly id: string;
  readonly consumer: string;
  readonly product: string;
  readonly verdict: string;
  readonly as_of: string;
  readonly decision: string;
}

type Newest = Recorded & { readonly partition: string; readonly final: number; readonly overridden: number } & {
  readonly since: string;
};

/** Finds the newest of the recorded ones, oldest first. Nothing is known to wait: nobody requests yet. */
async function fill(db: MigrationDatabase): Promise<void> {
  const newest = new Map<string, Newest>();
  let after = ['', ''];
  for (;;) {
    const rows = await db.all<Recorded>(
      `SELECT id, consumer, product, verdict, as_of, decision FROM gate_decision
       WHERE (as_of, id) > (?, ?) ORDER BY as_of, id LIMIT ${String(BATCH)}`,
      after,
    );
    for (const row of rows) {
      const { final, override, partition } = parsed(row.decision);
      const name = typeof partition === 'string' ? partition : '';
      const key = JSON.stringify([row.consumer, row.product, name]);
      const before = newest.get(key);
      newest.set(key, {
        ...row,
        decision: '',
        partition: name,
        final: final === true ? 1 : 0,
        overridden: typeof override === 'object' && override !== null ? 1 : 0,
        since: before?.verdict === row.verdict ? before.since : row.as_of,
      });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) break;
    after = [last.as_of, last.id];
  }
  for (const one of newest.values()) await insert(db, one);
}

function insert(db: MigrationDatabase, { as_of: at, consumer, product, ...one }: Newest): Promise<void> {
  const values = [consumer, product, one.partition, one.id, domainOf(consumer), domainOf(product), one.verdict];
  return db.run(
    `INSERT INTO newest_decision (consumer, product, partition_key, decision_id, consumer_domain, product_domain, verdict,
       is_final, is_overridden, since, first_requested_at, last_requested_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...values, one.final, one.overridden, one.since, at, at],
  );
}

function domainOf(name: string): string {
  return name.split('/')[0] ?? '';
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(text) as Readonly<Record<string, unknown>> | null) ?? {};
  } catch {
    return {};
  }
}
