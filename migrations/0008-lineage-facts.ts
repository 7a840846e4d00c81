import { type Migration, type MigrationDatabase, dropTables } from './dialect.js';

/**
 * Derives the graph from facts that do not depend on the order of arrival: what each run and each
 * declaration claims, what each run wrote, and what names meant when. The stored events are folded
 * again; `refolds` marks them, so that data which arrived once does not arrive again.
 */
export const lineageFacts: Migration = {
  name: '0008-lineage-facts',
  async up(db) {
    await dropTables(db, ['lineage_alias', 'lineage_edge', 'lineage_run_output']);
    for (const statement of [...facts(db), ...names(db), ...claims(db), ...edges(db), ...columns(db)])
      await db.run(statement);
    await refold(db);
    await renameDuckdb(db, inOpenLineage);
  },
  async down(db) {
    await dropTables(db, [
      'lineage_declaration',
      'lineage_name_change',
      'lineage_symlink',
      'lineage_name_start',
      'lineage_alias',
      'lineage_write',
      'lineage_claim',
      'lineage_edge',
    ]);
    for (const [table, names] of COLUMNS)
      for (const name of names) await db.run(`ALTER TABLE ${table} DROP COLUMN ${name}`);
    for (const statement of earlier(db)) await db.run(statement);
    await refold(db, false);
    await db.run('ALTER TABLE lineage_event DROP COLUMN refolds');
    await renameDuckdb(db, asBefore);
  },
};

const COLUMNS: readonly (readonly [string, readonly string[]])[] = [
  ['lineage_dataset', ['owners', 'owners_order', 'exposures', 'exposures_order', 'only_by_columns']],
  ['lineage_job', ['owners', 'owners_order']],
];

function facts({ text, integer }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE lineage_declaration (
      owner_key ${text} PRIMARY KEY,
      record ${text} NOT NULL
    )`,
    `CREATE TABLE lineage_write (
      run_id ${text} NOT NULL REFERENCES lineage_run (id),
      job_key ${text} NOT NULL,
      target_key ${text} NOT NULL,
      outcome ${text} NOT NULL,
      at_order ${text} NOT NULL,
      interval_key ${text} NOT NULL,
      overwrites ${integer} NOT NULL,
      status ${integer} NOT NULL,
      read_status ${integer} NOT NULL,
      PRIMARY KEY (run_id, job_key, target_key)
    )`,
    `CREATE INDEX lineage_write_by_time ON lineage_write (target_key, job_key, outcome, at_order)`,
    `CREATE INDEX lineage_write_newest ON lineage_write (target_key, job_key, at_order)`,
    `CREATE INDEX lineage_write_by_interval ON lineage_write (target_key, job_key, interval_key, outcome, at_order)`,
    `CREATE INDEX lineage_write_by_status ON lineage_write (target_key, job_key, read_status)`,
    `CREATE INDEX lineage_write_overwrites ON lineage_write (target_key, at_order) WHERE overwrites = 1`,
  ];
}

function names({ text, integer }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE lineage_name_change (
      source ${text} NOT NULL,
      position ${integer} NOT NULL,
      name_key ${text} NOT NULL,
      previous_key ${text},
      record ${text} NOT NULL,
      PRIMARY KEY (source, position)
    )`,
    `CREATE INDEX lineage_name_change_by_name ON lineage_name_change (name_key)`,
    `CREATE INDEX lineage_name_change_by_previous ON lineage_name_change (previous_key) WHERE previous_key IS NOT NULL`,
    `CREATE TABLE lineage_symlink (
      alias_key ${text} NOT NULL,
      of_key ${text} NOT NULL,
      alias_namespace ${text} NOT NULL,
      alias_name ${text} NOT NULL,
      of_namespace ${text} NOT NULL,
      of_name ${text} NOT NULL,
      first_order ${text} NOT NULL,
      last_order ${text} NOT NULL,
      PRIMARY KEY (alias_key, of_key)
    )`,
    `CREATE INDEX lineage_symlink_by_of ON lineage_symlink (of_key)`,
    `CREATE TABLE lineage_name_start (
      name_key ${text} NOT NULL,
      start_order ${text} NOT NULL,
      PRIMARY KEY (name_key, start_order)
    )`,
    `CREATE TABLE lineage_alias (
      link_key ${text} PRIMARY KEY,
      name_key ${text} NOT NULL,
      alias_key ${text} NOT NULL,
      of_key ${text} NOT NULL,
      alias_namespace ${text} NOT NULL,
      alias_name ${text} NOT NULL,
      alias_since ${text} NOT NULL,
      of_namespace ${text} NOT NULL,
      of_name ${text} NOT NULL,
      of_since ${text} NOT NULL,
      reason ${text} NOT NULL,
      retracted ${integer} NOT NULL,
      change ${integer} NOT NULL
    )`,
    `CREATE INDEX lineage_alias_by_name ON lineage_alias (name_key)`,
    `CREATE INDEX lineage_alias_by_alias ON lineage_alias (alias_key)`,
    `CREATE INDEX lineage_alias_by_of ON lineage_alias (of_key)`,
    `CREATE INDEX lineage_alias_by_change ON lineage_alias (change)`,
  ];
}

