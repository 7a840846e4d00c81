import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { isObject } from './json-values.js';
import { child } from './pointer.js';

type Part = Record<string, unknown>;

/** Parts of JSON Schemas that apply to one place of a document. */
type Parts = readonly { readonly schema: SchemaKeys; readonly part: Part }[];

/** Which keys a JSON Schema declares where, in any of its branches. */
export class SchemaKeys {
  private readonly expanded = new WeakMap<Part, readonly Part[]>();
  private readonly keys = new WeakMap<Part, ReadonlySet<string>>();

  constructor(readonly root: Part) {}

  /** The keys that this part of the schema declares for one mapping. */
  keysOf(part: unknown): ReadonlySet<string> {
    if (!isPart(part)) return new Set();
    const known = this.keys.get(part);
    if (known !== undefined) return known;
    const found = new Set(
      this.expand(part).flatMap(({ properties }) => (isPart(properties) ? Object.keys(properties) : [])),
    );
    this.keys.set(part, found);
    return found;
  }

  /** The part itself, what it refers to, and all of their branches. */
  expand(part: Part): readonly Part[] {
    const known = this.expanded.get(part);
    if (known !== undefined) return known;
    const all = new Set<Part>();
    const add = (one: unknown): void => {
      if (!isPart(one) || all.has(one)) return;
      all.add(one);
      if (typeof one['$ref'] === 'string') add(this.resolve(one['$ref']));
      for (const key of BRANCHES) for (const branch of [one[key]].flat()) add(branch);
    };
    add(part);
    const found = [...all];
    this.expanded.set(part, found);
    return found;
  }

  private resolve(reference: string): unknown {
    const tokens = reference
      .replace(/^#\/?/, '')
      .split('/')
      .filter((token) => token !== '');
    return tokens.reduce<unknown>((at, token) => (isPart(at) ? at[token] : undefined), this.root);
  }
}

const BRANCHES = ['allOf', 'oneOf', 'anyOf', 'if', 'then', 'else'];

/** A key of a document that no schema declares at its place. */
export interface UndeclaredKey {
  readonly pointer: string;
  readonly key: string;
  /** The keys that are declared there. */
  readonly declared: ReadonlySet<string>;
}

/**
 * The keys of a document that none of the schemas declares at their place. Mappings for which no
 * schema declares a key belong to the author, with everything in them.
 */
export function undeclaredKeys(document: JsonObject, schemas: readonly SchemaKeys[]): readonly UndeclaredKey[] {
  const steps = new WeakMap<Parts, Map<string, Parts>>();
  const declared = new WeakMap<Parts, ReadonlySet<string>>();
  const found: UndeclaredKey[] = [];
  walk(
    document,
    schemas.map((schema) => ({ schema, part: schema.root })),
    '',
  );
  return found;

  function walk(value: JsonValue, parts: Parts, pointer: string): void {
    if (Array.isArray(value)) {
      const items = step(parts, 'items', ({ items: inner }) => inner);
      (value as readonly JsonValue[]).forEach((item, index) => {
        walk(item, items, child(pointer, index));
      });
    }
    if (!isObject(value)) return;
    const keys = keysOf(parts);
    if (keys.size === 0) return;
    for (const [key, item] of Object.entries(value)) {
      if (!keys.has(key)) found.push({ pointer: child(pointer, key), key, declared: keys });
      else
        walk(
          item,
          step(parts, `properties/${key}`, ({ properties }) => (isPart(properties) ? properties[key] : undefined)),
          child(pointer, key),
        );
    }
  }

  function keysOf(parts: Parts): ReadonlySet<string> {
    const known = declared.get(parts) ?? new Set(parts.flatMap(({ schema, part }) => [...schema.keysOf(part)]));
    declared.set(parts, known);
    return known;
  }

  /** Entries of one list share their parts, so that what is known of them is found once. */
  function step(parts: Parts, name: string, of: (part: Part) => unknown): Parts {
    const known = steps.get(parts) ?? new Map<string, Parts>();
    steps.set(parts, known);
    const next =
      known.get(name) ??
      parts.flatMap(({ schema, part }) =>
        schema.expand(part).flatMap((one) => {
          const inner = of(one);
          return isPart(inner) ? [{ schema, part: inner }] : [];
        }),
      );
    known.set(name, next);
    return next;
  }
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
