import type { GraphAnswer, GraphEdge, GraphNode, GraphQuestion } from '../app/ports/lineage-graph.js';
import { DERIVES, FEEDS, type OverlayGraph, READS, THROUGH, WRITES } from '../core/lineage/graph.js';
import { type PastWalk, Visited, type WalkLevel, walk } from '../core/lineage/walk.js';
import type { EdgeIndex } from './edge-index.js';
import { OrderedNodes } from './ordered-nodes.js';
import { sameEnds } from './same-ends.js';

/** The edges of a graph as numbers, of which one level is walked. */
export interface WalkedIndex {
  readonly index: EdgeIndex;
  readonly level: WalkLevel;
}

/** What a walk found: the nodes as numbers, and what does not depend on a page. */
export interface Reached extends Pick<GraphAnswer, 'truncatedBy' | 'pastEdgesLeftOut'> {
  readonly nodes: OrderedNodes;
  readonly past: PastWalk;
}

/** Shared by all walks, because they run one after another. */
const visited = new Visited();

/** Walks from nodes of the index. */
export function reachedFrom(
  { index, level }: WalkedIndex,
  roots: readonly number[],
  question: Pick<GraphQuestion, 'direction' | 'depth' | 'nodes' | 'past'>,
): Reached {
  const downstream = question.direction !== 'UPSTREAM';
  const walks = question.direction === 'BOTH' ? [true, false] : [downstream];
  const past = index.pastWalk(question.past);
  const limits = { level, depth: question.depth, nodes: question.nodes };
  const found = walks.map((down) => walk(index.graph, roots, { downstream: down, ...limits }, { past, visited }));
  const cut = found.map(({ truncatedBy }) => truncatedBy);
  return {
    nodes: new OrderedNodes(found, index.graph.nodes, (a, b) => index.nodes.compare(a, b)),
    past,
    pastEdgesLeftOut: found.reduce((sum, { leftOut }) => sum + leftOut, 0),
    truncatedBy: cut.includes('NODES') ? 'NODES' : cut.includes('DEPTH') ? 'DEPTH' : null,
  };
}

/** The answer about what a walk reached. `productOf` names the product that binds a dataset. */
export function answerAbout(
  { index, level }: WalkedIndex,
  { nodes, past, pastEdgesLeftOut, truncatedBy }: Reached,
  productOf: (node: number) => string | null,
): GraphAnswer {
  const { counts, size } = nodes;
  return {
    counts,
    size,
    pastEdgesLeftOut,
    truncatedBy,
    root: rootOf(index, nodes),
    page: function* (start, end) {
      yield* nodes.sort(start, end);
      const shown: GraphNode[] = [];
      for (let position = start; position < Math.min(end, size); position += 1) {
        shown.push(nodeOf(index, nodes.at(position), nodes.depthAt(position), productOf));
        if (shown.length % NAMED_AT_ONCE === 0) yield;
      }
      return shown;
    },
    edges: (start, end) => edgesAmong({ index, level }, nodes, { start, end: Math.min(end, size), past }),
  };
}

/** Nodes that one step of a page names. */
const NAMED_AT_ONCE = 1_000;

/** The first node in order: a product has several datasets. */
function rootOf(index: EdgeIndex, nodes: OrderedNodes): string {
  let root: number | null = null;
  const roots = nodes.counts[0] ?? 0;
  for (let position = 0; position < roots; position += 1) {
    const node = nodes.at(position);
    if (root === null || index.nodes.compare(node, root) < 0) root = node;
  }
  return root === null ? '' : index.nodes.of(root).id;
}

function nodeOf(index: EdgeIndex, node: number, depth: number, productOf: (node: number) => string | null): GraphNode {
  const { id, ref } = index.nodes.of(node);
  return { id, ref, depth, product: ref.kind === 'DATASET' ? productOf(node) : null };
}

/** A page of nodes, as positions, and the past edges that the walk followed. */
interface Page {
  readonly start: number;
  readonly end: number;
  readonly past: PastWalk;
}

/** Each edge once: on the page of its later end. */
export function edgesAmong({ index, level }: WalkedIndex, nodes: Pick<OrderedNodes, 'at'>, page: Page): GraphEdge[] {
  const { start, end, past } = page;
  // One more than the position of each node; 0 for nodes of later pages and outside the answer.
  const places = new Int32Array(index.graph.nodes);
  for (let position = 0; position < end; position += 1) places[nodes.at(position)] = position + 1;
  const found = new Map<string, GraphEdge>();
  const keep = (from: number, to: number, shown: () => GraphEdge): void => {
    const [first, second] = [places[from] ?? 0, places[to] ?? 0];
    if (first === 0 || second === 0 || Math.max(first, second) <= start || from === to) return;
    const edge = shown();
    const key = `${edge.from}\n${edge.to}\n${edge.job ?? ''}`;
    const known = found.get(key);
    found.set(key, known === undefined ? edge : sameEnds(known, edge));
  };
  const mask = maskOf(level);
  const among = (graph: OverlayGraph, shown: (...ends: readonly number[]) => GraphEdge, node: number): void => {
    graph.forEach(node, true, mask, (next, edge, kind) => {
      if (graph !== index.graph && !past.follows(edge)) return;
      if (level === 'JOB' || (kind & THROUGH) === 0) {
        keep(node, next, () => shown(edge));
        return;
      }
      const pair = (target: number): void =>
        keep(node, target, () => ({ ...shown(edge, node, target, next), provenance: 'CARTESIAN' }));
      index.graph.forEach(next, true, THROUGH, pair);
      past.graph.forEach(next, true, THROUGH, (target, written) => {
        if (past.follows(written)) pair(target);
      });
    });
  };
  for (const node of sourcesOf({ index, level }, nodes, { page, places })) {
    among(past.graph, (edge = 0, ...ends) => index.shownPast(edge, ...ends), node);
    among(index.graph, (edge = 0, ...ends) => index.shown(edge, ...ends), node);
  }
  return [...found.values()]
    .map((edge) => ({ edge, ends: edge.from + edge.to }))
    .sort((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0))
    .map(({ edge }) => edge);
}

/** The kinds of edges that a level follows. */
export function maskOf(level: WalkLevel): number {
  return level === 'JOB' ? READS | WRITES | FEEDS : DERIVES | THROUGH;
}

/**
 * The nodes whose edges may be on the page: those of the page, and earlier ones with an edge to it;
 * by position.
 */
function sourcesOf(
  { index, level }: WalkedIndex,
  nodes: Pick<OrderedNodes, 'at'>,
  { page, places }: { readonly page: Page; readonly places: Int32Array },
): readonly number[] {
  const sources = new Set<number>();
  const jobs = new Set<number>();
  const add = (node: number): void => {
    const place = places[node] ?? 0;
    if (place > 0 && place <= page.start) sources.add(node);
  };
  const into = (node: number, mask: number, visit: (next: number, kind: number) => void): void => {
    for (const graph of [page.past.graph, index.graph])
      graph.forEach(node, false, mask, (next, _edge, kind) => visit(next, kind));
  };
  for (let position = page.start; position < page.end && page.start > 0; position += 1) {
    into(nodes.at(position), maskOf(level), (next, kind) => {
      if (level === 'JOB' || (kind & THROUGH) === 0) add(next);
      else if (!jobs.has(next)) {
        jobs.add(next);
        into(next, THROUGH, add);
      }
    });
  }
  const earlier = [...sources].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (let position = page.start; position < page.end; position += 1) earlier.push(nodes.at(position));
  return earlier;
}
