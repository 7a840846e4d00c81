import { equal } from './match.js';
import type { ContractModel, Field, JsonObject, JsonValue, QualityRule, SchemaObject } from './model.js';

/** A promise of a document: its place, and what it promises there. */
export interface PromiseAt {
  /** JSON pointer of the object, the field, the rule, the relationship or the service level. */
  readonly pointer: string;
  /** The kind of its check; of a constraint of a field the kind of the constraint. */
  readonly kind: string;
}

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  range: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  multiple: ['multipleOf'],
  length: ['minLength', 'maxLength'],
  items: ['minItems', 'maxItems', 'uniqueItems'],
  pattern: ['pattern', 'format'],
};

/** The contract as if it had never made these promises. */
export function withoutPromises(model: ContractModel, promises: readonly PromiseAt[]): ContractModel {
  const kinds = new Map<string, Set<string>>();
  for (const { pointer, kind } of promises) kinds.set(pointer, (kinds.get(pointer) ?? new Set()).add(kind));
  const isGone = (pointer: string, kind: string): boolean => kinds.get(pointer)?.has(kind) === true;
  return {
    ...model,
    objects: model.objects.filter(({ pointer }) => !isGone(pointer, 'object-exists')).map((object) => strip(object)),
    sla: model.sla.filter(({ pointer }) => !kinds.has(pointer)),
  };

  function strip(object: SchemaObject): SchemaObject {
    const keyed = object.fields.some(({ pointer }) => isGone(pointer, 'primary-key'));
    const fields = object.fields
      .filter(({ pointer }) => !isGone(pointer, 'column-exists'))
      .map((field) => ({
        ...stripField(field),
        primaryKeyPosition: keyed ? null : field.primaryKeyPosition,
      }));
    const quality = object.quality.filter(({ pointer }) => !kinds.has(pointer));
    return { ...object, fields, quality, documentation: withoutKeys(object) };
  }

  function stripField(field: Field): Field {
    const gone = kinds.get(field.pointer) ?? new Set<string>();
    const keys = new Set([...gone].flatMap((kind) => OPTIONS[kind] ?? []));
    const rules = field.quality.filter(({ pointer }) => kinds.has(pointer));
    const noSet = gone.has('set') || rules.some((rule) => equal(valuesOf(rule), field.enumValues));
    const noType = gone.has('type');
    return {
      ...field,
      required: field.required && !gone.has('required'),
      unique: field.unique && !gone.has('unique'),
      enumValues: noSet ? null : field.enumValues,
      logicalType: noType ? null : field.logicalType,
      physicalType: noType ? null : field.physicalType,
      options: without(field.options, keys),
      quality: field.quality.filter((rule) => !rules.includes(rule)),
      documentation: withoutKeys(field),
    };
  }

  function withoutKeys({ documentation, pointer }: SchemaObject | Field): JsonObject {
    const { relationships } = documentation;
    if (!Array.isArray(relationships)) return documentation;
    const kept = (relationships as readonly JsonValue[]).filter(
      (_, index) => !kinds.has(`${pointer}/relationships/${index}`),
    );
    return { ...documentation, relationships: kept };
  }
}

function valuesOf({ arguments: written }: QualityRule) {
  return written['validValues'] ?? null;
}

function without(options: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(options).filter(([key]) => !keys.has(key)));
}
