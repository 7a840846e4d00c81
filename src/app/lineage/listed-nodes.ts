import type { GraphAnswer, GraphNode } from '../ports/lineage-graph.js';

/** Counts and pages of an answer whose nodes are a list, in order of depth, then id. */
export function listedNodes(nodes: readonly GraphNode[]): Pick<GraphAnswer, 'counts' | 'size' | 'page'> {
  const counts: number[] = [];
  for (const { depth } of nodes) {
    while (counts.length <= depth) counts.push(0);
    counts[depth] = (counts[depth] ?? 0) + 1;
  }
  return {
    counts,
    size: nodes.length,
    page: function* (start, end) {
      return nodes.slice(start, end);
    },
  };
}