function claims({ text, integer }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE lineage_claim (
      edge_key ${text} NOT NULL,
      source ${text} NOT NULL,
      job_key ${text} NOT NULL,
      target_key ${text} NOT NULL,
      status ${integer} NOT NULL,
      provenance ${text} NOT NULL,
      through_job ${integer} NOT NULL,
      first_order ${text} NOT NULL,
      last_order ${text} NOT NULL,
      PRIMARY KEY (edge_key, source)
    )`,
    `CREATE INDEX lineage_claim_by_source ON lineage_claim (source, target_key)`,
    `CREATE INDEX lineage_claim_best ON lineage_claim (edge_key, status, last_order)`,
    `CREATE INDEX lineage_claim_first ON lineage_claim (edge_key, first_order)`,
  ];
}

function edges({ text, integer }: MigrationDatabase): string[] {
  return [
    `CREATE TABLE lineage_edge (
      edge_key ${text} PRIMARY KEY,
      kind ${text} NOT NULL,
      from_key ${text} NOT NULL,
      from_namespace ${text} NOT NULL,
      from_name ${text} NOT NULL,
      from_since ${text} NOT NULL,
      to_key ${text} NOT NULL,
      to_namespace ${text} NOT NULL,
      to_name ${text} NOT NULL,
      to_since ${text} NOT NULL,
      job_namespace ${text},
      job_name ${text},
      provenance ${text} NOT NULL,
      through_job ${integer} NOT NULL,
      first_order ${text} NOT NULL,
      last_order ${text} NOT NULL,
      status ${integer} NOT NULL,
      retracted ${integer} NOT NULL,
      change ${integer} NOT NULL
    )`,
    `CREATE INDEX lineage_edge_by_from ON lineage_edge (from_key)`,
    `CREATE INDEX lineage_edge_by_to ON lineage_edge (to_key)`,
    `CREATE INDEX lineage_edge_by_change ON lineage_edge (change)`,
  ];
}

function columns({ text, integer }: MigrationDatabase): string[] {
  return [
    `ALTER TABLE lineage_event ADD COLUMN refolds ${integer} NOT NULL DEFAULT 0`,
    ...COLUMNS.flatMap(([table, names]) =>
      names.map((name) =>
        name === 'only_by_columns'
          ? `ALTER TABLE ${table} ADD COLUMN ${name} ${integer} NOT NULL DEFAULT 0`
          : `ALTER TABLE ${table} ADD COLUMN ${name} ${text}`,
      ),
    ),
  ];
}

/** The tables that this step replaced, as they were. Their rows come back with the next fold. */
function earlier({ text, integer }: MigrationDatabase): string[] {
  return [
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
    `CREATE TABLE lineage_run_output (
      dataset_key ${text} NOT NULL,
      run_id ${text} NOT NULL REFERENCES lineage_run (id),
      PRIMARY KEY (dataset_key, run_id)
    )`,
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

async function refold(db: MigrationDatabase, marks = true): Promise<void> {
  const mark = marks ? ', refolds = 1' : '';
  await db.run(`UPDATE lineage_event SET folded_at = NULL${mark} WHERE folded_at IS NOT NULL AND problem IS NULL`);
}

interface Bound {
  readonly contract_id: string;
  readonly object: string;
  readonly server: string;
  readonly namespace: string;
  readonly name: string;
}

/** Bindings to tables of DuckDB files, by the name that clients give them. */
async function renameDuckdb(db: MigrationDatabase, rename: (bound: Bound) => readonly [string, string]): Promise<void> {
  const bindings = await db.all<Bound>(
    `SELECT contract_id, object, server, namespace, name FROM binding WHERE namespace LIKE 'duckdb:%'`,
  );
  for (const bound of bindings) {
    const [namespace, name] = rename(bound);
    await db.run('UPDATE binding SET namespace = ?, name = ? WHERE contract_id = ? AND object = ? AND server = ?', [
      namespace,
      name,
      bound.contract_id,
      bound.object,
      bound.server,
    ]);
  }
}

function inOpenLineage({ name, namespace }: Bound): readonly [string, string] {
  const path = namespace.replace(/^duckdb:(?:\/\/)?/u, '');
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const parts = name.split('.').length;
  return [`duckdb://${path}`, parts > 2 ? name : parts === 2 ? `${stem}.${name}` : `${stem}.main.${name}`];
}

function asBefore({ name, namespace }: Bound): readonly [string, string] {
  return [namespace.replace('duckdb://', 'duckdb:'), name.split('.').slice(1).join('.')];
}
