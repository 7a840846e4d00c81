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

/** Values with keys of the author's own. */
const FREE: ReadonlySet<string> = new Set(['documentation', 'settings', 'options', 'arguments']);

/**
 * The canonical text of a model: two documents are *unchanged* exactly when their texts are equal,
 * and digests are computed from it. Pointers are omitted (they are positions, not content), and
 * lists that are sets are sorted.
 */
export function canonicalModel(model: ContractModel): string {
  return canonicalPart(model as unknown as JsonValue);
}

/** Written in one pass: the text of an entry is the key by which sets are sorted, and the entry. */
function canonicalPart(value: JsonValue): string {
  if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map(canonicalPart).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = value as Readonly<Record<string, JsonValue | undefined>>;
  const keys = Object.keys(entries).filter((key) => key !== 'pointer' && entries[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalEntry(key, entries[key] ?? null)}`)
    .join(',')}}`;
}

function canonicalEntry(key: string, item: JsonValue): string {
  // Free-form values of the author are kept as they are, whatever keys they contain.
  if (FREE.has(key)) return canonicalJson(item);
  if (!UNORDERED.has(key) || !Array.isArray(item)) return canonicalPart(item);
  // The order of UTF-16 units.
  return `[${(item as readonly JsonValue[]).map(canonicalPart).sort().join(',')}]`;
}
