import type { LineageQuery } from '../operations/operations.generated.js';

type Graph = Pick<LineageQuery['lineage'], 'root' | 'nodes' | 'edges'>;
type Node = Graph['nodes'][number];

interface Branch {
  readonly id: string;
  readonly before: string;
  readonly isLast: boolean;
}

/**
 * The nodes as a tree below the requested one. A node that several ways lead to has its own
 * branches where it is first shown; a cycle ends there.
 */
export function lineageTree(
  graph: Graph,
  direction: 'UPSTREAM' | 'DOWNSTREAM',
  noteOf: (node: Node) => string,
): readonly string[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const children = childrenOf(graph, direction);
  const lines = [nameOf(nodes.get(graph.root), graph.root)];
  const expanded = new Set([graph.root]);
  const pending = branchesOf(children.get(graph.root) ?? [], '');
  for (let branch = pending.pop(); branch !== undefined; branch = pending.pop()) {
    const { before, id, isLast } = branch;
    const node = nodes.get(id);
    const own = children.get(id) ?? [];
    const isAgain = expanded.has(id);
    expanded.add(id);
    const notes = [node === undefined ? '' : noteOf(node), isAgain && own.length > 0 ? 'shown above' : ''];
    const shown = notes.filter((note) => note !== '').join(', ');
    lines.push(`${before}${isLast ? '└─ ' : '├─ '}${nameOf(node, id)}${shown === '' ? '' : `  (${shown})`}`);
    if (!isAgain) pending.push(...branchesOf(own, `${before}${isLast ? '   ' : '│  '}`));
  }
  return lines;
}

/** In the order of the answer; a node that no edge of the answer leads to is below the root. */
function childrenOf({ edges, nodes, root }: Graph, direction: 'UPSTREAM' | 'DOWNSTREAM'): Map<string, string[]> {
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  const found = new Map<string, Set<string>>();
  const reached = new Set<string>();
  for (const { from, to } of edges) {
    const [parent, child] = direction === 'UPSTREAM' ? [to, from] : [from, to];
    if (parent === child || !order.has(child) || !order.has(parent)) continue;
    found.set(parent, (found.get(parent) ?? new Set()).add(child));
    reached.add(child);
  }
  const alone = nodes.filter(({ id }) => id !== root && !reached.has(id)).map(({ id }) => id);
  found.set(root, new Set([...(found.get(root) ?? []), ...alone]));
  const inOrder = (ids: ReadonlySet<string>): string[] =>
    [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return new Map([...found].map(([id, ids]) => [id, inOrder(ids)]));
}

/** Last first, because the newest of the pending ones is shown next. */
function branchesOf(ids: readonly string[], before: string): Branch[] {
  return ids.map((id, index) => ({ id, before, isLast: index === ids.length - 1 })).reverse();
}

function nameOf(node: Node | undefined, id: string): string {
  const product = node?.productRef ?? null;
  if (product === null) return id;
  return id === `product:${product}` ? product : `${id}  ${product}`;
}
