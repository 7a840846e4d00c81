import { type Alias, type Node, type YAMLMap, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Code } from '../../core/codes/index.js';
import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { unstorableAt, unstorableName } from '../../core/shared/text.js';
import { LIMITS } from './limits.js';
import { child } from './pointer.js';

/** A reason why the value cannot be read, at offsets of the text. */
export interface Problem {
  readonly code: Code;
  readonly message: string;
  readonly pointer: string;
  readonly from: number;
  readonly to: number;
  readonly help: string | null;
}

/** A key and its value as written in the text. */
export interface TextPair {
  readonly key: Node;
  readonly value: Node | null;
}

/** The JSON value of a syntax tree, its problems, and the node that each alias refers to. */
export interface Evaluated {
  readonly value: JsonValue;
  readonly problems: readonly Problem[];
  readonly targets: ReadonlyMap<Alias, Node>;
  /** The first merge key of YAML 1.1; null without one. */
  readonly mergeKey: Pick<Problem, 'pointer' | 'from' | 'to'> | null;
}

/**
 * Turns the syntax tree into a JSON value: string keys, no duplicates, aliases resolved within
 * limits.
 */
export function evaluate(root: Node | null): Evaluated {
  const walk = new Walk();
  const value = walk.value(root, '', 0);
  return { value, problems: walk.problems, targets: walk.targets, mergeKey: walk.mergeKey };
}

/** The string of a mapping's key, or null if the key is not a scalar. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  if (typeof key.value === 'string') return key.value;
  // `2024: …` or `yes: …`: the spelling in the text is the key.
  return key.source !== undefined && key.source !== '' ? key.source : null;
}

const YAML_TAG = 'tag:yaml.org,2002:';
const JSON_TAGS: readonly string[] = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'];

/**
 * The tag, if it is one of YAML's own whose values JSON does not have; else null. Custom tags are
 * reported with the syntax, and a bare `!` means a string.
 */
function foreignTag(tag: string | undefined): string | null {
  if (tag?.startsWith(YAML_TAG) !== true) return null;
  const name = tag.slice(YAML_TAG.length);
  return JSON_TAGS.includes(name) ? null : name;
}

/** A problem without its position. */
interface Cause {
  readonly code: Code;
  readonly message: string;
  readonly help?: string;
}

class Walk {
  readonly problems: Problem[] = [];
  readonly targets = new Map<Alias, Node>();
  mergeKey: Evaluated['mergeKey'] = null;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #aliased = 0;
  #inAlias = 0;

