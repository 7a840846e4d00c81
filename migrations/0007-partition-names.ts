import { createHash } from 'node:crypto';
import type { Migration, MigrationDatabase } from './dialect.js';

/**
 * Names the interval of the data that a row is about by the product's term, *partition*: in columns, in stored models (and with them
 * their digests), in codes and in recorded decisions. A document that is published again stays *unchanged*.
 */
export const partitionNames: Migration = {
  name: '0007-partition-names',
  async up(db) {
    await renameColumns(db, 'slice', 'partition');
    await replaceIndexes(db, UP_INDEXES);
    await rewriteModels(db, 'grid', 'partitioning');
    await rewriteCodes(db, CODES);
    await rewriteJson(db, DECISIONS, renamedKeys({ culprit: 'rootCause' }));
    await rewriteJson(db, RESPONSES, renamedKeys({ slice: 'partition' }));
  },
  async down(db) {
    await renameColumns(db, 'partition', 'slice');
    await replaceIndexes(db, DOWN_INDEXES);
    await rewriteModels(db, 'partitioning', 'grid');
    await rewriteCodes(
      db,
      CODES.map(([from, to]) => [to, from]),
    );
    await rewriteJson(db, DECISIONS, renamedKeys({ rootCause: 'culprit' }));
    await rewriteJson(db, RESPONSES, renamedKeys({ partition: 'slice' }));
  },
};

const TABLES = ['arrival', 'data_change', 'evidence', 'gate_decision', 'gate_override', 'work_item'];

async function renameColumns(db: MigrationDatabase, from: string, to: string): Promise<void> {
  for (const table of TABLES) {
    for (const end of ['from', 'to']) {
      await db.run(`ALTER TABLE ${table} RENAME COLUMN ${from}_${end} TO ${to}_${end}`);
    }
  }
}

const UP_INDEXES = [
  'DROP INDEX data_change_by_slice',
  'CREATE INDEX data_change_by_partition ON data_change (contract_id, partition_from, partition_to)',
  'DROP INDEX lineage_event_put_aside',
  'CREATE INDEX lineage_event_dead_letter ON lineage_event (sequence) WHERE problem IS NOT NULL',
];

const DOWN_INDEXES = [
  'DROP INDEX data_change_by_partition',
  'CREATE INDEX data_change_by_slice ON data_change (contract_id, slice_from, slice_to)',
  'DROP INDEX lineage_event_dead_letter',
  'CREATE INDEX lineage_event_put_aside ON lineage_event (sequence) WHERE problem IS NOT NULL',
];

async function replaceIndexes(db: MigrationDatabase, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await db.run(statement);
}

/** How many rows are in memory at once. */
const BATCH = 200;

interface JsonColumn {
  readonly table: string;
  readonly key: readonly string[];
  readonly column: string;
}

const DECISIONS: JsonColumn = { table: 'gate_decision', key: ['id'], column: 'decision' };
const RESPONSES: JsonColumn = { table: 'idempotency', key: ['scope', 'idempotency_key'], column: 'response' };

