import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { command } from '../support/command.js';
import { odcs } from '../support/odcs.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

interface Answer {
  readonly verdict?: string;
  readonly basis?: string;
  readonly code?: string;
}

interface GraphqlAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: unknown;
}

const NOT_PARTITIONED: unknown = expect.objectContaining({ code: 'NOT_PARTITIONED' });
const CONSUMER = 'retail/reader';
const interval = (from: string, to: string): Record<string, string> => ({ from, to });
const DAY = interval('2023-10-27T00:00:00Z', '2023-10-28T00:00:00Z');

/**
 * Each question whose answer is never PROCEED: product, interval, expected reason and exit code.
 */
const QUESTIONS = [
  ['an unknown product', 'finance/nothing', DAY, { verdict: 'WAIT', basis: 'UNKNOWN_PRODUCT' }, 6],
  [
    'a product without a check',
    'finance/silent',
    DAY,
    { verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE', reason: 'NO_CHECKS' },
    6,
  ],
  [
    'no evidence for the interval',
    'finance/orders',
    DAY,
    { verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE', reason: 'NO_EVIDENCE' },
    3,
  ],
  [
    'an empty interval',
    'finance/orders',
    interval(DAY['from'] ?? '', DAY['from'] ?? ''),
    { code: 'EMPTY_INTERVAL' },
    2,
  ],
  [
    'a reversed interval',
    'finance/orders',
    interval(DAY['to'] ?? '', DAY['from'] ?? ''),
    { code: 'REVERSED_INTERVAL' },
    2,
  ],
] as const;

async function post(url: string, query: string, variables: object): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer;
}

describeEachDatabase('the gate over REST, GraphQL and the command line', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url, flags: ['--role', 'api'] });
    await post(server.url, 'mutation ($input: RegisterDomainInput!) { registerDomain(input: $input) { __typename } }', {
      input: { name: 'finance' },
    });
    for (const [id, path] of [
      ['orders', 'data/orders'],
      ['silent', undefined],
    ] as const) {
      const document = path === undefined ? SILENT : odcs({ id, path });
      const answer = await post(
        server.url,
        'mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }',
        { input: { document, product: `finance/${id}` } },
      );
      expect(answer).toEqual({ data: { publishContract: { __typename: 'ContractPublished' } } });
    }
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  }, 30_000);

  describe.each(QUESTIONS)('about %s', (...[, product, { from = '', to = '' }, expected, exit]) => {
    const malformed = 'code' in expected;
    const reasons =
      'reason' in expected
        ? { reasons: expect.arrayContaining([expect.objectContaining({ code: expected.reason })]) }
        : {};
    const { reason: _reason, ...answer } = { reason: '', ...expected } as Answer & { reason: string };

    it('is answered over REST', async () => {
      const response = await fetch(
        `${server.url}/api/v1/gate/${product}?${new URLSearchParams({ consumer: CONSUMER, from, to }).toString()}`,
      );
      expect(response.status).toBe(malformed ? 400 : 200);
      expect(await response.json()).toMatchObject({ ...answer, ...reasons });
    });

    it('is answered over GraphQL', async () => {
      const { data, errors } = await post(
        server.url,
        'query ($input: GateInput!) { gate(input: $input) { verdict basis reasons { code } } }',
        { input: { consumer: CONSUMER, product, interval: { from, to } } },
      );
      if (malformed) expect(errors).toMatchObject([{ extensions: { code: expected.code } }]);
      else expect(data).toMatchObject({ gate: { ...answer, ...reasons } });
    });

    it(`is answered on the command line with exit code ${String(exit)}`, async () => {
      const line = ['gate', product, '--consumer', CONSUMER, '--from', from, '--to', to, '--server', server.url];
      const run = await command(folder.path, ...line);
      expect([run.exit, run.out.includes('PROCEED')]).toEqual([exit, false]);
      expect(`${run.out}${run.err}`).toContain(
        'reason' in expected ? expected.reason : ((expected as Answer).code ?? (expected as Answer).basis),
      );
    });
  });
});

