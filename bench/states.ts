/**
 * Questions that nobody has put before, in a catalog whose states of partitions are stored: gates
 * about 2,000 products with up to three inputs, by ever other consumers, against a bare Fastify;
 * the same from the facts alone; with a short and a long history of runs; then 50 reports of health
 * in one request. Last, what it costs to derive all states.
 */
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ActiveContracts } from '../src/app/catalog/active-contracts.js';
import { StateDeriver } from '../src/app/health/derive-states.js';
import { type Store, openStore } from '../src/persistence/index.js';
import { fixedClock } from '../src/platform/clock.js';
import { systemIds as ids } from '../src/platform/ids.js';
import { AT } from '../test/support/catalog.js';
import { anEvent, lineageApp } from '../test/support/lineage-setup.js';
import { DAY, addProduct, bind, recordOutcome } from '../test/support/mesh.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../test/support/server.js';
import { silentLog } from '../test/support/silent-log.js';
import { admin, value } from '../test/support/use-cases.js';
import { type Side, pair } from './harness.js';
import { report } from './report.js';
import { bombardPaths, withCpu } from './support/load.js';
import { startBare } from './support/processes.js';

const PRODUCTS = 2_000;
const DAYS = 14;
const CONNECTIONS = 16;
const SEGMENTS = { segments: 5, millis: 1_000 };
const HISTORIES = { short: 10, long: 2_000 };
const HEALTHS = 50;
const GRAPHQL = { 'content-type': 'application/json' };

const folder = temporaryFolder();
try {
  const { derived, path } = await catalog();
  const stored = await derivedServer(path);
  const results = [];
  const facts = [...derived];
  // Without a coordinator, and with another clock, no stored state is used.
  const fromFacts = await serve(path, ['--role', 'api', '--clock', 'fixed:2023-10-28T06:00:00.001Z']);
  const bare = await startBare({ '/gate': await sampleOf(stored.url) });
  const questions = { stored: questionsFrom(1), facts: questionsFrom(500) };
  try {
    const states = gates('gates about other products, from states', stored, questions.stored);
    const bareSide: Side = {
      name: 'bare Fastify',
      segment: (millis) =>
        withCpu(bare.url, () =>
          bombardPaths(bare.url, { connections: CONNECTIONS, nextPath: () => '/gate', expected: 'PROCEED' }, millis),
        ),
    };
    results.push(await pair('gates about other products', { ...states, name: 'Concordat' }, bareSide, SEGMENTS));
    const without = gates('from the facts', fromFacts, questions.facts);
    results.push(
      await pair('gates from states', { ...states, name: 'from states' }, without, { segments: 3, millis: 4_000 }),
    );
    facts.push(await healths(stored.url));
  } finally {
    await bare.stop();
    await fromFacts.stop();
    await stored.stop();
  }
  results.push(await histories());
  report('states', {
    title: 'States of partitions',
    method:
      `Daily products with up to three inputs and ${DAYS} checked days each. Each gate is by another consumer, so that it is decided ` +
      `and recorded anew, from ${CONNECTIONS} connections; the bare Fastify sends the bytes of one decision. The histories are ` +
      'completed runs of three inputs.',
    results,
    facts,
  });
} finally {
  folder.remove();
}

/** Paths of every pair of a product and another one as its consumer, one after the other. */
function questionsFrom(offset: number): () => string {
  let sent = 0;
  return () => {
    const product = sent % PRODUCTS;
    const consumer = (product + offset + Math.floor(sent / PRODUCTS)) % PRODUCTS;
    sent += 1;
    return gatePath(`domain/product_${product}`, `domain/product_${consumer}`);
  };
}

function gatePath(product: string, consumer: string): string {
  return `/api/v1/gate/${product}?${new URLSearchParams({ consumer, ...DAY }).toString()}`;
}

function gates(name: string, server: ServerProcess, nextPath: () => string): Side {
  const load = { connections: CONNECTIONS, nextPath, expected: '"verdict":"PROCEED"' };
  return { name, segment: (millis) => withCpu(server.url, () => bombardPaths(server.url, load, millis)) };
}

async function catalog() {
  const path = join(folder.path, 'catalog.db');
  const store = await openStore({ url: `sqlite:${path}`, log: silentLog, ids });
  await store.migrate();
  for (let from = 0; from < PRODUCTS; from += 100)
    await store.unitOfWork.write(async (tx) => {
      for (let index = from; index < Math.min(from + 100, PRODUCTS); index += 1) {
        const inputPorts = inputsOf(index).map((input) => inputPort(`domain.product_${input}`));
        const model = await addProduct(tx, `domain/product_${index}`, { facts: { inputPorts } });
        for (let day = 0; day < DAYS; day += 1) await recordOutcome(tx, model, dayBefore(day), 'PASS');
      }
    });
  const derived = await derivation(store);
  await store.close();
  return { path, derived };
}

/** None, one, two or three products before it. */
function inputsOf(index: number): readonly number[] {
  const inputs = Array.from({ length: index % 4 }, (_, at) => (index * 7 + at * 13) % Math.max(1, index));
  return [...new Set(inputs)].filter((input) => input < index);
}

function inputPort(contractId: string) {
  return { name: contractId, contractId, version: null, dependency: 'hard', mapper: null } as const;
}

function dayBefore(days: number): { readonly from: string; readonly to: string } {
  const at = (back: number): string => new Date(Date.parse(DAY.to) - back * 86_400_000).toISOString();
  return { from: at(days + 1), to: at(days) };
}

