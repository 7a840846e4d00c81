import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventReader, eventsHere } from '../../../src/app/ports/event-reader.js';
import { systemIds } from '../../../src/platform/ids.js';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess } from '../../support/server.js';

const run = (facts: object): string =>
  JSON.stringify({
    eventTime: '2026-01-01T00:00:00Z',
    eventType: 'COMPLETE',
    producer: 'https://example.com',
    run: { runId: '01903a1c-0000-7000-8000-000000000000' },
    job: { namespace: 'n', name: 'j' },
    ...facts,
  });
const datasets = (prefix: string, count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ namespace: 'n', name: `${prefix}${String(index)}` }));

/** An output whose columns each come from as many columns of one input. */
const columnsFrom = (columns: number, each: number): object => ({
  namespace: 'n',
  name: 'target',
  facets: {
    columnLineage: {
      _producer: 'https://example.com',
      _schemaURL: 'https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json',
      fields: Object.fromEntries(
        Array.from({ length: columns }, (_, column) => [
          `c${String(column)}`,
          {
            inputFields: Array.from({ length: each }, (_from, from) => ({
              namespace: 'n',
              name: `source${String(from % 7)}`,
              field: `f${String(from)}`,
            })),
          },
        ]),
      ),
    },
  },
});

describe('a reader with threads', () => {
  const here = eventsHere((text) => systemIds.sha256(text));
  let threads: EventReader;
  beforeAll(async () => {
    // From the build: a thread needs a file that Node itself can run.
    const built = (await import(join(process.cwd(), 'dist/src/platform/events/reader.js'))) as {
      threadedEvents(sha256: (text: string) => string, largeCharacters: number): EventReader;
    };
    threads = built.threadedEvents((text) => systemIds.sha256(text), 0);
  });

  it.each([
    ['a run', run({ inputs: datasets('i', 3), outputs: datasets('o', 2) })],
    ['a run without ends', run({})],
    ['many inputs and outputs', run({ inputs: datasets('i', 2_500), outputs: datasets('o', 1_001) })],
    ['column lineage', run({ outputs: [columnsFrom(120, 100)] })],
    ['a job', run({ run: null, eventType: null, inputs: datasets('i', 1) })],
    [
      'a dataset',
      JSON.stringify({ eventTime: '2026-01-01T00:00:00Z', producer: 'p', dataset: { namespace: 'n', name: 'd' } }),
    ],
    ['a password in an address', run({ inputs: [{ namespace: 'postgres://user:secret@host', name: 'd' }] })],
    ['no JSON', '{'],
    ['no event', '{"a": 1}'],
    ['a time that is none', run({ eventTime: 'today' })],
  ])('checks the same as the calling thread: %s', async (_what, text) => {
    expect(await threads.admit(text)).toEqual(await here.admit(text));
  });
});

describeEachDatabase('a large event', (fresh) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url });
  }, 60_000);
  afterAll(() => server.stop());

  /** Sends the event; counts of the upstream lineage of `target` once all events are folded. */
  async function upstreamAfter(event: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/api/v1/lineage`, { method: 'POST', headers, body: event });
    expect([response.status, await response.text()]).toEqual([201, expect.anything()]);
    const query =
      '{ lineage(input: { of: { dataset: { namespace: "n", name: "target" } }, direction: UPSTREAM, first: 1 }) { complete counts { nodes } } }';
    for (;;) {
      const answer = await askGraphql<{ lineage: { complete: boolean } }>(server.url, query).catch(() => null);
      if (answer?.lineage.complete === true) return answer.lineage;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('keeps the lineage of datasets where it has more column lineage than is kept', async () => {
    expect(await upstreamAfter(run({ outputs: [columnsFrom(500, 100)] }))).toEqual({
      complete: true,
      counts: { nodes: 8 },
    });
    const warnings = '{ lineageWarnings(first: 5) { nodes { code message } } }';
    expect(await askGraphql(server.url, warnings)).toMatchObject({
      lineageWarnings: {
        nodes: expect.arrayContaining([
          { code: 'TOO_MANY_ENDS', message: expect.stringContaining('40000 of the columns') },
        ]),
      },
    });
  }, 60_000);

  it('with 100,000 inputs is folded as a whole', async () => {
    const event = run({
      run: { runId: '01903a1c-0000-7000-8000-000000000001' },
      job: { namespace: 'n', name: 'wide' },
      inputs: datasets('wide', 100_000),
      outputs: [{ namespace: 'n', name: 'target' }],
    });
    expect(await upstreamAfter(event)).toEqual({ complete: true, counts: { nodes: 100_008 } });
  }, 240_000);
});
