/** Folding on PostgreSQL, in this process, against the rows that it writes inserted by hand. */
import pg from 'pg';
import { eventsHere } from '../../src/app/ports/event-reader.js';
import type { ReceivedEvent } from '../../src/app/ports/lineage-store.js';
import { foldPendingEvents } from '../../src/app/lineage/fold-pending-events.js';
import { openStore } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { silentLog } from '../../test/support/silent-log.js';
import { type PairResult, type Side, pair } from '../harness.js';
import { eventText } from './events.js';

const RECEIVED = '2024-01-01T00:00:00.000Z';
/** Events of a segment: a multiple of those that are folded together. */
const EVENTS = 640;
const TOGETHER = 64;

/** The comparison, on a new PostgreSQL server at this address. */
export async function foldOnPostgres(url: string): Promise<PairResult> {
  const store = await openStore({ url, log: silentLog, ids: systemIds });
  await store.migrate();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const candidate = await folding(store);
    return await pair('fold on PostgreSQL', candidate, await byHand(client), { segments: 5 });
  } finally {
    await client.end();
    await store.close();
  }
}

async function folding({ unitOfWork }: Awaited<ReturnType<typeof openStore>>): Promise<Side> {
  const eventReader = eventsHere((text) => systemIds.sha256(text));
  const fold = foldPendingEvents({
    unitOfWork,
    ids: systemIds,
    clock: fixedClock(RECEIVED),
    eventReader,
    log: silentLog,
  });
  let number = 0;
  const append = async (): Promise<void> => {
    const events: ReceivedEvent[] = [];
    for (let count = 0; count < EVENTS; count += 1) {
      const { body, id, jobNamespace } = await eventReader.admit(eventText((number += 1)));
      if (!id.ok) throw new Error(id.error.reason);
      const sender = { sender: 'bench', senderDomains: ['*'], jobNamespace };
      events.push({ id: id.value, body, receivedAt: RECEIVED, ...sender });
    }
    await unitOfWork.write((tx) => tx.lineage.appendRaw(events));
  };
  await append();
  return {
    name: 'fold of stored events',
    segment: async () => {
      const started = performance.now();
      const { folded } = await fold();
      if (folded !== EVENTS) throw new Error(`${folded} events were folded in place of ${EVENTS}.`);
      return { operations: folded, seconds: (performance.now() - started) / 1_000 };
    },
    settle: append,
  };
}

/**
 * The rows of 64 events in a transaction of four statements: a run with its record, a write, seven
 * claims and five edges each, in tables with primary keys alone.
 */
async function byHand(client: pg.Client): Promise<Side> {
  const rows = [
    { table: 'hand_run', each: 1, text: eventText(1) },
    { table: 'hand_write', each: 1, text: 'COMPLETE' },
    { table: 'hand_claim', each: 7, text: 'EXPLICIT' },
    { table: 'hand_edge', each: 5, text: 'postgres://db:5432 shop.raw.orders_1 shop.mart.orders_1' },
  ];
  for (const { table } of rows) await client.query(`CREATE TABLE ${table} (key TEXT PRIMARY KEY, value TEXT NOT NULL)`);
  let key = 0;
  const insert = async ({ each, table, text }: (typeof rows)[number]): Promise<void> => {
    const keys = Array.from({ length: each * TOGETHER }, () => systemIds.sha256(String((key += 1))));
    const values = `INSERT INTO ${table} SELECT key, $2 FROM unnest($1::text[]) AS given(key)`;
    await client.query({ name: table, text: values, values: [keys, text] });
  };
  return {
    name: 'multi-row inserts by hand',
    segment: async () => {
      for (let count = 0; count < EVENTS; count += TOGETHER) {
        await client.query('BEGIN');
        for (const each of rows) await insert(each);
        await client.query('COMMIT');
      }
      return { operations: EVENTS };
    },
  };
}
