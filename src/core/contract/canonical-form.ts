import type { Steps } from '../shared/cooperative.js';
import { absorbRules } from './absorbed-rules.js';
import { UTC, canonicalOptions } from './canonical-options.js';
import { canonicalRelationships } from './canonical-relationships.js';
import { canonicalRule } from './canonical-rule.js';
import { canonicalServer } from './canonical-server.js';
import { sortedValues } from './match.js';
import { type Elements, elementsOf } from './elements.js';
import type { ContractModel, Field, JsonObject, PartitioningSpec, SchemaObject } from './model.js';

/**
 * The model with its defaults and synonyms written out, one field per step. Two models of one form
 * promise the same, in whatever words: the diff compares these forms. Stored models stay as they
 * were parsed, so a document that was published before a synonym was known stays *unchanged*.
 */
export function* canonicalForm(model: ContractModel): Steps<ContractModel> {
  const objects: SchemaObject[] = [];
  let known: Elements | null = null;
  const elements = (): Elements => (known ??= elementsOf(model));
  for (const object of model.objects) objects.push(yield* canonicalObject(object, elements));
  return {
    ...model,
    objects,
    partitioning: canonicalPartitioning(model.partitioning),
    servers: model.servers.map(canonicalServer),
    roles: model.roles.map((role) => ({ ...role, access: role.access?.trim().toLowerCase() ?? null })),
  };
}

function canonicalPartitioning(partitioning: PartitioningSpec | null): PartitioningSpec | null {
  return partitioning !== null && UTC.has(partitioning.timezone) ? { ...partitioning, timezone: 'UTC' } : partitioning;
}

function* canonicalObject(object: SchemaObject, elements: () => Elements): Steps<SchemaObject> {
  const fields: Field[] = [];
  for (const field of object.fields) {
    fields.push(canonicalField(field, elements));
    yield;
  }
  const quality = object.quality.map((rule) => canonicalRule(rule));
  return absorbRules({
    ...object,
    physicalName: explicitName(object),
    fields,
    quality,
    documentation: canonicalText(object.documentation, elements),
  });
}

function canonicalField(field: Field, elements: () => Elements): Field {
  const quality = field.quality.map((rule) => canonicalRule(rule));
  return {
    ...field,
    physicalName: explicitName(field),
    classification: canonicalClassification(field.classification),
    options: canonicalOptions(field),
    enumValues: field.enumValues === null ? null : sortedValues(field.enumValues),
    fields: field.fields.map((inner) => canonicalField(inner, elements)),
    items: field.items === null ? null : canonicalField(field.items, elements),
    mapKey: field.mapKey === null ? null : canonicalField(field.mapKey, elements),
    quality,
    documentation: canonicalText(field.documentation, elements),
  };
}

/** A physical name that repeats the name is the default. */
function explicitName({ name, physicalName }: Pick<Field, 'name' | 'physicalName'>): string | null {
  return physicalName === name ? null : physicalName;
}

function canonicalClassification(classification: string | null): string | null {
  const word = classification?.trim().toLowerCase() ?? '';
  return word === '' ? null : word;
}

/** Documentation keys with a default. */
const TEXT_DEFAULTS: JsonObject = { criticalDataElement: false, deprecated: false, semanticType: 'column' };
const REWRITTEN: readonly string[] = ['relationships', ...Object.keys(TEXT_DEFAULTS)];

function canonicalText(documentation: JsonObject, elements: () => Elements): JsonObject {
  // Of most elements it has nothing that could be written in another way.
  if (!REWRITTEN.some((key) => Object.hasOwn(documentation, key))) return documentation;
  const entries = Object.entries(documentation).filter(
    ([key, value]) => !(Object.hasOwn(TEXT_DEFAULTS, key) && TEXT_DEFAULTS[key] === value),
  );
  return Object.fromEntries(
    entries.map(([key, value]) =>
      key === 'relationships' && Array.isArray(value) ? [key, canonicalRelationships(value, elements())] : [key, value],
    ),
  );
}
