import { type Elements, elementOf, isExternalReference } from '../contract/elements.js';
import type { Field, JsonObject, JsonValue, SchemaObject } from '../contract/model.js';
import { referencesIn, relationshipsOf } from '../contract/relationships.js';
import { type Draft, impliedDraft } from './check-draft.js';
import { columnOf } from './constraints.js';
import type { Measure } from './measure.js';

/**
 * The foreign keys that an object, or one of its fields, declares in `relationships`. One that this
 * contract alone does not resolve is listed as documentation only, with the reason.
 */
export function foreignKeyDrafts(object: SchemaObject, field: Field | null, elements: () => Elements): Draft[] {
  return relationshipsOf(field ?? object).map(({ relationship, pointer }) => {
    const ends = endsOf(relationship, { object, field, elements: elements() });
    const from = field === null ? namesIn(relationship['from']) : columnOf(field);
    const promise = `${from} refers to ${namesIn(relationship['to'])}`;
    const referring = typeof ends === 'string' ? object : ends.object;
    const measure: Measure = typeof ends === 'string' ? { metric: 'none', text: promise } : ends.measure;
    const facts = { severity: 'major', dimension: 'consistency', promise } as const;
    const draft = impliedDraft({ object: referring, field }, 'foreign-key', measure, facts);
    return {
      ...draft,
      element: typeof ends === 'string' ? draft.element : ends.element,
      label: typeof relationship['id'] === 'string' ? relationship['id'] : draft.label,
      pointer,
      documentationOnly: typeof ends === 'string' ? `The relationship is not run: ${ends}.` : null,
    };
  });
}

/** Where a relationship is declared. */
interface Place {
  readonly object: SchemaObject;
  /** Null for a relationship of the object itself. */
  readonly field: Field | null;
  readonly elements: Elements;
}

interface Ends {
  readonly object: SchemaObject;
  readonly element: string;
  readonly measure: Measure;
}

/** Both ends of the relationship, or why it cannot be executed. */
function endsOf(relationship: JsonObject, place: Place): Ends | string {
  const ends = columnEnds(relationship, place);
  if (typeof ends === 'string') return ends;
  const { referring, referenced } = ends;
  return {
    object: referring.object,
    element: referring.fields.map(({ name }) => name).join(','),
    measure: {
      metric: 'orphans',
      columns: referring.fields.map(columnOf),
      object: referenced.object.physicalName ?? referenced.object.name,
      keys: referenced.fields.map(columnOf),
    },
  };
}

/** Each column of the key with the one it refers to, or why the relationship cannot be executed. */
export function columnPairs(relationship: JsonObject, place: Place): readonly (readonly [Field, Field])[] | string {
  const ends = columnEnds(relationship, place);
  if (typeof ends === 'string') return ends;
  const { referring, referenced } = ends;
  return referring.fields.flatMap((field, index) => {
    const key = referenced.fields[index];
    return key === undefined ? [] : [[field, key] as const];
  });
}

function columnEnds(
  { type, from, to }: JsonObject,
  { object, field, elements }: Place,
): { readonly referring: Columns; readonly referenced: Columns } | string {
  if (type !== undefined && type !== 'foreignKey') return 'only relationships of the type foreignKey are run';
  const referring = field === null ? columnsOf(from, elements) : { object, fields: [field] };
  if (typeof referring === 'string') return referring;
  const referenced = columnsOf(to, elements);
  if (typeof referenced === 'string') return referenced;
  const [own, others] = [referring.fields.length, referenced.fields.length];
  return own === others ? { referring, referenced } : `the key has ${own} columns, but \`to\` lists ${others}`;
}

interface Columns {
  readonly object: SchemaObject;
  readonly fields: readonly Field[];
}

/** The columns that an end lists, all of one object, or why there are none. */
function columnsOf(end: JsonValue | undefined, elements: Elements): Columns | string {
  const fields: Field[] = [];
  let owner: SchemaObject | null = null;
  for (const reference of referencesIn(end)) {
    if (isExternalReference(reference)) {
      return `${reference} is in another document, and foreign keys are run between the objects of one contract`;
    }
    const element = elementOf(reference, elements);
    const [field, ...nested] = element?.path ?? [];
    if (element === null) return `${reference} is not a field of this contract`;
    if (field === undefined) return `${reference} is an object, and a foreign key refers to columns`;
    if (nested.length > 0) return `${reference} is a nested column, which no engine here compares`;
    if (owner !== null && owner !== element.object) return 'the columns of one end belong to different objects';
    owner = element.object;
    fields.push(field);
  }
  return owner === null ? 'it names no column' : { object: owner, fields };
}

function namesIn(end: JsonValue | undefined): string {
  return referencesIn(end).join(', ');
}