/** What it costs to derive the states of all lines, for settings that no server uses. */
async function derivation({ unitOfWork }: Store) {
  const ports = { unitOfWork, ids, log: silentLog, clock: fixedClock(AT), activeContracts: new ActiveContracts(ids) };
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const { lines } = await new StateDeriver({ ...ports, settings: 'bench' }).deriveDue();
  const millis = performance.now() - began;
  delay.disable();
  await unitOfWork.write((tx) => tx.states.dropAll('bench'));
  return [
    {
      name: `states of ${lines} contracts derived for the first time`,
      value: (millis * 1e3) / lines,
      unit: 'µs a contract',
    },
    { name: 'longest hold of the event loop during it', value: delay.max / 1e6, unit: 'ms' },
  ];
}

function serve(path: string, flags: readonly string[]): Promise<ServerProcess> {
  return startServerProcess({ databaseUrl: `sqlite:${path}`, flags: ['--log-level', 'error', ...flags] });
}

/** A server whose states are all derived; its own coordinator has ended. */
async function derivedServer(path: string): Promise<ServerProcess> {
  const clock = ['--clock', `fixed:${AT}`];
  const deriving = await serve(path, ['--role', 'coordinator', ...clock]);
  for (let pending = 1; pending > 0;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { coordinator } = await graphql(deriving.url, '{ coordinator { statesPending } }');
    pending = (coordinator as { readonly statesPending: number }).statesPending;
  }
  await deriving.stop();
  return serve(path, ['--role', 'api', ...clock]);
}

async function graphql(url: string, query: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: GRAPHQL, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (data === undefined || errors !== undefined) throw new Error(`GraphQL answered ${JSON.stringify(errors)}`);
  return data;
}

async function sampleOf(url: string): Promise<string> {
  return (await fetch(`${url}${gatePath('domain/product_3', 'domain/product_1')}`)).text();
}

/** The median of pages of 50 products with their reports, which were not requested before. */
async function healths(url: string) {
  const durations: number[] = [];
  let after = '';
  for (let page = 0; page < 10; page += 1) {
    const began = performance.now();
    const data = await graphql(
      url,
      `{ products(first: ${HEALTHS}${after}) { nodes { ref health { status score reasons { code message } } } pageInfo { endCursor } } }`,
    );
    durations.push(performance.now() - began);
    const { nodes, pageInfo } = data['products'] as {
      readonly nodes: readonly { readonly health: unknown }[];
      readonly pageInfo: { readonly endCursor: string };
    };
    if (nodes.filter(({ health }) => health !== null).length !== HEALTHS) throw new Error('A product has no report.');
    after = `, after: "${pageInfo.endCursor}"`;
  }
  const value = durations.sort((a, b) => a - b)[5] ?? 0;
  return { name: `a page of ${HEALTHS} products with their reports, median of 10`, value, unit: 'ms' };
}

/** Gates where the inputs were written by few runs and by many. */
async function histories() {
  const short = await historyServer(HISTORIES.short);
  const long = await historyServer(HISTORIES.long);
  const sideOf = (server: ServerProcess, runs: number): Side => {
    let consumer = 0;
    const nextPath = (): string => gatePath('domain/made', `job/other_${(consumer += 1)}`);
    const load = { connections: CONNECTIONS, nextPath, expected: '"verdict":"PROCEED"' };
    return {
      name: `${runs} runs`,
      segment: (millis) => withCpu(server.url, () => bombardPaths(server.url, load, millis)),
    };
  };
  try {
    return await pair(
      'gate after a longer history',
      sideOf(long, HISTORIES.long),
      sideOf(short, HISTORIES.short),
      SEGMENTS,
    );
  } finally {
    await short.stop();
    await long.stop();
  }
}

async function historyServer(runs: number): Promise<ServerProcess> {
  const path = join(folder.path, `history-${runs}.db`);
  const store = await openStore({ url: `sqlite:${path}`, log: silentLog, ids });
  await store.migrate();
  const inputs = ['one', 'two', 'three'].map((name) => `domain/${name}`);
  await store.unitOfWork.write(async (tx) => {
    for (const ref of inputs) {
      const model = await addProduct(tx, ref);
      await bind(tx, model, ref, ref);
      await recordOutcome(tx, model, DAY, 'PASS');
    }
    const facts = { inputPorts: inputs.map((ref) => inputPort(ref.replace('/', '.'))) };
    const model = await addProduct(tx, 'domain/made', { facts });
    await bind(tx, model, 'domain/made', 'domain/made');
    await recordOutcome(tx, model, DAY, 'PASS');
  });
  const app = lineageApp(store);
  const made = { job: 'made', inputs, outputs: ['domain/made'] };
  const bodies = [
    ...Array.from({ length: runs }, (_, run) => event(`${run}`, { job: 'inputs', inputs: [], outputs: inputs }, run)),
    event('900000', made, 0),
  ];
  for (let at = 0; at < bodies.length; at += 100) {
    value(await app.ingestEvents(admin, { bodies: bodies.slice(at, at + 100) }));
    await app.fold();
  }
  await store.unitOfWork.write(async (tx) => {
    for (const product of [...inputs, 'domain/made']) {
      const [contract] = await tx.catalog.contractsOfProducts([product]);
      const version = contract && (await tx.catalog.version(contract.id, '1.0.0'));
      if (version) await recordOutcome(tx, version.model, DAY, 'PASS');
    }
  });
  await store.close();
  return derivedServer(path);
}

/** A completed run about a day; the last one is about the day of the questions. */
function event(
  run: string,
  {
    job,
    inputs,
    outputs,
  }: { readonly job: string; readonly inputs: readonly string[]; readonly outputs: readonly string[] },
  daysBack: number,
): string {
  const { from, to } = dayBefore(daysBack);
  const at = new Date(Date.parse(AT) - 3_600_000 + daysBack).toISOString();
  return anEvent({ at, run, job, inputs, outputs, nominal: [from, to] });
}
