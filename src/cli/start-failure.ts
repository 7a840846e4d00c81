import { codes } from '../core/codes/index.js';
import { CliFailure, EXIT } from './exit.js';

interface Where {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
}

/**
 * The failures of a start that a user can fix, in one sentence each; any other error is a fault and
 * is returned unchanged. `storeOption` is the option of the command that sets its store.
 */
export function startFailure(error: unknown, where: Where, storeOption = '--database-url'): unknown {
  const { host, port, databaseUrl } = where;
  const code = textOf(error, 'code');
  if (code === 'EADDRINUSE') {
    return unavailable(
      `port ${port} on ${host} is in use`,
      'Stop the process that listens there, or set another port with --port.',
    );
  }
  if (code === 'EACCES' && textOf(error, 'syscall') === 'listen') {
    return unavailable(`this user may not listen on port ${port}`, 'Set a port above 1023 with --port.');
  }
  if (code === 'BOOTSTRAP_TOKEN')
    return new CliFailure(EXIT.usage, { code, message: messageOf(error), help: codes[code].fix });
  if (code === 'STORE_NEWER')
    return new CliFailure(EXIT.unreachable, { code, message: messageOf(error), help: codes[code].fix });
  return databaseUrl.startsWith('sqlite:')
    ? fileFailure(error, databaseUrl.replace(/^sqlite:/, ''), storeOption)
    : databaseFailure(error, databaseUrl);
}

function fileFailure(error: unknown, file: string, storeOption: string): unknown {
  const code = textOf(error, 'code');
  if (/^(EACCES|EROFS|EPERM|EEXIST|ENOENT|ENOTDIR|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(code)) {
    return unavailable(
      `the store ${file} cannot be written`,
      `Make its folder writable, or set another with ${storeOption}.`,
    );
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return unavailable(
      `${file} is not a SQLite database, or it is damaged`,
      `Restore it, move it, or set another with ${storeOption}.`,
    );
  }
  return error;
}

/** Why a host does not answer, by the code of the network error. */
const NETWORK_ERRORS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host does not exist',
  EAI_AGAIN: 'the host name cannot be resolved at the moment',
  ETIMEDOUT: 'no answer in time',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network of the host',
  ECONNRESET: 'the connection was cut',
  ENOENT: 'the socket does not exist',
};

function databaseFailure(error: unknown, databaseUrl: string): unknown {
  const code = textOf(error, 'code');
  const at = placeOf(databaseUrl);
  const why = NETWORK_ERRORS[code];
  if (why !== undefined) {
    return unavailable(
      `the database at ${at} does not answer: ${code}, ${why}`,
      'Check the host and the port of --database-url, and that PostgreSQL runs there.',
    );
  }
  // No such user or password (28…), no such database (3D000), starting or stopping (57P0…), full
  // (53…); SASL without a password.
  if (/^(28...|3D000|57P0.|53...)$/.test(code) || /^SASL:/.test(messageOf(error))) {
    return unavailable(
      `the database at ${at} refuses the connection: ${messageOf(error)}`,
      'Check the user, the password and the name of the database in --database-url, and that PostgreSQL accepts this user.',
    );
  }
  return error;
}

/** Host and port of the database; the rest of its URL may hold a password. */
function placeOf(databaseUrl: string): string {
  try {
    const { hostname, port, searchParams } = new URL(databaseUrl);
    const host = hostname === '' ? (searchParams.get('host') ?? 'localhost') : decodeURIComponent(hostname);
    return `${host}:${port === '' ? '5432' : port}`;
  } catch {
    return 'the address of --database-url';
  }
}

function unavailable(message: string, help: string): CliFailure {
  return new CliFailure(EXIT.unreachable, { code: 'UNAVAILABLE', message, help });
}

function textOf(error: unknown, key: 'code' | 'syscall'): string {
  const facts: Partial<Record<typeof key, unknown>> = typeof error === 'object' && error !== null ? error : {};
  return typeof facts[key] === 'string' ? facts[key] : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
