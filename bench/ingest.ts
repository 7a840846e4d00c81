/**
 * Durable ingest, folded in step, against a bare Fastify with group commit: the built server with a
 * new store on one side, on the other one that stores the same bytes with the same pragmas on the
 * same disk and folds nothing. Then folding on PostgreSQL against inserts by hand.
 */
import { join } from 'node:path';
import Database from '@concordat/embedded-sqlite';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../test/support/server.js';
import { startPostgres, stopPostgres } from '../test/support/postgres.mjs';
import { type Fact, type Side, type Work, pair } from './harness.js';
import { report } from './report.js';
import { eventText } from './support/events.js';
import { sendEach, withCpu } from './support/load.js';
import { foldOnPostgres } from './support/postgres-fold.js';
import { startBareIngest } from './support/processes.js';

const CONCURRENCIES = [1, 16, 64];
const SEGMENTS = 5;
const MILLIS = 1_200;
const REQUEST = {
  method: 'POST',
  path: '/api/v1/lineage',
  headers: { 'content-type': 'application/json' },
} as const;

const folder = temporaryFolder();
const path = join(folder.path, 'catalog.db');
const server = await startServerProcess({
  databaseUrl: `sqlite:${path}`,
  flags: ['--role', 'api', '--log-level', 'error'],
});

/** Ids of the events that were answered 201. */
const acknowledged = new Set<string>();
let events = 0;
let duplicates = 0;
let bareEvents = 0;
const bare = await startBareIngest(join(folder.path, 'bare.db'));

try {
  const results = [];
  for (const connections of CONCURRENCIES) {
    results.push(
      await pair(
        `ingest, ${connections} at once`,
        originals(`POST /api/v1/lineage, ${connections} at once`, connections),
        bareOriginals(connections),
        { segments: SEGMENTS, millis: MILLIS },
      ),
    );
  }
  results.push(
    await pair('duplicates, 16 at once', repeats(16), originals('originals', 16), {
      segments: SEGMENTS,
      millis: MILLIS,
    }),
  );
  await settled(server);
  const facts = await proof(server);
  results.push(await foldOnPostgres(await startPostgres()));
  report('ingest', {
    title: 'Durable event ingest',
    method:
      `Events of ${Buffer.byteLength(eventText(1))} bytes, answered after their commit (WAL, synchronous=FULL). The time of the server ` +
      'ends when the last event is folded; the bare Fastify parses, digests and stores, with one commit for the requests of a turn. At ' +
      'the end the server is killed with SIGKILL and every acknowledged event is looked for in the store. On PostgreSQL, folding stored ' +
      'events is compared with inserting as many rows by hand into tables without other indexes.',
    results,
    facts,
  });
} finally {
  server.kill('SIGKILL');
  await Promise.all([server.ended, bare.stop(), stopPostgres()]);
  folder.remove();
}

/** Sends new events, as many as the last segment suggests, until they are folded. */
function originals(name: string, connections: number): Side {
  let perSecond = 200;
  return {
    name,
    segment: async (millis) => {
      const amount = Math.max(connections, Math.round((perSecond * millis) / 1_000));
      const started = performance.now();
      const work = await withCpu(server.url, async () => {
        const sent = await post(connections, amount, () => eventText((events += 1)), 201);
        await settled(server);
        return sent;
      });
      const seconds = (performance.now() - started) / 1_000;
      perSecond = amount / seconds;
      return { ...work, seconds };
    },
  };
}

/** Sends new events to the bare Fastify. */
function bareOriginals(connections: number): Side {
  let perSecond = 1_000;
  return {
    name: 'bare Fastify with group commit',
    segment: async (millis) => {
      const amount = Math.max(connections, Math.round((perSecond * millis) / 1_000));
      const work = await withCpu(bare.url, () =>
        sendEach(bare.url, REQUEST, {
          ...{ connections, amount },
          nextBody: () => eventText((bareEvents += 1)),
          onAnswer: (status) => {
            if (status !== 201) throw new Error(`The bare Fastify answered ${status}.`);
          },
        }),
      );
      perSecond = amount / (work.seconds ?? 1);
      return work;
    },
  };
}

/** Sends acknowledged events again. */
function repeats(connections: number): Side {
  let perSecond = 500;
  return {
    name: 'duplicates',
    segment: async (millis) => {
      const amount = Math.max(connections, Math.round((perSecond * millis) / 1_000));
      duplicates += amount;
      const known = events;
      const work = await withCpu(server.url, () =>
        post(connections, amount, () => eventText(1 + Math.floor(Math.random() * known)), 200),
      );
      perSecond = work.operations / (work.seconds ?? 1);
      return work;
    },
    settle: () => settled(server),
  };
}

function post(connections: number, amount: number, nextBody: () => string, expected: number): Promise<Work> {
  const onAnswer = (status: number, body: string): void => {
    const { id } = JSON.parse(body) as { id: string };
    if (status !== expected) throw new Error(`An event was answered ${status} in place of ${expected}: ${body}`);
    if (status === 201) acknowledged.add(id);
    else if (!acknowledged.has(id)) throw new Error(`${id} is called known and was never acknowledged.`);
  };
  return sendEach(server.url, REQUEST, { connections, amount, nextBody, onAnswer });
}

/** Waits until every stored event is folded. */
async function settled({ url }: ServerProcess): Promise<void> {
  const body = JSON.stringify({ query: '{ coordinator { eventsPending } }' });
  for (;;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data } = (await response.json()) as { data: { coordinator: { eventsPending: number } } };
    if (data.coordinator.eventsPending === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Kills the server and counts: every acknowledged event is stored once, and no other event is. */
async function proof({ ended, kill }: ServerProcess): Promise<readonly Fact[]> {
  kill('SIGKILL');
  await ended;
  const database = new Database(path, { readonly: true });
  const rows = database.prepare<[], { id: string }>('SELECT id FROM lineage_event').all();
  database.close();
  const stored = new Set(rows.map(({ id }) => id));
  const lost = [...acknowledged].filter((id) => !stored.has(id));
  if (lost.length > 0 || rows.length !== events || acknowledged.size !== events) {
    throw new Error(`${events} sent, ${acknowledged.size} acknowledged, ${rows.length} stored, ${lost.length} lost`);
  }
  return [
    { name: 'events acknowledged with 201, and found after SIGKILL', value: rows.length, unit: 'events' },
    { name: 'duplicates answered with 200, none stored', value: duplicates, unit: 'events' },
  ];
}
