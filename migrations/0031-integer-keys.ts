import { type Migration, type MigrationDatabase, dropTables } from './dialect.js';

/**
 * Evidence without repeated texts: checks, definitions, partitions and readings have tables of their own, and a result has their numbers.
 * A reading has the number of its first result. `evidence` becomes a view with the columns that the table had, which a process of an
 * earlier release reads and inserts into as before.
 *
 * Ids of evidence are no longer unique by an index: nothing finds evidence by its id, and the number of a record is its key.
 */
export const integerKeys: Migration = {
  name: '0031-integer-keys',
  async up(db) {
    await db.run('ALTER TABLE evidence RENAME TO evidence_before');
    for (const statement of tables(db)) await db.run(statement);
    await moveRows(db);
    await db.run('DROP TABLE evidence_before');
    // While there are no indexes, rows are moved twice as fast.
    for (const statement of INDEXES) await db.run(statement);
    await db.run(`CREATE VIEW evidence AS ${EVIDENCE}`);
    for (const statement of insertsIntoView(db)) await db.run(statement);
  },
  async down(db) {
    await db.run('DROP VIEW evidence');
    if (db.dialect === 'postgres') await db.run('DROP FUNCTION evidence_insert()');
    await db.run(tableBefore(db));
    await db.run(`INSERT INTO evidence (${COLUMNS.join(', ')}) ${EVIDENCE}`);
    for (const statement of INDEXES_BEFORE) await db.run(statement);
    await dropTables(db, TABLES);
  },
};

/** Results that one statement moves. */
const BATCH = 20_000;

const TABLES = [
  'evidence_check',
  'evidence_definition',
  'evidence_partition',
  'evidence_reading',
  'evidence_result',
  'evidence_note',
] as const;

const READING = [
  ...['contract_id', 'observed_at', 'partition_from', 'contract_version', 'server', 'engine', 'statement_hash'],
  ...['agent', 'provenance', 'duration_millis', 'began_at', 'recorded_at', 'seen_sequence'],
];
const OWN = ['outcome', 'observed', 'damage', 'rows_tested', 'reason_code', 'keys_withheld'];

/** The columns with numbers first, so that PostgreSQL aligns nothing. */
function tables({ counter, dialect, integer, real, text }: MigrationDatabase): readonly string[] {
  return [
    `CREATE TABLE evidence_check (id ${counter}, contract_id ${text} NOT NULL, check_id ${text} NOT NULL, UNIQUE (contract_id, check_id))`,
    `CREATE TABLE evidence_definition (
      id ${counter},
      check_digest ${text} NOT NULL,
      measure_digest ${text} NOT NULL,
      UNIQUE (check_digest, measure_digest)
    )`,
    `CREATE TABLE evidence_partition (
      id ${counter},
      contract_id ${text} NOT NULL,
      partition_from ${text} NOT NULL,
      partition_to ${text} NOT NULL,
      UNIQUE (contract_id, partition_from, partition_to)
    )`,
    `CREATE TABLE evidence_reading (
      id ${integer} PRIMARY KEY NOT NULL,
      duration_millis ${integer},
      seen_sequence ${integer} NOT NULL,
      contract_id ${text} NOT NULL,
      partition_from ${text} NOT NULL,
      contract_version ${text} NOT NULL,
      server ${text},
      engine ${text},
      statement_hash ${text},
      agent ${text},
      provenance ${text} NOT NULL,
      observed_at ${text} NOT NULL,
      began_at ${text} NOT NULL,
      recorded_at ${text} NOT NULL
    )`,
    `CREATE TABLE evidence_result (
      sequence ${integer} PRIMARY KEY NOT NULL,
      reading_key ${integer} NOT NULL,
      damage ${real},
      rows_tested ${integer},
      check_key INTEGER NOT NULL,
      definition_key INTEGER NOT NULL,
      partition_key INTEGER NOT NULL,
      attempt INTEGER NOT NULL,
      id ${dialect === 'postgres' ? 'UUID' : 'TEXT'},
      other_id ${text},
      outcome ${text} NOT NULL,
      observed ${text},
      reason_code ${text},
      keys_withheld ${text} NOT NULL
    )`,
    `CREATE TABLE evidence_note (sequence ${integer} PRIMARY KEY NOT NULL, message ${text}, predicate ${text})`,
  ];
}

const INDEXES = [
  'CREATE INDEX evidence_partition_by_end ON evidence_partition (contract_id, partition_to)',
  'CREATE INDEX evidence_reading_newest ON evidence_reading (contract_id, observed_at, partition_from, id)',
  'CREATE UNIQUE INDEX evidence_result_attempt ON evidence_result (partition_key, check_key, attempt)',
  'CREATE INDEX evidence_result_by_reading ON evidence_result (reading_key)',
];

