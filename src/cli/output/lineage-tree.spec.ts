import { describe, expect, it } from '@jest/globals';
import { lineageTree } from './lineage-tree.js';

const node = (id: string, productRef: string | null = null) => ({
  __typename: 'Job' as const,
  id,
  depth: 1,
  productRef,
});
const edge = (from: string, to: string) => ({
  ...{ from, to, provenance: 'JOB' as never, validTo: null, lastSeen: '2023-10-28T06:00:00.000Z' },
});
const treeOf = (
  nodes: readonly string[],
  edges: readonly (readonly [string, string])[],
  direction: 'UPSTREAM' | 'DOWNSTREAM',
) =>
  lineageTree(
    {
      root: nodes[0] ?? '',
      nodes: nodes.map((id) => node(id)),
      edges: edges.map(([from, to]) => edge(from, to)),
    },
    direction,
    ({ id }) => (id === 'c' ? 'note' : ''),
  );

describe('the tree of lineage', () => {
  const edges = [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'd'],
    ['c', 'd'],
    ['d', 'e'],
  ] as const;

  it('shows the branches of a node once', () => {
    expect(treeOf(['a', 'b', 'c', 'd', 'e'], edges, 'DOWNSTREAM')).toEqual([
      'a',
      '├─ b',
      '│  └─ d',
      '│     └─ e',
      '└─ c  (note)',
      '   └─ d  (shown above)',
    ]);
  });

  it('goes the other way upstream', () => {
    expect(treeOf(['e', 'd', 'b', 'c', 'a'], edges, 'UPSTREAM').slice(0, 4)).toEqual([
      'e',
      '└─ d',
      '   ├─ b',
      '   │  └─ a',
    ]);
  });

  it('ends at a cycle, and has every node of the answer', () => {
    const cycle = [
      ['a', 'b'],
      ['b', 'a'],
    ] as const;
    expect(treeOf(['a', 'b', 'x'], cycle, 'DOWNSTREAM')).toEqual(['a', '├─ b', '│  └─ a  (shown above)', '└─ x']);
  });

  it('names products by their reference, and other nodes with it', () => {
    const nodes = [node('product:f/l', 'f/l'), node('dataset:file|l', 'f/l')];
    const graph = { root: 'product:f/l', nodes: nodes as never, edges: [] };
    expect(lineageTree(graph, 'UPSTREAM', () => '')).toEqual(['f/l', '└─ dataset:file|l  f/l']);
  });

  it('is built of a long chain too', () => {
    const ids = [...Array(5000).keys()].map(String);
    const chain = ids.slice(1).map((id, index) => [ids[index] ?? '', id] as const);
    expect(treeOf(ids, chain, 'DOWNSTREAM')).toHaveLength(5000);
  });
});
