/**
 * The limit of a publish: a bare Fastify in its own process that parses the document as JSON,
 * digests it and inserts it in SQLite, durably. `bare-publish.ts <file>`; prints its address.
 */
import { createHash } from 'node:crypto';
import Database from '@concordat/embedded-sqlite';
import Fastify from 'fastify';

const [file = ''] = process.argv.slice(2);
const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE document (digest TEXT PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL)');
const insert = database.prepare('INSERT INTO document (digest, id, body) VALUES (?, ?, ?)');

const fastify = Fastify({ logger: false, bodyLimit: 16 * 1024 * 1024 });
fastify.post<{ Body: { variables: { document: string } } }>('/graphql', async ({ body }) => {
  const { document } = body.variables;
  // Only JSON is parsed: no YAML parser is the limit.
  const { id } = (document.startsWith('{') ? JSON.parse(document) : { id: 'yaml' }) as { readonly id: string };
  insert.run(createHash('sha256').update(document).digest('hex'), id, document);
  return { data: { publishContract: { __typename: 'ContractPublished' } } };
});

process.stdout.write(`${await fastify.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.once('SIGTERM', () => void fastify.close());
