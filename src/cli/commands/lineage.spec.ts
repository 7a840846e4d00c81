import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
const AS_OF = '2023-10-28T06:00:00.000Z';
const complete = { complete: true, truncatedBy: null, asOf: AS_OF };

const report = {
  ...complete,
  of: 'dataset:file|raw',
  products: [{ ref: 'shop/orders', depth: 1, owners: ['ada'] }],
  domains: ['shop'],
  owners: ['ada', 'team:bi'],
  datasets: [{ namespace: 'file', name: 'orders', depth: 1 }],
  jobs: [{ namespace: 'dags', name: 'load' }],
  consumers: [{ consumer: 'bi/board', provenance: 'DECLARED' }],
  counts: { products: 1, datasets: 1, jobs: 1 },
  pastEdgesLeftOut: 2,
};

describe('impact', () => {
  it('lists products, datasets, jobs, consumers and owners, and what it left out', async () => {
    cli.answers = [data({ impact: report })];
    const { exit, out } = await cli.run('impact', 'dataset:file|raw');
    expect(exit).toBe(0);
    expect(out).toMatch(/^1 +shop\/orders +ada$/m);
    expect(out).toMatch(/^1 +file\|orders$/m);
    expect(out).toMatch(/^dags\|load$/m);
    expect(out).toContain('Consumers: bi/board (declared)');
    expect(out).toContain('Owners: ada, team:bi');
    expect(out).toContain('2 past edges left out; follow them with --past always');
    expect(cli.requests[0]?.variables).toEqual({
      input: { of: { id: 'dataset:file|raw' }, depth: null, includePast: 'AUTO' },
    });
  });

  it('names no owner where none is known, and cuts long lists in the text only', async () => {
    const datasets = Array.from({ length: 60 }, (_, index) => ({ namespace: 'file', name: `d${index}`, depth: 1 }));
    const many = { ...report, datasets, owners: [], counts: { ...report.counts, datasets: 60 } };
    cli.answers = [data({ impact: many })];
    const { out } = await cli.run('impact', 'dataset:file|raw');
    expect(out).toContain('… and 10 more (--json lists all)');
    expect(out).toContain('Owners: none known');
    cli.answers = [data({ impact: many })];
    expect(JSON.parse((await cli.run('impact', 'a/b', '--json')).out).data.datasets).toHaveLength(60);
  });
});

describe('lineage down', () => {
  const graph = {
    ...complete,
    root: 'dataset:file|raw',
    nodes: [{ id: 'dataset:file|raw', depth: 0, productRef: null }],
    edges: [],
    counts: { nodes: 1, depth: [1] },
    pastEdgesLeftOut: 0,
    readersWithoutOutputs: 0,
    pageInfo: { hasNextPage: false },
  };

  it('says why an empty answer is not the whole truth', async () => {
    cli.answers = [data({ lineage: { ...graph, pastEdgesLeftOut: 1, readersWithoutOutputs: 3 } })];
    const { out } = await cli.run('lineage', 'down', 'dataset:file|raw', '--past', 'never');
    expect(out).toContain('nothing downstream of dataset:file|raw');
    expect(out).toContain('3 jobs read it and write nothing; list them with --level job');
    expect(out).toContain('1 past edge left out; follow them with --past always');
  });

  it('marks datasets that no run lists, which only column lineage names', async () => {
    const node = { depth: 1, productRef: null };
    const nodes = [
      { ...node, id: 'dataset:file|listed', knownOnlyByColumns: false },
      { ...node, id: 'dataset:file|named', knownOnlyByColumns: true },
    ];
    cli.answers = [data({ lineage: { ...graph, nodes: [...graph.nodes, ...nodes] } })];
    const { out } = await cli.run('lineage', 'down', 'dataset:file|raw');
    expect(out).toMatch(/^└─ dataset:file\|named {2}\(column lineage only\)$/m);
    expect(out).toMatch(/^├─ dataset:file\|listed$/m);
  });

  it('shows when a node was last seen that only past edges reach', async () => {
    const edge = (to: string, validTo: string | null) => ({
      ...{ from: 'dataset:file|raw', to, provenance: 'CARTESIAN', validTo, lastSeen: AS_OF },
    });
    const nodes = ['dataset:file|new', 'dataset:file|old'].map((id) => ({ id, depth: 1, productRef: null }));
    const edges = [edge('dataset:file|new', null), edge('dataset:file|new', AS_OF), edge('dataset:file|old', AS_OF)];
    cli.answers = [data({ lineage: { ...graph, nodes: [...graph.nodes, ...nodes], edges } })];
    const { out } = await cli.run('lineage', 'down', 'dataset:file|raw');
    expect(out).toMatch(/^└─ dataset:file\|old {2}\(last seen 2023-10-28T06:00:00.000Z\)$/m);
    expect(out).toMatch(/^├─ dataset:file\|new$/m);
  });

  it('takes nodes and past edges in known spellings only', async () => {
    for (const bad of [
      ['lineage', 'down', 'dataset:file'],
      ['lineage', 'down', 'a/b', '--past', 'sometimes'],
      ['impact', 'a/b/c'],
    ]) {
      expect((await cli.run(...bad)).exit).toBe(2);
    }
    expect(cli.requests).toEqual([]);
  });
});
