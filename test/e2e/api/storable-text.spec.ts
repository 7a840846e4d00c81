import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { describeEachDatabase } from '../../support/databases.js';
import { odcs } from '../../support/odcs.js';
import { type ServerProcess, startServerProcess } from '../../support/server.js';

const LINEAGE_RUN = '0192d3a0-0000-7000-8000-000000000001';
/** A text that a database cannot compress into an index row. */
const long = (characters: number): string => randomBytes(characters).toString('base64url').slice(0, characters);
const BAD: readonly (readonly [string, string])[] = [
  ['a NUL', 'a\u0000b'],
  ['half a surrogate pair', 'a\ud800b'],
];

interface Failed {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly issues?: readonly object[];
}

interface Answer {
  readonly data?: Record<string, Failed | null> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Both databases accept the same texts and reject the same, with a code, at the API boundary. */
describeEachDatabase('text at the API boundary', (fresh) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url, flags: ['--role', 'api'] });
    await mutate('registerDomain', 'RegisterDomainInput', { name: 'finance' });
    await mutate('publishContract', 'PublishContractInput', { document: odcs(), product: 'finance/orders' });
  }, 60_000);
  afterAll(() => server.stop(), 30_000);

  const send = (path: string, body: string | Buffer): Promise<Response> =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  const ask = async (query: string, variables: object = {}): Promise<Answer> =>
    (await (await send('/graphql', JSON.stringify({ query, variables }))).json()) as Answer;
  const mutate = async (field: string, type: string, input: object): Promise<Failed> => {
    const selection = '{ __typename ... on Failure { code message issues { code pointer line column } } }';
    const answer = await ask(`mutation ($input: ${type}!) { ${field}(input: $input) ${selection} }`, { input });
    const found = answer.data?.[field];
    if (!found) throw new Error(JSON.stringify(answer));
    return found;
  };
  const publish = (document: string): Promise<Failed> =>
    mutate('publishContract', 'PublishContractInput', { document, product: 'finance/other' });
  const codes = ({ errors }: Answer): (string | undefined)[] =>
    (errors ?? []).map(({ extensions }) => extensions?.code);

  it.each(BAD)('rejects %s in any argument of a mutation, and names the argument', async (_what, bad) => {
    const results = [{ checkId: 'orders#orders.id:type', outcome: 'PASS' }];
    const interval = { from: '2023-10-27T00:00:00Z', to: '2023-10-28T00:00:00Z' };
    const override = { product: 'finance/orders', verdict: 'PROCEED', expiresAt: '2099-01-01T00:00:00Z', interval };
    const inputs: readonly (readonly [string, string, object, string])[] = [
      ['publishContract', 'PublishContractInput', { document: odcs(), comment: bad }, 'input.comment'],
      ['registerDomain', 'RegisterDomainInput', { name: 'sales', description: bad }, 'input.description'],
      ['registerDomain', 'RegisterDomainInput', { name: 'sales', owners: ['x', bad] }, 'input.owners.1'],
      ['registerDomain', 'RegisterDomainInput', { name: 'sales', idempotencyKey: bad }, 'input.idempotencyKey'],
      ['createToken', 'CreateTokenInput', { subject: bad }, 'input.subject'],
      [
        'recordEvidence',
        'RecordEvidenceInput',
        { product: 'finance/orders', provenance: bad, results },
        'input.provenance',
      ],
      [
        'recordEvidence',
        'RecordEvidenceInput',
        { product: 'finance/orders', provenance: 'dbt', results: [{ ...results[0], observed: bad }] },
        'input.results.0.observed',
      ],
      ['overrideGate', 'OverrideGateInput', { ...override, reason: bad }, 'input.reason'],
    ];
    for (const [field, type, input, place] of inputs) {
      const failed = await mutate(field, type, input);
      expect(failed).toMatchObject({ __typename: 'Invalid', code: 'UNSTORABLE_TEXT' });
      expect(failed.message).toContain(`\`${place}\``);
    }
  });

  it('rejects a NUL that is written in a query', async () => {
    const written = JSON.stringify('a\u0000b');
    for (const query of [
      `{ contract(ref: ${written}) { id } }`,
      `{ domain(name: ${written}) { name } }`,
      `{ products(filter: { domain: ${written} }) { totalCount } }`,
      `{ run(id: ${written}) { id } }`,
    ]) {
      expect(codes(await ask(query))).toEqual(['UNSTORABLE_TEXT']);
    }
  });

  it.each(BAD)('rejects %s in a variable of a query', async (_what, bad) => {
    for (const query of [
      'query ($x: String!) { contract(ref: $x) { id } }',
      'query ($x: String) { products(filter: { domain: $x }) { totalCount } }',
    ]) {
      expect(codes(await ask(query, { x: bad }))).toEqual(['UNSTORABLE_TEXT']);
    }
  });

  it.each(BAD)('rejects %s in a variable of a subscription', async (_what, bad) => {
    const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const query = 'subscription ($x: String) { contractPublished(domain: $x) { version } }';
    const ended = new Promise<unknown>((resolve) => {
      client.subscribe({ query, variables: { x: bad } }, { next: resolve, error: resolve, complete: () => undefined });
    });
    expect(await ended).toMatchObject({ errors: [{ extensions: { code: 'UNSTORABLE_TEXT' } }] });
    await client.dispose();
  });

  it('rejects a NUL in the parameters of the REST paths', async () => {
    for (const path of [
      '/api/v1/gate/finance/orders?consumer=finance/a%00b',
      '/api/v1/gate/finance/orders?consumer=finance/a&contract=a%00b',
      '/api/v1/gate/finance/orders?consumer=finance/a&versionRange=a%00b',
      '/api/v1/health/finance/orders?contract=a%00b',
      '/api/v1/gate/finance/a%00b?consumer=finance/a',
    ]) {
      const response = await fetch(server.url + path);
      expect([path, response.status]).toEqual([path, 400]);
    }
  });

  it('rejects it in a document, with its position, raw and escaped', async () => {
    const issue = (pointer: string, line: number, column: number) => ({ code: 'C006', pointer, line, column });
    const refused = async (document: string): Promise<readonly object[] | undefined> =>
      (await publish(document)).issues;
    expect(await refused(odcs({ id: 'a\u0000b' }))).toEqual([issue('/id', 3, 5)]);
    expect(await refused(odcs({ id: 'a\ud800b' }))).toEqual([issue('/id', 3, 5)]);
    expect(await refused(odcs({ id: String.raw`"a\0"` }))).toEqual([issue('/id', 3, 5)]);
    expect(await refused(odcs({ id: String.raw`"a\uD800"` }))).toEqual([issue('/id', 3, 5)]);
    expect(await refused(`# a note \u0000\n${odcs({ id: 'noted' })}`)).toEqual([issue('', 1, 10)]);
    const column = await refused(odcs({ id: 'columns', fields: [String.raw`"a\0"`] }));
    expect(column).toEqual([issue('/schema/0/properties/0/name', 10, 15)]);
    const checked = await ask('query ($document: String!) { validateContract(document: $document) { valid } }', {
      document: odcs({ id: 'a\ud800b' }),
    });
    expect(checked.data?.['validateContract']).toEqual({ valid: false });
  });

  it('rejects a GraphQL body that is not UTF-8', async () => {
    const body = JSON.stringify({
      query: 'query ($n: String!) { domain(name: $n) { name } }',
      variables: { n: 'fin?nce' },
    });
    const response = await send('/graphql', Buffer.from(body.replace('?', '\u00ff'), 'latin1'));
    expect(response.status).toBe(400);
    expect(codes((await response.json()) as Answer)).toEqual(['MALFORMED_REQUEST']);
  });

  it('rejects names that are too long for keys, and accepts the longest', async () => {
    const issueCodes = async (document: string): Promise<unknown> => (await publish(document)).issues;
    expect(await issueCodes(odcs({ id: long(8_000) }))).toMatchObject([{ code: 'NAME_TOO_LONG', pointer: '/id' }]);
    expect(await issueCodes(odcs({ id: 'paths', path: long(8_000) }))).toMatchObject([
      { code: 'NAME_TOO_LONG', pointer: '/servers/0' },
    ]);
    const longest = odcs({ id: long(512), path: long(1_024), fields: Array.from({ length: 3 }, () => long(2_000)) });
    expect(await publish(longest)).toMatchObject({ __typename: 'ContractPublished' });

    const tooLong = { __typename: 'Invalid', code: 'NAME_TOO_LONG' };
    const keyed = (idempotencyKey: string): Promise<Failed> =>
      mutate('registerDomain', 'RegisterDomainInput', { name: `d${long(8).toLowerCase()}0`, idempotencyKey });
    expect(await keyed(long(8_000))).toMatchObject(tooLong);
    expect(await keyed(long(512))).toMatchObject({ __typename: 'DomainRegistered' });
    expect(await mutate('createToken', 'CreateTokenInput', { subject: long(8_000) })).toMatchObject(tooLong);
    expect(await mutate('createToken', 'CreateTokenInput', { subject: long(512) })).toMatchObject({
      __typename: 'TokenCreated',
    });
  });

  it('folds an event with the longest names, and rejects a run id that is not a key at the API boundary', async () => {
    const event = (runId: string, job: object) =>
      JSON.stringify({
        eventTime: '2023-10-28T02:00:00Z',
        eventType: 'COMPLETE',
        producer: 'https://example.org',
        schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
        run: { runId },
        job,
        inputs: [{ namespace: long(8_000), name: long(8_000) }],
        outputs: [{ namespace: long(8_000), name: long(8_000) }],
      });
    const job = { namespace: long(8_000), name: long(8_000) };
    const refused = await send('/api/v1/lineage', event(long(6_000), job));
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      code: 'MALFORMED_EVENT',
      detail: expect.stringContaining('/run/runId'),
    });
    const moving = await send('/api/v1/lineage', event(LINEAGE_RUN, { namespace: 'n', name: 'j\u001b[2J' }));
    expect(moving.status).toBe(400);
    expect(await moving.json()).toMatchObject({
      code: 'MALFORMED_EVENT',
      detail: expect.stringContaining('/job/name: contains U+001B'),
    });
    expect((await send('/api/v1/lineage', event(LINEAGE_RUN, job))).status).toBe(201);
    expect((await send('/api/v1/lineage', event(long(512), job))).status).toBe(201);
    const query = 'query ($n: String!, $j: String!) { job(namespace: $n, name: $j) { lastRunId } }';
    let found: Answer = {};
    for (let tries = 0; tries < 50 && !found.data?.['job']; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      found = await ask(query, { n: job.namespace, j: job.name });
    }
    expect(found.data?.['job']).not.toBeNull();
    expect(server.log().match(/.*could not be folded.*/g) ?? []).toEqual([]);
  });
});
