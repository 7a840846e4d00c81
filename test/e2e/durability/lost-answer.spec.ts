import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type TestDatabase, describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type LossyProxy, lossyProxy } from '../../support/lossy-proxy.js';
import { odcs } from '../../support/odcs.js';
import { inOneSnapshot } from '../../support/raw-sql.js';
import { type ServerProcess, startServerProcess } from '../../support/server.js';

const VERSION = `version { contractId contractRef productRef version revision lifecycle publishedAt publishedBy comment format document
  model modelDigest warnings { code } objects { name } }`;
const PUBLISH = `mutation ($input: PublishContractInput!) {
  publishContract(input: $input) {
    __typename
    ... on ContractPublished { ${VERSION} }
    ... on ContractUnchanged { ${VERSION} }
    ... on Conflict { code message help issues { code } diff { required compatible changes { code pointer from to consumer } } }
  }
}`;
const REGISTER = `mutation ($input: RegisterDomainInput!) {
  registerDomain(input: $input) {
    __typename
    ... on DomainRegistered { domain { name title owners createdAt } }
    ... on Conflict { code diff { required } }
  }
}`;

interface PublishAnswer {
  readonly publishContract: { readonly __typename: string; readonly version?: { readonly revision: number } };
}

describeEachDatabase('a response lost after the commit', (fresh) => {
  let database: TestDatabase;
  let server: ServerProcess;
  let proxy: LossyProxy;
  beforeAll(async () => {
    database = await fresh('empty');
    server = await startServerProcess({ databaseUrl: database.url, flags: ['--role', 'api'] });
    proxy = await lossyProxy(server.url);
    await askGraphql(server.url, REGISTER, { input: { name: 'finance' } });
  }, 60_000);
  afterAll(async () => {
    await proxy.close();
    await server.stop();
  }, 30_000);
  beforeEach(() => proxy.loseNextAnswer());

  /** The number of rows of the version in each table. */
  const rowsOf = (contractId: string): Promise<number[]> =>
    inOneSnapshot(database.url, async ({ rows }) => {
      const counts: number[] = [];
      for (const statement of [
        `SELECT count(*) AS n FROM contract_version WHERE contract_id = '${contractId}'`,
        `SELECT count(*) AS n FROM contract_verdict WHERE contract_id = '${contractId}'`,
        `SELECT count(*) AS n FROM audit_entry WHERE subject LIKE 'contract:${contractId}@%'`,
        `SELECT count(*) AS n FROM outbox WHERE payload LIKE '%"${contractId}"%'`,
      ]) {
        const [row] = await rows<{ n: number }>(statement);
        counts.push(row?.n ?? -1);
      }
      return counts;
    });

  it('of a publish: the retry returns the same version and body, and one version is stored', async () => {
    const input = { document: odcs({ id: 'lost' }), product: 'finance/lost', comment: 'once' };
    await expect(askGraphql(proxy.url, PUBLISH, { input })).rejects.toThrow('fetch failed');
    const [unheard] = proxy.lost.slice(-1) as [{ data: PublishAnswer }];
    expect(unheard.data.publishContract).toMatchObject({ __typename: 'ContractPublished', version: { revision: 1 } });

    const { publishContract: retried } = await askGraphql<PublishAnswer>(proxy.url, PUBLISH, { input });
    expect(retried).toEqual({ __typename: 'ContractUnchanged', version: unheard.data.publishContract.version });
    expect(await rowsOf('lost')).toEqual([1, 1, 1, 1]);
  });

  it('of a second version: the retry does not create a third one', async () => {
    const product = 'finance/second';
    await askGraphql(server.url, PUBLISH, { input: { document: odcs({ id: 'second' }), product } });
    const input = { document: odcs({ id: 'second', version: '1.1.0', fields: ['id', 'total'] }), product };
    await expect(askGraphql(proxy.url, PUBLISH, { input })).rejects.toThrow('fetch failed');
    const retries = await Promise.all(
      Array.from({ length: 8 }, () => askGraphql<PublishAnswer>(proxy.url, PUBLISH, { input })),
    );
    for (const { publishContract } of retries) {
      expect(publishContract).toMatchObject({ __typename: 'ContractUnchanged', version: { revision: 2 } });
    }
    expect(await rowsOf('second')).toEqual([2, 2, 2, 2]);
  });

  it('of a publish: the same version with other content is a conflict that names the differences', async () => {
    const product = 'finance/other';
    await expect(
      askGraphql(proxy.url, PUBLISH, { input: { document: odcs({ id: 'other' }), product } }),
    ).rejects.toThrow();
    const changed = odcs({ id: 'other', fields: ['number'] });
    const { publishContract } = await askGraphql<PublishAnswer>(proxy.url, PUBLISH, {
      input: { document: changed, product },
    });
    expect(publishContract).toEqual({
      __typename: 'Conflict',
      code: 'VERSION_EXISTS',
      message: 'Version 1.0.0 of `other` is already published, and the document differs from it by 2 changes.',
      help: 'Write `version: 2.0.0`: the changes require a MAJOR version bump.',
      issues: [],
      diff: {
        required: 'MAJOR',
        compatible: false,
        changes: expect.arrayContaining([expect.objectContaining({ code: 'FIELD_REMOVED', consumer: 'BREAKS' })]),
      },
    });
    expect(await rowsOf('other')).toEqual([1, 1, 1, 1]);
  });

  it('of a mutation with an idempotency key: the retry gets the first response, another input a conflict', async () => {
    const input = { name: 'retail', title: 'Retail', owners: ['a@example.org'], idempotencyKey: 'k1' };
    await expect(askGraphql(proxy.url, REGISTER, { input })).rejects.toThrow('fetch failed');
    const [unheard] = proxy.lost.slice(-1) as [{ data: unknown }];
    expect(await askGraphql(proxy.url, REGISTER, { input })).toEqual(unheard.data);
    expect(await askGraphql(proxy.url, REGISTER, { input: { ...input, name: 'wholesale' } })).toEqual({
      registerDomain: { __typename: 'Conflict', code: 'IDEMPOTENCY_KEY_REUSED', diff: null },
    });
    const names = await inOneSnapshot(database.url, ({ rows }) =>
      rows<{ name: string }>('SELECT name FROM domain ORDER BY name'),
    );
    expect(names).toEqual([{ name: 'finance' }, { name: 'retail' }]);
  });

  it('of an event: the retry is a duplicate of the stored one', async () => {
    const event = {
      eventTime: '2023-10-28T05:00:00Z',
      producer: 'https://example.org',
      schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/JobEvent',
      job: { namespace: 'airflow', name: 'enrich' },
    };
    const send = (url: string): Promise<Response> =>
      fetch(`${url}/api/v1/lineage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(event),
      });
    await expect(send(proxy.url)).rejects.toThrow('fetch failed');
    const [unheard] = proxy.lost.slice(-1) as [{ id: string; status: string }];
    const again = await send(proxy.url);
    expect([again.status, await again.json()]).toEqual([200, { id: unheard.id, status: 'duplicate' }]);
    expect(await inOneSnapshot(database.url, ({ rows }) => rows('SELECT id FROM lineage_event'))).toEqual([
      { id: unheard.id },
    ]);
  });
});
