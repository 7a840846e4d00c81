/**
 * How long one turn of the event loop of a server takes under its longest work, beside a process
 * that does nothing and shows the noise of the machine: `npm run soak -- --loop [name …]`.
 * `CONCORDAT_SOAK_SCALE` is the share of the full sizes, 1 by default.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from '@concordat/embedded-sqlite';
import { openStore } from '../src/persistence/index.js';
import { systemIds as ids } from '../src/platform/ids.js';
import { AT } from '../test/support/catalog.js';
import { startServerProcess, temporaryFolder } from '../test/support/server.js';
import { silentLog } from '../test/support/silent-log.js';
import type { Fact } from './harness.js';
import { report } from './report.js';
import { dailyProducts } from './support/daily-products.js';
import { eventText } from './support/events.js';
import { NAMESPACE, datasetName, generateGraph, writeRows } from './support/lineage-graph.js';
import { concordat, startIdle } from './support/processes.js';

/** What no work may exceed; a longer hold ends the run with exit code 1. */
const LIMIT_MILLIS = 50;
const SCALE = Number(process.env['CONCORDAT_SOAK_SCALE'] ?? '1');
const scaled = (full: number): number => Math.max(1, Math.round(full * SCALE));

interface Situation {
  readonly name: string;
  /** Other settings of the server, and its store where it is not new. */
  readonly prepare?: (path: string) => Promise<Readonly<Record<string, string>>>;
  /** What is sent before the measurement begins. */
  readonly before?: (url: string) => Promise<unknown>;
  readonly work: (url: string) => Promise<unknown>;
}

const SITUATIONS: Readonly<Record<string, Situation>> = {
  index: {
    name: `first lineage question, ${scaled(1_000_000)} datasets`,
    prepare: async (path) => {
      await (await migrated(path)).close();
      const database = new Database(path);
      writeRows(database, generateGraph(scaled(1_000_000)));
      database.close();
      return { CONCORDAT_ROLE: 'api' };
    },
    work: (url) =>
      graphql(
        url,
        `{ lineage(input: { of: { dataset: { namespace: "${NAMESPACE}", name: "${datasetName(0)}" } }, direction: DOWNSTREAM, depth: 1 }) { __typename } }`,
      ),
  },
  cycle: {
    name: `cycles from the start on, ${scaled(5_000)} products of 30 days`,
    prepare: async (path) => {
      await (await dailyProducts(path, scaled(5_000), 30)).close();
      return { CONCORDAT_CLOCK: `fixed:${AT}`, CONCORDAT_CADENCE: '1s' };
    },
    work: () => pause(scaled(60_000)),
  },
  events: {
    name: '100 events a second for 20 s',
    work: async (url) => {
      for (let second = 0; second < 20; second += 1) {
        const next = pause(1_000);
        const numbers = Array.from({ length: 100 }, (_, index) => second * 100 + index);
        await Promise.all(numbers.map((number) => post(url, '/api/v1/lineage', eventText(number))));
        await next;
      }
    },
  },
  event: {
    name: `one event of ${scaled(100_000)} inputs`,
    work: async (url) => {
      const event = JSON.parse(eventText(1)) as { readonly inputs: readonly object[]; readonly outputs: object[] };
      const inputs = Array.from({ length: scaled(100_000) }, (_, index) => ({
        ...{ namespace: NAMESPACE, name: `${datasetName(index)}_of_a_long_name_${index}`, facets: {} },
      }));
      await post(url, '/api/v1/lineage', JSON.stringify({ ...event, inputs, outputs: [event.outputs[0]] }));
      await folded(url);
    },
  },
  publish: {
    name: `publish of ${scaled(5_000)} fields`,
    before: (url) => graphql(url, 'mutation { registerDomain(input: { name: "bench" }) { __typename } }'),
    work: async (url) => {
      const query = `mutation ($document: String!) {
        publishContract(input: { document: $document, product: "bench/product" }) { __typename } }`;
      for (let minor = 0; minor < 5; minor += 1) {
        const answer = await graphql(url, query, { document: largeContract(scaled(5_000), minor) });
        if (!answer.includes('"ContractPublished"')) throw new Error(`A publish was answered ${answer}`);
      }
    },
  },
  health: {
    name: 'health of all 27 products of the example mesh at once',
    prepare: async (path) => {
      const home = join(path, '..');
      await concordat('up', '--once', '--port', '0', '--store', home);
      return { CONCORDAT_CLOCK: 'fixed:2023-10-28T09:00:00Z', CONCORDAT_ROLE: 'api' };
    },
    work: async (url) => {
      const { data } = JSON.parse(await graphql(url, '{ products(first: 100) { edges { node { ref } } } }')) as {
        readonly data: {
          readonly products: { readonly edges: readonly { readonly node: { readonly ref: string } }[] };
        };
      };
      const refs = data.products.edges.map(({ node }) => node.ref);
      if (refs.length < 20) throw new Error(`The example mesh has only ${refs.length} products.`);
      await Promise.all(refs.map((ref) => graphql(url, `{ health(product: "${ref}") { __typename } }`)));
    },
  },
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SITUATIONS);
const facts: Fact[] = [];
for (const name of names) {
  const situation = SITUATIONS[name];
  if (situation === undefined) throw new Error(`There is no ${name}: there are ${Object.keys(SITUATIONS).join(', ')}.`);
  const { control, server } = await measure(situation);
  for (const [key, text] of [
    ['max', 'longest'],
    ['p99', 'p99'],
  ] as const) {
    facts.push({ name: `${situation.name}: ${text}`, value: server[key], unit: 'ms' });
    facts.push({ name: `${situation.name}: ${text} of the idle process`, value: control[key], unit: 'ms' });
  }
  const verdict = server.max - control.max > LIMIT_MILLIS ? 'TOO LONG' : 'ok';
  if (verdict !== 'ok') process.exitCode = 1;
  process.stdout.write(
    `${situation.name}: longest ${server.max.toFixed(0)} ms, p99 ${server.p99.toFixed(0)} ms; ` +
      `idle process ${control.max.toFixed(0)} and ${control.p99.toFixed(0)} ms: ${verdict}\n`,
  );
}
// Part of the situations, or smaller ones, are no figures to keep.
if (SCALE === 1 && names.length === Object.keys(SITUATIONS).length) {
  report('loop', {
    title: 'Longest turn of the event loop',
    method:
      'A real server with a new process for each situation, by its own histogram of event loop delays (`/metrics`). The idle process beside ' +
      'it has the same histogram and no work: what it shows is the noise of the machine.',
    results: [],
    facts,
  });
}

