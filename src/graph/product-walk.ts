import type { GraphAnswer, GraphEdge, GraphNode, GraphQuestion } from '../app/ports/lineage-graph.js';
import { listedNodes } from '../app/lineage/listed-nodes.js';
import { Integers } from '../core/lineage/integers.js';
import { DERIVES, THROUGH } from '../core/lineage/graph.js';
import { type PastWalk, Visited } from '../core/lineage/walk.js';
import type { Instant } from '../core/shared/interval.js';
import type { EdgeIndex } from './edge-index.js';
import { RANK, sameEnds } from './same-ends.js';

/** Which products bind which datasets. */
export interface ProductBindings {
  /** Nodes of the product's datasets. */
  datasetsOf(product: string): readonly number[];
  productOf(dataset: number): string | null;
  /** The products that an input port connects to this one, with the time since when. */
  declared(product: string, downstream: boolean): ReadonlyMap<string, Instant>;
}

/**
 * Lineage between products: one product feeds another if a path of datasets leads from a dataset of
 * the first to a dataset of the second, through datasets that no contract binds, or if the second
 * declares a contract of the first as its input.
 */
export function productAnswer(
  index: EdgeIndex,
  bindings: ProductBindings,
  root: string,
  question: GraphQuestion,
): GraphAnswer {
  const directions = question.direction === 'BOTH' ? [true, false] : [question.direction !== 'UPSTREAM'];
  const depths = new Map([[root, 0]]);
  const edges = new Map<string, GraphEdge>();
  let truncatedBy: GraphAnswer['truncatedBy'] = null;
  let leftOut = 0;
  const past = index.pastWalk(question.past);
  for (const downstream of directions) {
    let frontier = [root];
    const seen = new Set(frontier);
    for (let depth = 1; frontier.length > 0; depth += 1) {
      const next: string[] = [];
      for (const product of frontier) {
        const datasets = bindings.datasetsOf(product);
        const side = neighbours({ index, bindings, past }, product, datasets, downstream);
        leftOut += side.leftOut;
        for (const [neighbour, edge] of side.found) {
          if (!seen.has(neighbour) && depth > question.depth) truncatedBy ??= 'DEPTH';
          else if (!seen.has(neighbour) && depths.size >= question.nodes) truncatedBy = 'NODES';
          else {
            edges.set(`${edge.from}\n${edge.to}`, edge);
            if (seen.has(neighbour)) continue;
            seen.add(neighbour);
            next.push(neighbour);
            depths.set(neighbour, Math.min(depth, depths.get(neighbour) ?? depth));
          }
        }
      }
      frontier = next;
    }
  }
  return { ...pageable(depths, [...edges.values()], truncatedBy), root: `product:${root}`, pastEdgesLeftOut: leftOut };
}

function pageable(
  depths: ReadonlyMap<string, number>,
  edges: readonly GraphEdge[],
  truncatedBy: GraphAnswer['truncatedBy'],
): Omit<GraphAnswer, 'root' | 'pastEdgesLeftOut'> {
  const nodes = [...depths]
    .map(([ref, depth]): GraphNode => ({ id: `product:${ref}`, ref: { kind: 'PRODUCT', ref }, depth, product: ref }))
    .sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1));
  const place = new Map(nodes.map(({ id }, position) => [id, position]));
  return {
    ...listedNodes(nodes),
    truncatedBy,
    edges: (start, end) =>
      edges.filter(({ from, to }) => {
        const later = Math.max(place.get(from) ?? Infinity, place.get(to) ?? Infinity);
        return later >= start && later < end;
      }),
  };
}

/** Datasets and jobs that a walk has met; shared, because questions are answered one by one. */
const met = new Visited();

/**
 * The products downstream of one, each with the hops to it, in order of hops and ids: the products
 * of `productAnswer`. Each node is walked once, at the smallest number of hops: what lies behind it
 * has no fewer hops by another way.
 */
