import type { ContractModel, Field, SchemaObject } from '../../core/contract/model.js';
import { child, tokensOf } from '../yaml/pointer.js';
import { asJson, mappingOf, valueAt } from '../yaml/json-values.js';
import { type Finding, error, warning } from '../yaml/finding.js';
import type { OdcsDocument } from './document.js';
import { fieldsIn } from './inner-fields.js';

/** Positions of keys, and names that the data may not distinguish. */
export function lintKeys(document: OdcsDocument, model: ContractModel): Finding[] {
  return [
    ...sharedTables(model.objects),
    ...alikeNames(model.objects, 'objects'),
    ...model.objects.flatMap(({ fields }) => [fields, ...innerLists(fields)].flatMap(lintFields)),
    ...model.objects.flatMap(({ fields }) => positionsWithoutKey(document, fields)),
  ];
}

function lintFields(fields: readonly Field[]): Finding[] {
  return [
    ...KEYS.flatMap((key) => [...duplicatePositions(fields, key), ...gaps(fields, key)]),
    ...alikeNames(fields, 'fields'),
  ];
}

/** The lists of properties in the fields, at any depth: each has keys and names of its own. */
function innerLists(fields: readonly Field[]): readonly (readonly Field[])[] {
  return fieldsIn(fields)
    .map((field) => field.fields)
    .filter((inner) => inner.length > 0);
}

const KEYS = [
  { position: 'primaryKeyPosition', flag: 'primaryKey', name: 'primary key' },
  { position: 'partitionKeyPosition', flag: 'partitioned', name: 'partition key' },
] as const;
type Key = (typeof KEYS)[number];

/** Two fields at one place of a key. */
function duplicatePositions(fields: readonly Field[], { position, name }: Key): Finding[] {
  const seen = new Set<number>();
  return fields.flatMap((field) => {
    const place = field[position];
    if (place === null || !seen.has(place)) {
      if (place !== null) seen.add(place);
      return [];
    }
    const message = `two fields have the position ${place} in the ${name}`;
    return [error('DUPLICATE_KEY_POSITION', child(field.pointer, position), message)];
  });
}

/** A place of a key that no field has, although a later one is taken. */
function gaps(fields: readonly Field[], { position, name }: Key): Finding[] {
  const taken = new Set(fields.flatMap((field) => field[position] ?? []));
  const last = fields.reduce<Field | null>((max, field) => {
    return (field[position] ?? 0) > (max?.[position] ?? 0) ? field : max;
  }, null);
  let free = 1;
  while (taken.has(free)) free += 1;
  if (last === null || free > (last[position] ?? 0)) return [];
  const message = `the ${name} has a field at position ${last[position] ?? ''}, but none at position ${free}`;
  return [warning('KEY_POSITION_GAP', child(last.pointer, position), message)];
}

/** A position in a key that the property is not part of: the model does not keep it. */
function positionsWithoutKey(document: OdcsDocument, fields: readonly Field[]): Finding[] {
  const findings: Finding[] = [];
  for (const { pointer } of fieldsIn(fields)) {
    const written = mappingOf(valueAt(asJson(document), tokensOf(pointer)));
    for (const { position, flag, name } of KEYS) {
      const place = written[position];
      // The standard's default is -1: no position.
      if (written[flag] === true || typeof place !== 'number' || place < 0) continue;
      const message = `the property has a position in the ${name}, but not \`${flag}: true\`, so it is not part of it`;
      const help = `Add \`${flag}: true\`.`;
      findings.push(warning('KEY_POSITION_WITHOUT_KEY', child(pointer, position), message, help));
    }
  }
  return findings;
}

/** Two objects whose data is one table. */
function sharedTables(objects: readonly SchemaObject[]): Finding[] {
  const owners = new Map<string, string>();
  return objects.flatMap(({ name, physicalName, pointer }) => {
    const table = physicalName ?? name;
    const owner = owners.get(table);
    if (owner === undefined) owners.set(table, name);
    // Two objects of one name are reported as such.
    if (owner === undefined || owner === name) return [];
    const message = `\`${owner.slice(0, 80)}\` and \`${name.slice(0, 80)}\` are both stored in \`${table.slice(0, 80)}\``;
    return [warning('DUPLICATE_TABLE', child(pointer, physicalName === null ? 'name' : 'physicalName'), message)];
  });
}

/** Names that differ only in case: SQL does not distinguish them. */
function alikeNames(
  entries: readonly { readonly name: string; readonly pointer: string }[],
  what: 'objects' | 'fields',
): Finding[] {
  const known = new Map<string, string>();
  return entries.flatMap(({ name, pointer }) => {
    const other = known.get(name.toLowerCase());
    if (other === undefined) known.set(name.toLowerCase(), name);
    if (other === undefined || other === name) return [];
    const message = `the ${what} \`${other.slice(0, 80)}\` and \`${name.slice(0, 80)}\` differ only in case`;
    return [warning('NAMES_DIFFER_IN_CASE', child(pointer, 'name'), message)];
  });
}
