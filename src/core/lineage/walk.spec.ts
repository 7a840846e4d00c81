import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DERIVES, OverlayGraph, READS, THROUGH, WRITES } from './graph.js';
import { Visited, type WalkLimits, walk } from './walk.js';

/** Nodes below `jobs` are jobs; the rest are datasets. */
interface Plan {
  readonly nodes: number;
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly through: boolean;
    readonly removed: boolean;
  }[];
  readonly compressAt: number;
}
const JOBS = 3;
const plan: fc.Arbitrary<Plan> = fc.integer({ min: JOBS + 1, max: 25 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    edges: fc.array(
      fc.record({
        from: fc.nat(nodes - 1),
        to: fc.nat(nodes - 1),
        through: fc.boolean(),
        removed: fc.boolean().map((yes) => yes),
      }),
      { maxLength: 60 },
    ),
    compressAt: fc.nat(60),
  }),
);

function kindOf({ from, through, to }: Plan['edges'][number]): number {
  const isJob = (node: number): boolean => node < JOBS;
  if (isJob(from) && isJob(to)) return 0;
  if (!isJob(from) && !isJob(to)) return DERIVES;
  return (isJob(to) ? READS : WRITES) | (through ? THROUGH : 0);
}

function graphOf({ compressAt, edges, nodes }: Plan): OverlayGraph {
  const graph = new OverlayGraph(nodes);
  edges.forEach((edge, index) => {
    if (index === compressAt) graph.compress();
    graph.addEdge(edge.from, edge.to, kindOf(edge), index);
  });
  edges.forEach(({ from, removed }, index) => {
    if (!removed) return;
    const ids: number[] = [];
    graph.forEach(from, true, 0xff, (_next, id) => ids.push(id));
    for (const id of ids) if (graph.factsOf(id) === index) graph.removeEdge(id);
  });
  return graph;
}

/** The same question answered with sets and loops over all edges. */
function naive(plan: Plan, root: number, { downstream, level, depth }: Omit<WalkLimits, 'nodes'>): Map<number, number> {
  const pairs: (readonly [number, number])[] = [];
  const live = plan.edges.filter((edge) => !edge.removed && kindOf(edge) !== 0);
  for (const edge of live) {
    const kind = kindOf(edge);
    if (level === 'JOB' ? kind !== DERIVES : kind === DERIVES) pairs.push([edge.from, edge.to]);
    if (level === 'JOB' || (kind & THROUGH) === 0 || (kind & READS) === 0) continue;
    for (const write of live) {
      if (write.from === edge.to && (kindOf(write) & THROUGH) !== 0) pairs.push([edge.from, write.to]);
    }
  }
  const depths = new Map([[root, 0]]);
  for (let hop = 1; hop <= depth; hop += 1) {
    for (const [from, to] of pairs) {
      const [near, far] = downstream ? [from, to] : [to, from];
      if (depths.get(near) === hop - 1 && !depths.has(far)) depths.set(far, hop);
    }
  }
  return depths;
}

describe('walk', () => {
  it('finds what a naive search finds, at the same depths, each node once', () => {
    const visited = new Visited();
    fc.assert(
      fc.property(
        plan,
        fc.boolean(),
        fc.constantFrom<'DATASET' | 'JOB'>('DATASET', 'JOB'),
        fc.integer({ min: 0, max: 30 }),
        (p, downstream, level, depth) => {
          const root = p.nodes - 1;
          const found = walk(graphOf(p), [root], { downstream, level, depth, nodes: 1_000 }, { visited });
          const expected = naive(p, root, { downstream, level, depth });
          expect(new Map([...found.nodes].map((node, index) => [node, found.depths[index] ?? -1]))).toEqual(expected);
          expect(found.nodes).toHaveLength(expected.size);
          expect([...found.depths]).toEqual([...found.depths].sort((a, b) => a - b));
          const all = naive(p, root, { downstream, level, depth: 1_000 });
          expect(found.truncatedBy).toBe(all.size === expected.size ? null : 'DEPTH');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('stops at the maximum number of nodes and reports it', () => {
    const graph = new OverlayGraph(10);
    for (let node = 1; node < 10; node += 1) graph.addEdge(0, node, DERIVES);
    const direction = { downstream: true, level: 'DATASET' } as const;
    expect(walk(graph, [0], { ...direction, depth: 5, nodes: 4 })).toMatchObject({ truncatedBy: 'NODES' });
    expect(walk(graph, [0], { ...direction, depth: 5, nodes: 4 }).nodes).toHaveLength(4);
    expect(walk(graph, [0], { ...direction, depth: 5, nodes: 10 }).truncatedBy).toBeNull();
  });

  it('gives the same answers while the overlay is compressed repeatedly', () => {
    const graph = new OverlayGraph(5_000);
    for (let node = 0; node < 4_999; node += 1) graph.addEdge(node, node + 1, DERIVES);
    const found = walk(graph, [0], { downstream: true, level: 'DATASET', depth: 10_000, nodes: 10_000 });
    expect([found.nodes.length, found.depths.at(-1), found.truncatedBy]).toEqual([5_000, 4_999, null]);
  });
});

describe('Visited', () => {
  it('forgets all nodes at each begin', () => {
    const visited = new Visited();
    visited.begin(3);
    expect([visited.add(1), visited.add(1), visited.has(1), visited.has(2)]).toEqual([true, false, true, false]);
    visited.begin(3);
    expect(visited.has(1)).toBe(false);
  });
});
