import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphEdge, GraphQuestion } from '../app/ports/lineage-graph.js';
import type { EdgeChange } from '../app/ports/lineage-store.js';
import { runToEnd } from '../core/shared/cooperative.js';
import { answerAbout, reachedFrom } from './answer.js';
import { EdgeIndex } from './edge-index.js';

interface Plan {
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    /** The job that represents the pair; null for a direct edge. */
    readonly through: number | null;
    readonly ended: boolean;
  }[];
  readonly root: number;
  readonly direction: GraphQuestion['direction'];
  readonly follow: GraphQuestion['past']['follow'];
  readonly level: 'DATASET' | 'JOB';
}

const NODES = 40;
const plan: fc.Arbitrary<Plan> = fc.record({
  edges: fc.array(
    fc.record({
      from: fc.nat(NODES - 1),
      to: fc.nat(NODES - 1),
      through: fc.option(fc.nat(4)),
      ended: fc.boolean(),
    }),
    { maxLength: 120 },
  ),
  root: fc.nat(NODES - 1),
  direction: fc.constantFrom('UPSTREAM', 'DOWNSTREAM', 'BOTH'),
  follow: fc.constantFrom('NONE', 'SUPERSEDED', 'ALL'),
  level: fc.constantFrom('DATASET', 'JOB'),
});

/** Names whose order is not that of their numbers, in namespaces of which one begins another. */
function dataset(node: number) {
  return { namespace: node % 3 === 0 ? 'a' : 'a}', name: `t${String((node * 7) % NODES)}`, since: '' };
}

const TIMES = { validFrom: '2023-10-26T06:00:00.000Z', lastSeen: '2023-10-27T06:00:00.000Z' };

function indexOf({ edges }: Plan): EdgeIndex {
  const index = new EdgeIndex();
  const facts = { provenance: 'EXPLICIT', ...TIMES } as const;
  for (const { ended, from, through, to } of edges) {
    const status: EdgeChange['status'] = ended ? 'ENDED' : 'CURRENT';
    if (through === null) {
      const job = { namespace: 'jobs', name: 'direct' };
      index.apply({ kind: 'DERIVES', from: dataset(from), to: dataset(to), job, through: false, status, ...facts });
      continue;
    }
    const job = { namespace: 'jobs', name: `j${String(through)}` };
    const node = { ...job, since: '' };
    index.apply({ kind: 'READS', from: dataset(from), to: node, job, through: true, status, ...facts });
    index.apply({ kind: 'WRITES', from: node, to: dataset(to), job, through: true, status, ...facts });
  }
  return index;
}

/** The whole answer, and the pages of `size` nodes, each with its edges. */
function answered(of: Plan, size: number) {
  const index = indexOf(of);
  const root = index.nodes.now('DATASET', dataset(of.root));
  const walked = { index, level: of.level };
  const question = { direction: of.direction, depth: 100, nodes: 1_000, past: { follow: of.follow, since: null } };
  const fresh = () => answerAbout(walked, reachedFrom(walked, [root], question), () => null);
  const whole = fresh();
  const paged = fresh();
  const pages = Array.from({ length: Math.ceil(whole.size / size) }, (_, page) => {
    const [start, end] = [page * size, (page + 1) * size];
    return { start, nodes: runToEnd(paged.page(start, end)), edges: paged.edges(start, end) };
  });
  const nodes = runToEnd(whole.page(0, whole.size));
  return { counts: whole.counts, nodes, edges: whole.edges(0, whole.size), pages };
}

const keyOf = ({ from, to, job }: GraphEdge): string => `${from}\n${to}\n${job ?? ''}`;

describe('an answer about the graph', () => {
  it('has its nodes in order of depth, then id, each once', () => {
    fc.assert(
      fc.property(plan, (of) => {
        const { counts, nodes } = answered(of, 1);
        const order = [...nodes].sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1));
        expect(nodes).toEqual(order);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        expect(counts).toEqual(counts.map((_, depth) => nodes.filter((node) => node.depth === depth).length));
        expect(nodes).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it('has pages that together are the whole answer, with each edge on the page of its later end', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 9 }), (of, size) => {
        const { edges, nodes, pages } = answered(of, size);
        expect(pages.flatMap((page) => page.nodes)).toEqual(nodes);
        const place = new Map(nodes.map(({ id }, position) => [id, position]));
        for (const { edges: onPage, start } of pages) {
          const expected = edges.filter(({ from, to }) => {
            const later = Math.max(place.get(from) ?? -1, place.get(to) ?? -1);
            return later >= start && later < start + size;
          });
          expect(onPage.map(keyOf).sort()).toEqual(expected.map(keyOf).sort());
          expect(onPage.map(({ from, to }) => from + to)).toEqual(onPage.map(({ from, to }) => from + to).sort());
        }
      }),
    );
  });

  it('orders only the page of a depth with many nodes', () => {
    const index = new EdgeIndex();
    const many = 30_000;
    const target = (node: number) => ({ namespace: 'a', name: `t${String((node * 7_919) % many)}`, since: '' });
    const from = { namespace: 'a', name: 'root', since: '' };
    for (let node = 0; node < many; node += 1) {
      const facts = { job: null, provenance: 'EXPLICIT', through: false, status: 'CURRENT', ...TIMES } as const;
      index.apply({ kind: 'WRITES', from, to: target(node), ...facts });
    }
    const walked = { index, level: 'JOB' } as const;
    const past = { follow: 'NONE', since: null } as const;
    const question = { direction: 'DOWNSTREAM', depth: 9, nodes: 1_000_000, past } as const;
    const job = index.nodes.now('JOB', from);
    const answer = answerAbout(walked, reachedFrom(walked, [job], question), () => null);
    const names = Array.from({ length: many }, (_, node) => `dataset:a|t${String(node)}`).sort();
    let steps = 0;
    const work = answer.page(10_001, 10_101);
    for (let step = work.next(); ; step = work.next()) {
      if (step.done !== true) {
        steps += 1;
        continue;
      }
      expect(step.value.map(({ id }) => id)).toEqual(names.slice(10_000, 10_100));
      break;
    }
    expect(steps).toBeLessThan(60);
    expect(runToEnd(answer.page(1, many + 1)).map(({ id }) => id)).toEqual(names);
  });
});
