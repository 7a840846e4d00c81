import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { EngineFault, type EngineFaultCode } from '../../app/ports/engine.js';
import { quoteText } from '../../core/quality/sql/dialect.js';

export type Row = Readonly<Record<string, unknown>>;

/**
 * One in-memory DuckDB that may read one folder and nothing else: no other files, no network, no extensions, no further settings.
 * Statements run one at a time.
 */
export class LockedDatabase {
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** Opens a database that reads below `folder` only (an absolute real path). */
  static async open(folder: string): Promise<LockedDatabase> {
    const instance = await DuckDBInstance.create(':memory:', {
      allow_community_extensions: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      memory_limit: '256MB',
      threads: '2',
    });
    const connection = await instance.connect();
    const settings = [
      `SET TimeZone = 'UTC'`,
      `SET temp_directory = ''`,
      `SET allowed_directories = [${quoteText(folder.endsWith('/') ? folder : `${folder}/`)}]`,
      'SET enable_external_access = false',
      'SET lock_configuration = true',
    ];
    for (const setting of settings) await connection.run(setting);
    return new LockedDatabase(instance, connection);
  }

  /** Runs one statement and returns its rows, numbers as numbers; interrupted after `timeoutMillis`. */
  query(sql: string, timeoutMillis: number): Promise<readonly Row[]> {
    const turn = this.last.then(() => this.runNow(sql, timeoutMillis));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Closes after the statements that are under way. */
  async close(): Promise<void> {
    await this.last;
    this.connection.closeSync();
    this.instance.closeSync();
  }

  private async runNow(sql: string, timeoutMillis: number): Promise<readonly Row[]> {
    const interrupted = { late: false };
    const timer = setTimeout(() => {
      interrupted.late = true;
      this.connection.interrupt();
    }, timeoutMillis);
    try {
      const reader = await this.connection.runAndReadAll(sql);
      return reader.getRowObjectsJS().map(plain);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw interrupted.late
        ? new EngineFault('TIMED_OUT', `The statement took longer than ${timeoutMillis} ms.`)
        : new EngineFault(codeOf(message), firstLine(message));
    } finally {
      clearTimeout(timer);
    }
  }
}

function plain(row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : numeric(value)]),
  );
}

/** DECIMAL values come as objects that know their number. */
function numeric(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'toDouble' in value && typeof value.toDouble === 'function') {
    return (value as { toDouble: () => number }).toDouble();
  }
  return value instanceof Date ? value.toISOString() : value;
}

const CODES: readonly (readonly [RegExp, EngineFaultCode])[] = [
  [/^Permission Error|file system operations are disabled/, 'ACCESS_DENIED'],
  [/No files found that match/, 'FILE_MISSING'],
  [
    /^IO Error|^Invalid Input Error: (No magic bytes|File '|CSV Error|Error when sniffing|Malformed JSON|JSON transform)|No magic bytes|too small to be a Parquet|Error when sniffing file|CSV Error on Line|Malformed JSON|^Serialization Error|TProtocolException|corrupt/i,
    'UNREADABLE',
  ],
];

function codeOf(message: string): EngineFaultCode {
  return CODES.find(([pattern]) => pattern.test(message))?.[1] ?? 'QUERY_FAILED';
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.slice(0, 500) ?? '';
}
