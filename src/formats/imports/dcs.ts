import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { isSemVer } from '../../core/contract/versions.js';
import { slaProperty } from '../../core/contract/sla.js';
import type {
  ContractDraft,
  CustomDraft,
  FieldDraft,
  ObjectDraft,
  RuleDraft,
  TypeDraft,
} from '../odcs/contract-draft.js';
import { OPERATORS } from '../odcs/normalise-quality.js';
import { isObject, mappingOf, textOf, valueAt, valuesOf } from '../yaml/json-values.js';
import { child, tokensOf } from '../yaml/pointer.js';
import { columnType } from './column-type.js';
import { isReferable } from './draft.js';
import { type ImportOptions, type Imported, Notes, readSource } from './source.js';

interface Context {
  readonly root: JsonObject;
  readonly notes: Notes;
  readonly within: readonly string[];
}

/** Keys of a field that are read; others are reported. */
const FIELD_KEYS = new Set(
  'type title description required unique primary primaryKey references enum format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum precision scale pii classification tags examples example fields items keys values quality lineage config links $ref domain name'.split(
    ' ',
  ),
);
const OPTION_KEYS: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
};
const DEEPEST = 60;

/** A Data Contract Specification 1.x or 0.9: one contract with all its models, under its own id. */
export function readDcs(text: string, { name }: ImportOptions): Imported {
  const source = readSource(text);
  if (source.value === undefined) return { contracts: [], issues: source.issues };
  const root = mappingOf(source.value);
  const notes = new Notes(source.locate);
  const context: Context = { root, notes, within: [] };
  const info = mappingOf(root['info']);
  const terms = mappingOf(root['terms']);
  for (const key of ['billing', 'noticePeriod', 'policies']) {
    if (terms[key] !== undefined)
      notes.at(`/terms/${key}`, 'IMPORT_DROPPED', `\`${key}\` is kept as a custom property only`);
  }
  if (root['quality'] !== undefined) {
    notes.at(
      '/quality',
      'IMPORT_DROPPED',
      'the rules of a contract as a whole are not kept',
      'Write them below their model.',
    );
  }
  const contract: ContractDraft = {
    id: textOf(root['id'])?.trim().replace(/\s+/g, '-') ?? name,
    name: textOf(info['title']) ?? name,
    version: versionOf(info['version'], notes),
    status: textOf(info['status']) ?? 'active',
    tags: textsOf(root['tags']),
    description: defined({
      purpose: textOf(info['description']),
      usage: textOf(terms['usage']),
      limitations: textOf(terms['limitations']),
    }),
    servers: serversOf(root['servers'], notes),
    schema: Object.entries(mappingOf(root['models'])).map(([model, value]) =>
      objectOf(model, mappingOf(value), context),
    ),
    support: supportOf(mappingOf(info['contact'])),
    team: textOf(info['owner']) === null ? undefined : { name: textOf(info['owner']) },
    slaProperties: slaOf(mappingOf(root['servicelevels']), notes),
    authoritativeDefinitions: [...linksOf(root['links']), ...linksOf(info['links'])],
    customProperties: ['billing', 'noticePeriod', 'policies'].flatMap((property): CustomDraft[] => {
      const value = terms[property];
      return value === undefined ? [] : [{ property, value }];
    }),
  };
  return { contracts: [contract], issues: notes.issues };
}

function versionOf(value: JsonValue | undefined, notes: Notes): string {
  const text = typeof value === 'number' ? String(value) : (textOf(value)?.trim() ?? '');
  const tried = [text, text.replace(/^v/i, ''), `${text.replace(/^v/i, '')}.0`, `${text.replace(/^v/i, '')}.0.0`];
  const version = tried.find((one) => isSemVer(one));
  if (version === text) return text;
  const said = text === '' ? 'the source has no version' : `\`${text.slice(0, 80)}\` is not a semantic version`;
  notes.at('/info/version', 'IMPORT_NOT_SAID', `${said}: it becomes ${version ?? '1.0.0'}`);
  return version ?? '1.0.0';
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  return valuesOf(value).filter((one) => typeof one === 'string');
}

function defined(values: Readonly<Record<string, JsonValue | null>>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function linksOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Object.entries(mappingOf(value)).flatMap(([type, url]) => (typeof url === 'string' ? [{ type, url }] : []));
}

function supportOf(contact: JsonObject): readonly JsonObject[] {
  const channel = textOf(contact['name']) ?? textOf(contact['email']);
  const email = textOf(contact['email']);
  const url = textOf(contact['url']) ?? (email === null ? null : `mailto:${email}`);
  return channel === null && url === null ? [] : [defined({ channel: channel ?? 'contact', url })];
}

