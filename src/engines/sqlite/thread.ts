import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { EngineFault, type EngineFaultCode } from '../../app/ports/engine.js';
import { WORKER_SOURCE } from './worker-source.js';

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

/** One SQLite file, opened to be read, in a thread of its own that is ended when a statement takes too long. */
export class DatabaseThread {
  private worker: Worker | null = null;
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
    const worker = this.running();
    const id = this.nextId++;
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<readonly Row[]>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      timer = setTimeout(() => {
        this.fail(new EngineFault('TIMED_OUT', `The statement took longer than ${timeoutMillis} ms.`));
        void this.close();
      }, timeoutMillis);
      worker.postMessage({ id, sql, run });
    });
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    this.fail(new EngineFault('QUERY_FAILED', 'The database was closed.'));
    await worker?.terminate();
  }

  private running(): Worker {
    if (this.worker !== null) return this.worker;
    const driver = createRequire(import.meta.url).resolve('better-sqlite3');
    const worker = new Worker(WORKER_SOURCE, { eval: true, workerData: { driver, file: this.file } });
    worker.unref();
    worker.on('message', (answer: Answer) => {
      this.settle(answer);
    });
    worker.on('error', (error) => {
      this.fail(faultOf((error as { code?: string }).code, error.message));
      if (this.worker === worker) this.worker = null;
    });
    this.worker = worker;
    return worker;
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
