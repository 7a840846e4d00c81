import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLOutputType, buildSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { sdl } from '../../src/api/graphql/schema/sdl.generated.js';
import { askGraphql } from '../support/graphql-client.js';
import { odcs } from '../support/odcs.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

/** The types that hold evidence, or what a document says. */
const CONTENTS = ['Evidence', 'FailingKeys', 'CheckStatus', 'ContractVersion', 'ContractDiff'];

const RESULT = '{ checkId: "x", outcome: PASS }';
const NAME = '{ __typename ... on Failure { code } }';

/** Every root field from which a caller reaches one of these types, with a question about `own`. */
const FIELDS: Readonly<Record<string, string>> = {
  checks: 'query { checks(product: "own/orders") { check { id } } }',
  evidence: 'query { evidence(product: "own/orders") { totalCount } }',
  contractVersion: 'query { contractVersion(ref: "own/orders") { version document } }',
  contractVersions: 'query { contractVersions(ref: "own/orders") { version } }',
  contractDiff: 'query { contractDiff(ref: "own/orders", from: "1.0.0", to: "1.0.0") { compatible } }',
  // These need a role in the domain whatever the setting is.
  runChecks: `mutation { runChecks(input: { product: "own/orders" }) ${NAME} }`,
  recordEvidence: `mutation { recordEvidence(input: { product: "own/orders", provenance: "dbt", results: [${RESULT}] }) ${NAME} }`,
  publishContract: `mutation ($document: String!) { publishContract(input: { document: $document, product: "own/orders" }) ${NAME} }`,
  tryContract: `mutation ($document: String!) { tryContract(input: { document: $document, product: "own/orders" }) ${NAME} }`,
  // A subscription gives a stranger nothing: see below.
  contractPublished: '',
};

/** Routes whose answers hold neither: names, verdicts, and what the caller sent. */
const ROUTES = [
  'GET /api/v1/health/own/orders',
  'GET /api/v1/gate/own/orders?consumer=other/reader&dryRun=true',
  'GET /api/v1/gate/other/report?consumer=other/reader&dryRun=true',
];

function reached(type: GraphQLOutputType): ReadonlySet<string> {
  const found = new Set<string>();
  const schemaTypes = [getNamedType(type)];
  for (const each of schemaTypes) {
    // A conflict shows differences to the caller's own contract; one of another product has none.
    if (found.has(each.name) || each.name === 'Conflict') continue;
    found.add(each.name);
    if (isAbstractType(each)) schemaTypes.push(...schema.getPossibleTypes(each));
    if (isObjectType(each))
      schemaTypes.push(...Object.values(each.getFields()).map((field) => getNamedType(field.type)));
  }
  return found;
}

const schema = buildSchema(sdl);
const folder = temporaryFolder();
const databaseUrl = `sqlite:${folder.path}/catalog.db`;
const tokens: Record<string, string> = {};
let server: ServerProcess;

