import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeKey } from '../../core/lineage/dataset.js';
import { edgesOf } from '../../core/lineage/edges.js';
import type { DatasetFacts } from '../../core/lineage/event.js';
import { decodeEvent } from './decode.js';
import { Ends, MOST_ENDS } from './most-ends.js';

const dataset = (name: string, columns: readonly string[] | null = null): DatasetFacts => ({
  id: { namespace: 'n', name },
  writtenAs: null,
  fields: null,
  symlinks: [],
  columnLineage:
    columns === null
      ? null
      : {
          fields: [
            {
              field: 'f',
              inputs: columns.map((from, index) => ({
                dataset: { namespace: 'n', name: from },
                field: String(index),
                type: 'DIRECT' as const,
                subtype: null,
                masking: false,
              })),
            },
          ],
          dataset: [],
        },
  lineage: null,
  lifecycle: null,
  owners: null,
  exposures: null,
});

describe('the ends of one event', () => {
  it('are all kept up to the limit', () => {
    const ends = new Ends();
    const output = dataset('o', Array<string>(MOST_ENDS).fill('i'));
    expect(ends.ofDataset(output)).toEqual(output);
    expect([ends.leftOut, ends.withCut(null)]).toEqual([0, null]);
  });

  it('keep the lineage of datasets beyond the limit, directly or through the job', () => {
    const sizes = fc.array(
      fc.record({ datasets: fc.integer({ min: 1, max: 60 }), repeats: fc.integer({ min: 1, max: 400 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(sizes, (outputs) => {
        const ends = new Ends();
        const all = outputs.map(({ datasets, repeats }, index) =>
          dataset(
            `o${String(index)}`,
            Array.from({ length: datasets * repeats }, (_, end) => `i${String(end % datasets)}`),
          ),
        );
        const kept = all.map((output) => ends.ofDataset(output));
        const inputs = ends.withCut(null) ?? [];
        const total = outputs.reduce((sum, { datasets, repeats }) => sum + datasets * repeats, 0);
        const left = kept.reduce((sum, one) => sum + (one.columnLineage?.fields[0]?.inputs.length ?? 0), 0);
        expect(left + ends.leftOut).toBe(total);
        expect(left).toBeLessThanOrEqual(2 * MOST_ENDS);
        const { edges } = edgesOf({ namespace: 'n', name: 'job' }, { inputs, outputs: kept, explicit: null });
        const derives = new Set(
          edges.filter(({ kind }) => kind === 'DERIVES').map(({ from, to }) => `${nodeKey(from)} ${nodeKey(to)}`),
        );
        for (const [index, { datasets }] of outputs.entries())
          for (let input = 0; input < datasets; input += 1)
            expect(derives).toContain(
              `${nodeKey({ namespace: 'n', name: `i${String(input)}` })} ${nodeKey({ namespace: 'n', name: `o${String(index)}` })}`,
            );
      }),
      { numRuns: 20 },
    );
  });

  it('connect the datasets that only the rest names through the job', () => {
    const names = Array.from({ length: 2 * MOST_ENDS + 5 }, (_, index) => `i${String(index)}`);
    const ends = new Ends();
    const output = ends.ofDataset(dataset('o', names));
    expect(output.columnLineage?.fields[0]?.inputs).toHaveLength(2 * MOST_ENDS);
    expect(ends.leftOut).toBe(5);
    expect(ends.withCut([dataset(names.at(-1) ?? '')])?.map(({ id }) => id.name)).toEqual([
      names.at(-1),
      ...names.slice(-5, -1),
    ]);
  });

  it('are counted over all outputs, with a warning that says how many were left out', () => {
    const fields = (count: number): object => ({
      f: {
        inputFields: Array.from({ length: count }, (_, index) => ({
          namespace: 'n',
          name: 'i',
          field: `c${String(index)}`,
        })),
      },
    });
    const output = (name: string): object => ({
      namespace: 'n',
      name,
      facets: { columnLineage: { _producer: 'p', _schemaURL: 's', fields: fields(6_000) } },
    });
    const event = {
      eventTime: '2026-01-01T00:00:00Z',
      eventType: 'COMPLETE',
      producer: 'p',
      run: { runId: '01903a1c-0000-7000-8000-000000000000' },
      job: { namespace: 'n', name: 'j' },
      outputs: [output('a'), output('b')],
    };
    const decoded = decodeEvent(JSON.stringify(event), () => 'hash');
    expect(decoded.ok && decoded.value.warnings).toEqual([
      {
        code: 'TOO_MANY_ENDS',
        pointer: '/outputs',
        message: expect.stringMatching(
          /^2000 of the columns and targets of its lineage are left out, after the first 10000/,
        ),
      },
    ]);
  });
});
