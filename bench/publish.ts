/**
 * A publish of a contract against the limit of storing its document: the built server on one side,
 * a bare Fastify that parses, digests and inserts the same text on the other, each with a store of
 * its own on the same disk.
 */
import { join } from 'node:path';
import { stringify } from 'yaml';
import { startServerProcess, temporaryFolder } from '../test/support/server.js';
import { type Fact, type Side, pair, repeatFor, spreadOf } from './harness.js';
import { report } from './report.js';
import { startBarePublish } from './support/processes.js';

const PUBLISH = `mutation ($document: String!) {
  publishContract(input: { document: $document, product: "bench/product" }) { __typename }
}`;
const SEGMENTS = { segments: 5, millis: 1_500 };
const CASES = [
  { fields: 100, format: 'JSON' },
  { fields: 1_000, format: 'JSON' },
  { fields: 5_000, format: 'JSON' },
  { fields: 1_000, format: 'YAML' },
] as const;
type Case = (typeof CASES)[number];

const TYPES = [
  { logicalType: 'string', physicalType: 'varchar(100)' },
  { logicalType: 'integer', physicalType: 'bigint' },
  { logicalType: 'number', physicalType: 'decimal(10,2)' },
  { logicalType: 'date', physicalType: 'date' },
  { logicalType: 'boolean', physicalType: 'boolean' },
];

const folder = temporaryFolder();
const server = await startServerProcess({
  databaseUrl: `sqlite:${join(folder.path, 'catalog.db')}`,
  flags: ['--role', 'api', '--log-level', 'error'],
});
const bare = await startBarePublish(join(folder.path, 'bare.db'));
try {
  await send(server.url, 'mutation { registerDomain(input: { name: "bench" }) { __typename } }');
  const results = [];
  const facts: Fact[] = [];
  for (const one of CASES) {
    const name = `${one.fields} fields as ${one.format}, ${Math.round(textOf(one, 0).length / 1_024)} KiB`;
    const own: number[] = [];
    const limit: number[] = [];
    const candidate = publishing('Concordat', server.url, one, own);
    const reference = publishing('bare Fastify', bare.url, one, limit);
    results.push(await pair(`publish, ${name}`, candidate, reference, SEGMENTS));
    facts.push({ name: `p50 of a publish, ${name}`, value: spreadOf(own).median, unit: 'ms' });
    facts.push({ name: `p50 of the bare Fastify, ${name}`, value: spreadOf(limit).median, unit: 'ms' });
  }
  report('publish', {
    title: 'Publish',
    method:
      'One publish after another over GraphQL, each a new version with one changed field. The bare Fastify parses the ' +
      'document as JSON (YAML not at all), digests it and inserts it in SQLite (WAL, synchronous=FULL).',
    results,
    facts,
  });
} finally {
  await bare.stop();
  await server.stop();
  folder.remove();
}

/** Publishes new versions; adds the milliseconds of each to `times`. */
function publishing(name: string, url: string, one: Case, times: number[]): Side {
  let minor = 0;
  return {
    name,
    segment: (millis) =>
      repeatFor(millis, async () => {
        minor += 1;
        const document = textOf(one, minor);
        const started = performance.now();
        const answer = await send(url, PUBLISH, { document });
        times.push(performance.now() - started);
        if (!answer.includes('"ContractPublished"')) throw new Error(`${name} answered ${answer}`);
      }),
  };
}

async function send(url: string, query: string, variables: object = {}): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

/** The document of a contract whose versions differ in the description of one field. */
function textOf({ fields, format }: Case, minor: number): string {
  const name = `table_${fields}_${format.toLowerCase()}`;
  const properties = Array.from({ length: fields }, (_, index) => ({
    ...{ name: `column_${index}`, ...TYPES[index % TYPES.length], required: index % 2 === 0 },
    description: `The value of column ${index} as it was delivered${index === 0 ? `, revision ${minor}` : ''}.`,
    ...(index === 0 ? { primaryKey: true, primaryKeyPosition: 1 } : {}),
  }));
  const document = {
    ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id: name, name, version: `1.${minor}.0`, status: 'active' },
    schema: [{ name, physicalType: 'table', properties }],
  };
  return format === 'YAML' ? stringify(document) : JSON.stringify(document);
}