/** Rewrites a column of JSON texts, in batches by key; `rewrite` answers null where a value stays as it is. */
async function rewriteJson(
  db: MigrationDatabase,
  { table, key, column }: JsonColumn,
  rewrite: (value: unknown) => unknown,
): Promise<void> {
  const names = key.join(', ');
  let last: string[] | null = null;
  for (;;) {
    const after = last === null ? '' : `WHERE (${names}) > (${key.map(() => '?').join(', ')})`;
    const rows: Record<string, string>[] = await db.all<Record<string, string>>(
      `SELECT ${names}, ${column} FROM ${table} ${after} ORDER BY ${names} LIMIT ${String(BATCH)}`,
      last ?? [],
    );
    for (const row of rows) {
      const value = parsed(row[column] ?? '');
      const next = value === undefined ? null : rewrite(value);
      if (next === null) continue;
      const where = key.map((name) => `${name} = ?`).join(' AND ');
      const identity = key.map((name) => row[name] ?? '');
      await db.run(`UPDATE ${table} SET ${column} = ? WHERE ${where}`, [JSON.stringify(next), ...identity]);
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < BATCH) return;
    last = key.map((name) => end[name] ?? '');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value with these keys renamed at its top level, or in the objects of a list; null where it has none of them. */
function renamedKeys(names: Readonly<Record<string, string>>): (value: unknown) => unknown {
  const renamed = (value: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(value).map(([key, item]) => [names[key] ?? key, item]));
  const has = (value: unknown): value is JsonObject =>
    isObject(value) && Object.keys(names).some((key) => key in value);
  return (value) => {
    if (has(value)) return renamed(value);
    if (!Array.isArray(value) || !value.some(has)) return null;
    return value.map((item: unknown) => (has(item) ? renamed(item) : item));
  };
}

const CODES: readonly (readonly [string, string])[] = [
  ['INVALID_GRID', 'INVALID_PARTITIONING'],
  ['GRID_WITHOUT_SLICE', 'PARTITIONING_WITHOUT_DATA'],
  ['GRID_CHANGED', 'PARTITIONING_CHANGED'],
  ['GRID_ADDED', 'PARTITIONING_ADDED'],
  ['NO_GRID', 'NOT_PARTITIONED'],
  ['TOO_MANY_CELLS', 'TOO_MANY_PARTITIONS'],
];

/** Codes stand in lists of issues and changes, as `{ "code": … }`. */
async function rewriteCodes(db: MigrationDatabase, codes: readonly (readonly [string, string])[]): Promise<void> {
  const byName = new Map(codes);
  const rewrite = (value: unknown): unknown => {
    if (!Array.isArray(value)) return null;
    const codeOf = (item: unknown): string | undefined =>
      isObject(item) ? byName.get(String(item['code'])) : undefined;
    if (!value.some((item) => codeOf(item) !== undefined)) return null;
    return value.map((item: unknown) => {
      const code = codeOf(item);
      return code === undefined ? item : { ...(item as JsonObject), code };
    });
  };
  await rewriteJson(db, { table: 'contract_verdict', key: ['contract_id', 'revision'], column: 'changes' }, rewrite);
  await rewriteJson(db, { table: 'contract_version', key: ['contract_id', 'revision'], column: 'warnings' }, rewrite);
}

/** Renames the model's key, and takes the digest of what it then is. A digest that was not of the model is left alone. */
async function rewriteModels(db: MigrationDatabase, from: string, to: string): Promise<void> {
  let last: [string, number] | null = null;
  for (;;) {
    const after = last === null ? '' : 'WHERE (contract_id, revision) > (?, ?)';
    const rows: { contract_id: string; revision: number; model: string; model_digest: string }[] = await db.all<{
      contract_id: string;
      revision: number;
      model: string;
      model_digest: string;
    }>(
      `SELECT contract_id, revision, model, model_digest FROM contract_version ${after}
       ORDER BY contract_id, revision LIMIT ${String(BATCH)}`,
      last ?? [],
    );
    for (const row of rows) {
      const model = parsed(row.model);
      const next = isObject(model) && from in model ? renamedKeys({ [from]: to })(model) : null;
      if (!isObject(model) || !isObject(next)) continue;
      const digest = row.model_digest === digestOf(model) ? digestOf(next) : row.model_digest;
      await db.run('UPDATE contract_version SET model = ?, model_digest = ? WHERE contract_id = ? AND revision = ?', [
        JSON.stringify(next),
        digest,
        row.contract_id,
        row.revision,
      ]);
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < BATCH) return;
    last = [end.contract_id, end.revision];
  }
}

/** SHA-256 of the model's canonical text, as it was taken when this step was released. */
function digestOf(model: JsonObject): string {
  const { documentation, ...promises } = model;
  const text = JSON.stringify(sortedKeys({ ...(strip(promises) as JsonObject), documentation }));
  return createHash('sha256').update(text).digest('hex');
}

const UNORDERED = new Set(['objects', 'fields', 'servers', 'sla', 'roles', 'quality', 'enumValues']);
const FREE = new Set(['documentation', 'settings', 'options', 'arguments']);

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (!isObject(value)) return value;
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (key === 'pointer') continue;
    if (FREE.has(key)) entries.push([key, item]);
    else if (UNORDERED.has(key) && Array.isArray(item)) entries.push([key, sorted(item.map(strip))]);
    else entries.push([key, strip(item)]);
  }
  return Object.fromEntries(entries);
}

function sorted(items: readonly unknown[]): unknown[] {
  return items
    .map((item) => ({ item, text: JSON.stringify(sortedKeys(item)) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, sortedKeys(item)]),
  );
}
