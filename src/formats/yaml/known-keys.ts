import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { isObject } from './json-values.js';
import { child } from './pointer.js';

/** A place in documents with the keys that schemas declare there. */
export interface DeclaredPlace {
  /** The number of the place of each key; 0 where nothing is declared in it. */
  readonly keys: Readonly<Record<string, number>>;
  /** The number of the place of the items of a list; 0 where nothing is declared about them. */
  readonly items: number;
}

/** A key of a document that no schema declares at its place. */
export interface UndeclaredKey {
  readonly pointer: string;
  readonly key: string;
  /** The keys that are declared there. */
  readonly declared: ReadonlySet<string>;
}

/**
 * The keys of a document that are not declared at their place, of which the first is the document.
 * Mappings for which no key is declared belong to the author, with everything in them.
 */
export function undeclaredKeys(document: JsonObject, places: readonly DeclaredPlace[]): readonly UndeclaredKey[] {
  const found: UndeclaredKey[] = [];
  walk(document, places[0], '');
  return found;

  function walk(value: JsonValue, place: DeclaredPlace | undefined, pointer: string): void {
    if (place === undefined) return;
    if (Array.isArray(value)) {
      (value as readonly JsonValue[]).forEach((item, index) => {
        walk(item, inner(place.items), child(pointer, index));
      });
    }
    if (!isObject(value)) return;
    const declared = Object.keys(place.keys);
    if (declared.length === 0) return;
    for (const [key, item] of Object.entries(value)) {
      const isKnown = Object.hasOwn(place.keys, key);
      // Most values have no parts, and need no pointer.
      if (isKnown && typeof item !== 'object') continue;
      if (isKnown) walk(item, inner(place.keys[key] ?? 0), child(pointer, key));
      else found.push({ pointer: child(pointer, key), key, declared: new Set(declared) });
    }
  }

  function inner(number: number): DeclaredPlace | undefined {
    return number === 0 ? undefined : places[number];
  }
}
