/**
 * The gate against the limit of HTTP in Node: the built server with the example mesh loaded, and a
 * bare Fastify in its own process that answers the same bytes from memory. Then the same gate in a
 * small catalog and a large one.
 */
import { join } from 'node:path';
import { DEMO_NOW, planMesh } from '../contracts/generator/index.js';
import { GateDocument } from '../src/cli/operations/operations.generated.js';
import { openStore } from '../src/persistence/index.js';
import { systemIds } from '../src/platform/ids.js';
import { DAY, addProduct, recordOutcome } from '../test/support/mesh.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../test/support/server.js';
import { silentLog } from '../test/support/silent-log.js';
import { type Side, pair } from './harness.js';
import { report } from './report.js';
import { type Request, bombard, withCpu } from './support/load.js';
import { concordat, startBare } from './support/processes.js';

const CONNECTIONS = 16;
const SEGMENTS = { segments: 5, millis: 1_000 };
const SMALL = 100;
const LARGE = 10_000;

const folder = temporaryFolder();
try {
  const results = [...(await againstBare()), await flatness()];
  report('gate', {
    title: 'Gate',
    method:
      `One request repeated from ${CONNECTIONS} connections; each answer is evaluated from recorded facts and its ` +
      'decision is recorded. The bare Fastify sends the same bytes from memory. The load generator is slower than ' +
      'the bare Fastify: read the ratio by CPU.',
    results,
    facts: [],
  });
} finally {
  folder.remove();
}

async function againstBare() {
  const home = join(folder.path, 'mesh');
  await concordat('up', '--once', '--port', '0', '--store', home);
  const server = await serve(join(home, 'catalog.db'));
  const planned = planMesh({ seed: 'concordat', now: DEMO_NOW }).partitions.find(({ fault }) => fault === 'null-rate');
  if (planned === undefined) throw new Error('The example mesh has no partition of point-of-sale data with nulls.');
  const question = { consumer: 'retail/unified_demand', product: 'retail/pos_sales', interval: planned.interval };
  const rest = restRequest(question.product, question.consumer, planned.interval);
  const graphql: Request = {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: GateDocument, variables: { input: question } }),
  };
  const answers = { rest: await answerOf(server.url, rest), graphql: await answerOf(server.url, graphql) };
  const bare = await startBare({ [pathOf(rest)]: answers.rest, [graphql.path]: answers.graphql });
  try {
    return [
      await pair(
        'gate over REST',
        asking('Concordat', server.url, rest, answers.rest),
        asking('bare Fastify', bare.url, rest, answers.rest),
        SEGMENTS,
      ),
      await pair(
        'gate over GraphQL',
        asking('Concordat', server.url, graphql, answers.graphql),
        asking('bare Fastify', bare.url, graphql, answers.graphql),
        SEGMENTS,
      ),
    ];
  } finally {
    await bare.stop();
    await server.stop();
  }
}

async function flatness() {
  const small = await serve(await catalogOf(SMALL));
  const large = await serve(await catalogOf(LARGE));
  // A product from the middle, which has no advantage at either end of an index.
  const sideOf = async (server: ServerProcess, products: number): Promise<Side> => {
    const rest = restRequest(`domain/product_${Math.floor(products / 2)}`, 'reader/job', DAY);
    return asking(`${products} products`, server.url, rest, await answerOf(server.url, rest));
  };
  try {
    return await pair('gate in a larger catalog', await sideOf(large, LARGE), await sideOf(small, SMALL), SEGMENTS);
  } finally {
    await small.stop();
    await large.stop();
  }
}

/** A store of this number of products, each with one contract. */
async function catalogOf(products: number): Promise<string> {
  const path = join(folder.path, `catalog-${products}.db`);
  const store = await openStore({ url: `sqlite:${path}`, log: silentLog, ids: systemIds });
  await store.migrate();
  const days = Array.from({ length: 14 }, (_, back) => ({ from: dayBack(back + 1), to: dayBack(back) }));
  for (let from = 0; from < products; from += 500) {
    await store.unitOfWork.write(async (tx) => {
      for (let index = from; index < Math.min(from + 500, products); index += 1) {
        const model = await addProduct(tx, `domain/product_${index}`);
        // Every tenth has evidence, and the requested one has two weeks of it: enough to fill the
        // indexes.
        const isRequested = index === Math.floor(products / 2);
        for (const day of index % 10 === 0 || isRequested ? days.slice(0, isRequested ? 14 : 1) : []) {
          await recordOutcome(tx, model, day, 'PASS');
        }
      }
    });
  }
  await store.close();
  return path;
}

function dayBack(days: number): string {
  return new Date(Date.parse(DAY.to) - days * 86_400_000).toISOString();
}

function serve(path: string): Promise<ServerProcess> {
  const flags = ['--clock', `fixed:${DEMO_NOW}`, '--role', 'api', '--log-level', 'error'];
  return startServerProcess({ databaseUrl: `sqlite:${path}`, flags });
}

function restRequest(product: string, consumer: string, interval: { readonly from: string; readonly to: string }) {
  const query = new URLSearchParams({ consumer, ...interval });
  return { method: 'GET', path: `/api/v1/gate/${product}?${query.toString()}`, headers: {} } as const;
}

function pathOf({ path }: Request): string {
  return path.split('?')[0] ?? path;
}

/**
 * The expected answer of every request. A request that is not decided with a score measures
 * nothing.
 */
async function answerOf(url: string, { body, headers, method, path }: Request): Promise<string> {
  const response = await fetch(`${url}${path}`, { method, headers, body });
  const text = await response.text();
  if (response.status !== 200 || !text.includes('"verdict":"PROCEED"')) {
    throw new Error(`${path} answered ${response.status}: ${text}`);
  }
  return text;
}

function asking(name: string, url: string, request: Request, expected: string): Side {
  return {
    name,
    segment: (millis) => withCpu(url, () => bombard(url, { request, expected, connections: CONNECTIONS }, millis)),
  };
}
