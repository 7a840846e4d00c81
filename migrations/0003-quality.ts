import { type Migration, type MigrationDatabase, dropTables } from './dialect.js';

/** Evidence, arrivals and changes of data, in one record order; the work that is leased to agents. */
export const quality: Migration = {
  name: '0003-quality',
  async up(db) {
    for (const statement of [...facts(db), ...work(db)]) await db.run(statement);
  },
  async down(db) {
    await dropTables(db, ['record_counter', 'evidence', 'arrival', 'data_change', 'work_item']);
  },
};

/** The slice *now* is written with empty ends. Evidence and changes draw their numbers from one row, so that they compare. */
function facts({ text, integer, real }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE record_counter (
      name ${text} PRIMARY KEY,
      last ${integer} NOT NULL
    )`,
    `INSERT INTO record_counter (name, last) VALUES ('record', 0)`,
    `CREATE TABLE evidence (
      sequence ${integer} PRIMARY KEY,
      id ${text} NOT NULL UNIQUE,
      contract_id ${text} NOT NULL,
      contract_version ${text} NOT NULL,
      check_id ${text} NOT NULL,
      check_digest ${text} NOT NULL,
      slice_from ${text} NOT NULL,
      slice_to ${text} NOT NULL,
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
      samples ${text} NOT NULL,
      predicate ${text},
      observed_at ${text} NOT NULL
    )`,
    `CREATE UNIQUE INDEX evidence_attempt ON evidence (contract_id, slice_from, slice_to, check_id, attempt)`,
    `CREATE INDEX evidence_by_end ON evidence (contract_id, slice_to, check_id)`,
    `CREATE TABLE arrival (
      contract_id ${text} NOT NULL,
      slice_from ${text} NOT NULL,
      slice_to ${text} NOT NULL,
      arrived_at ${text} NOT NULL,
      kind ${text} NOT NULL CHECK (kind IN ('RUN', 'FILES', 'EVIDENCE')),
      PRIMARY KEY (contract_id, slice_from, slice_to)
    )`,
    `CREATE TABLE data_change (
      sequence ${integer} PRIMARY KEY,
      contract_id ${text} NOT NULL,
      slice_from ${text} NOT NULL,
      slice_to ${text} NOT NULL,
      run_id ${text}
    )`,
    `CREATE INDEX data_change_by_slice ON data_change (contract_id, slice_from, slice_to)`,
  ];
}

function work({ text, integer }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE work_item (
      id ${text} PRIMARY KEY,
      contract_id ${text} NOT NULL,
      contract_version ${text} NOT NULL,
      slice_from ${text} NOT NULL,
      slice_to ${text} NOT NULL,
      domain ${text} NOT NULL,
      state ${text} NOT NULL CHECK (state IN ('PENDING', 'LEASED', 'DEAD')),
      due_at ${text} NOT NULL,
      attempts ${integer} NOT NULL,
      fencing_token ${integer} NOT NULL,
      owner ${text},
      leased_until ${text},
      message ${text},
      UNIQUE (contract_id, contract_version, slice_from, slice_to)
    )`,
    `CREATE INDEX work_item_due ON work_item (state, due_at, id)`,
  ];
}
