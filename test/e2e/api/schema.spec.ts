import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { sdl } from '../../../src/api/graphql/schema/sdl.generated.js';
import { DEFAULT_LIMITS } from '../../../src/api/dependencies.js';
import { failingApp } from '../../support/sample-app.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';
import { fullOperation } from '../../support/full-operation.js';

const schema = buildSchema(sdl);
const unlimited = { tokens: 20_000, depth: 40, aliases: 5000, directives: 50, repeats: 5000 };
const limits = { ...DEFAULT_LIMITS, graphql: { ...DEFAULT_LIMITS.graphql, ...unlimited } };

/** Fields that are null in a full sample, each with the reason. */
const NULL_WHERE = [
  // Only lineage answers have hops.
  /(\.|DataProduct_)depth$/,
  /^product.*\.(productRef)$/,
  // Paging is forward only; the lineage page has only the end.
  /^lineage\.pageInfo\.startCursor$/,
  // Only a conflict of versions has a diff.
  /Conflict_diff$/,
  /^job\.productRef$/,
  // The override ends when it was requested to.
  /_shortenedFrom$/,
  // Most events are not excluded, and a restored one is not any more.
  /\.exclusion$/,
  // Nothing of a trial is kept.
  /^tryContract.*\.keptUntil$/,
  // There are keys of failing rows.
  /\.failingKeys\.withheld$/,
  // A JSON value, whose type the core defines.
  /\.model\./,
];

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer(undefined, { limits });
});
afterAll(() => server.close());

async function ask(url: string, query: string): Promise<{ data?: Record<string, unknown>; errors?: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
}

/** Paths of all values that are null. */
function nulls(value: unknown, path: string): string[] {
  if (value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => nulls(item, path));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    nulls(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe.each(['query', 'mutation'] as const)('every field of every %s has an answer', (operation) => {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  it.each(Object.values(root?.getFields() ?? {}).map((field) => [field.name, field] as const))(
    '%s',
    async (_name, field) => {
      const { data, errors } = await ask(server.url, fullOperation(schema, operation, field));
      expect(errors).toBeUndefined();
      const unexplained = nulls(data, '').filter((path) => !NULL_WHERE.some((known) => known.test(path)));
      expect(unexplained).toEqual([]);
    },
  );
});

describe('every subscription', () => {
  it.each(Object.values(schema.getSubscriptionType()?.getFields() ?? {}).map((field) => [field.name, field] as const))(
    '%s sends events with every field',
    async (_name, field) => {
      const url = `${server.url.replace('http', 'ws')}/graphql`;
      const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
      const events: unknown[] = [];
      for await (const event of client.iterate({ query: fullOperation(schema, 'subscription', field) }))
        events.push(event);
      await client.dispose();
      expect(events).toHaveLength(1);
      expect(events[0]).not.toHaveProperty('errors');
      const { data } = events[0] as { data: unknown };
      expect(
        nulls(data, '').filter((path) => !NULL_WHERE.some((known) => known.test(path)) && !path.includes('product')),
      ).toEqual([]);
    },
  );
});

describe('every mutation answers every kind of failure with a member of its union', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const kinds = [
    ['Invalid', 'Invalid'],
    ['NotFound', 'NotFound'],
    ['Forbidden', 'Forbidden'],
    ['Unauthenticated', 'Forbidden'],
    ['Conflict', 'Conflict'],
    ['Stale', 'Conflict'],
    ['Unavailable', 'Unavailable'],
  ] as const;

  it.each(kinds)('%s as %s', async (kind, member) => {
    const failing = await sampleServer(
      failingApp({ kind, code: 'NOT_FOUND', message: 'no', help: 'fix', issues: [] }),
      { limits },
    );
    try {
      for (const field of mutations) {
        const { data, errors } = await ask(failing.url, fullOperation(schema, 'mutation', field));
        expect(errors).toBeUndefined();
        expect([field.name, data?.[field.name]]).toMatchObject([field.name, { __typename: member }]);
      }
    } finally {
      await failing.close();
    }
  });
});

describe('a failing request', () => {
  it('has code, kind and fix beside the message, and a fault has only its request id', async () => {
    const failing = await sampleServer(
      failingApp({ kind: 'Forbidden', code: 'FORBIDDEN', message: 'not yours', help: 'ask', issues: [] }),
    );
    const { errors } = await ask(failing.url, '{ product(ref: "a/b") { ref } }');
    expect(errors).toMatchObject([
      { message: 'not yours', extensions: { code: 'FORBIDDEN', kind: 'Forbidden', help: 'ask', issues: [] } },
    ]);
    await failing.close();
  });
});