export function productsDownstream(
  { bindings, index, past }: { readonly index: EdgeIndex; readonly bindings: ProductBindings; readonly past: PastWalk },
  root: string,
  limits: Pick<GraphQuestion, 'depth' | 'nodes'>,
): ReadonlyMap<string, number> {
  const hops = new Map([[root, 0]]);
  const { kinds, nodes: compressed, offsets, targets } = index.graph.compressed(true);
  const hasPast = past.graph.edges > 0;
  // Datasets that several products bind are met as those of one, and lead to the others too.
  const shared = new Set<number>();
  const visit = (node: number, mask: number, onEdge: (next: number, kind: number) => void): void => {
    const end = node < compressed ? (offsets[node + 1] ?? 0) : 0;
    for (let place = node < compressed ? (offsets[node] ?? 0) : 0; place < end; place += 1) {
      const next = targets[place] ?? 0;
      if (((kinds[place] ?? 0) & mask) === 0 || (met.has(next) && !shared.has(next))) continue;
      onEdge(next, kinds[place] ?? 0);
    }
    for (const edge of index.graph.recentOf(node, true))
      if ((index.graph.kindOf(edge) & mask) !== 0) onEdge(index.graph.toOf(edge), index.graph.kindOf(edge));
    if (!hasPast) return;
    past.graph.forEach(node, true, mask, (next, edge, kind) => {
      if (past.follows(edge)) onEdge(next, kind);
    });
  };
  const queue = new Integers();
  const add = (node: number): void => {
    if (met.add(node)) queue.push(node);
  };
  // One closure for all products: those of each product would be compiled for none of them.
  let [depth, own, walked] = [1, root, 0];
  let found: string[] = [];
  const reach = (product: string): void => {
    if (hops.has(product) || hops.size >= limits.nodes) return;
    hops.set(product, depth);
    found.push(product);
  };
  const arrive = (node: number): void => {
    if (past.ends(node)) return;
    const owner = bindings.productOf(node);
    if (owner === null || owner === own) add(node);
    else reach(owner);
  };
  const follow = (next: number, kind: number): void => {
    if ((kind & THROUGH) === 0) arrive(next);
    else if (met.add(next)) visit(next, THROUGH, arrive);
  };
  met.begin(index.graph.nodes);
  for (let frontier = [root]; frontier.length > 0 && depth <= limits.depth; depth += 1) {
    found = [];
    for (own of frontier) {
      for (const node of bindings.datasetsOf(own)) {
        if (bindings.productOf(node) !== own) shared.add(node);
        add(node);
      }
      for (; walked < queue.length; walked += 1) visit(queue.at(walked), DERIVES | THROUGH, follow);
      for (const other of bindings.declared(own, true).keys()) reach(other);
    }
    frontier = found;
  }
  return new Map([...hops].sort(([a, hopsA], [b, hopsB]) => hopsA - hopsB || (a < b ? -1 : 1)));
}

/**
 * The observed consumers of some of a product's datasets: directly, or through datasets that no
 * contract binds.
 */
export function productsUsing(
  index: EdgeIndex,
  bindings: ProductBindings,
  product: string,
  { datasets, past }: { readonly datasets: readonly number[]; readonly past: PastWalk },
): readonly string[] {
  const { found } = neighbours({ index, bindings, past }, product, datasets, true);
  return [...found].filter(([, { provenance }]) => provenance !== 'DECLARED').map(([ref]) => ref);
}

/**
 * The nearest products on one side, with the edge that leads there: the one with the strongest
 * provenance among the first hops.
 */
export function neighbours(
  { index, bindings, past }: { readonly index: EdgeIndex; readonly bindings: ProductBindings; readonly past: PastWalk },
  product: string,
  datasets: readonly number[],
  downstream: boolean,
): { readonly found: ReadonlyMap<string, GraphEdge>; readonly leftOut: number } {
  let leftOut = 0;
  const found = new Map<string, GraphEdge>();
  const seen = new Set(datasets);
  const stack = [...seen];
  const arrive = (node: number, shown: () => GraphEdge): void => {
    if (downstream && past.ends(node)) {
      leftOut += 1;
      return;
    }
    const owner = bindings.productOf(node);
    if (owner === null || owner === product) {
      if (!seen.has(node)) stack.push(node);
      seen.add(node);
      return;
    }
    const ends = downstream
      ? { from: `product:${product}`, to: `product:${owner}` }
      : { from: `product:${owner}`, to: `product:${product}` };
    const known = found.get(owner);
    const edge = shown();
    const rank = RANK[edge.provenance] - (known === undefined ? -1 : RANK[known.provenance]);
    if (known === undefined || rank > 0) found.set(owner, { ...edge, ...ends });
    else if (rank === 0) found.set(owner, sameEnds(known, { ...edge, ...ends }));
  };
  const visit = (
    node: number,
    mask: number,
    onEdge: (next: number, shown: () => GraphEdge, kind: number) => void,
  ): void => {
    index.graph.forEach(node, downstream, mask, (next, edge, kind) => onEdge(next, () => index.shown(edge), kind));
    past.graph.forEach(node, downstream, mask, (next, edge, kind) => {
      if (past.follows(edge)) onEdge(next, () => index.shownPast(edge), kind);
      else leftOut += 1;
    });
  };
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    visit(node, DERIVES | THROUGH, (next, shown, kind) => {
      if ((kind & THROUGH) === 0) arrive(next, shown);
      else visit(next, THROUGH, (far) => arrive(far, shown));
    });
  }
  for (const [other, validFrom] of bindings.declared(product, downstream)) {
    if (found.has(other)) continue;
    const [from, to] = downstream ? [product, other] : [other, product];
    const ends = { from: `product:${from}`, to: `product:${to}` };
    found.set(other, { ...ends, provenance: 'DECLARED', validFrom, validTo: null, lastSeen: validFrom, job: null });
  }
  return { found, leftOut };
}
