import type { GraphAnswer, GraphEdge, GraphNode, GraphQuestion } from '../app/ports/lineage-graph.js';
import { DERIVES, FEEDS, type OverlayGraph, READS, THROUGH, WRITES } from '../core/lineage/graph.js';
import { type PastWalk, Visited, type Walk, type WalkLevel, walk } from '../core/lineage/walk.js';
import type { EdgeIndex } from './edge-index.js';

/** The edges of a graph as numbers, of which one level is walked. */
export interface WalkedIndex {
  readonly index: EdgeIndex;
  readonly level: WalkLevel;
}

/** Shared by all walks, because they run one after another. */
const visited = new Visited();

/**
 * Walks from nodes of the index and returns the answer. `productOf` names the product that binds a
 * dataset.
 */
export function answerFrom(
  { index, level }: WalkedIndex,
  roots: readonly number[],
  question: Pick<GraphQuestion, 'direction' | 'depth' | 'nodes' | 'past'>,
  productOf: (node: number) => string | null,
): GraphAnswer {
  const downstream = question.direction !== 'UPSTREAM';
  const walks = question.direction === 'BOTH' ? [true, false] : [downstream];
  const past = index.pastWalk(question.past);
  const limits = { level, depth: question.depth, nodes: question.nodes };
  const found = walks.map((down) => walk(index.graph, roots, { downstream: down, ...limits }, { past, visited }));
  const depths = new Map<number, number>();
  for (const each of found) collect(each, depths);
  const nodes = [...depths].map(([node, depth]) => ({ node, shown: nodeOf(index, node, depth, productOf) }));
  nodes.sort((a, b) => a.shown.depth - b.shown.depth || (a.shown.id < b.shown.id ? -1 : 1));
  const cut = found.map(({ truncatedBy }) => truncatedBy);
  return {
    nodes: nodes.map(({ shown }) => shown),
    root: nodes[0]?.shown.id ?? '',
    pastEdgesLeftOut: found.reduce((sum, { leftOut }) => sum + leftOut, 0),
    truncatedBy: cut.includes('NODES') ? 'NODES' : cut.includes('DEPTH') ? 'DEPTH' : null,
    edges: (start, end) =>
      edgesAmong(
        { index, level },
        nodes.map(({ node }) => node),
        { start, end, past },
      ),
  };
}

function collect({ depths, nodes }: Walk, into: Map<number, number>): void {
  nodes.forEach((node, position) => {
    const depth = depths[position] ?? 0;
    const known = into.get(node);
    if (known === undefined || depth < known) into.set(node, depth);
  });
}

function nodeOf(index: EdgeIndex, node: number, depth: number, productOf: (node: number) => string | null): GraphNode {
  const { id, ref } = index.nodes.of(node);
  return { id, ref, depth, product: ref.kind === 'DATASET' ? productOf(node) : null };
}

/** Each edge once: on the page of its later end. */
function edgesAmong(
  { index, level }: WalkedIndex,
  nodes: readonly number[],
  { start, end, past }: { readonly start: number; readonly end: number; readonly past: PastWalk },
): GraphEdge[] {
  const place = new Map(nodes.slice(0, end).map((node, position) => [node, position]));
  const found = new Map<string, GraphEdge>();
  const keep = (from: number, to: number, edge: GraphEdge): void => {
    const later = Math.max(place.get(from) ?? -1, place.get(to) ?? -1);
    if (!place.has(from) || !place.has(to) || later < start || from === to) return;
    const key = `${edge.from}\n${edge.to}\n${edge.job ?? ''}`;
    if (!found.has(key) || found.get(key)?.validTo !== null) found.set(key, edge);
  };
  const mask = level === 'JOB' ? READS | WRITES | FEEDS : DERIVES | THROUGH;
  const among = (graph: OverlayGraph, shown: (...ends: readonly number[]) => GraphEdge, node: number): void => {
    graph.forEach(node, true, mask, (next, edge, kind) => {
      if (graph !== index.graph && !past.follows(edge)) return;
      if (level === 'JOB' || (kind & THROUGH) === 0) {
        keep(node, next, shown(edge));
        return;
      }
      const pair = (target: number): void =>
        keep(node, target, { ...shown(edge, node, target, next), provenance: 'CARTESIAN' });
      index.graph.forEach(next, true, THROUGH, pair);
      past.graph.forEach(next, true, THROUGH, (target, written) => {
        if (past.follows(written)) pair(target);
      });
    });
  };
  for (const node of place.keys()) {
    among(past.graph, (edge = 0, ...ends) => index.shownPast(edge, ...ends), node);
    among(index.graph, (edge = 0, ...ends) => index.shown(edge, ...ends), node);
  }
  return [...found.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}
