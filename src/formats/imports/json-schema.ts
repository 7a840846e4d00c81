import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import type { FieldDraft, TypeDraft } from '../odcs/contract-draft.js';
import { isObject, mappingOf, textOf, valueAt, valuesOf } from '../yaml/json-values.js';
import { child, tokensOf } from '../yaml/pointer.js';
import { contractOf } from './draft.js';
import { type ImportOptions, type Imported, Notes, readSource } from './source.js';
import type { SourceDocument } from '../yaml/read.js';

interface Context {
  readonly root: JsonObject;
  readonly notes: Notes;
  /** The references that were followed to this place. */
  readonly within: readonly string[];
  /** Shared by all places. */
  readonly bounds: Bounds;
}

/** How far references are followed. */
interface Bounds {
  /** How many more schemas are read. */
  left: number;
  /** Where the first one was that is not read. */
  endedAt: string | null;
  /** References to what contains them, each reported once. */
  readonly recursive: Set<string>;
}

/** References that share definitions multiply them: without a bound, a small file has no end. */
const MOST_SCHEMAS = 10_000;

interface Resolved {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly isOptional: boolean;
  readonly context: Context;
}

const FORMATS: Readonly<Record<string, TypeDraft>> = {
  date: { logicalType: 'date' },
  time: { logicalType: 'time' },
  'date-time': { logicalType: 'timestamp', logicalTypeOptions: { timezone: true } },
};