/** The keys of servers that ODCS names as DCS does; what a type of server requires is linted. */
function serversOf(value: JsonValue | undefined, notes: Notes): readonly JsonObject[] {
  return Object.entries(mappingOf(value)).flatMap(([name, written]) => {
    const { type, roles, ...rest } = mappingOf(written);
    const at = child('/servers', name);
    if (typeof type !== 'string') {
      notes.at(at, 'IMPORT_DROPPED', `the server \`${name.slice(0, 80)}\` has no type, and is not kept`);
      return [];
    }
    const kept = Object.entries(rest).map(([key, one]) => [RENAMED.get(key) ?? key, one] as const);
    const entries = valuesOf(roles).map((role) => {
      const { name: roleName, ...more } = mappingOf(role);
      return { role: textOf(roleName) ?? 'reader', ...more };
    });
    return [{ server: name, type, ...Object.fromEntries(kept), ...(entries.length > 0 && { roles: entries }) }];
  });
}

const RENAMED: ReadonlyMap<string, string> = new Map([['outputPortId', 'id']]);

function objectOf(name: string, model: JsonObject, context: Context): ObjectDraft {
  const at = child('/models', name);
  const type = textOf(model['type']);
  if (model['examples'] !== undefined)
    context.notes.at(child(at, 'examples'), 'IMPORT_DROPPED', 'example rows are not kept');
  const key = textsOf(model['primaryKey']);
  const fields = fieldsOf(mappingOf(model['fields']), child(at, 'fields'), context);
  // The key of the model has an order; those of its fields are in the order of the fields.
  const keys = key.length > 0 ? key : fields.filter(({ primaryKey }) => primaryKey).map((field) => field.name);
  return {
    name,
    physicalType: type ?? undefined,
    businessName: textOf(model['title']) ?? undefined,
    description: textOf(model['description']) ?? undefined,
    tags: textsOf(model['tags']),
    properties: fields.map((field) => {
      const position = keys.indexOf(field.name);
      return position === -1 ? field : { ...field, primaryKey: true, primaryKeyPosition: position + 1 };
    }),
    quality: rulesOf(model['quality'], child(at, 'quality'), context),
  };
}

function fieldsOf(fields: JsonObject, pointer: string, context: Context): readonly FieldDraft[] {
  return Object.entries(fields).map(([name, value]) => fieldOf(name, mappingOf(value), child(pointer, name), context));
}

/** A field with what its definition says and it does not. */
function definedField(field: JsonObject, pointer: string, context: Context): readonly [JsonObject, Context] {
  const reference = textOf(field['$ref']);
  if (reference === null) return [field, context];
  const target = reference.startsWith('#') ? valueAt(context.root, tokensOf(reference.slice(1))) : undefined;
  if (!isObject(target) || context.within.includes(reference)) {
    context.notes.at(pointer, 'IMPORT_DROPPED', `\`${reference.slice(0, 80)}\` is not a definition of this file`);
    return [field, context];
  }
  const { $ref: _, ...own } = field;
  return definedField({ ...target, ...own }, pointer, { ...context, within: [...context.within, reference] });
}

function fieldOf(name: string, written: JsonObject, pointer: string, outer: Context): FieldDraft {
  const [field, context] = definedField(written, pointer, outer);
  const { notes } = context;
  for (const key of Object.keys(field)) {
    if (FIELD_KEYS.has(key)) continue;
    notes.at(child(pointer, key), 'IMPORT_DROPPED', `\`${key.slice(0, 80)}\` of the field is not kept`);
  }
  const example = field['example'];
  const target = textOf(field['references']);
  const isReference = target !== null && isReferable(...target.split('.')) && target.includes('.');
  if (target !== null && !isReference)
    notes.at(child(pointer, 'references'), 'IMPORT_DROPPED', 'no reference of ODCS has this form');
  return {
    name,
    ...typeOf(field, pointer, context),
    businessName: textOf(field['title']) ?? undefined,
    description: textOf(field['description'])?.trim(),
    primaryKey: field['primaryKey'] === true || field['primary'] === true || undefined,
    required: field['required'] === true || undefined,
    unique: field['unique'] === true || undefined,
    classification: textOf(field['classification']) ?? (field['pii'] === true ? 'personal' : undefined),
    tags: textsOf(field['tags']),
    examples: field['examples'] === undefined && example !== undefined ? [example] : valuesOf(field['examples']),
    relationships: isReference ? [{ type: 'foreignKey', to: target }] : undefined,
    quality: rulesOf(field['quality'], child(pointer, 'quality'), context),
    authoritativeDefinitions: linksOf(field['links']),
    customProperties: ['pii', 'lineage', 'config'].flatMap((property): CustomDraft[] => {
      const value = field[property];
      return value === undefined ? [] : [{ property, value }];
    }),
  };
}

