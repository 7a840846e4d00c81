import { canonicalJson, quoted, scalarText } from '../shared/canonical-json.js';
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
  return new CanonicalText().part(model as unknown as JsonValue);
}

/** A key with its text before the value. */
interface OrderedKey {
  readonly key: string;
  readonly text: string;
}

/** Written in one pass: the text of an entry is the key by which sets are sorted, and the entry. */
class CanonicalText {
  /** The keys of the last part that had so many, as they were written and in their order. */
  readonly #orders = new Map<number, { readonly written: readonly string[]; readonly sorted: readonly OrderedKey[] }>();

  part(value: JsonValue): string {
    if (typeof value !== 'object' || value === null) return scalarText(value);
    if (Array.isArray(value)) return `[${this.#parts(value as readonly JsonValue[]).join(',')}]`;
    const entries = value as Readonly<Record<string, JsonValue | undefined>>;
    let text = '{';
    for (const { key, text: before } of this.#sorted(Object.keys(entries))) {
      const item = entries[key];
      if (key === 'pointer' || item === undefined) continue;
      text += `${text === '{' ? '' : ','}${before}${this.#entry(key, item)}`;
    }
    return `${text}}`;
  }

  #entry(key: string, item: JsonValue): string {
    // Free-form values of the author are kept as they are, whatever keys they contain.
    if (FREE.has(key)) return canonicalJson(item);
    if (!UNORDERED.has(key) || !Array.isArray(item)) return this.part(item);
    // The order of UTF-16 units.
    return `[${this.#parts(item as readonly JsonValue[])
      .sort()
      .join(',')}]`;
  }

  #parts(items: readonly JsonValue[]): string[] {
    return items.map((item) => this.part(item));
  }

  /** Most parts of a model have the keys of the one before: they are sorted once. */
  #sorted(written: readonly string[]): readonly OrderedKey[] {
    const known = this.#orders.get(written.length);
    if (known?.written.every((key, at) => key === written[at]) === true) return known.sorted;
    const sorted = [...written].sort().map((key): OrderedKey => ({ key, text: `${quoted(key)}:` }));
    this.#orders.set(written.length, { written, sorted });
    return sorted;
  }
}
