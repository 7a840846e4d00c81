import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { EngineFault, type EngineFaultCode } from '../../app/ports/engine.js';
import { READER_SOURCE } from './reader-source.js';

export type Row = Readonly<Record<string, unknown>>;

interface Answer {
  readonly id?: number;
  readonly rows?: readonly Row[];
  readonly code?: string;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (fault: EngineFault) => void;
}

/** One SQLite file, opened to be read, in a process of its own that is killed when a statement takes too long. */
export class ReaderProcess {
  private child: ChildProcess | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  constructor(private readonly file: string) {}

  /** Runs one reading statement. */
  query(sql: string, timeoutMillis: number): Promise<readonly Row[]> {
    return this.send(sql, true, timeoutMillis);
  }

  /** Lets SQLite parse the statement, which must only read, and does not run it. */
  async prepare(sql: string, timeoutMillis: number): Promise<void> {
    await this.send(sql, false, timeoutMillis);
  }

  private async send(sql: string, run: boolean, timeoutMillis: number): Promise<readonly Row[]> {
    const child = this.running();
    const id = this.nextId++;
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<readonly Row[]>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      timer = setTimeout(() => {
        this.fail(new EngineFault('TIMED_OUT', `The statement took longer than ${timeoutMillis} ms.`));
        void this.close();
      }, timeoutMillis);
      child.send({ id, sql, run });
    });
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const child = this.child;
    this.child = null;
    this.fail(new EngineFault('QUERY_FAILED', 'The database was closed.'));
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    // Nothing else may keep this process alive until the reader has ended.
    child.ref();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  private running(): ChildProcess {
    if (this.child !== null) return this.child;
    const driver = createRequire(import.meta.url).resolve('@concordat/embedded-sqlite');
    const child = spawn(process.execPath, ['--max-old-space-size=256', '-e', READER_SOURCE, driver, this.file], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      env: {},
    });
    child.unref();
    child.channel?.unref();
    child.on('message', (answer: Answer) => {
      this.settle(answer);
    });
    child.on('exit', () => {
      if (this.child !== child) return;
      this.child = null;
      this.fail(new EngineFault('QUERY_FAILED', 'The process that reads the database ended.'));
    });
    this.child = child;
    return child;
  }

  private settle({ id, rows, code, message }: Answer): void {
    if (id === undefined) return;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (rows !== undefined) waiting?.resolve(rows);
    else waiting?.reject(faultOf(code, message ?? ''));
  }

  private fail(fault: EngineFault): void {
    for (const { reject } of this.waiting.values()) reject(fault);
    this.waiting.clear();
  }
}

const CODES: Readonly<Record<string, EngineFaultCode>> = {
  REFUSED: 'QUERY_REFUSED',
  SQLITE_CANTOPEN: 'FILE_MISSING',
  SQLITE_NOTADB: 'UNREADABLE',
  SQLITE_CORRUPT: 'UNREADABLE',
  SQLITE_IOERR: 'UNREADABLE',
  SQLITE_AUTH: 'ACCESS_DENIED',
};

function faultOf(code: string | undefined, message: string): EngineFault {
  const known = code === undefined ? undefined : CODES[code];
  return new EngineFault(known ?? 'QUERY_FAILED', message.slice(0, 500));
}
