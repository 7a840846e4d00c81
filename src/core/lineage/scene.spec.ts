import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layered } from './layers.js';
import type { LineageEdge } from './lineage-answer.js';
import { type ShownNode, nodesInTurn, sceneOf } from './scene.js';

const id = (number: number): string => `product:d${String(number % 3)}/p${String(number)}`;
const node = (number: number): ShownNode => {
  const ref = id(number).slice('product:'.length);
  return { id: id(number), ref: { kind: 'PRODUCT', ref }, product: ref };
};
const AT = '2023-10-27T00:00:00.000Z';
const edge = (from: number, to: number, facts: Partial<LineageEdge> = {}): LineageEdge => ({
  ...{ from: id(from), to: id(to), provenance: 'EXPLICIT', validFrom: AT, validTo: null, lastSeen: AT, job: null },
  ...facts,
});

const NODES = 12;
const pairs = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 40 });

/** What each id reaches, itself only through others. */
function reached(arrows: readonly (readonly [number, number])[]): boolean[][] {
  const reach = Array.from({ length: NODES }, () => new Array<boolean>(NODES).fill(false));
  for (const [from, to] of arrows) if (from !== to) (reach[from] as boolean[])[to] = true;
  for (let by = 0; by < NODES; by += 1)
    for (let from = 0; from < NODES; from += 1)
      for (let to = 0; to < NODES; to += 1)
        if (reach[from]?.[by] && reach[by]?.[to]) (reach[from] as boolean[])[to] = true;
  return reach;
}

const scene = (numbers: readonly number[], edges: readonly LineageEdge[], facts = {}) =>
  sceneOf({
    ...{ nodes: numbers.map(node), roots: [], hidden: [], hiddenNodes: 0, edges, endedLeftOut: 0 },
    ...{ cells: new Map<string, { rootCause: { path: readonly string[] } | null }>(), groupByDomain: true },
    completeness: { asOf: AT, complete: true, truncatedBy: null },
    ...facts,
  });

describe('layers', () => {
  it('rise along every edge that closes no cycle, and name exactly the ids that feed each other', () => {
    fc.assert(
      fc.property(pairs, (arrows) => {
        const ids = Array.from({ length: NODES }, (_, index) => id(index));
        const { cycles, layers } = layered(
          ids,
          arrows.map(([from, to]) => ({ from: id(from), to: id(to) })),
        );
        const reach = reached(arrows);
        for (const [from, to] of arrows) {
          if (from !== to && !reach[to]?.[from]) expect(layers.get(id(to))).toBeGreaterThan(layers.get(id(from)) ?? 0);
        }
        const together = new Map(cycles.flatMap((members, index) => members.map((member) => [member, index])));
        for (let a = 0; a < NODES; a += 1)
          for (let b = 0; b < NODES; b += 1) {
            if (a === b) continue;
            const isCycle = reach[a]?.[b] === true && reach[b]?.[a] === true;
            const isNamed = together.has(id(a)) && together.get(id(a)) === together.get(id(b));
            expect(isNamed).toBe(isCycle);
          }
      }),
    );
  });

  it('place a source beside its first target, and survive a chain of 100,000', () => {
    const ids = ['a', 'b', 'c', 'late'];
    const arrows = ['ab', 'bc'].map(([from = '', to = '']) => ({ from, to }));
    const { layers } = layered(ids, [...arrows, { from: 'late', to: 'c' }]);
    expect(Object.fromEntries(layers)).toEqual({ a: 0, b: 1, c: 2, late: 1 });
    const chain = Array.from({ length: 100_000 }, (_, index) => String(index));
    const long = layered(
      chain,
      chain.slice(1).map((to, index) => ({ from: String(index), to })),
    );
    expect(long.layers.get('99999')).toBe(99_999);
  });
});

describe('a scene', () => {
  it('has edges between its nodes only, one for each pair, and is equal for equal facts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(NODES - 1)), pairs, (numbers, arrows) => {
        const edges = arrows.map(([from, to]) => edge(from, to));
        const shown = scene(numbers, edges);
        const ids = new Set(shown.nodes.map((each) => each.id));
        expect(shown.edges.every(({ from, to }) => ids.has(from) && ids.has(to) && from !== to)).toBe(true);
        const ends = shown.edges.map(({ from, to }) => `${from} ${to}`);
        expect(new Set(ends).size).toBe(ends.length);
        expect(scene(numbers, [...edges].reverse())).toEqual(shown);
      }),
    );
  });

  it('names the provenances of an edge, and counts it as ended only without a current one', () => {
    const ended = edge(0, 1, { validTo: AT });
    const current = edge(0, 1, { provenance: 'DECLARED', lastSeen: '2023-10-28T00:00:00.000Z' });
    expect(scene([0, 1], [ended]).edges).toMatchObject([{ ended: true }]);
    expect(scene([0, 1], [ended, current]).edges).toMatchObject([
      { ended: false, provenances: ['DECLARED', 'EXPLICIT'], lastSeenAt: '2023-10-28T00:00:00.000Z' },
    ]);
  });

  it('marks the path from a root cause, and groups nodes by domain', () => {
    const cells = new Map([['d2/p2', { rootCause: { path: ['d2/p2', 'd1/p1', 'd0/p0'] } }]]);
    const shown = scene([0, 1, 2, 3], [edge(0, 1), edge(1, 2), edge(3, 2)], { cells });
    expect(shown.edges.map(({ degraded }) => degraded)).toEqual([true, false, true]);
    expect(shown.groups).toEqual([
      { id: 'domain:d0', title: 'd0', nodes: 2 },
      { id: 'domain:d1', title: 'd1', nodes: 1 },
      { id: 'domain:d2', title: 'd2', nodes: 1 },
    ]);
    expect(scene([0], [], { groupByDomain: false }).groups).toEqual([]);
  });
});

describe('the nodes of a scene', () => {
  it('are at most the limit, each once, and leave room for every list', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(NODES - 1))), fc.integer({ min: 1, max: 6 }), (lists, limit) => {
        const chosen = nodesInTurn(
          lists.map((numbers) => numbers.map(node)),
          limit,
        );
        const all = new Set(lists.flat());
        expect(chosen).toHaveLength(Math.min(limit, all.size));
        expect(new Set(chosen.map((each) => each.id)).size).toBe(chosen.length);
        const firsts = [...new Set(lists.flatMap(([first]) => first ?? []))].slice(0, limit);
        expect(chosen.map((each) => each.id)).toEqual(expect.arrayContaining(firsts.map(id)));
      }),
    );
  });
});
