/**
 * Durable ingest against the store's own commit rate: the built server with a new store on one
 * side, better-sqlite3 alone with the same pragmas, table and bytes on the same disk on the other.
 */
import { join } from 'node:path';
import Database from '@concordat/embedded-sqlite';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../test/support/server.js';
import { type Fact, type Side, type Work, pair } from './harness.js';
import { report } from './report.js';
import { eventText } from './support/events.js';
import { sendEach, withCpu } from './support/load.js';

const CONCURRENCIES = [1, 16, 64];
const SEGMENTS = 5;
const MILLIS = 1_200;

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
/** Seconds of serving and of folding the served events, and the events of both. */
const sustained = { events: 0, seconds: 0 };

try {
  const results = [];
  for (const connections of CONCURRENCIES) {
    results.push(
      await pair(
        `ingest, ${connections} at once`,
        originals(`POST /api/v1/lineage, ${connections} at once`, connections),
        commits(connections),
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
  report('ingest', {
    title: 'Durable event ingest',
    method:
      `Events of ${Buffer.byteLength(eventText(1))} bytes, answered after their commit (WAL, synchronous=FULL), against better-sqlite3 ` +
      'alone inserting the same bytes into the same table of another file: one row a transaction for one at a time, 16 and 64 rows a ' +
      'transaction for 16 and 64 at once. Folding runs beside the serving, and each next segment waits until it is done. At the end the ' +
      'server is killed with SIGKILL and every acknowledged event is looked for in the store.',
    results,
    facts,
  });
} finally {
  server.kill('SIGKILL');
  await server.ended;
  folder.remove();
}

/** Sends new events, as many as the last segment suggests. */
function originals(name: string, connections: number): Side {
  let perSecond = 200;
  let started = 0;
  return {
    name,
    segment: async (millis) => {
      const amount = Math.max(connections, Math.round((perSecond * millis) / 1_000));
      started = performance.now();
      const work = await post(connections, amount, () => eventText((events += 1)), 201);
      perSecond = work.operations / (work.seconds ?? 1);
      sustained.events += amount;
      return work;
    },
    settle: async () => {
      await settled(server);
      sustained.seconds += (performance.now() - started) / 1_000;
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
      const work = await post(connections, amount, () => eventText(1 + Math.floor(Math.random() * known)), 200);
      perSecond = work.operations / (work.seconds ?? 1);
      return work;
    },
    settle: () => settled(server),
  };
}

function post(connections: number, amount: number, nextBody: () => string, expected: number): Promise<Work> {
  const request = {
    method: 'POST',
    path: '/api/v1/lineage',
    headers: { 'content-type': 'application/json' },
  } as const;
  const onAnswer = (status: number, body: string): void => {
    const { id } = JSON.parse(body) as { id: string };
    if (status !== expected) throw new Error(`An event was answered ${status} in place of ${expected}: ${body}`);
    if (status === 201) acknowledged.add(id);
    else if (!acknowledged.has(id)) throw new Error(`${id} is called known and was never acknowledged.`);
  };
  return withCpu(server.url, () => sendEach(server.url, request, { connections, amount, nextBody, onAnswer }));
}

/** The store alone: `rows` durable inserts per transaction into a table like the server's. */
function commits(rows: number): Side {
  const database = new Database(join(folder.path, `alone-${rows}.db`));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    `CREATE TABLE lineage_event (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
       received_at TEXT NOT NULL, folded_at TEXT, problem TEXT, warnings TEXT);
     CREATE INDEX lineage_event_pending ON lineage_event (sequence) WHERE folded_at IS NULL`,
  );
  const insert = database.prepare('INSERT INTO lineage_event (id, body, received_at) VALUES (?, ?, ?)');
  // Bodies and ids are created in advance: the reference measures the commit, not their creation.
  const bodies = Array.from({ length: 1_000 }, (_, index) => eventText(index));
  let number = 0;
  const commit = database.transaction(() => {
    for (let row = 0; row < rows; row += 1) {
      number += 1;
      insert.run(number.toString(16).padStart(64, '0'), bodies[number % bodies.length], '2023-10-28T06:00:00.000Z');
    }
  });
  return {
    name: `better-sqlite3 alone, ${rows === 1 ? 'one row' : `${rows} rows`} a commit`,
    segment: async (millis) => {
      const before = number;
      const end = performance.now() + millis;
      while (performance.now() < end) commit.immediate();
      return { operations: number - before };
    },
  };
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
    await new Promise((resolve) => setTimeout(resolve, 50));
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
    { name: 'stored and folded, waiting for the fold', value: sustained.events / sustained.seconds, unit: 'events/s' },
  ];
}