/** Moves the rows in batches of their numbers: the databases move them, and none is in memory here. */
async function moveRows(db: MigrationDatabase): Promise<void> {
  for (let last = -1; ;) {
    const [next] = await db.all<{ last: number | null }>(
      `SELECT max(sequence) AS last FROM (
         SELECT sequence FROM evidence_before WHERE sequence > ? ORDER BY sequence LIMIT ${String(BATCH)}
       ) AS batch`,
      [last],
    );
    const upTo = next?.last ?? null;
    if (upTo === null) return;
    for (const statement of moves(db)) await db.run(statement, [last, upTo]);
    last = upTo;
  }
}

const BATCHED = 'FROM evidence_before b WHERE b.sequence > ? AND b.sequence <= ?';
const ofRow = (columns: readonly string[]): string => columns.map((column) => `b.${column}`).join(', ');

const moves = ({ dialect }: MigrationDatabase): readonly string[] => [
  `INSERT INTO evidence_check (contract_id, check_id)
     SELECT b.contract_id, b.check_id ${BATCHED} GROUP BY b.contract_id, b.check_id ORDER BY min(b.sequence) ON CONFLICT DO NOTHING`,
  `INSERT INTO evidence_definition (check_digest, measure_digest)
     SELECT DISTINCT b.check_digest, coalesce(b.measure_digest, '') ${BATCHED} ON CONFLICT DO NOTHING`,
  `INSERT INTO evidence_partition (contract_id, partition_from, partition_to)
     SELECT DISTINCT b.contract_id, b.partition_from, b.partition_to ${BATCHED} ON CONFLICT DO NOTHING`,
  `INSERT INTO evidence_reading (id, ${READING.join(', ')})
     SELECT min(b.sequence), ${ofRow(READING)} ${BATCHED} GROUP BY ${ofRow(READING)}`,
  `INSERT INTO evidence_note (sequence, message, predicate)
     SELECT b.sequence, b.message, b.predicate ${BATCHED} AND (b.message IS NOT NULL OR b.predicate IS NOT NULL)`,
  `INSERT INTO evidence_result (sequence, check_key, definition_key, partition_key, attempt, reading_key, id, other_id,
       ${OWN.join(', ')})
     SELECT b.sequence, c.id, d.id, p.id, b.attempt, b.reading_key, ${idOf(dialect, 'b')}, ${ofRow(OWN)}
     FROM (SELECT b.*, min(b.sequence) OVER (PARTITION BY ${ofRow(READING)}) AS reading_key ${BATCHED}) AS b
     JOIN evidence_check c ON c.contract_id = b.contract_id AND c.check_id = b.check_id
     JOIN evidence_definition d ON d.check_digest = b.check_digest AND d.measure_digest = coalesce(b.measure_digest, '')
     JOIN evidence_partition p ON p.contract_id = b.contract_id AND p.partition_from = b.partition_from
       AND p.partition_to = b.partition_to`,
];

/** The values of `id` and `other_id`: PostgreSQL has a type of 16 bytes for UUIDs, which all ids are that Concordat makes. */
function idOf(dialect: MigrationDatabase['dialect'], row: string): string {
  const parts = [8, 4, 4, 4, 12];
  const isUuid =
    dialect === 'postgres'
      ? `${row}.id ~ '^${parts.map((length) => `[0-9a-f]{${String(length)}}`).join('-')}$'`
      : `${row}.id GLOB '${parts.map((length) => '[0-9a-f]'.repeat(length)).join('-')}'`;
  const uuid = dialect === 'postgres' ? `${row}.id::uuid` : `${row}.id`;
  return `CASE WHEN ${isUuid} THEN ${uuid} END, CASE WHEN ${isUuid} THEN NULL ELSE ${row}.id END`;
}

/** The columns of the table before this step, in their order, with where each one is found now. */
const VIEW: Readonly<Record<string, string>> = {
  ...{
    sequence: 'e.sequence',
    id: 'coalesce(CAST(e.id AS TEXT), e.other_id)',
    contract_id: 'p.contract_id',
    contract_version: 'r.contract_version',
  },
  ...{ check_id: 'c.check_id', check_digest: 'd.check_digest' },
  ...{ partition_from: 'p.partition_from', partition_to: 'p.partition_to' },
  // A statement that an earlier release has prepared must not change the type of its result.
  attempt: 'CAST(e.attempt AS BIGINT)',
  ...{ outcome: 'e.outcome', observed: 'e.observed', damage: 'e.damage', rows_tested: 'e.rows_tested' },
  ...{ reason_code: 'e.reason_code', message: 'n.message', duration_millis: 'r.duration_millis', engine: 'r.engine' },
  ...{ statement_hash: 'r.statement_hash', agent: 'r.agent', provenance: 'r.provenance' },
  ...{ keys_withheld: 'e.keys_withheld', predicate: 'n.predicate', observed_at: 'r.observed_at' },
  ...{ measure_digest: `nullif(d.measure_digest, '')`, server: 'r.server', began_at: 'r.began_at' },
  ...{ recorded_at: 'r.recorded_at', seen_sequence: 'r.seen_sequence' },
};
const COLUMNS = Object.keys(VIEW);

