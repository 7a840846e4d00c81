import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DERIVES, OverlayGraph, READS } from './graph.js';

const NODES = 12;
type Step =
  | { readonly do: 'ADD'; readonly from: number; readonly to: number; readonly kind: number }
  | { readonly do: 'REMOVE'; readonly facts: number }
  | { readonly do: 'COMPRESS' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('ADD' as const),
      from: fc.nat(NODES - 1),
      to: fc.nat(NODES - 1),
      kind: fc.constantFrom(DERIVES, READS),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('REMOVE' as const), facts: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('COMPRESS' as const) }) },
);

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly facts: number;
}

function expectSame(graph: OverlayGraph, list: readonly Edge[]): void {
  expect(graph.edges).toBe(list.length);
  for (let node = 0; node < NODES; node += 1) {
    for (const downstream of [true, false]) {
      const found: unknown[] = [];
      graph.forEach(node, downstream, DERIVES | READS, (next, id, kind) => {
        expect(graph.kindOf(id)).toBe(kind);
        expect(downstream ? graph.toOf(id) : graph.fromOf(id)).toBe(next);
        found.push({ from: graph.fromOf(id), to: graph.toOf(id), kind, facts: graph.factsOf(id) });
      });
      expect(found).toEqual(list.filter(({ from, to }) => (downstream ? from : to) === node));
      expect(graph.degree(node, downstream)).toBeGreaterThanOrEqual(found.length);
    }
  }
}

it('keeps the edges of each node in the order of their addition, compressed or not', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const graph = new OverlayGraph(NODES);
      const list: Edge[] = [];
      for (const each of steps) {
        if (each.do === 'COMPRESS') {
          const compression = graph.compressInSteps();
          do expectSame(graph, list);
          while (compression.next().done !== true);
        }
        if (each.do === 'ADD') {
          const facts = steps.indexOf(each);
          graph.addEdge(each.from, each.to, each.kind, facts);
          list.push({ from: each.from, to: each.to, kind: each.kind, facts });
        }
        if (each.do === 'REMOVE') {
          const place = list.findIndex(({ facts }) => facts === each.facts);
          const [edge] = place < 0 ? [] : list.splice(place, 1);
          if (edge === undefined) continue;
          graph.forEach(edge.from, true, edge.kind, (_next, id) => {
            if (graph.factsOf(id) === edge.facts) graph.removeEdge(id);
          });
        }
      }
      expectSame(graph, list);
    }),
  );
});

it('says that it is loose until it is compressed, and refuses changes while it is', () => {
  const graph = new OverlayGraph(2);
  for (let facts = 0; facts < 1025; facts += 1) graph.addEdge(0, 1, DERIVES, facts);
  expect(graph.isLoose).toBe(true);
  graph.compress();
  expect(graph.isLoose).toBe(false);
  const compression = graph.compressInSteps();
  compression.next();
  graph.addEdge(1, 0, READS);
  expect(() => {
    while (compression.next().done !== true);
  }).toThrow('changed while');
});

it('compresses in small steps, also the edges of one node', () => {
  const EDGES = 100_000;
  const graph = new OverlayGraph(EDGES);
  for (let edge = 0; edge < EDGES; edge += 1) graph.addEdge(edge % 3 === 0 ? 7 : edge, 9, DERIVES, edge);
  graph.compress();
  for (let edge = 0; edge < EDGES; edge += 1) graph.addEdge(7, edge, READS, EDGES + edge);
  let [moved, most] = [0, 0];
  const compression = graph.compressInSteps((facts) => {
    moved += 1;
    return facts;
  });
  while (compression.next().done !== true) {
    most = Math.max(most, moved);
    moved = 0;
  }
  expect(most).toBe(8_192);
  const facts: number[] = [];
  graph.forEach(9, false, DERIVES, (_next, edge) => facts.push(graph.factsOf(edge)));
  expect(facts).toEqual(Array.from({ length: EDGES }, (_, edge) => edge));
});
