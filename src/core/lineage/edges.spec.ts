import { describe, expect, it } from '@jest/globals';
import type { DatasetId } from './dataset.js';
import { edgesOf } from './edges.js';
import type { ColumnInput, ColumnLineage } from './event.js';

const JOB = { namespace: 'n', name: 'job' };
const id = (name: string): DatasetId => ({ namespace: 'n', name });
const input = (name: string) => ({ id: id(name), symlinks: [] });
const output = (name: string, columnLineage: ColumnLineage | null = null) => ({ ...input(name), columnLineage });
const many = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);
const column = (dataset: string): ColumnInput => ({
  dataset: id(dataset),
  field: 'f',
  ...{ type: 'DIRECT', subtype: null, masking: false },
});
const lineageFrom = (names: readonly string[]): ColumnLineage => ({
  dataset: [],
  fields: names.map((name) => ({ field: 'g', inputs: [column(name)] })),
});

describe('the edges of a run with many inputs and outputs', () => {
  it('are through its job above 4,096 pairs, of which none is made', () => {
    const ends = { inputs: many('i', 30_000).map(input), outputs: many('o', 30_000).map((name) => output(name)) };
    const { edges, wide } = edgesOf(JOB, { ...ends, explicit: null });
    expect(wide).toBe(true);
    expect(edges).toHaveLength(60_000);
    expect(new Set(edges.map(({ kind, through }) => `${kind} ${String(through)}`))).toEqual(
      new Set(['READS true', 'WRITES true']),
    );
  });

  it('are each pair up to then', () => {
    const ends = { inputs: many('i', 64).map(input), outputs: many('o', 64).map((name) => output(name)) };
    const { edges, wide } = edgesOf(JOB, { ...ends, explicit: null });
    expect(wide).toBe(false);
    expect(edges.filter(({ kind, provenance }) => kind === 'DERIVES' && provenance === 'CARTESIAN')).toHaveLength(
      4_096,
    );
  });

  it('mark as through only what column lineage does not name', () => {
    const inputs = many('i', 70).map(input);
    const outputs = [...many('o', 69).map((name) => output(name, lineageFrom(['i0']))), output('plain')];
    const { edges, wide } = edgesOf(JOB, { inputs, outputs, explicit: null });
    expect(wide).toBe(true);
    expect(edges.find(({ kind, from }) => kind === 'READS' && from.name === 'i0')).toMatchObject({ through: true });
    const named = many('o', 70).map((name) => output(name, lineageFrom(many('i', 70))));
    expect(edgesOf(JOB, { inputs, outputs: named, explicit: null })).toMatchObject({ wide: false });
  });
});

describe('names of column lineage', () => {
  it('are found among many inputs', () => {
    const inputs = many('warehouse.sales.t', 20_000).map(input);
    const names = many('t', 20_000).map((name) => `"sales".${name}`);
    const { dropped, edges } = edgesOf(JOB, { inputs, outputs: [output('o', lineageFrom(names))], explicit: null });
    expect(dropped).toEqual([]);
    expect(edges.filter(({ provenance }) => provenance === 'COLUMN')).toHaveLength(20_000);
  });

  it.each([
    ['an alias of a subquery', ['w.s.a', 'w.s.b'], 'sub', null],
    ['a name that several inputs end with', ['w.s.a', 'w.t.a'], 'a', null],
    ['a name that one input ends with', ['w.s.a', 'w.t.b'], 'a', 'w.s.a'],
    ['a name in quotes', ['w.s.a'], '"w"."s"."a"', 'w.s.a'],
    ['a table of as many parts', ['w.s.a'], 'w.s.other', 'w.s.other'],
    ['a path', ['w.s.a'], 'data/a', 'data/a'],
    ['a table beside paths', ['data/a', 'w.s.b'], 'other', 'other'],
  ])('%s', (_case, inputs, name, meant) => {
    const ends = { inputs: inputs.map(input), outputs: [output('w.s.o', lineageFrom([name]))], explicit: null };
    const { dropped, edges } = edgesOf(JOB, ends);
    const found = edges.filter(({ kind, provenance }) => kind === 'DERIVES' && provenance === 'COLUMN');
    expect([found.map(({ from }) => from.name), dropped.map((each) => each.name)]).toEqual(
      meant === null ? [[], [name]] : [[meant], []],
    );
  });
});
