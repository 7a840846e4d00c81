import type { SettingName } from '../../platform/config.js';
import { type Handler, type Register, examples } from '../act.js';
import { CliFailure, EXIT } from '../exit.js';

type ServerFlags = Partial<Record<SettingName, string>>;

export const registerServe: Register = (program, act) => {
  program
    .command('serve')
    .summary('start the server')
    .description('Starts the server from the configuration and serves until Ctrl-C.')
    .option('--host <address>', 'the address to listen on')
    .option('--port <number>', 'the port to listen on; 0 takes a free one')
    .option('--database-url <url>', 'sqlite:<file> or postgres://…')
    .option('--auth <kind>', 'local or token')
    .option('--role <role>', 'api, coordinator, agent or all')
    .option('--environment <name>', 'which server of a contract checks run on')
    .option('--clock <clock>', 'system, or fixed:<instant> for demos and tests')
    .option('--data-root <folder>', 'where relative paths of file servers start')
    .option('--cadence <duration>', 'how often the coordinator looks for what is due')
    .option('--log-level <level>', 'debug, info, warn, error or silent')
    .addHelpText(
      'after',
      examples('serve', 'serve --port 4601 --database-url postgres://concordat@localhost/concordat'),
    )
    .action(act(serve));
};

const serve: Handler<ServerFlags, []> = async (session, flags) => {
  const { configuration } = await session.load(flags);
  const server = await session.deps.startServer(configuration).catch((error: unknown) => {
    throw startFailure(error, configuration);
  });
  // From before it says so: who reads it may press Ctrl-C at once.
  const stopped = session.deps.untilStopped();
  session.note(`concordat serves ${server.url} (Ctrl-C stops it)`);
  await stopped;
  session.note('stopping …');
  await server.close();
  return { exit: EXIT.yes, data: { url: server.url }, pretty: () => '' };
};

/** The failures of a start that a person can mend, in one sentence each; anything else is a fault and stays one. */
export function startFailure(error: unknown, { host, port, databaseUrl }: Where): unknown {
  const code = textOf(error, 'code');
  const said = (message: string, help: string): CliFailure =>
    new CliFailure(EXIT.unreachable, 'UNAVAILABLE', message, help);
  if (code === 'EADDRINUSE') {
    return said(`port ${port} on ${host} is taken`, 'Stop what listens there, or choose another port with --port.');
  }
  if (code === 'EACCES' && textOf(error, 'syscall') === 'listen') {
    return said(`this user may not listen on port ${port}`, 'Choose a port above 1023 with --port.');
  }
  if (/^(EACCES|EROFS|EPERM|EEXIST|ENOENT|ENOTDIR|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(code)) {
    const file = databaseUrl.replace(/^sqlite:/, '');
    return said(
      `the store ${file} cannot be written`,
      'Make its folder writable, or name another with --database-url.',
    );
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    const file = databaseUrl.replace(/^sqlite:/, '');
    return said(`${file} is no SQLite database, or a damaged one`, 'Name another with --database-url, or restore it.');
  }
  // Nobody there; no such user or password (28…), no such database (3D000), starting or stopping (57P0…), full (53…).
  if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|28...|3D000|57P0.|53...)$/.test(code)) {
    return said(
      /^[A-Z]+_?[A-Z]*$/.test(code) ? 'the database does not answer' : `the database refuses: ${messageOf(error)}`,
      'Check --database-url, and that PostgreSQL runs and accepts this user.',
    );
  }
  return error;
}

function textOf(error: unknown, key: 'code' | 'syscall'): string {
  const facts: Partial<Record<typeof key, unknown>> = typeof error === 'object' && error !== null ? error : {};
  return typeof facts[key] === 'string' ? facts[key] : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface Where {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
}
