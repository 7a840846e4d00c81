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

const CONSUMER = 'retail/reader';
const interval = (from: string, to: string): Record<string, string> => ({ from, to });
const DAY = interval('2023-10-27T00:00:00Z', '2023-10-28T00:00:00Z');

/** Each question that must never be answered PROCEED, by its product and interval, with its own reason and exit code. */
const QUESTIONS = [
  ['an unknown product', 'finance/nothing', DAY, { verdict: 'WAIT', basis: 'UNKNOWN_PRODUCT' }, 3],
  [
    'a product without a check',
    'finance/silent',
    DAY,
    { verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE', reason: 'NO_CHECKS' },
    3,
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

describeEachDatabase('the gate, asked by REST, GraphQL and command line', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  const post = async (
    query: string,
    variables: object,
  ): Promise<{ data: Record<string, unknown> | null; errors?: unknown }> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: Record<string, unknown> | null };
  };

  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh()).url, flags: ['--role', 'api'] });
    await post('mutation ($input: RegisterDomainInput!) { registerDomain(input: $input) { __typename } }', {
      input: { name: 'finance' },
    });
    for (const [id, path] of [
      ['orders', 'data/orders'],
      ['silent', undefined],
    ] as const) {
      const document = path === undefined ? SILENT : odcs({ id, path });
      const answer = await post(
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

  describe.each(QUESTIONS)('about %s', (_what, product, { from = '', to = '' }, expected, exit) => {
    const malformed = 'code' in expected;
    const reasons =
      'reason' in expected
        ? { reasons: expect.arrayContaining([expect.objectContaining({ code: expected.reason })]) }
        : {};
    const { reason: _reason, ...answer } = { reason: '', ...expected } as Answer & { reason: string };

    it('says so over REST', async () => {
      const response = await fetch(
        `${server.url}/api/v1/gate/${product}?${new URLSearchParams({ consumer: CONSUMER, from, to }).toString()}`,
      );
      expect(response.status).toBe(malformed ? 400 : 200);
      expect(await response.json()).toMatchObject({ ...answer, ...reasons });
    });

    it('says so over GraphQL', async () => {
      const { data, errors } = await post(
        'query ($input: GateInput!) { gate(input: $input) { verdict basis reasons { code } } }',
        { input: { consumer: CONSUMER, product, interval: { from, to } } },
      );
      if (malformed) expect(errors).toMatchObject([{ extensions: { code: expected.code } }]);
      else expect(data).toMatchObject({ gate: { ...answer, ...reasons } });
    });

    it(`says so on the command line, which ends with ${String(exit)}`, async () => {
      const asked = ['gate', product, '--consumer', CONSUMER, '--from', from, '--to', to, '--server', server.url];
      const run = await command(folder.path, ...asked);
      expect([run.exit, run.out.includes('PROCEED')]).toEqual([exit, false]);
      expect(`${run.out}${run.err}`).toContain(
        'reason' in expected ? expected.reason : ((expected as Answer).code ?? (expected as Answer).basis),
      );
    });
  });
});

/** A contract that promises nothing a machine could measure. */
const SILENT = `apiVersion: v3.1.0
kind: DataContract
id: silent
version: 1.0.0
status: active
description:
  purpose: Words only.
`;
