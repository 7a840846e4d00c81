import type { Change } from './change.js';
import { changed } from './compatibility.js';
import type { ContractModel, Field, JsonObject, SchemaObject } from './model.js';
import { referencesIn, relationshipsOf } from './relationships.js';

interface At {
  readonly pointer: string;
  readonly element: string;
}

/** Servers whose consumers find a partition by its path. */
const FILE_SERVERS: ReadonlySet<string> = new Set(['local', 's3', 'azure', 'sftp', 'glue', 'athena', 'iceberg']);

/** Differences of primary, partition and foreign keys. */
export function diffKeys(before: SchemaObject, after: SchemaObject, model: ContractModel, at: At): Change[] {
  const changes: Change[] = [];
  const [primary, newPrimary] = [keyOf(before.fields, 'primaryKeyPosition'), keyOf(after.fields, 'primaryKeyPosition')];
  if (!sameKey(primary, newPrimary)) {
    const [from, to] = [names(primary), names(newPrimary)];
    changes.push(
      changed('PRIMARY_KEY_CHANGED', at, { from, to }, `primary key of \`${at.element}\`: ${text(from)} → ${text(to)}`),
    );
  }
  const [part, newPart] = [keyOf(before.fields, 'partitionKeyPosition'), keyOf(after.fields, 'partitionKeyPosition')];
  if (!sameKey(part, newPart)) {
    const [from, to] = [names(part), names(newPart)];
    const byPath = model.servers.some(({ type }) => FILE_SERVERS.has(type));
    const code = byPath ? 'PARTITION_LAYOUT_CHANGED' : 'PARTITION_KEY_CHANGED';
    changes.push(changed(code, at, { from, to }, `partition key of \`${at.element}\`: ${text(from)} → ${text(to)}`));
  }
  return [...changes, ...diffForeignKeys(before, after, at)];
}

function keyOf(fields: readonly Field[], position: 'primaryKeyPosition' | 'partitionKeyPosition'): readonly Field[] {
  return fields.filter((field) => field[position] !== null).sort((a, b) => (a[position] ?? 0) - (b[position] ?? 0));
}

/** A renamed key column is the same key: the rename itself is reported. */
function sameKey(before: readonly Field[], after: readonly Field[]): boolean {
  return (
    before.length === after.length &&
    before.every((field, index) => {
      const other = after[index];
      return field.name === other?.name || (field.stableId !== null && field.stableId === other?.stableId);
    })
  );
}

/**
 * The fields with what the primary key promises by itself: a key that both versions have is not
 * null, and one of a single field is unique.
 */
export function keyed(object: SchemaObject, other: SchemaObject): readonly Field[] {
  const [key, otherKey] = [keyOf(object.fields, 'primaryKeyPosition'), keyOf(other.fields, 'primaryKeyPosition')];
  if (key.length === 0 || !sameKey(key, otherKey)) return object.fields;
  return object.fields.map((field) =>
    key.includes(field) ? { ...field, required: true, unique: field.unique || key.length === 1 } : field,
  );
}

function names(key: readonly Field[]): string[] {
  return key.map(({ name }) => name);
}

/**
 * Foreign keys are declared in the documentation of the object and of its fields; compared as a set
 * of (from, to).
 */
function diffForeignKeys(before: SchemaObject, after: SchemaObject, at: At): Change[] {
  const [from, to] = [foreignKeys(before), foreignKeys(after)];
  const say = (code: 'FOREIGN_KEY_ADDED' | 'FOREIGN_KEY_REMOVED', key: string) => {
    const was = code === 'FOREIGN_KEY_ADDED' ? 'added' : 'removed';
    const [a, b] = code === 'FOREIGN_KEY_ADDED' ? [null, key] : [key, null];
    return changed(code, at, { from: a, to: b }, `the relationship ${key} was ${was}`);
  };
  return [
    ...[...from].filter((key) => !to.has(key)).map((key) => say('FOREIGN_KEY_REMOVED', key)),
    ...[...to].filter((key) => !from.has(key)).map((key) => say('FOREIGN_KEY_ADDED', key)),
  ];
}

function foreignKeys(object: SchemaObject): Set<string> {
  const own = relationshipsOf(object).map(({ relationship: one }) => `${ends(one, 'from')} → ${ends(one, 'to')}`);
  return new Set([...own, ...ofFields(object.fields, object.name)]);
}

/** The relationships of the fields at any depth, by the name of each field. */
function* ofFields(fields: readonly Field[], parent: string): Generator<string> {
  for (const field of fields) {
    const name = `${parent}.${field.name}`;
    for (const { relationship } of relationshipsOf(field)) yield `${name} → ${ends(relationship, 'to')}`;
    yield* ofFields(field.fields, name);
    for (const inner of [field.items, field.mapKey]) {
      if (inner !== null) yield* ofFields([{ ...inner, name: '[]' }], name);
    }
  }
}

function ends(relationship: JsonObject, key: 'from' | 'to'): string {
  const [first = '', ...others] = referencesIn(relationship[key]);
  // A list of one is a reference to one field.
  return others.length === 0 ? first : `(${[first, ...others].join(', ')})`;
}

function text(key: readonly string[]): string {
  return key.length === 0 ? 'none' : key.join(', ');
}