/** Requests that name data which an unpartitioned product does not have. */
const REQUESTS_OF_AN_INTERVAL = [
  ['an interval', { interval: DAY }],
  ['a day’s key', { partition: '2023-10-27' }],
  ['a quarter’s key', { partition: '2023-Q3' }],
] as const;

interface RequestedData {
  readonly interval?: Record<string, string>;
  readonly partition?: string;
}

describeEachDatabase('an unpartitioned product over REST and GraphQL', (fresh) => {
  const product = 'finance/orders';
  let server: ServerProcess;

  const rest = async (path: 'gate' | 'health', { interval: requested = {}, partition }: RequestedData) => {
    const parameters = new URLSearchParams({
      ...(path === 'gate' ? { consumer: CONSUMER, dryRun: 'true' } : {}),
      ...requested,
      ...(partition === undefined ? {} : { partition }),
    });
    const response = await fetch(`${server.url}/api/v1/${path}/${product}?${parameters.toString()}`);
    return { status: response.status, body: (await response.json()) as object };
  };
  const graphql = async (field: 'gate' | 'health', requested: RequestedData): Promise<GraphqlAnswer> =>
    post(
      server.url,
      field === 'gate'
        ? 'query ($input: GateInput!) { gate(input: $input) { interval { from to } reasons { code } } }'
        : `query ($product: String!, $interval: IntervalInput, $partition: String) {
             health(product: $product, interval: $interval, partition: $partition) {
               interval { from to } partition reasons { code }
             }
           }`,
      field === 'gate'
        ? { input: { consumer: CONSUMER, product, dryRun: true, ...requested } }
        : { product, ...requested },
    );

  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url, flags: ['--role', 'api'] });
    await post(server.url, 'mutation ($input: RegisterDomainInput!) { registerDomain(input: $input) { __typename } }', {
      input: { name: 'finance' },
    });
    const published = await post(
      server.url,
      'mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }',
      { input: { document: odcs({ id: 'orders', path: 'data/orders' }), product } },
    );
    expect(published).toEqual({ data: { publishContract: { __typename: 'ContractPublished' } } });
  }, 60_000);
  afterAll(() => server.stop(), 30_000);

  const health = { interval: null, partition: null, reasons: expect.arrayContaining([NOT_PARTITIONED]) };
  const gate = { interval: null, reasons: expect.arrayContaining([NOT_PARTITIONED]) };

  it.each(REQUESTS_OF_AN_INTERVAL)('answers about current data to a request with %s', async (_what, requested) => {
    expect(await rest('health', requested)).toMatchObject({ status: 200, body: health });
    expect(await graphql('health', requested)).toMatchObject({ data: { health } });
    expect(await rest('gate', requested)).toMatchObject({ status: 200, body: gate });
    expect(await graphql('gate', requested)).toMatchObject({ data: { gate } });
  });

  it('does not mention partitioning to a request without an interval or key', async () => {
    for (const field of ['health', 'gate'] as const) {
      const { status, body } = await rest(field, {});
      const { data } = await graphql(field, {});
      expect([status, body, data?.[field]]).toEqual([
        200,
        expect.objectContaining({ interval: null, reasons: expect.not.arrayContaining([NOT_PARTITIONED]) }),
        expect.objectContaining({ interval: null, reasons: expect.not.arrayContaining([NOT_PARTITIONED]) }),
      ]);
    }
  });

  it.each(['yesterday', '2023-13', '2023-10-27T99'])('refuses the malformed key %s', async (partition) => {
    for (const field of ['health', 'gate'] as const) {
      expect(await rest(field, { partition })).toMatchObject({ status: 400, body: { code: 'UNKNOWN_PARTITION' } });
      expect(await graphql(field, { partition })).toMatchObject({
        errors: [{ extensions: { code: 'UNKNOWN_PARTITION' } }],
      });
    }
  });
});

/** A contract that promises nothing a machine could measure. */
const SILENT = `apiVersion: v3.1.0
kind: DataContract
id: silent
version: 1.0.0
status: active
description:
  purpose: Documentation only.
`;