const EVIDENCE = `SELECT ${Object.entries(VIEW)
  .map(([name, value]) => `${value} AS ${name}`)
  .join(', ')}
  FROM evidence_result e JOIN evidence_check c ON c.id = e.check_key JOIN evidence_definition d ON d.id = e.definition_key
  JOIN evidence_partition p ON p.id = e.partition_key JOIN evidence_reading r ON r.id = e.reading_key
  LEFT JOIN evidence_note n ON n.sequence = e.sequence`;

/** What an earlier release inserts, while both run. */
function insertsIntoView({ dialect }: MigrationDatabase): readonly string[] {
  const statements = [
    missing('evidence_check', { contract_id: 'NEW.contract_id', check_id: 'NEW.check_id' }),
    missing('evidence_definition', DEFINITION),
    missing('evidence_partition', PARTITION),
    missing('evidence_reading', { id: 'NEW.sequence', ...READING_OF_NEW }, READING_OF_NEW),
    `INSERT INTO evidence_note (sequence, message, predicate) SELECT NEW.sequence, NEW.message, NEW.predicate
       WHERE NEW.message IS NOT NULL OR NEW.predicate IS NOT NULL`,
    `INSERT INTO evidence_result (sequence, check_key, definition_key, partition_key, attempt, reading_key, id, other_id,
       ${OWN.join(', ')})
       VALUES (NEW.sequence,
         (SELECT id FROM evidence_check WHERE contract_id = NEW.contract_id AND check_id = NEW.check_id),
         (SELECT id FROM evidence_definition WHERE ${equal(DEFINITION)}), (SELECT id FROM evidence_partition WHERE ${equal(PARTITION)}),
         NEW.attempt, (SELECT max(id) FROM evidence_reading WHERE ${equal(READING_OF_NEW)}),
         ${idOf(dialect, 'NEW')}, ${OWN.map((column) => `NEW.${column}`).join(', ')})`,
  ];
  const body = statements.map((statement) => `${statement};`).join('\n');
  return dialect === 'sqlite'
    ? [`CREATE TRIGGER evidence_insert INSTEAD OF INSERT ON evidence BEGIN ${body} END`]
    : [
        `CREATE FUNCTION evidence_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NEW; END $$`,
        'CREATE TRIGGER evidence_insert INSTEAD OF INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION evidence_insert()',
      ];
}

type Values = Readonly<Record<string, string>>;

const DEFINITION: Values = {
  check_digest: 'NEW.check_digest',
  measure_digest: `coalesce(NEW.measure_digest, '')`,
};
const PARTITION: Values = Object.fromEntries(
  ['contract_id', 'partition_from', 'partition_to'].map((column) => [column, `NEW.${column}`]),
);
const READING_OF_NEW: Values = Object.fromEntries(READING.map((column) => [column, `NEW.${column}`]));

/** The columns by which an index finds a row are compared with `=`, those that may be null are not. */
const NULLABLE = new Set(['server', 'engine', 'statement_hash', 'agent', 'duration_millis']);
const equal = (values: Values): string =>
  Object.entries(values)
    .map(([column, value]) => `${column} ${NULLABLE.has(column) ? 'IS NOT DISTINCT FROM' : '='} ${value}`)
    .join(' AND ');

/** Inserts the row unless there is one: every writer of evidence holds the row of the record sequence, so that none comes between. */
function missing(table: string, values: Values, key = values): string {
  return `INSERT INTO ${table} (${Object.keys(values).join(', ')}) SELECT ${Object.values(values).join(', ')}
     WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${equal(key)})`;
}

function tableBefore({ integer, real, text }: MigrationDatabase): string {
  return `CREATE TABLE evidence (
    sequence ${integer} PRIMARY KEY,
    id ${text} NOT NULL UNIQUE,
    contract_id ${text} NOT NULL,
    contract_version ${text} NOT NULL,
    check_id ${text} NOT NULL,
    check_digest ${text} NOT NULL,
    partition_from ${text} NOT NULL,
    partition_to ${text} NOT NULL,
    attempt ${integer} NOT NULL,
    outcome ${text} NOT NULL,
    observed ${text},
    damage ${real},
    rows_tested ${integer},
    reason_code ${text},
    message ${text},
    duration_millis ${integer},
    engine ${text},
    statement_hash ${text},
    agent ${text},
    provenance ${text} NOT NULL,
    keys_withheld ${text} NOT NULL,
    predicate ${text},
    observed_at ${text} NOT NULL,
    measure_digest ${text},
    server ${text},
    began_at ${text} NOT NULL DEFAULT '',
    recorded_at ${text} NOT NULL DEFAULT '',
    seen_sequence ${integer} NOT NULL DEFAULT 0
  )`;
}

const INDEXES_BEFORE = [
  'CREATE UNIQUE INDEX evidence_attempt ON evidence (contract_id, partition_from, partition_to, check_id, attempt)',
  'CREATE INDEX evidence_by_end ON evidence (contract_id, partition_to, check_id)',
  `CREATE INDEX evidence_newest ON evidence (contract_id, (observed_at || ' ' || partition_from || ' ' || id))`,
];
