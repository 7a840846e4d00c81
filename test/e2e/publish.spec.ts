import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { odcs } from '../support/odcs.js';
import { askGraphql } from '../support/graphql-client.js';
import { type ServerProcess, startServerProcess } from '../support/server.js';

const CORPUS = new URL('../corpus/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, CORPUS), 'utf8');

const PUBLISH = `mutation ($input: PublishContractInput!) {
  publishContract(input: $input) {
    outcome: __typename
    ... on ContractPublished { version { contractRef version revision lifecycle format document warnings { code line } } }
    ... on ContractUnchanged { version { contractRef version revision lifecycle format document warnings { code line } } }
    ... on Failure { code message help issues { code message line column help } }
  }
}`;

interface Answer {
  readonly outcome: string;
  readonly code?: string;
  readonly version?: { readonly document: string; readonly revision: number };
  readonly issues?: readonly { readonly code: string; readonly line: number; readonly column: number }[];
}

/** Publishing external documents to the built server, with an HTTP client only. */
describeEachDatabase('publishing over HTTP', (fresh) => {
  let server: ServerProcess;
  const publish = async (input: { readonly document: string; readonly product?: string }): Promise<Answer> =>
    (await askGraphql<{ publishContract: Answer }>(server.url, PUBLISH, { input })).publishContract;
  const versions = async (): Promise<number> =>
    (
      await askGraphql<{ coordinator: { counts: { contractVersions: number } } }>(
        server.url,
        '{ coordinator { counts { contractVersions } } }',
      )
    ).coordinator.counts.contractVersions;

  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url, flags: ['--role', 'api'] });
    for (const name of ['finance', 'procurement']) {
      await askGraphql(
        server.url,
        'mutation ($input: RegisterDomainInput!) { registerDomain(input: $input) { __typename } }',
        {
          input: { name },
        },
      );
    }
  }, 60_000);
  afterAll(() => server.stop(), 30_000);

  it('publishes an official example, keeps its text byte for byte and reports a repetition as unchanged', async () => {
    const document = read('odcs/v3.1.0/examples/all/full-example.odcs.yaml');
    const first = await publish({ document, product: 'finance/example' });
    expect(first).toMatchObject({
      outcome: 'ContractPublished',
      version: { revision: 1, lifecycle: 'ACTIVE', document },
    });
    const again = await publish({ document, product: 'finance/example' });
    expect(again).toEqual({ outcome: 'ContractUnchanged', version: first.version });
  });

  it('refuses ids that can be mistaken for others, by themselves and for existing ones', async () => {
    expect(await publish({ document: odcs({ id: 'finance.lookalike' }), product: 'finance/lookalike' })).toMatchObject({
      outcome: 'ContractPublished',
    });
    for (const id of [
      'finance.l\u043E\u043Ekalike',
      'Finance.Lookalike',
      'finance.1ookalike',
      '"finance.lookalike "',
    ]) {
      const document = odcs({ id });
      const issues = expect.arrayContaining([expect.objectContaining({ code: 'NAME_CONFUSABLE', line: 3, column: 5 })]);
      expect(await publish({ document, product: 'procurement/x' })).toMatchObject({
        outcome: 'ContractInvalid',
        issues,
      });
    }
  });

  it('treats a flat and a nested mesh card as the same contract', async () => {
    const flat = read('mesh-card/flat.yaml');
    const first = await publish({ document: flat });
    expect(first).toMatchObject({
      outcome: 'ContractPublished',
      version: {
        contractRef: 'procurement/validated_purchase_orders/validated_purchase_orders',
        format: 'MESH_CARD',
        document: flat,
      },
    });
    expect(await publish({ document: read('mesh-card/nested.yaml') })).toEqual({
      outcome: 'ContractUnchanged',
      version: first.version,
    });
  });

  it('rejects each invalid document with positions and fixes, and stores none', async () => {
    const before = await versions();
    const files = readdirSync(new URL('odcs/v3.2.0/rejected', CORPUS)).sort();
    expect(files).toHaveLength(14);
    for (const file of files) {
      const answer = await publish({ document: read(`odcs/v3.2.0/rejected/${file}`), product: 'finance/rejected' });
      expect([file, answer.outcome]).toEqual([file, 'ContractInvalid']);
      expect(answer.issues?.length).toBeGreaterThan(0);
      for (const issue of answer.issues ?? []) {
        expect(issue).toMatchObject({ code: expect.any(String), help: expect.any(String) });
        // None of these errors is on the first line: a position of 1:1 would mean that it is
        // unknown.
        expect([file, issue.line > 1]).toEqual([file, true]);
      }
    }
    expect(await versions()).toBe(before);
    expect(
      (await askGraphql<{ product: unknown }>(server.url, '{ product(ref: "finance/rejected") { ref } }')).product,
    ).toBeNull();
  });

  it('resolves the owner of a document, or reports why it has none', async () => {
    const document = read('odcs/v3.2.0/examples/schema/enum.odcs.yaml');
    expect(await publish({ document })).toMatchObject({ outcome: 'ContractInvalid', issues: [{ code: 'NO_PRODUCT' }] });
    expect(await publish({ document, product: 'atlantis/enum' })).toMatchObject({
      outcome: 'ContractInvalid',
      issues: [{ code: 'UNKNOWN_DOMAIN', help: expect.stringContaining('concordat domain register atlantis') }],
    });
    expect(await publish({ document, product: 'finance/enum' })).toMatchObject({ outcome: 'ContractPublished' });
    expect(await publish({ document, product: 'finance/other' })).toMatchObject({
      outcome: 'Conflict',
      code: 'CONTRACT_ID_TAKEN',
      message: expect.stringContaining('finance/enum'),
    });
  });
});
