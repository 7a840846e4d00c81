import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';

interface Answer {
  readonly status: number;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server.close());

async function post(query: string): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { errors?: Answer['errors'] };
  return { status: response.status, errors: body.errors ?? [] };
}

/** The first answer to a subscription: the reason of its rejection, or nothing. */
function subscribe(query: string): Promise<Answer['errors']> {
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  return new Promise<Answer['errors']>((resolve, reject) => {
    client.subscribe(
      { query },
      {
        next: ({ errors }) => {
          resolve(errors ?? []);
        },
        error: (error) => {
          if (Array.isArray(error)) resolve(error as Answer['errors']);
          else reject(error instanceof Error ? error : new Error('closed', { cause: error }));
        },
        complete: () => {
          resolve([]);
        },
      },
    );
  }).finally(() => client.dispose());
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

/** Documents whose size is `size` in one respect, as a query and as a subscription. */
const BOUNDS = [
  {
    limit: 'tokens',
    most: 2000,
    query: (size: number) => `{ contractVersion(ref: "c1") { ${words(size - 10)} } }`,
    subscription: (size: number) => `subscription { contractPublished { ${words(size - 6)} } }`,
  },
  {
    limit: 'levels of fields',
    most: 12,
    query: (size: number) => nested('product(ref: "a/b")', size),
    subscription: (size: number) => `subscription ${nested('contractPublished', size)}`,
  },
  {
    limit: 'aliases',
    most: 30,
    query: (size: number) => `{ product(ref: "a/b") { ${times(size, (i) => `a${String(i)}: name`)} } }`,
    subscription: (size: number) =>
      `subscription { contractPublished { ${times(size, (i) => `a${String(i)}: version`)} } }`,
  },
  {
    limit: 'directives',
    most: 50,
    query: (size: number) =>
      `{ product(ref: "a/b") { ${times(size / 2, (i) => `${FIELDS[i % FIELDS.length] ?? ''} @include(if: true) @skip(if: false)`)} ${size % 2 ? 'ref @include(if: true)' : ''} } }`,
    subscription: (size: number) =>
      `subscription { contractPublished { ${times(size / 2, (i) => `${NAMES[i % NAMES.length] ?? ''} @include(if: true) @skip(if: false)`)} ${size % 2 ? 'comment @include(if: true)' : ''} } }`,
  },
  {
    limit: 'repetitions',
    most: 100,
    query: (size: number) => `{ product(ref: "a/b") { ${times(size, () => 'name')} } }`,
    subscription: (size: number) => `subscription { contractPublished { ${times(size, () => 'version')} } }`,
  },
];
const FIELDS = ['name', 'title', 'status'];
const NAMES = ['contractId', 'contractRef', 'productRef', 'version', 'revision', 'lifecycle', 'publishedAt', 'comment'];

/** Exactly `tokens` tokens of field names, with few of the same name in one selection. */
function words(tokens: number): string {
  const groups = Math.floor(tokens / 103);
  const group = (): string => `... { ${times(100, (i) => NAMES[i % NAMES.length] ?? '')} }`;
  return `${times(groups, group)} ${times(tokens - groups * 103, (i) => NAMES[i % NAMES.length] ?? '')}`;
}

/** A selection of exactly `depth` levels that alternates between product and contracts. */
function nested(root: string, depth: number): string {
  const contract = root.startsWith('contract');
  const steps = Array.from({ length: depth - 2 }, (_, i) => ((i % 2 === 0) !== contract ? 'contracts' : 'product'));
  return `{ ${[root, ...steps].join(' { ')} { __typename ${'}'.repeat(steps.length + 1)} }`;
}

describe.each(BOUNDS)('at most $most $limit', ({ limit, most, query, subscription }) => {
  it('over HTTP', async () => {
    expect(await post(query(most))).toEqual({ status: 200, errors: [] });
    const refused = await post(query(most + 1));
    expect(refused.status).toBe(400);
    expect(refused.errors[0]?.message).toContain(limit === 'tokens' ? 'tokens' : limit);
  });

  it('over WebSocket', async () => {
    expect(await subscribe(subscription(most))).toEqual([]);
    const refused = await subscribe(subscription(most + 1));
    expect(refused[0]?.message).toContain(limit === 'tokens' ? 'tokens' : limit);
  });
});
