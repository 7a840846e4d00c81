/**
 * The limit of ingest: a bare Fastify in its own process that parses an event, digests it, and
 * answers after a commit that the requests of one turn share. `bare-ingest.ts <file>`; prints its
 * address.
 */
import { createHash } from 'node:crypto';
import Database from '@concordat/embedded-sqlite';
import Fastify from 'fastify';

interface Waiting {
  readonly id: string;
  readonly body: string;
  readonly answer: (isNew: boolean) => void;
}

const [path = ''] = process.argv.slice(2);
const database = new Database(path);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(
  'CREATE TABLE event (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, received_at TEXT NOT NULL)',
);
const insert = database.prepare('INSERT INTO event (id, body, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
const store = database.transaction((batch: readonly Waiting[]) =>
  batch.map(({ body, id }) => insert.run(id, body, new Date().toISOString()).changes === 1),
);

let waiting: Waiting[] = [];
const commit = (): void => {
  const batch = waiting;
  waiting = [];
  const stored = store.immediate(batch);
  batch.forEach(({ answer }, index) => answer(stored[index] === true));
};

const fastify = Fastify({ logger: false });
fastify.removeAllContentTypeParsers();
fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
fastify.post('/api/v1/lineage', async (request, reply) => {
  const body = request.body as string;
  JSON.parse(body);
  const id = createHash('sha256').update(body).digest('hex');
  const isNew = await new Promise<boolean>((answer) => {
    if (waiting.push({ id, body, answer }) === 1) setImmediate(commit);
  });
  return reply.code(isNew ? 201 : 200).send({ id });
});
fastify.get('/metrics', () => {
  const { system, user } = process.cpuUsage();
  return `process_cpu_seconds_total ${(system + user) / 1e6}\n`;
});

process.stdout.write(`${await fastify.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.once('SIGTERM', () => void fastify.close());
