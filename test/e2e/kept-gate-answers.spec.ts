import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askGraphql } from '../support/graphql-client.js';
import { odcs } from '../support/odcs.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

const INTERVAL = { from: '2023-10-27T00:00:00Z', to: '2023-10-28T00:00:00Z' };
const QUERY =
  'query ($input: GateInput!) { gate(input: $input) { __typename id verdict basis reasons { code message } } }';
const INPUT = { consumer: 'own/reader', product: 'own/orders', interval: INTERVAL };

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

const folder = temporaryFolder();
const tokens: Record<string, string> = {};
let server: ServerProcess;

beforeAll(async () => {
  const databaseUrl = `sqlite:${folder.path}/catalog.db`;
  const flags = ['--role', 'api'];
  const local = await startServerProcess({ databaseUrl, flags });
  for (const name of ['own', 'other'])
    await askGraphql(local.url, `mutation { registerDomain(input: { name: "${name}" }) { __typename } }`);
  const publish =
    'mutation ($document: String!) { publishContract(input: { document: $document, product: "own/orders" }) { __typename } }';
  await askGraphql(local.url, publish, { document: odcs({ version: '1.0.0', path: '/data/orders' }) });
  for (const [subject, domain] of [
    ['own', 'own'],
    ['other', 'other'],
  ] as const) {
    const made = await askGraphql<{ createToken: { token: string } }>(
      local.url,
      `mutation { createToken(input: { subject: "user:${subject}", grants: [{ domain: "${domain}", role: owner }] }) { ... on TokenCreated { token } } }`,
    );
    tokens[subject] = made.createToken.token;
  }
  await local.stop();
  server = await startServerProcess({ databaseUrl, flags, auth: 'token' });
}, 90_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

async function send(body: object, { caller = 'own', headers = {} } = {}): Promise<Answer> {
  const token = tokens[caller];
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** Executed anew: a body with another text has no kept answer. */
const another = (body: { readonly query: string; readonly variables: object }) => ({
  ...body,
  query: `${body.query} # ${String(Math.random())}`,
});

describe('an equal gate question over GraphQL', () => {
  const body = { query: QUERY, variables: { input: INPUT } };

  it('has the answer of one that is executed, byte by byte', async () => {
    const answers = [await send(body), await send(body), await send(body), await send(another(body))];
    expect(answers[0]).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' });
    expect(answers[0]?.text).toContain('"__typename":"GateDecision"');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const accepting = await send(body, { headers: { accept: 'application/graphql-response+json' } });
    expect(accepting).toEqual({ ...answers[0], type: 'application/graphql-response+json; charset=utf-8' });
  });

  it('is refused to callers who may not ask it, and to those who are not identified', async () => {
    await send(body);
    const refused = await send(body, { caller: 'other' });
    expect(refused.text).toContain('"kind":"Forbidden"');
    expect(refused.text).not.toContain('GateDecision');
    expect((await send(body, { caller: 'nobody' })).status).toBe(401);
    expect((await send(body)).text).toContain('GateDecision');
  });

  it('is executed where the document has more than the decision', async () => {
    const query = 'query ($input: GateInput!) { gate(input: $input) { verdict } me { subject } }';
    const more = { query, variables: { input: { ...INPUT, consumer: 'own/another' } } };
    const first = await send(more);
    expect(first.text).toContain('"user:own"');
    const other = await send(more, { caller: 'other' });
    expect(other.text).not.toContain('"user:own"');
    expect(await send(more)).toEqual(first);
  });

  it('is refused again where it is wrong', async () => {
    const wrong = { query: QUERY, variables: { input: { ...INPUT, product: 'nowhere' } } };
    for (let count = 0; count < 3; count += 1) expect((await send(wrong)).text).toContain('"errors"');
  });

  it('has a new answer as soon as a fact changes the decision', async () => {
    const before = await send(body);
    expect(await send(body)).toEqual(before);
    const override = { product: 'own/orders', interval: INTERVAL, verdict: 'PROCEED', reason: 'known to be complete' };
    await askGraphql(
      server.url,
      'mutation ($input: OverrideGateInput!) { overrideGate(input: $input) { ... on GateOverridden { __typename } } }',
      { input: { ...override, expiresAt: new Date(Date.now() + 3_600_000).toISOString() } },
      tokens['own'],
    );
    const after = await send(body);
    expect(after.text).toContain('"basis":"OVERRIDE"');
    expect([await send(body), await send(another(body))]).toEqual([after, after]);
  });
});