function typeOf(field: JsonObject, pointer: string, context: Context): TypeDraft {
  const written = textOf(field['type']) ?? '';
  if (pointer.split('/').length > DEEPEST * 2) return { physicalType: written };
  const { precision, scale } = field;
  const parameters = typeof precision === 'number' ? `(${precision},${typeof scale === 'number' ? scale : 0})` : '';
  const base = columnType(`${written}${parameters}`);
  if (base.logicalType === undefined && written !== '' && written !== 'bytes' && written !== 'null') {
    context.notes.at(child(pointer, 'type'), 'IMPORT_TYPE_UNKNOWN', `\`${written.slice(0, 80)}\` has no logical type`);
  }
  const inner = (key: string): TypeDraft => {
    const [one, next] = definedField(mappingOf(field[key]), child(pointer, key), context);
    return { ...typeOf(one, child(pointer, key), next), ...describedItem(one) };
  };
  const values = valuesOf(field['enum']).filter((value) => typeof value !== 'object');
  const keys = OPTION_KEYS[base.logicalType ?? ''] ?? [];
  const options = Object.fromEntries(
    keys.flatMap((key) => (field[key] === undefined ? [] : [[key, field[key]] as const])),
  );
  return {
    ...base,
    logicalTypeOptions: { ...base.logicalTypeOptions, ...options },
    enum: values.map((value) => ({ value })),
    properties:
      base.logicalType === 'object'
        ? fieldsOf(mappingOf(field['fields']), child(pointer, 'fields'), context)
        : undefined,
    items: base.logicalType === 'array' ? inner('items') : undefined,
    map: base.logicalType === 'map' ? { key: inner('keys'), value: inner('values') } : undefined,
  };
}

function describedItem(item: JsonObject): object {
  const description = textOf(item['description']);
  return description === null ? {} : { description };
}

/** Rules have the keys of ODCS, which took them from here; `specification` is that of a tool. */
function rulesOf(value: JsonValue | undefined, pointer: string, { notes }: Context): readonly RuleDraft[] {
  return valuesOf(value).map((one, index): RuleDraft => {
    const { type = 'library', specification, engine, dimension, ...rest } = mappingOf(one);
    const at = child(pointer, index);
    if (type === 'custom' || specification !== undefined) {
      const implementation = rest['implementation'] ?? specification ?? '';
      return { type: 'custom', engine: textOf(engine) ?? 'soda', ...rest, implementation };
    }
    const operators = OPERATORS.filter((operator) => rest[operator] !== undefined);
    if (type === 'sql' && operators.length === 0)
      notes.at(at, 'IMPORT_NOT_SAID', 'the rule has no operator, so it is not checked');
    return { type, ...rest, ...(typeof dimension === 'string' && { dimension }) };
  });
}

/** The service levels by the words of ODCS; the others are kept as they are. */
function slaOf(levels: JsonObject, notes: Notes): readonly JsonObject[] {
  return Object.entries(levels).flatMap(([property, value]) => {
    const level = mappingOf(value);
    const at = child('/servicelevels', property);
    const promised = level['percentage'] ?? level['threshold'] ?? level['period'] ?? level['interval'] ?? level['time'];
    const text = typeof promised === 'string' || typeof promised === 'number' ? String(promised) : null;
    if (text === null || slaProperty(property) === null) {
      notes.at(
        at,
        'IMPORT_DROPPED',
        `the service level \`${property.slice(0, 80)}\` is not one of ODCS, and is not kept`,
      );
      return [];
    }
    const element = textOf(level['timestampField']) ?? textOf(level['processedTimestampField']);
    const description = textOf(level['description']);
    return [{ property, ...quantityOf(text), ...defined({ element, description }) }];
  });
}

const INTERVALS: Readonly<Record<string, JsonObject>> = {
  hourly: { value: 1, unit: 'h' },
  daily: { value: 1, unit: 'd' },
  weekly: { value: 7, unit: 'd' },
  monthly: { value: 1, unit: 'mo' },
};

function quantityOf(text: string): JsonObject {
  const plain = text.trim();
  const interval = Object.hasOwn(INTERVALS, plain.toLowerCase()) ? INTERVALS[plain.toLowerCase()] : undefined;
  if (interval !== undefined) return interval;
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*(%|[a-z]+)?$/i.exec(plain) ?? [];
  if (amount === undefined) return { value: plain };
  return {
    value: Number(amount),
    ...(unit !== '' && { unit: unit === '%' ? 'percent' : unit === 'm' ? 'min' : unit }),
  };
}
