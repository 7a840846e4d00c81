import { type Elements, elementOf, elementsOf, isExternalReference } from '../../core/contract/elements.js';
import type { ContractModel, Field, JsonValue, SchemaObject } from '../../core/contract/model.js';
import { type DeclaredRelationship, referencesIn, relationshipsOf } from '../../core/contract/relationships.js';
import { declaredType } from '../../core/quality/declared-type.js';
import { columnPairs } from '../../core/quality/foreign-keys.js';
import { child } from '../yaml/pointer.js';
import { nearest } from '../yaml/suggest.js';
import type { Finding } from '../yaml/finding.js';
import { error, note, warning } from '../yaml/finding.js';
import { fieldsIn } from './inner-fields.js';

/** Relationships whose ends are not in this contract, do not fit, or are not run. */
export function lintRelationships(model: ContractModel): Finding[] {
  const elements = elementsOf(model);
  return model.objects.flatMap((object) => [
    ...relationshipsOf(object).flatMap((one) => lintOne(one, { object, field: null, elements })),
    ...fieldsIn(object.fields).flatMap((field) =>
      relationshipsOf(field).flatMap((one) => lintOne(one, { object, field, elements })),
    ),
  ]);
}

interface Place {
  readonly object: SchemaObject;
  /** Null for a relationship of the object itself. */
  readonly field: Field | null;
  readonly elements: Elements;
}

function lintOne({ relationship, pointer: at }: DeclaredRelationship, place: Place): Finding[] {
  const { object, field, elements } = place;
  const { from, to } = relationship;
  const unknown = [...dangling(from, `${at}/from`, elements), ...dangling(to, `${at}/to`, elements)];
  if (unknown.length > 0) return unknown;
  const own = field === null ? referencesIn(from).length : 1;
  const referenced = referencesIn(to).length;
  if (own !== referenced) {
    const message = `the key has ${own} ${own === 1 ? 'column' : 'columns'}, but \`to\` lists ${referenced}`;
    return [error('RELATIONSHIP_LENGTH', `${at}/to`, message)];
  }
  const pairs =
    object.fields.some((one) => one === field) || field === null ? columnPairs(relationship, place) : NESTED;
  if (typeof pairs === 'string') return [note('FOREIGN_KEY_NOT_RUN', at, `the relationship is not run: ${pairs}`)];
  return pairs.flatMap(([column, key], position) => {
    const [a, b] = [declaredType(column), declaredType(key)];
    if (a === null || b === null || groupOf(a) === groupOf(b)) return [];
    const message = `\`${column.name.slice(0, 80)}\` is of type ${a}, but \`${key.name.slice(0, 80)}\` of type ${b}`;
    return [warning('RELATIONSHIP_TYPES', Array.isArray(to) ? child(`${at}/to`, position) : `${at}/to`, message)];
  });
}

const NESTED = 'no engine here runs promises about nested columns';

/** Whole numbers and fractions are compared by value. */
function groupOf(type: string): string {
  return type === 'integer' ? 'number' : type;
}

/** The references of one end that name nothing in this contract, nor another document. */
function dangling(end: JsonValue | undefined, pointer: string, elements: Elements): Finding[] {
  const references: readonly (JsonValue | undefined)[] = Array.isArray(end) ? end : [end];
  return references.flatMap((reference, index) => {
    if (typeof reference !== 'string' || isExternalReference(reference) || elementOf(reference, elements) !== null)
      return [];
    const at = Array.isArray(end) ? child(pointer, index) : pointer;
    const message = `\`${reference.slice(0, 120)}\` is not a field of this document`;
    const meant = nearest(reference, elements.keys());
    const help = meant === null ? null : `did you mean \`${meant}\`?`;
    return [warning('DANGLING_RELATIONSHIP', at, message, help)];
  });
}
