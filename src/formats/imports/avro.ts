import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import type { ContractDraft, FieldDraft, TypeDraft } from '../odcs/contract-draft.js';
import { isObject, textOf, valuesOf } from '../yaml/json-values.js';
import { child } from '../yaml/pointer.js';
import { contractOf } from './draft.js';
import { type ImportOptions, type Imported, Notes, readSource } from './source.js';

const PRIMITIVES: Readonly<Record<string, string | undefined>> = {
  boolean: 'boolean',
  int: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  string: 'string',
};

/** Logical types of Avro 1.12. */
const LOGICAL: Readonly<Record<string, TypeDraft>> = {
  date: { logicalType: 'date' },
  'time-millis': { logicalType: 'time' },
  'time-micros': { logicalType: 'time' },
  'timestamp-millis': { logicalType: 'timestamp', logicalTypeOptions: { timezone: true } },
  'timestamp-micros': { logicalType: 'timestamp', logicalTypeOptions: { timezone: true } },
  'timestamp-nanos': { logicalType: 'timestamp', logicalTypeOptions: { timezone: true } },
  'local-timestamp-millis': { logicalType: 'timestamp', logicalTypeOptions: { timezone: false } },
  'local-timestamp-micros': { logicalType: 'timestamp', logicalTypeOptions: { timezone: false } },
  'local-timestamp-nanos': { logicalType: 'timestamp', logicalTypeOptions: { timezone: false } },
  uuid: { logicalType: 'string', logicalTypeOptions: { format: 'uuid' } },
};

interface Context {
  readonly notes: Notes;
  /** The named types by their full name. */
  readonly named: Map<string, JsonObject>;
  /** The named types around this place: a type that contains itself ends here. */
  readonly within: readonly string[];
  readonly namespace: string;
}

/** An Avro schema in its JSON form: each record at its top is a contract. */
export function readAvro(text: string, { name }: ImportOptions): Imported {
  const source = readSource(text);
  if (source.value === undefined) return { contracts: [], issues: source.issues };
  const notes = new Notes(source.locate);
  const named = new Map<string, JsonObject>();
  collect(source.value, '', named);
  const roots: readonly (readonly [JsonValue, string])[] = Array.isArray(source.value)
    ? valuesOf(source.value).map((one, index) => [one, child('', index)] as const)
    : [[source.value, '']];
  const contracts = roots.flatMap(([root, pointer]): ContractDraft[] => {
    if (!isObject(root) || root['type'] !== 'record') {
      notes.at(pointer, 'IMPORT_UNREADABLE', 'this is no record of Avro', 'Name a schema whose type is `record`.');
      return [];
    }
    const full = fullName(root, '');
    const recordName = textOf(root['name']) ?? name;
    const namespace = namespaceOf(full);
    return [
      contractOf({
        name: recordName,
        physicalName: full === recordName || full === '' ? undefined : full,
        physicalType: 'record',
        description: textOf(root['doc']) ?? undefined,
        synonyms: synonymsOf(root),
        properties: fieldsOf(root, pointer, { notes, named, within: [full], namespace }),
      }),
    ];
  });
  return { contracts, issues: notes.issues };
}

/** Every named type, so that it can be used before its definition too. */
function collect(value: JsonValue, namespace: string, named: Map<string, JsonObject>): void {
  if (Array.isArray(value)) for (const one of value as readonly JsonValue[]) collect(one, namespace, named);
  if (!isObject(value)) return;
  const full = textOf(value['name']) === null ? '' : fullName(value, namespace);
  const isNamed = ['record', 'enum', 'fixed', 'error'].includes(textOf(value['type']) ?? '');
  if (isNamed && full !== '' && !named.has(full)) named.set(full, value);
  for (const key of ['type', 'fields', 'items', 'values']) {
    const inner = value[key];
    if (typeof inner === 'object' && inner !== null) collect(inner, isNamed ? namespaceOf(full) : namespace, named);
  }
}

function fullName(value: JsonObject, namespace: string): string {
  const name = textOf(value['name']) ?? '';
  const own = textOf(value['namespace']) ?? namespace;
  return name.includes('.') || own === '' ? name : `${own}.${name}`;
}

function namespaceOf(full: string): string {
  return full.includes('.') ? full.slice(0, full.lastIndexOf('.')) : '';
}

function synonymsOf(value: JsonObject) {
  return valuesOf(value['aliases']).flatMap((alias) => (typeof alias === 'string' ? [{ synonym: alias }] : []));
}