  value(node: Node | null, pointer: string, depth: number): JsonValue {
    if (node === null) return null;
    if (depth > LIMITS.depth) {
      this.#problem(
        { code: 'C003', message: `the document is nested deeper than ${LIMITS.depth} levels here` },
        pointer,
        node,
      );
      return null;
    }
    if (this.#inAlias > 0) {
      this.#aliased += 1;
      if (this.#aliased > LIMITS.aliasedNodes) return null;
    }
    if (isAlias(node)) return this.#alias(node, pointer, depth);
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node);
    const foreign = foreignTag(node.tag);
    if (foreign !== null) return this.#foreign(foreign, pointer, node);
    if (isScalar(node)) return this.#scalar(node.value, pointer, node);
    this.#open.add(node);
    const value = isMap(node)
      ? this.#mapping(node, pointer, depth)
      : isSeq(node)
        ? node.items.map((item, index) => this.value(item as Node | null, child(pointer, index), depth + 1))
        : null;
    this.#open.delete(node);
    return value;
  }

  #mapping(node: YAMLMap, pointer: string, depth: number): JsonObject {
    const object: Record<string, JsonValue> = {};
    const merged: JsonValue[] = [];
    for (const pair of node.items) {
      const { key, value } = pair as unknown as TextPair;
      const name = keyText(key);
      if (name === null) {
        this.#problem(
          isMap(key)
            ? { code: 'C004', message: 'text in braces is a mapping in YAML', help: 'Quote the value.' }
            : { code: 'C004', message: 'a key must be a string', help: 'Quote the key.' },
          pointer,
          isNodeWithRange(key) ? key : node,
        );
        continue;
      }
      const at = child(pointer, name);
      if (this.#isUnstorable(name, at, key)) continue;
      if (name === '<<' && value !== null && !isScalar(value)) {
        const [from, to] = key.range ?? [0, 0];
        this.mergeKey ??= { pointer: at, from, to };
        merged.push(this.value(value, at, depth + 1));
        continue;
      }
      if (Object.hasOwn(object, name)) {
        this.#problem(
          {
            code: 'C002',
            message: `\`${shorten(name)}\` occurs twice in this mapping`,
            help: 'Remove or rename one of them.',
          },
          at,
          key,
        );
        continue;
      }
      // Defined, not assigned: `__proto__` is an ordinary key.
      Object.defineProperty(object, name, {
        value: this.value(value, at, depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return withMerged(object, merged);
  }

  #alias(node: Alias, pointer: string, depth: number): JsonValue {
    const target = this.#anchors.get(node.source);
    if (target === undefined) {
      this.#problem(
        {
          code: 'C004',
          message: `the alias refers to the anchor \`&${shorten(node.source)}\`, which is not defined before it`,
        },
        pointer,
        node,
      );
      return null;
    }
    if (this.#open.has(target)) {
      this.#problem({ code: 'C004', message: `the alias \`*${shorten(node.source)}\` contains itself` }, pointer, node);
      return null;
    }
    this.targets.set(node, target);
    const before = this.#aliased;
    this.#inAlias += 1;
    const value = this.value(target, pointer, depth);
    this.#inAlias -= 1;
    if (before <= LIMITS.aliasedNodes && this.#aliased > LIMITS.aliasedNodes && this.#inAlias === 0) {
      this.#problem(
        {
          code: 'C003',
          message: `aliases expand to more than ${LIMITS.aliasedNodes} nodes`,
          help: 'Use fewer aliases.',
        },
        pointer,
        node,
      );
    }
    return value;
  }

  #scalar(value: unknown, pointer: string, node: Node): JsonValue {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return this.#isUnstorable(value, pointer, node) ? null : value;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.#problem(
      {
        code: 'C004',
        message: 'this number cannot be represented in JSON',
        help: 'Quote the value if a string is meant.',
      },
      pointer,
      node,
    );
    return null;
  }

  /**
   * `!!binary` gives bytes, `!!timestamp` a date, `!!set` a mapping without values: none of them is
   * a JSON value.
   */
  #foreign(name: string, pointer: string, node: Node): null {
    const message = `a value tagged \`!!${shorten(name)}\` cannot be represented in JSON`;
    this.#problem(
      { code: 'C004', message, help: 'Remove the tag, and write the value as a string, a list or a mapping.' },
      pointer,
      node,
    );
    return null;
  }

  #isUnstorable(text: string, pointer: string, node: Node): boolean {
    const at = unstorableAt(text);
    if (at === -1) return false;
    this.#problem({ code: 'C006', message: `${unstorableName(text, at)} cannot be stored` }, pointer, node);
    return true;
  }

  #problem({ code, message, help }: Cause, pointer: string, node: Node): void {
    // Inside an alias the same text would be reported once for each use.
    if (this.#inAlias > 0 && (code === 'C002' || code === 'C006')) return;
    const [from, to] = node.range ?? [0, 0];
    this.problems.push({ code, message, pointer, from, to, help: help ?? null });
  }
}

/** The merge key of YAML 1.1: keys of the mappings it names, where the mapping lacks them. */
function withMerged(object: Record<string, JsonValue>, merged: readonly JsonValue[]): JsonObject {
  for (const source of merged.flat() as readonly JsonValue[]) {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) continue;
    for (const [key, value] of Object.entries(source)) {
      if (Object.hasOwn(object, key)) continue;
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  return object;
}

function isNodeWithRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
