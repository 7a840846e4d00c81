import { type Scores, rounded } from './own.js';

export type Dependency = 'hard' | 'soft' | 'none';

/** The share of an input's damage that its consumer inherits. */
export const DAMPING: Readonly<Record<Dependency, number>> = { hard: 0.8, soft: 0.3, none: 0 };

/** At or below this score a product is unhealthy. */
const UNHEALTHY_AT = 0.5;

/** One contract version and partition in the graph of consumed partitions. */
export interface HealthNode {
  readonly own: Scores;
  /** Whether its own evidence is not sufficient for a verdict. */
  readonly unproven: boolean;
  /** Keys of the nodes that it consumed, each once. */
  readonly inputs: readonly { readonly key: string; readonly damping: number }[];
}

export interface PropagatedHealth extends Scores {
  /** The lowest upstream term of the score; 1 if no input lowers it. */
  readonly upstream: number;
  /** Keys from the node itself to the one whose own damage binds; null if its own health binds. */
  readonly rootCausePath: readonly string[] | null;
  /** Inputs that propagate and have an unknown verdict. */
  readonly unknownInputs: readonly string[];
}

/**
 * `H = min(H_own, min over inputs u of 1 − δ·(1 − H_u))`, separately for low, score and high. A
 * minimum is idempotent under diamonds, and because δ < 1, damage shrinks on every hop, so that a
 * cycle converges to the same fixed point from any order. An unknown input counts as 0 for low and
 * 1 for high.
 */
export function propagate(nodes: ReadonlyMap<string, HealthNode>): ReadonlyMap<string, PropagatedHealth> {
  const order = inputsFirst(nodes);
  const high = settle(
    nodes,
    order,
    (node) => node.own.high,
    (node, value) => (node.unproven && value > UNHEALTHY_AT ? 1 : value),
  );
  const unknown = (key: string): boolean => nodes.get(key)?.unproven === true && (high.get(key) ?? 1) > UNHEALTHY_AT;
  const low = settle(
    nodes,
    order,
    (node) => node.own.low,
    (_, value, key) => (unknown(key) ? 0 : value),
  );
  const score = settle(
    nodes,
    order,
    (node) => node.own.score,
    (_, value) => value,
  );
  const result = new Map<string, PropagatedHealth>();
  for (const [key, node] of nodes) {
    const terms = node.inputs.map((input) => term(input.damping, score.get(input.key) ?? 1));
    result.set(key, {
      low: rounded(low.get(key) ?? 1),
      score: rounded(score.get(key) ?? 1),
      high: rounded(high.get(key) ?? 1),
      upstream: rounded(Math.min(1, ...terms)),
      rootCausePath: rootCausePath(nodes, score, key),
      unknownInputs: node.inputs.filter((input) => input.damping > 0 && unknown(input.key)).map((input) => input.key),
    });
  }
  return result;
}

function term(damping: number, health: number): number {
  return 1 - damping * (1 - health);
}

/**
 * Relaxes in an order that settles an acyclic graph in one pass, and repeats until no value
 * decreases.
 */
function settle(
  nodes: ReadonlyMap<string, HealthNode>,
  order: readonly string[],
  own: (node: HealthNode) => number,
  seen: (node: HealthNode, value: number, key: string) => number,
): ReadonlyMap<string, number> {
  const values = new Map([...nodes].map(([key, node]) => [key, own(node)]));
  for (let changed = true; changed;) {
    changed = false;
    for (const key of order) {
      const node = nodes.get(key);
      if (node === undefined) continue;
      let value = values.get(key) ?? 1;
      for (const input of node.inputs) {
        const upstream = nodes.get(input.key);
        if (upstream === undefined) continue;
        value = Math.min(value, term(input.damping, seen(upstream, values.get(input.key) ?? 1, input.key)));
      }
      if (value < (values.get(key) ?? 1)) {
        values.set(key, value);
        changed = true;
      }
    }
  }
  return values;
}

/** Post-order of a depth-first walk along the inputs, without recursion. */
function inputsFirst(nodes: ReadonlyMap<string, HealthNode>): readonly string[] {
  const order: string[] = [];
  const entered = new Set<string>();
  for (const root of nodes.keys()) {
    const stack: { key: string; next: number }[] = entered.has(root) ? [] : [{ key: root, next: 0 }];
    entered.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const input = nodes.get(top.key)?.inputs[top.next];
      top.next += 1;
      if (input === undefined) {
        order.push(top.key);
        stack.pop();
      } else if (nodes.has(input.key) && !entered.has(input.key)) {
        entered.add(input.key);
        stack.push({ key: input.key, next: 0 });
      }
    }
  }
  return order;
}

/**
 * Follows the binding input to a node whose own health binds. Damage grows with every step, and
 * below 1e-6 it does not bind: at most 62 steps.
 */
function rootCausePath(
  nodes: ReadonlyMap<string, HealthNode>,
  score: ReadonlyMap<string, number>,
  start: string,
): readonly string[] | null {
  const path = [start];
  let next = bindingInput(nodes.get(start), score, score.get(start) ?? 1);
  while (next !== null && !path.includes(next)) {
    path.push(next);
    next = bindingInput(nodes.get(next), score, score.get(next) ?? 1);
  }
  return path.length > 1 ? path : null;
}

function bindingInput(node: HealthNode | undefined, score: ReadonlyMap<string, number>, value: number): string | null {
  if (node === undefined || rounded(value) >= node.own.score) return null;
  const binding = node.inputs.find((input) => term(input.damping, score.get(input.key) ?? 1) <= value + 1e-12);
  return binding?.key ?? null;
}
