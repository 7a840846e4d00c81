type Part = Record<string, unknown>;

/**
 * Which keys the parts of a JSON Schema declare, in any of their branches; as
 * `scripts/lib/schema-keys.mjs` finds them for whole documents.
 */
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
  private expand(part: Part): readonly Part[] {
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

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
