import { canonicalJson } from '../shared/canonical-json.js';
import type { ContractModel, JsonValue } from './model.js';

/** Lists whose order has no meaning, with the key that identifies their entries. */
const UNORDERED: ReadonlySet<string> = new Set([
  'objects',
  'fields',
  'servers',
  'sla',
  'roles',
  'quality',
  'enumValues',
]);

/**
 * The canonical text of a model: two documents are *unchanged* exactly when their texts are equal,
 * and digests are computed from it. Pointers are omitted (they are positions, not content), and
 * lists that are sets are sorted.
 */
export function canonicalModel(model: ContractModel): string {
  const { documentation, ...promises } = model;
  return canonicalJson({ ...(strip(promises as unknown as JsonValue) as object), documentation });
}

function strip(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, JsonValue][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (key === 'pointer') continue;
    // Free-form values of the author are kept as they are, whatever keys they contain.
    if (key === 'documentation' || key === 'settings' || key === 'options' || key === 'arguments')
      entries.push([key, item]);
    else if (UNORDERED.has(key) && Array.isArray(item))
      entries.push([key, sorted((item as readonly JsonValue[]).map(strip))]);
    else entries.push([key, strip(item)]);
  }
  return Object.fromEntries(entries);
}

function sorted(items: readonly JsonValue[]): JsonValue[] {
  return items
    .map((item) => ({ item, text: canonicalJson(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}
