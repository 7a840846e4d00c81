import { type Migration, type MigrationDatabase, dropTables } from './dialect.js';

/** Raw events, and what was folded from them: datasets, their aliases, jobs, runs, edges. Keys are digests, since names have no bound an index likes. */
export const lineage: Migration = {
  name: '0002-lineage',
  async up(db) {
    for (const statement of [...events(db), ...entities(db), ...edges(db)]) await db.run(statement);
  },
  async down(db) {
    await dropTables(db, [
      'lineage_event',
      'lineage_dataset',
      'lineage_alias',
      'lineage_job',
      'lineage_run',
      'lineage_run_output',
      'lineage_edge',
    ]);
  },
};

function events({ counter, text }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE lineage_event (
      sequence ${counter},
      id ${text} NOT NULL UNIQUE,
      body ${text} NOT NULL,
      received_at ${text} NOT NULL,
      folded_at ${text},
      problem ${text},
      warnings ${text}
    )`,
    `CREATE INDEX lineage_event_pending ON lineage_event (sequence) WHERE folded_at IS NULL`,
  ];
}

function entities({ integer, text }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE lineage_dataset (
      dataset_key ${text} PRIMARY KEY,
      namespace ${text} NOT NULL,
      name ${text} NOT NULL,
      fields ${text},
      fields_order ${text},
      last_order ${text} NOT NULL
    )`,
    `CREATE TABLE lineage_alias (
      alias_key ${text} NOT NULL,
      of_key ${text} NOT NULL,
      alias_namespace ${text} NOT NULL,
      alias_name ${text} NOT NULL,
      of_namespace ${text} NOT NULL,
      of_name ${text} NOT NULL,
      reason ${text} NOT NULL,
      change ${integer} NOT NULL,
      PRIMARY KEY (alias_key, of_key)
    )`,
    `CREATE INDEX lineage_alias_by_of ON lineage_alias (of_key)`,
    `CREATE INDEX lineage_alias_by_change ON lineage_alias (change)`,
    `CREATE TABLE lineage_job (
      job_key ${text} PRIMARY KEY,
      namespace ${text} NOT NULL,
      name ${text} NOT NULL,
      last_run ${text},
      last_run_order ${text},
      last_order ${text} NOT NULL
    )`,
    `CREATE TABLE lineage_run (
      id ${text} PRIMARY KEY,
      job_key ${text} NOT NULL,
      state ${text} NOT NULL,
      last_order ${text} NOT NULL,
      nominal_start ${text},
      nominal_end ${text},
      parent_id ${text},
      root_id ${text},
      record ${text} NOT NULL
    )`,
    `CREATE INDEX lineage_run_by_parent ON lineage_run (parent_id) WHERE parent_id IS NOT NULL`,
    `CREATE INDEX lineage_run_by_root ON lineage_run (root_id) WHERE root_id IS NOT NULL`,
    `CREATE TABLE lineage_run_output (
      dataset_key ${text} NOT NULL,
      run_id ${text} NOT NULL REFERENCES lineage_run (id),
      PRIMARY KEY (dataset_key, run_id)
    )`,
  ];
}

function edges({ integer, text }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE lineage_edge (
      edge_key ${text} PRIMARY KEY,
      owner_key ${text} NOT NULL,
      kind ${text} NOT NULL,
      from_namespace ${text} NOT NULL,
      from_name ${text} NOT NULL,
      to_namespace ${text} NOT NULL,
      to_name ${text} NOT NULL,
      job_namespace ${text},
      job_name ${text},
      provenance ${text} NOT NULL,
      through_job ${integer} NOT NULL,
      columns ${text} NOT NULL,
      first_order ${text} NOT NULL,
      first_source ${text} NOT NULL,
      last_order ${text} NOT NULL,
      last_source ${text} NOT NULL,
      completed_source ${text},
      completed_order ${text},
      valid_to ${text},
      retracted ${integer} NOT NULL,
      change ${integer} NOT NULL
    )`,
    `CREATE INDEX lineage_edge_by_owner ON lineage_edge (owner_key)`,
    `CREATE INDEX lineage_edge_by_change ON lineage_edge (change)`,
  ];
}