function fieldsOf(record: JsonObject, pointer: string, context: Context): readonly FieldDraft[] {
  const seen = new Set<string>();
  return valuesOf(record['fields']).flatMap((field, index): FieldDraft[] => {
    const at = child(child(pointer, 'fields'), index);
    const name = isObject(field) ? textOf(field['name']) : null;
    if (!isObject(field) || name === null || name === '' || seen.has(name)) {
      context.notes.at(at, 'IMPORT_UNREADABLE', 'this field has no name of its own');
      return [];
    }
    seen.add(name);
    const { type, isOptional } = typeOf(field['type'] ?? null, child(at, 'type'), context);
    const { default: initial } = field;
    return [
      {
        name,
        ...type,
        description: textOf(field['doc']) ?? undefined,
        required: isOptional ? undefined : true,
        synonyms: synonymsOf(field),
        customProperties:
          initial === undefined || initial === null ? undefined : [{ property: 'default', value: initial }],
      },
    ];
  });
}

interface Read {
  readonly type: TypeDraft;
  readonly isOptional: boolean;
}

function typeOf(type: JsonValue, pointer: string, context: Context): Read {
  if (Array.isArray(type)) return unionOf(type as readonly JsonValue[], pointer, context);
  if (typeof type === 'string') return { type: nameOf(type, pointer, context), isOptional: type === 'null' };
  if (!isObject(type)) {
    context.notes.at(pointer, 'IMPORT_TYPE_UNKNOWN', 'this is no type of Avro');
    return { type: {}, isOptional: false };
  }
  return { type: complexOf(type, pointer, context), isOptional: false };
}

/** A union with null is an optional value; other unions have no logical type. */
function unionOf(types: readonly JsonValue[], pointer: string, context: Context): Read {
  const isOptional = types.includes('null');
  const others = types.flatMap((one, index) => (one === 'null' ? [] : [[one, index] as const]));
  const [first] = others;
  if (others.length === 1 && first !== undefined) {
    return { type: typeOf(first[0], child(pointer, first[1]), context).type, isOptional };
  }
  const message = `a union of ${others.length} types has no logical type`;
  context.notes.at(pointer, 'IMPORT_DROPPED', message, 'Write the logical type that readers can rely on.');
  return { type: { physicalType: 'union' }, isOptional };
}

function nameOf(name: string, pointer: string, context: Context): TypeDraft {
  if (Object.hasOwn(PRIMITIVES, name)) return { logicalType: PRIMITIVES[name], physicalType: name };
  if (name === 'bytes' || name === 'null') return { physicalType: name };
  const full = context.named.has(`${context.namespace}.${name}`) ? `${context.namespace}.${name}` : name;
  const known = context.named.get(full);
  if (known === undefined) {
    const message = `the type \`${name.slice(0, 80)}\` is not defined in this file`;
    context.notes.at(pointer, 'IMPORT_TYPE_UNKNOWN', message, 'Import a schema that contains its types.');
    return { physicalType: name };
  }
  return complexOf(known, pointer, context);
}

function numberOf(value: JsonValue | undefined, otherwise: number): string {
  return String(typeof value === 'number' ? value : otherwise);
}

function complexOf(type: JsonObject, pointer: string, context: Context): TypeDraft {
  const kind = type['type'];
  const logical = textOf(type['logicalType']);
  const base = typeof kind === 'string' ? kind : '';
  if (logical === 'decimal') {
    const physicalType = `decimal(${numberOf(type['precision'], 38)},${numberOf(type['scale'], 0)})`;
    return { logicalType: 'number', physicalType };
  }
  if (logical !== null && Object.hasOwn(LOGICAL, logical))
    return { ...LOGICAL[logical], physicalType: `${base}(${logical})` };
  switch (base) {
    case 'record':
    case 'error': {
      const full = fullName(type, context.namespace);
      if (context.within.includes(full)) {
        context.notes.at(
          pointer,
          'IMPORT_DROPPED',
          `\`${full.slice(0, 80)}\` contains itself: its inner fields end here`,
        );
        return { logicalType: 'object', physicalType: full };
      }
      const inner = { ...context, within: [...context.within, full], namespace: namespaceOf(full) };
      return { logicalType: 'object', physicalType: 'record', properties: fieldsOf(type, pointer, inner) };
    }
    case 'enum':
      return {
        logicalType: 'string',
        physicalType: 'enum',
        enum: valuesOf(type['symbols']).map((value) => ({ value })),
      };
    case 'array':
      return {
        logicalType: 'array',
        physicalType: 'array',
        items: typeOf(type['items'] ?? null, child(pointer, 'items'), context).type,
      };
    case 'map': {
      const value = typeOf(type['values'] ?? null, child(pointer, 'values'), context).type;
      return { logicalType: 'map', physicalType: 'map', map: { key: { logicalType: 'string' }, value } };
    }
    case 'fixed':
      return { physicalType: `fixed(${numberOf(type['size'], 0)})` };
    default:
      return typeOf(kind ?? null, child(pointer, 'type'), { ...context, within: [...context.within, ''] }).type;
  }
}