beforeAll(async () => {
  const local = await startServerProcess({ databaseUrl });
  for (const name of ['own', 'other'])
    await askGraphql(local.url, `mutation { registerDomain(input: { name: "${name}" }) { __typename } }`);
  await publish(local.url, '1.0.0');
  for (const [subject, access] of [
    ['root', 'admin: true'],
    ['own', 'grants: [{ domain: "own", role: viewer }]'],
    ['other', 'grants: [{ domain: "other", role: owner }]'],
  ] as const) {
    const made = await askGraphql<{ createToken: { token: string } }>(
      local.url,
      `mutation { createToken(input: { subject: "user:${subject}", ${access} }) { ... on TokenCreated { token } } }`,
    );
    tokens[subject] = made.createToken.token;
  }
  await local.stop();
  server = await startServerProcess({ databaseUrl, auth: 'token', environment: { CONCORDAT_VISIBILITY: 'domain' } });
}, 90_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

async function publish(url: string, version: string, token?: string): Promise<void> {
  const text =
    'mutation ($document: String!) { publishContract(input: { document: $document, product: "own/orders" }) { __typename } }';
  await askGraphql(url, text, { document: odcs({ version, path: '/data/orders' }) }, token);
}

/** The kinds of errors of an answer, or the type of a mutation's result; null where it succeeds. */
async function refusal(caller: string, field: string): Promise<string | null> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[caller] ?? ''}` },
    body: JSON.stringify({ query: FIELDS[field], variables: { document: odcs({ version: '1.1.0' }) } }),
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: Record<string, { __typename?: string } | null> | null;
    errors?: { extensions?: { kind?: string } }[];
  };
  const result = data?.[field]?.__typename;
  return errors[0]?.extensions?.kind ?? (result === 'Forbidden' ? result : null);
}

describe('with CONCORDAT_VISIBILITY=domain', () => {
  it('the table has every field from which evidence or a document can be reached', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
    const reaching = fields.filter((field) => CONTENTS.some((name) => reached(field.type).has(name)));
    expect(reaching.map(({ name }) => name).sort()).toEqual(Object.keys(FIELDS).sort());
  });

  it.each(Object.keys(FIELDS).filter((field) => FIELDS[field] !== ''))('%s is refused elsewhere', async (field) => {
    expect(await refusal('other', field)).toBe('Forbidden');
  });

  it.each(['checks', 'evidence', 'contractVersion', 'contractVersions', 'contractDiff'])(
    '%s answers a viewer of the domain, and an administrator',
    async (field) => {
      expect([await refusal('own', field), await refusal('root', field)]).toEqual([null, null]);
    },
  );

  it('names, lineage and health stay readable', async () => {
    const query =
      '{ products { nodes { ref } } contract(ref: "own/orders") { id } health(product: "own/orders") { status } }';
    expect(await askGraphql(server.url, query, {}, tokens['other'])).toMatchObject({
      products: { nodes: [{ ref: 'own/orders' }] },
      contract: { id: 'orders' },
    });
  });

  it('health and gates have neither measured values nor promises of other domains', async () => {
    const secret = 'salaries sum to five';
    const rule = { type: 'sql', id: 'payroll', name: secret, query: 'SELECT sum(id) FROM {object}', mustBe: 5 };
    const contractOf = (id: string, quality: readonly object[]) => ({
      ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id, version: '1.0.0', status: 'active' },
      slaProperties: [{ property: 'latency', value: 77, unit: 'h' }],
      schema: [{ name: id, logicalType: 'object', quality, properties: [{ name: 'id', logicalType: 'integer' }] }],
    });
    const product = {
      ...{ apiVersion: 'v1.0.0', kind: 'DataProduct', id: 'report', name: 'report', domain: 'other', status: 'active' },
      inputPorts: [{ name: 'pay', version: '1.0.0', contractId: 'pay' }],
      outputPorts: [{ name: 'report', version: '1.0.0', contractId: 'report' }],
    };
    const send = <T>(query: string, variables: object, caller = 'root') =>
      askGraphql<T>(server.url, query, variables, tokens[caller]);
    const publishing =
      'mutation ($document: String!, $product: String!) { publishContract(input: { document: $document, product: $product }) { __typename } }';
    await send(publishing, { document: JSON.stringify(contractOf('pay', [rule])), product: 'own/pay' });
    await send(publishing, { document: JSON.stringify(contractOf('report', [])), product: 'other/report' });
    await send('mutation ($document: String!) { publishProduct(input: { document: $document }) { __typename } }', {
      document: JSON.stringify(product),
    });
    const { checks } = await send<{ checks: { check: { id: string; promise: string } }[] }>(
      '{ checks(product: "own/pay") { check { id promise } } }',
      {},
    );
    const results = checks
      .filter(({ check }) => !check.id.includes('#sla:'))
      .map(({ check: { id, promise } }) =>
        promise.includes(secret)
          ? { checkId: id, outcome: 'FAIL', observed: 1001233 }
          : { checkId: id, outcome: 'PASS', observed: 0 },
      );
    const recorded = await send(
      `mutation ($results: [ExternalResultInput!]!) {
         recordEvidence(input: { product: "own/pay", provenance: "dbt", results: $results }) { __typename ... on Failure { message } }
       }`,
      { results },
    );
    expect(recorded).toEqual({ recordEvidence: { __typename: 'EvidenceRecorded' } });
    const health = `{ health(product: "own/pay") { status reasons { code message facts } contributions { check observed promise evidenceId } sla { property } } }`;
    const gate = `query { gate(input: { product: "other/report", consumer: "other/reader", dryRun: true }) { verdict reasons { code message facts } contributions { promise observed } } }`;
    const [own, foreign, decided] = await Promise.all([
      send(health, {}),
      send(health, {}, 'other'),
      send(gate, {}, 'other'),
    ]);
    expect(JSON.stringify(own)).toContain(secret);
    expect(JSON.stringify(own)).toContain('1001233');
    expect(foreign).toMatchObject({ health: { status: 'DEGRADED', contributions: [], sla: [] } });
    expect(JSON.stringify(decided)).toContain('UPSTREAM_HARM');
    for (const answer of [foreign, decided]) expect(JSON.stringify(answer)).not.toMatch(/salaries|1001233|payroll/u);
  }, 30_000);

  it.each(ROUTES)('%s holds neither document nor evidence', async (route) => {
    const [, path = ''] = route.split(' ');
    const headers = { authorization: `Bearer ${tokens['other'] ?? ''}` };
    const text = await (await fetch(`${server.url}${path}`, { headers })).text();
    expect(text).not.toMatch(/apiVersion|logicalType|failingKeys|rowsTested/);
  });

  it('contractPublished sends versions to those who may read them alone', async () => {
    const received: Record<string, string[]> = { own: [], other: [] };
    const clients = Object.keys(received).map((caller) => {
      const client = createClient({
        url: `${server.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${tokens[caller] ?? ''}` },
        retryAttempts: 0,
      });
      const subscribed = client.iterate<{ contractPublished: { version: string; document: string } }>({
        query: 'subscription { contractPublished { version document } }',
      });
      const reading = (async () => {
        for await (const { data } of subscribed) received[caller]?.push(data?.contractPublished.version ?? '');
      })();
      return { client, reading };
    });
    for (let minor = 2; received['own']?.length === 0; minor += 1) {
      await publish(server.url, `1.${String(minor)}.0`, tokens['root']);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    for (const { client } of clients) await client.dispose();
    await Promise.all(clients.map(({ reading }) => reading.catch(() => undefined)));
    expect(received['other']).toEqual([]);
  }, 30_000);
});