interface Delays {
  readonly max: number;
  readonly p99: number;
}

async function measure({
  before,
  prepare,
  work,
}: Situation): Promise<{ readonly server: Delays; readonly control: Delays }> {
  const folder = temporaryFolder();
  const path = join(folder.path, 'catalog.db');
  try {
    const environment = (await prepare?.(path)) ?? {};
    const server = await startServerProcess({
      databaseUrl: `sqlite:${path}`,
      flags: ['--log-level', 'error'],
      environment,
    });
    const idle = await startIdle();
    try {
      await before?.(server.url);
      // Each reading begins the next one.
      await Promise.all([delays(server.url), delays(idle.url)]);
      await work(server.url);
      const [ofServer, control] = await Promise.all([delays(server.url), delays(idle.url)]);
      return { server: ofServer, control };
    } finally {
      await Promise.all([server.stop(), idle.stop()]);
    }
  } finally {
    folder.remove();
  }
}

/** The delays since the last reading, in milliseconds. */
async function delays(url: string): Promise<Delays> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const of = (name: string): number => {
    const match = new RegExp(`^nodejs_eventloop_lag_${name}_seconds ([\\d.e+-]+)`, 'm').exec(text);
    if (match === null) throw new Error(`${url}/metrics has no ${name} of the event loop.`);
    return Number(match[1]) * 1_000;
  };
  return { max: of('max'), p99: of('p99') };
}

function migrated(path: string) {
  return openStore({ url: `sqlite:${path}`, log: silentLog, ids }).then(async (store) => {
    await store.migrate();
    return store;
  });
}

async function graphql(url: string, query: string, variables: object = {}): Promise<string> {
  const answer = await post(url, '/graphql', JSON.stringify({ query, variables }));
  if (answer.includes('"errors"')) throw new Error(`${query} was answered ${answer}`);
  return answer;
}

async function post(url: string, path: string, body: string): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}

async function folded(url: string): Promise<void> {
  while (!(await graphql(url, '{ coordinator { eventsPending } }')).includes('"eventsPending":0')) await pause(100);
}

function largeContract(fields: number, minor: number): string {
  const properties = Array.from({ length: fields }, (_, index) => ({
    ...{ name: `column_${index}`, logicalType: 'string', physicalType: 'varchar(100)' },
    description: `The value of column ${index}${index === 0 ? `, revision ${minor}` : ''}.`,
    ...(index === 0 ? { primaryKey: true, primaryKeyPosition: 1 } : {}),
  }));
  return JSON.stringify({
    ...{
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'large',
      name: 'large',
      version: `1.${minor}.0`,
      status: 'active',
    },
    schema: [{ name: 'large', physicalType: 'table', properties }],
  });
}
