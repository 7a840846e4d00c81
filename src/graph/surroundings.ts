import type { GraphEdge, GraphSurroundings } from '../app/ports/lineage-graph.js';
import { type OverlayGraph, THROUGH } from '../core/lineage/graph.js';
import type { PastWalk } from '../core/lineage/walk.js';
import { type WalkedIndex, edgesAmong, maskOf } from './answer.js';
import type { EdgeIndex } from './edge-index.js';
import { type ProductBindings, neighbours } from './product-walk.js';

/** The edges among these datasets and jobs, and how many of their neighbours are not among them. */
export function surroundingsOfNodes(
  followed: WalkedIndex & { readonly past: PastWalk },
  nodes: readonly (number | null)[],
): GraphSurroundings {
  const { past } = followed;
  const known = nodes.filter((node) => node !== null);
  const shown = new Set(known);
  const hiddenNodes = new Set<number>();
  let pastEdgesLeftOut = 0;
  const hiddenOf = (node: number, downstream: boolean): number => {
    const hidden = new Set<number>();
    forEachNeighbour(followed, node, downstream, (next, isFollowed) => {
      if (isFollowed && !shown.has(next)) hidden.add(next);
      // Between two of the nodes it is counted downstream of the first.
      if (!isFollowed && (downstream || !shown.has(next))) pastEdgesLeftOut += 1;
    });
    for (const each of hidden) hiddenNodes.add(each);
    return hidden.size;
  };
  const hidden = nodes.map((node) =>
    node === null ? { up: 0, down: 0 } : { up: hiddenOf(node, false), down: hiddenOf(node, true) },
  );
  const page = { start: 0, end: known.length, past };
  const edges = edgesAmong(followed, { at: (position) => known[position] ?? 0 }, page);
  return { edges, hidden, hiddenNodes: hiddenNodes.size, pastEdgesLeftOut };
}

/** Calls `visit` with each neighbour, and whether the edge that leads to it is followed. */
function forEachNeighbour(
  { index, level, past }: WalkedIndex & { readonly past: PastWalk },
  node: number,
  downstream: boolean,
  visit: (next: number, isFollowed: boolean) => void,
): void {
  const along = (from: number, mask: number, arrive: (next: number, kind: number) => void): void => {
    const over = (graph: OverlayGraph): void =>
      graph.forEach(from, downstream, mask, (next, edge, kind) => {
        const isFollowed = graph === index.graph || past.follows(edge);
        if (isFollowed) arrive(next, kind);
        else visit(next, false);
      });
    over(index.graph);
    over(past.graph);
  };
  const reach = (next: number): void => visit(next, !(downstream && past.ends(next)));
  along(node, maskOf(level), (next, kind) => {
    if (level === 'JOB' || (kind & THROUGH) === 0) reach(next);
    else
      along(next, THROUGH, (far) => {
        if (far !== node) reach(far);
      });
  });
}

/** The same of products. */
export function surroundingsOfProducts(
  followed: { readonly index: EdgeIndex; readonly bindings: ProductBindings; readonly past: PastWalk },
  products: readonly string[],
): GraphSurroundings {
  const shown = new Set(products);
  const hiddenNodes = new Set<string>();
  const edges = new Map<string, GraphEdge>();
  let pastEdgesLeftOut = 0;
  const hiddenOf = (product: string, downstream: boolean): number => {
    const { found, leftOut } = neighbours(followed, product, followed.bindings.datasetsOf(product), downstream);
    pastEdgesLeftOut += leftOut;
    let hidden = 0;
    for (const [neighbour, edge] of found) {
      if (shown.has(neighbour)) edges.set(`${edge.from}\n${edge.to}`, edge);
      else {
        hidden += 1;
        hiddenNodes.add(neighbour);
      }
    }
    return hidden;
  };
  const hidden = products.map((product) => ({ up: hiddenOf(product, false), down: hiddenOf(product, true) }));
  const byEnds = [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
  return { edges: byEnds, hidden, hiddenNodes: hiddenNodes.size, pastEdgesLeftOut };
}
