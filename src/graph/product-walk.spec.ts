import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EdgeChange } from '../app/ports/lineage-store.js';
import { runToEnd } from '../core/shared/cooperative.js';
import { BoundProducts } from './bound-products.js';
import { EdgeIndex } from './edge-index.js';
import { type ProductBindings, productAnswer, productsDownstream } from './product-walk.js';

const NODES = 30;
const PRODUCTS = 6;
const product = fc.nat(PRODUCTS - 1).map((number) => `d/p${String(number)}`);

const plan = fc.record({
  edges: fc.array(
    fc.record({ from: fc.nat(NODES - 1), to: fc.nat(NODES - 1), through: fc.option(fc.nat(3)), ended: fc.boolean() }),
    { maxLength: 70 },
  ),
  bound: fc.array(fc.record({ node: fc.nat(NODES - 1), product }), { maxLength: 10 }),
  declared: fc.array(fc.tuple(product, product), { maxLength: 4 }),
  dropped: fc.array(fc.nat(NODES - 1), { maxLength: 3 }),
  follow: fc.constantFrom('NONE' as const, 'SUPERSEDED' as const, 'ALL' as const),
  depth: fc.constantFrom(0, 1, 2, 100),
  compressed: fc.boolean(),
  root: product,
});

const dataset = (node: number) => ({ namespace: 'n', name: `t${String(node)}`, since: '' });
const FACTS = {
  provenance: 'EXPLICIT',
  validFrom: '2023-10-26T06:00:00.000Z',
  lastSeen: '2023-10-27T06:00:00.000Z',
} as const;

/** Two products bind one dataset, which the first one writes. */
const SHARED = {
  edges: [{ from: 1, to: 13, through: null, ended: false }],
  bound: [
    { node: 1, product: 'd/p0' },
    { node: 13, product: 'd/p0' },
    { node: 13, product: 'd/p1' },
  ],
  declared: [],
  dropped: [],
  follow: 'NONE' as const,
  depth: 1 as const,
  compressed: true,
  root: 'd/p0',
};

it('finds the products of the answer between products, each with its hops', () => {
  fc.assert(
    fc.property(plan, ({ bound, compressed, declared, depth, dropped, edges, follow, root }) => {
      const index = new EdgeIndex();
      for (const { ended, from, through, to } of edges) {
        const status: EdgeChange['status'] = ended ? 'SUPERSEDED' : 'CURRENT';
        const job = { namespace: 'jobs', name: `j${String(through)}` };
        const shared = { job, through: through !== null, status, ...FACTS };
        const node = { ...job, since: '' };
        if (through === null) index.apply({ kind: 'DERIVES', from: dataset(from), to: dataset(to), ...shared });
        else {
          index.apply({ kind: 'READS', from: dataset(from), to: node, ...shared });
          index.apply({ kind: 'WRITES', from: node, to: dataset(to), ...shared });
        }
      }
      for (const node of dropped) {
        const of = dataset(node);
        index.alias({ alias: of, of, reason: 'DROPPED', retracted: false });
      }
      if (compressed) index.graph.compress();
      const owners = new BoundProducts();
      const datasets = new Map<string, number[]>();
      for (const { node, product: owner } of bound) {
        const id = index.nodes.now('DATASET', dataset(node));
        owners.set(id, owner);
        datasets.set(owner, [...(datasets.get(owner) ?? []), id]);
      }
      const bindings: ProductBindings = {
        datasetsOf: (of) => [...new Set(datasets.get(of) ?? [])],
        productOf: (node) => owners.of(node),
        declared: (of) => new Map(declared.flatMap(([from, to]) => (from === of ? [[to, FACTS.validFrom]] : []))),
      };
      const question = { depth, nodes: 1_000, past: { follow, since: null } };
      const of = { kind: 'PRODUCT', ref: root } as const;
      const answer = productAnswer(index, bindings, root, {
        of,
        direction: 'DOWNSTREAM',
        level: 'PRODUCT',
        ...question,
      });
      const expected = runToEnd(answer.page(0, answer.size)).map(({ depth: hops, product: ref }) => [ref, hops]);
      const walked = { index, bindings, past: index.pastWalk(question.past) };
      expect([...productsDownstream(walked, root, question)]).toEqual(expected);
    }),
    {
      numRuns: Number(process.env['WALK_RUNS'] ?? 500),
      examples: [[SHARED]],
    },
  );
});