/** The options that a logical type takes over by the same name. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  object: ['minProperties', 'maxProperties'],
};

/** Keywords that restrict values, and have no place in a contract. */
const DROPPED = ['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'dependencies', 'propertyNames'];
const DROPPED_MORE = [
  'patternProperties',
  'prefixItems',
  'contains',
  'unevaluatedProperties',
  'unevaluatedItems',
  'additionalItems',
  'contentEncoding',
];

/** A JSON Schema of an object, or of a list of objects, as a contract. */
export function readJsonSchema(text: string, { name }: ImportOptions): Imported {
  const source = readSource(text);
  if (source.value === undefined) return { contracts: [], issues: source.issues };
  const notes = new Notes(source.locate);
  const root = mappingOf(source.value);
  const bounds: Bounds = { left: MOST_SCHEMAS, endedAt: null, recursive: new Set() };
  const top = resolved(root, '', { root, notes, within: [], bounds });
  const isList = typeNames(top.schema).includes('array') && isObject(top.schema['items']);
  const { schema, pointer, context } = isList
    ? resolved(mappingOf(top.schema['items']), child(top.pointer, 'items'), top.context)
    : top;
  const properties = propertiesOf(schema, pointer, context);
  noteDropped(schema, pointer, context);
  noteOthers(schema, pointer, context);
  for (const key of OPTIONS['object'] ?? []) {
    if (schema[key] !== undefined) notes.at(child(pointer, key), 'IMPORT_DROPPED', `\`${key}\` is not kept`);
  }
  if (properties.length === 0) {
    const help = 'Name a schema of an object with `properties`, or of a list of such objects.';
    notes.at(pointer, 'IMPORT_UNREADABLE', 'the schema declares no properties', help);
    return { contracts: [], issues: notes.issues };
  }
  const title = textOf(root['title']) ?? textOf(schema['title']);
  const contract = contractOf({
    name: /^[\w.-]+$/.test(title ?? '') ? (title ?? name) : name,
    businessName: title ?? undefined,
    description: textOf(schema['description']) ?? textOf(root['description']) ?? undefined,
    deprecated: schema['deprecated'] === true || undefined,
    properties,
  });
  const url = textOf(root['$id']) ?? textOf(root['id']);
  const definitions = url === null ? [] : [{ type: 'schema', url }];
  return {
    contracts: [{ ...contract, authoritativeDefinitions: definitions }],
    issues: [...truncation(bounds, source), ...notes.issues],
  };
}

/** The schema behind references, with the parts of `allOf` and without the choice of null. */
function resolved(schema: JsonObject, pointer: string, context: Context): Resolved {
  if (!isWithin(context, pointer)) return { schema: {}, pointer, isOptional: false, context };
  const reference = textOf(schema['$ref']);
  if (reference !== null) {
    const target = reference.startsWith('#') ? valueAt(context.root, tokensOf(decoded(reference.slice(1)))) : undefined;
    if (!isObject(target) || context.within.includes(reference)) {
      const why = isObject(target) ? 'contains itself: its inner fields end here' : 'is not in this file';
      if (!isObject(target) || !context.bounds.recursive.has(reference))
        context.notes.at(pointer, 'IMPORT_DROPPED', `\`${reference.slice(0, 80)}\` ${why}`);
      context.bounds.recursive.add(reference);
      return { schema: { ...schema, $ref: null }, pointer, isOptional: false, context };
    }
    const { $ref: _, ...rest } = schema;
    return resolved({ ...target, ...rest }, pointer, { ...context, within: [...context.within, reference] });
  }
  const parts = valuesOf(schema['allOf']);
  if (parts.length > 0) {
    const { allOf: _, ...own } = schema;
    let merged: JsonObject = own;
    let within = context.within;
    parts.forEach((part, index) => {
      const one = resolved(mappingOf(part), child(child(pointer, 'allOf'), index), context);
      within = [...within, ...one.context.within];
      merged = mergedSchemas(merged, one.schema);
    });
    return resolved(merged, pointer, { ...context, within: [...new Set(within)] });
  }
  return choiceOf(schema, pointer, context);
}

/** Whether one more schema is read. */
function isWithin({ bounds }: Context, pointer: string): boolean {
  bounds.left -= 1;
  if (bounds.left < 0) bounds.endedAt ??= pointer;
  return bounds.left >= 0;
}

/** Before all others, which are limited in number. */
function truncation({ endedAt }: Bounds, source: Pick<SourceDocument, 'locate'>): Imported['issues'] {
  if (endedAt === null) return [];
  const notes = new Notes(source.locate);
  const message = `with its references the schema has more than ${String(MOST_SCHEMAS)} parts; the rest is not kept`;
  notes.at(endedAt, 'IMPORT_TRUNCATED', message, 'Import the definitions that are tables of their own one by one.');
  return notes.issues;
}

/** A choice between null and one schema is that schema; others are not in contracts. */
function choiceOf(schema: JsonObject, pointer: string, context: Context): Resolved {
  const isOptional = typeNames(schema).includes('null');
  for (const key of ['oneOf', 'anyOf']) {
    const choices = valuesOf(schema[key]);
    if (choices.length === 0) continue;
    const others = choices.flatMap((one, index) => (isNull(one) ? [] : [[mappingOf(one), index] as const]));
    const [only] = others;
    const { [key]: _, ...rest } = schema;
    if (others.length === 1 && only !== undefined) {
      const inner = resolved({ ...only[0], ...rest }, child(child(pointer, key), only[1]), context);
      return { ...inner, isOptional: inner.isOptional || choices.length > 1 };
    }
    context.notes.at(
      child(pointer, key),
      'IMPORT_DROPPED',
      `the choice of ${others.length} schemas (\`${key}\`) is not kept`,
    );
    return { schema: rest, pointer, isOptional: isOptional || others.length < choices.length, context };
  }
  return { schema, pointer, isOptional, context };
}

function isNull(value: JsonValue): boolean {
  return isObject(value) && value['type'] === 'null';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function mergedSchemas(a: JsonObject, b: JsonObject): JsonObject {
  const required = [...valuesOf(a['required']), ...valuesOf(b['required'])];
  const properties = { ...mappingOf(b['properties']), ...mappingOf(a['properties']) };
  return {
    ...b,
    ...a,
    ...(required.length > 0 && { required }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function typeNames(schema: JsonObject): readonly string[] {
  const { type } = schema;
  return (Array.isArray(type) ? (type as readonly JsonValue[]) : [type]).filter((one) => typeof one === 'string');
}

function propertiesOf(schema: JsonObject, pointer: string, context: Context): readonly FieldDraft[] {
  const required = new Set(valuesOf(schema['required']));
  return Object.entries(mappingOf(schema['properties'])).flatMap(([name, value]): FieldDraft[] => {
    const at = child(child(pointer, 'properties'), name);
    if (name.trim() === '') {
      context.notes.at(at, 'IMPORT_DROPPED', 'a property without a name is not kept');
      return [];
    }
    if (value === false || context.bounds.left < 0) return [];
    const one = resolved(mappingOf(value), at, context);
    const { schema: inner } = one;
    return [
      {
        name,
        ...typeOf(one),
        businessName: textOf(inner['title']) ?? undefined,
        description: textOf(inner['description']) ?? undefined,
        required: (required.has(name) && !one.isOptional) || undefined,
        deprecated: inner['deprecated'] === true || undefined,
        examples: valuesOf(inner['examples']),
        customProperties:
          inner['default'] === undefined ? undefined : [{ property: 'default', value: inner['default'] }],
      },
    ];
  });
}

function typeOf({ schema, pointer, context }: Resolved): TypeDraft {
  noteDropped(schema, pointer, context);
  const names = typeNames(schema).filter((name) => name !== 'null');
  if (names.length > 1) {
    const message = `a value of the types ${names.join(', ')} has no logical type`;
    context.notes.at(child(pointer, 'type'), 'IMPORT_DROPPED', message);
  }
  const values = allowedOf(schema, pointer, context);
  const name = names.length === 1 ? names[0] : names.length > 1 ? undefined : impliedType(schema, values);
  const format = textOf(schema['format']);
  const special = name === 'string' && format !== null && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (special !== undefined) return { ...special, physicalType: 'string', enum: values };
  switch (name) {
    case 'array': {
      const { items } = schema;
      if (Array.isArray(items) || items === false)
        context.notes.at(child(pointer, 'items'), 'IMPORT_DROPPED', 'items of several types are not kept');
      if (!isObject(items)) return { logicalType: 'array', ...optionsOf(schema, 'array') };
      return {
        logicalType: 'array',
        ...optionsOf(schema, 'array'),
        items: typeOf(resolved(items, child(pointer, 'items'), context)),
      };
    }
    case 'object':
      return objectOf(schema, pointer, context);
    case undefined:
      return { enum: values };
    default:
      return { logicalType: name, ...optionsOf(schema, name), enum: values };
  }
}

function noteDropped(schema: JsonObject, pointer: string, { notes }: Context): void {
  for (const key of [...DROPPED, ...DROPPED_MORE]) {
    if (schema[key] !== undefined) notes.at(child(pointer, key), 'IMPORT_DROPPED', `\`${key}\` is not kept`);
  }
}

/** What the schema says about properties that it does not declare. */
function noteOthers(schema: JsonObject, pointer: string, { notes }: Context): void {
  const { additionalProperties: more, properties } = schema;
  const declared = mappingOf(properties);
  if (more === false || isObject(more)) {
    const message = `\`additionalProperties\`${more === false ? ': false' : ''} is not kept`;
    const help = 'A contract reports columns that it does not declare, and does not forbid them.';
    notes.at(child(pointer, 'additionalProperties'), 'IMPORT_DROPPED', message, help);
  }
  const unknown = valuesOf(schema['required']).filter(
    (name): name is string => typeof name === 'string' && !Object.hasOwn(declared, name),
  );
  if (unknown.length > 0) {
    const message = `\`required\` names ${unknown.slice(0, 5).join(', ').slice(0, 200)}, which \`properties\` does not declare`;
    notes.at(child(pointer, 'required'), 'IMPORT_DROPPED', message);
  }
}

function objectOf(schema: JsonObject, pointer: string, context: Context): TypeDraft {
  const { additionalProperties: more } = schema;
  const properties = propertiesOf(schema, pointer, context);
  if (properties.length === 0 && isObject(more)) {
    const value = typeOf(resolved(more, child(pointer, 'additionalProperties'), context));
    return { logicalType: 'map', map: { key: { logicalType: 'string' }, value } };
  }
  noteOthers(schema, pointer, context);
  return { logicalType: 'object', ...optionsOf(schema, 'object'), properties };
}

function optionsOf(schema: JsonObject, logicalType: string): Pick<TypeDraft, 'logicalTypeOptions'> {
  const keys = Object.hasOwn(OPTIONS, logicalType) ? (OPTIONS[logicalType] ?? []) : [];
  // In draft 4, an exclusive bound is true, and its value that of the inclusive one.
  const isExclusive = (bound: string): boolean => schema[`exclusive${bound}`] === true;
  const draft4: Readonly<Record<string, JsonValue | undefined>> = {
    ...schema,
    ...(isExclusive('Minimum') && { minimum: undefined, exclusiveMinimum: schema['minimum'] }),
    ...(isExclusive('Maximum') && { maximum: undefined, exclusiveMaximum: schema['maximum'] }),
  };
  const kept = keys.flatMap((key) => {
    const value = draft4[key];
    return value === undefined || (key !== 'uniqueItems' && typeof value === 'boolean') ? [] : [[key, value] as const];
  });
  return kept.length === 0 ? {} : { logicalTypeOptions: Object.fromEntries(kept) };
}

function allowedOf(schema: JsonObject, pointer: string, { notes }: Context): TypeDraft['enum'] {
  const all = schema['const'] === undefined ? valuesOf(schema['enum']) : [schema['const']];
  const plain = all.filter((value) => value !== null && typeof value !== 'object');
  if (plain.length < all.filter((value) => value !== null).length) {
    notes.at(child(pointer, 'enum'), 'IMPORT_DROPPED', 'allowed values that are lists or mappings are not kept');
    return undefined;
  }
  return plain.length === 0 ? undefined : plain.map((value) => ({ value }));
}

/** The type of a schema that does not name it. */
function impliedType(schema: JsonObject, values: TypeDraft['enum']): string | undefined {
  if (schema['properties'] !== undefined) return 'object';
  if (schema['items'] !== undefined) return 'array';
  const types = new Set((values ?? []).map(({ value }) => typeof value));
  const [only] = types;
  return types.size === 1 && (only === 'string' || only === 'boolean' || only === 'number') ? only : undefined;
}
