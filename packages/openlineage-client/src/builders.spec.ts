import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { EventBuilder, type RunEventInput } from './index.js';

const spec = new URL('../spec/', import.meta.url);
const load = (file: string): object => JSON.parse(readFileSync(new URL(file, spec), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
for (const file of readdirSync(new URL('facets/', spec))) ajv.addSchema(load(`facets/${file}`));
const isEvent = ajv.compile(load('OpenLineage.json'));

const builder = new EventBuilder('https://example.org/producer');
const input: RunEventInput = {
  eventType: 'START',
  eventTime: '2023-10-28T02:00:00Z',
  runId: '0192d3a0-0000-7000-8000-000000000001',
  job: { namespace: 'finance', name: 'ledger' },
  interval: { from: '2023-10-27T00:00:00Z', to: '2023-10-28T00:00:00Z' },
  parent: {
    runId: '0192d3a0-0000-7000-8000-000000000002',
    job: { namespace: 'finance', name: 'dag' },
    root: { runId: '0192d3a0-0000-7000-8000-000000000003', job: { namespace: 'finance', name: 'root' } },
  },
  inputs: [{ namespace: 'file', name: 'data/journal' }],
  outputs: [
    {
      namespace: 'file',
      name: 'data/ledger',
      fields: [{ name: 'id', type: 'int', fields: [{ name: 'part' }] }],
      facets: {
        columnLineage: { fields: { id: { inputFields: [{ namespace: 'file', name: 'data/journal', field: 'id' }] } } },
      },
    },
  ],
  jobFacets: { jobType: { processingType: 'BATCH', integration: 'EXAMPLE' } },
};

describe('EventBuilder', () => {
  it('builds run, job and dataset events that conform to the specification', () => {
    const events = [
      builder.run(input),
      builder.job({ eventTime: input.eventTime, job: input.job, outputs: [] }),
      builder.dataset(input.eventTime, { namespace: 'file', name: 'x', fields: [{ name: 'a' }] }),
    ];
    for (const event of events) expect([isEvent(event), isEvent.errors]).toEqual([true, null]);
  });

  it('builds facets that conform to their schemas, with producer and schema', () => {
    const event = builder.run(input);
    const facets = { ...event.run.facets, ...event.job.facets, ...event.outputs?.[0]?.facets };
    expect(Object.keys(facets)).toEqual(['nominalTime', 'parent', 'jobType', 'schema', 'columnLineage']);
    for (const [key, facet] of Object.entries(facets)) {
      const validate = ajv.getSchema(facet?._schemaURL ?? '');
      expect([key, validate?.(facet), validate?.errors]).toEqual([key, true, null]);
      expect(facet?._producer).toBe('https://example.org/producer');
    }
  });

  it('distinguishes an empty list of inputs from absent inputs', () => {
    const { eventTime, eventType, job, runId } = input;
    expect('inputs' in builder.run({ eventTime, eventType, job, runId })).toBe(false);
    expect(builder.run({ eventTime, eventType, job, runId, inputs: [] }).inputs).toEqual([]);
  });

  it('writes the interval and the parent of a run to facets', () => {
    const facets = builder.run(input).run.facets;
    expect(facets?.nominalTime).toMatchObject({
      nominalStartTime: '2023-10-27T00:00:00Z',
      nominalEndTime: '2023-10-28T00:00:00Z',
    });
    expect(facets?.parent).toMatchObject({
      run: { runId: '0192d3a0-0000-7000-8000-000000000002' },
      root: { job: { name: 'root' } },
    });
  });
});
