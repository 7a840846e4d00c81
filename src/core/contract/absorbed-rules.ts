import { admitsNoneOnly } from './bounds.js';
import { equal } from './match.js';
import type { Field, JsonObject, QualityRule, SchemaObject } from './model.js';

/**
 * The object with each promise in one place. A rule that admits no violation at all, of the
 * severity that the schema's own promise has, says what `required`, `unique` or `enum` says: it
 * becomes that flag. Its name and description stay, as documentation of the field.
 */
export function absorbRules(object: SchemaObject): SchemaObject {
  const unique = new Map<string, QualityRule>();
  const quality = object.quality.filter((rule) => {
    const column = isPlain(rule) && rule.metric === 'duplicateValues' ? onlyProperty(rule) : null;
    if (column === null || !object.fields.some((field) => isNamed(field, column))) return true;
    unique.set(column, rule);
    return false;
  });
  const fields = object.fields.map((field) => {
    const [, rule] = unique.size === 0 ? [] : ([...unique].find(([column]) => isNamed(field, column)) ?? []);
    return absorbInField(rule === undefined ? field : withText({ ...field, unique: true }, [rule]));
  });
  return { ...object, quality, fields };
}

function isNamed({ name, physicalName }: Field, column: string): boolean {
  return name === column || physicalName === column;
}

function onlyProperty({ arguments: written }: QualityRule): string | null {
  const { properties, ...others } = written;
  const [first, ...rest] = Array.isArray(properties) ? (properties as readonly unknown[]) : [];
  return typeof first === 'string' && rest.length === 0 && Object.keys(others).length === 0 ? first : null;
}

function absorbInField(field: Field): Field {
  if (field.quality.length === 0 && field.fields.length === 0 && field.items === null && field.mapKey === null) {
    return field;
  }
  let next: Field = {
    ...field,
    fields: field.fields.map(absorbInField),
    items: field.items === null ? null : absorbInField(field.items),
    mapKey: field.mapKey === null ? null : absorbInField(field.mapKey),
  };
  const absorbed = field.quality.filter((rule) => {
    const flags = flagsOf(rule, field);
    if (flags !== null) next = { ...next, ...flags };
    return flags !== null;
  });
  if (absorbed.length === 0) return next;
  return withText({ ...next, quality: next.quality.filter((rule) => !absorbed.includes(rule)) }, absorbed);
}

/** The field with its promises in the places where the other version has them. */
export function alignField(field: Field, other: Field): Field {
  return alignRequired(alignPattern(field, other), other);
}

/** The option `required` of an object says of its fields what they may say themselves. */
function alignRequired(field: Field, other: Field): Field {
  const { required, ...options } = field.options;
  const theirs = other.options['required'];
  if (!Array.isArray(required)) return field;
  const moved = new Set(other.fields.filter((inner) => inner.required).map(({ name }) => name));
  for (const name of Array.isArray(theirs) ? (theirs as readonly string[]) : []) moved.delete(name);
  const kept = (required as readonly string[]).filter((name) => !moved.has(name));
  if (kept.length === required.length) return field;
  return {
    ...field,
    options: kept.length === 0 ? options : { ...options, required: kept },
    fields: field.fields.map((inner) =>
      moved.has(inner.name) && required.includes(inner.name) ? { ...inner, required: true } : inner,
    ),
  };
}

/**
 * The field with a pattern that a rule promises as the option, where the other version has it as an
 * option; a rule beside an equal option says nothing more.
 */
function alignPattern(field: Field, other: Field): Field {
  const pattern = field.options['pattern'] ?? other.options['pattern'];
  if (typeof pattern !== 'string') return field;
  const quality = field.quality.filter((rule) => {
    const { metric, arguments: written } = rule;
    const same = written['pattern'] === pattern && Object.keys(written).length === 1;
    return !(isPlain(rule) && metric === 'invalidValues' && same);
  });
  const said = field.quality.filter((rule) => !quality.includes(rule));
  return said.length === 0 ? field : withText({ ...field, quality, options: { ...field.options, pattern } }, said);
}

function flagsOf(rule: QualityRule, field: Field): Partial<Field> | null {
  if (!isPlain(rule)) return null;
  const keys = Object.keys(rule.arguments);
  if (rule.metric === 'nullValues' && keys.length === 0) return { required: true };
  if (rule.metric === 'duplicateValues' && keys.length === 0) return { unique: true };
  const values = rule.arguments['validValues'];
  const only = rule.metric === 'invalidValues' && keys.length === 1 && Array.isArray(values);
  return only && equal(values, field.enumValues) ? {} : null;
}

/** A library rule that admits no violation, of severity major and without settings of its own. */
function isPlain(rule: QualityRule): boolean {
  const { type, severity, settings, unit, bound } = rule;
  const major = severity === 'major' && Object.keys(settings).length === 0;
  return type === 'library' && major && unit === 'rows' && admitsNoneOnly(bound, true);
}

function withText(field: Field, rules: readonly QualityRule[]): Field {
  const texts = rules
    .map(({ ruleId, name, dimension, documentation }): JsonObject => ({
      id: ruleId,
      name,
      dimension,
      ...documentation,
    }))
    .filter((text) => Object.values(text).some((value) => value !== null));
  if (texts.length === 0) return field;
  const known = Array.isArray(field.documentation['quality']) ? (field.documentation['quality'] as JsonObject[]) : [];
  return { ...field, documentation: { ...field.documentation, quality: [...known, ...texts] } };
}
