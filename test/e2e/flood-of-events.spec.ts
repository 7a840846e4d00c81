import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { askGraphql } from '../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

/** A server with tokens has the real clock: the day before yesterday is over everywhere. */
const at = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const [DAY, NEXT] = [at(2).slice(0, 10), at(1).slice(0, 10)];
/** Two batches at their limit: several minutes of folding where they come first. */
const FLOOD = 10_000;

const document = JSON.stringify({
  ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id: 'ledger', version: '1.0.0', status: 'active' },
  servers: [{ server: 'lake', type: 'local', path: 'ledger', format: 'csv', environment: 'prod' }],
  schema: [
    { name: 'ledger', logicalType: 'object', properties: [{ name: 'id', logicalType: 'integer', required: true }] },
  ],
  customProperties: [
    { property: 'concordat.partitioning', value: { every: 'P1D', timezone: 'UTC', path: '{yyyy}-{MM}-{dd}.csv' } },
  ],
});

function runEvent(type: string, number: number, output: { readonly namespace: string; readonly name: string }): object {
  const nominalTime = { nominalStartTime: `${DAY}T00:00:00Z`, nominalEndTime: `${NEXT}T00:00:00Z` };
  return {
    ...{ eventType: type, eventTime: `${NEXT}T05:00:00Z`, producer: 'https://example.org' },
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    run: { runId: `0192d3a0-0000-7000-8000-${String(number).padStart(12, '0')}`, facets: { nominalTime } },
    job: { namespace: 'dags', name: `job-${String(number)}` },
    outputs: [output],
  };
}

describeEachDatabase('ten thousand events of a sender without access, and then a failed run', (fresh) => {
  const folder = temporaryFolder();
  const tokens: Record<string, string> = {};
  let server: ServerProcess | null = null;

  beforeAll(async () => {
    const { url: databaseUrl } = await fresh('empty');
    const options = {
      databaseUrl,
      flags: ['--data-root', folder.path, '--cadence', '1h'],
    };
    mkdirSync(join(folder.path, 'ledger'));
    writeFileSync(join(folder.path, 'ledger', `${DAY}.csv`), 'id\n1\n2\n');
    const local = await startServerProcess(options);
    const ask = (text: string, variables = {}): Promise<unknown> => askGraphql(local.url, text, variables);
    for (const name of ['finance', 'hr'])
      await ask(`mutation { registerDomain(input: { name: "${name}" }) { __typename } }`);
    await ask('mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }', {
      input: { document, product: 'finance/ledger' },
    });
    await ask(`mutation { runChecks(input: { product: "finance/ledger", partition: "${DAY}" }) { __typename } }`);
    for (const domain of ['finance', 'hr']) {
      const { createToken } = await askGraphql<{ createToken: { token: string } }>(
        local.url,
        `mutation { createToken(input: { subject: "agent:${domain}", grants: [{ domain: "${domain}", role: agent }] })
           { ... on TokenCreated { token } } }`,
      );
      tokens[domain] = createToken.token;
    }
    await local.stop();
    server = await startServerProcess({ ...options, auth: 'token' });
  }, 90_000);
  afterAll(async () => {
    server?.kill('SIGKILL');
    await server?.ended;
    folder.remove();
  });

  const call = async (domain: string, path: string, body?: object): Promise<Response> =>
    fetch(`${server?.url ?? ''}/api/v1/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[domain] ?? ''}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const gate = async (): Promise<{
    readonly verdict: string;
    readonly reasons: readonly { readonly code: string }[];
  }> => (await (await call('finance', `gate/finance/ledger?consumer=finance/report&partition=${DAY}`)).json()) as never;
  const pending = async (): Promise<number> => {
    const { coordinator } = await askGraphql<{ coordinator: { eventsPending: number } }>(
      server?.url ?? '',
      '{ coordinator { eventsPending } }',
      {},
      tokens['finance'],
    );
    return coordinator.eventsPending;
  };

  it('delay neither the failed run nor the gate, which never proceeds after it', async () => {
    expect(await gate()).toMatchObject({ verdict: 'PROCEED' });
    const flood = Array.from({ length: FLOOD }, (_, index) =>
      runEvent('COMPLETE', index, { namespace: 'hr', name: 'people' }),
    );
    expect((await call('hr', 'lineage/batch', flood)).status).toBe(200);
    expect(await pending()).toBeGreaterThan(1000);
    expect(await gate()).toMatchObject({ verdict: 'PROCEED' });
    const failed = runEvent('FAIL', FLOOD, { namespace: 'file', name: 'ledger' });
    expect((await call('finance', 'lineage', failed)).status).toBe(201);
    const verdicts = [];
    do {
      verdicts.push((await gate()).verdict);
    } while (verdicts.at(-1) === 'WAIT');
    expect([verdicts.includes('PROCEED'), verdicts.at(-1)]).toEqual([false, 'SKIP']);
    expect(await pending()).toBeGreaterThan(0);
  }, 120_000);
});
