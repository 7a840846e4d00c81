import { type Elements, elementOf } from './elements.js';
import type { JsonObject, JsonValue } from './model.js';
import { referencesIn } from './relationships.js';

/**
 * Relationships with one spelling: `foreignKey` is the default type, an element is named by the
 * dotted names, and the column pairs of a composite key are a set.
 */
export function canonicalRelationships(written: readonly JsonValue[], elements: Elements): readonly JsonValue[] {
  return written.map((entry) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? canonical(entry as JsonObject) : entry,
  );

  function canonical({ type, from, to, ...rest }: JsonObject): JsonObject {
    const [own, other] = [from, to].map((end) => referencesIn(end).map((reference) => named(reference, elements)));
    return {
      ...rest,
      ...(type === undefined || type === 'foreignKey' ? {} : { type }),
      ...sortedEnds(own ?? [], other ?? []),
    };
  }
}

function sortedEnds(from: readonly string[], to: readonly string[]): JsonObject {
  if (from.length !== to.length) {
    return { ...(from.length === 0 ? {} : { from: one(from) }), ...(to.length === 0 ? {} : { to: one(to) }) };
  }
  const pairs = from.map((name, index) => [name, to[index] ?? ''] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return { from: one(pairs.map(([name]) => name)), to: one(pairs.map(([, name]) => name)) };
}

/** A list of one is a reference to one field. */
function one(names: readonly string[]): JsonValue {
  return names.length === 1 ? (names[0] ?? null) : names;
}

function named(reference: string, elements: Elements): string {
  const element = elementOf(reference, elements);
  return element === null ? reference : [element.object, ...element.path].map(({ name }) => name).join('.');
}
