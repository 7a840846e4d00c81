import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { odcs } from '../../support/odcs.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

interface Gate {
  readonly gate: { readonly verdict: string; readonly reasons: readonly { code: string; message: string }[] };
}

/** From the command line, with the built server; the tests build on each other. */
describeEachDatabase('whose events count for the data of a domain', (fresh) => {
  const folder = temporaryFolder();
  const tokens: Record<string, string> = {};
  let server: ServerProcess;

  const ask = <T>(token: string, query: string, variables: object = {}): Promise<T> =>
    askGraphql<T>(server.url, query, variables, tokens[token]);
  const concordat = (token: string, ...args: string[]): Promise<{ exit: number | null; out: string }> => {
    const env = {
      ...{ PATH: process.env['PATH'] ?? '', HOME: folder.path },
      ...{ CONCORDAT_SERVER: server.url, CONCORDAT_TOKEN: tokens[token] ?? '' },
    };
    const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder.path, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out })));
  };
  const send = async (token: string, run: string, facts: { type?: string; name?: string; at?: string } = {}) => {
    const body = {
      ...{ eventType: facts.type ?? 'COMPLETE', eventTime: facts.at ?? new Date().toISOString(), producer: 'p' },
      ...{ run: { runId: run }, job: { namespace: 'airflow', name: 'load' } },
      outputs: [{ namespace: 'file', name: facts.name ?? '/data/orders' }],
    };
    const response = await fetch(`${server.url}/api/v1/lineage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[token] ?? ''}` },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(201);
    for (let pending = 1; pending > 0;) {
      const { coordinator } = await ask<{ coordinator: { eventsPending: number } }>(
        'root',
        '{ coordinator { eventsPending } }',
      );
      pending = coordinator.eventsPending;
    }
  };
  const gate = async (product: string): Promise<Gate['gate']> => {
    const query = `{ gate(input: { product: "${product}", consumer: "retail/report", dryRun: true }) { verdict reasons { code message } } }`;
    return (await ask<Gate>('root', query)).gate;
  };
  const foreign = async (product: string): Promise<readonly object[]> => {
    const query = `{ product(ref: "${product}") { foreignProducers { sender jobNamespace jobName datasetName eventType } } }`;
    return (await ask<{ product: { foreignProducers: object[] } }>('root', query)).product.foreignProducers;
  };
  const failedRun = async (product: string): Promise<boolean> => {
    const query = `{ health(product: "${product}") { contributions { check } } }`;
    const { health } = await ask<{ health: { contributions: { check: string }[] } }>('root', query);
    return health.contributions.some(({ check }) => check.includes('run_errors'));
  };

  beforeAll(async () => {
    const databaseUrl = (await fresh('empty')).url;
    const local = await startServerProcess({ databaseUrl, flags: ['--role', 'api'] });
    const create = async (subject: string, access: string): Promise<void> => {
      const input = `{ subject: "user:${subject}", ${access} }`;
      const made = await askGraphql<{ createToken: { token: string } }>(
        local.url,
        `mutation { createToken(input: ${input}) { ... on TokenCreated { token } } }`,
      );
      tokens[subject] = made.createToken.token;
    };
    for (const name of ['finance', 'retail'])
      await askGraphql(local.url, `mutation { registerDomain(input: { name: "${name}" }) { __typename } }`);
    const publish =
      'mutation ($document: String!, $product: String) { publishContract(input: { document: $document, product: $product }) { __typename } }';
    for (const product of ['finance/orders', 'finance/bills', 'retail/shops']) {
      const name = product.split('/')[1] ?? '';
      await askGraphql(local.url, publish, { product, document: odcs({ id: name, path: `/data/${name}` }) });
    }
    await create('root', 'admin: true');
    await create('retail', 'grants: [{ domain: "retail", role: agent }]');
    await create('both', 'grants: [{ domain: "retail", role: agent }, { domain: "finance", role: agent }]');
    await create('owner', 'grants: [{ domain: "finance", role: owner }]');
    await local.stop();
    server = await startServerProcess({ databaseUrl, auth: 'token' });
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  it('shows a foreign write on the product and in the reasons of its gate, and changes no verdict', async () => {
    const before = await gate('finance/orders');
    await send('retail', 'r1');
    expect(await foreign('finance/orders')).toEqual([
      {
        ...{ sender: 'user:retail', jobNamespace: 'airflow', jobName: 'load' },
        ...{ datasetName: '/data/orders', eventType: 'COMPLETE' },
      },
    ]);
    const after = await gate('finance/orders');
    expect(after.verdict).toBe(before.verdict);
    expect(after.reasons.filter(({ code }) => code === 'FOREIGN_PRODUCER').map(({ message }) => message)).toEqual([
      expect.stringMatching(/airflow load by `user:retail` at /),
    ]);
    expect((await gate('finance/bills')).reasons.map(({ code }) => code)).not.toContain('FOREIGN_PRODUCER');
  });

  it('lets events count of a token with roles in several domains', async () => {
    await send('both', 'b1', { name: '/data/bills', type: 'FAIL' });
    expect(await foreign('finance/bills')).toEqual([]);
    expect(await failedRun('finance/bills')).toBe(true);
  });

  it('lets an owner allow and disallow a job namespace, audited', async () => {
    await send('retail', 'r2', { type: 'FAIL' });
    expect(await failedRun('finance/orders')).toBe(false);
    const refused = await concordat('retail', 'domain', 'producer', 'allow', 'finance', 'airflow');
    expect(refused).toMatchObject({ exit: 4 });
    expect(await concordat('owner', 'domain', 'producer', 'list', 'finance')).toMatchObject({ exit: 0, out: 'none\n' });
    const allowed = await concordat('owner', 'domain', 'producer', 'allow', 'finance', 'airflow');
    expect(allowed).toMatchObject({ exit: 0, out: expect.stringMatching(/airflow\tuser:owner/) });
    expect(await concordat('owner', 'domain', 'producer', 'allow', 'finance', 'airflow')).toEqual(allowed);
    expect(await failedRun('finance/orders')).toBe(true);
    const ended = await concordat('owner', 'domain', 'producer', 'disallow', 'finance', 'airflow');
    expect(ended).toMatchObject({ exit: 0, out: 'none\n' });
    expect(await concordat('owner', 'domain', 'producer', 'disallow', 'finance', 'airflow')).toMatchObject({ exit: 1 });
    expect(await failedRun('finance/orders')).toBe(false);
    const { audit } = await ask<{ audit: { nodes: { action: string; subject: string; actor: string }[] } }>(
      'root',
      '{ audit(last: 2) { nodes { action subject actor } } }',
    );
    const change = { subject: 'producer:finance/airflow', actor: 'user:owner' };
    expect(audit.nodes).toEqual([
      { action: 'producer.allow', ...change },
      { action: 'producer.disallow', ...change },
    ]);
    expect(await concordat('root', 'audit', 'verify')).toMatchObject({ exit: 0 });
  });

  it('refuses evidence of a subject without access to the domain, under any product', async () => {
    const record = (contract: string, product: string) =>
      ask<{ recordEvidence: { __typename: string } }>(
        'retail',
        `mutation { recordEvidence(input: { product: "${product}", contract: "${contract}", provenance: "dbt",
           results: [{ checkId: "orders#orders:exists", outcome: PASS }] }) { __typename } }`,
      );
    expect((await record('orders', 'finance/orders')).recordEvidence.__typename).toBe('Forbidden');
    expect((await record('orders', 'retail/shops')).recordEvidence.__typename).toBe('NotFound');
  });
});
