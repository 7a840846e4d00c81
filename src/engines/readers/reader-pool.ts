import { EngineFault } from '../../app/ports/engine.js';
import { type Question, type ReaderBounds, ReaderProcess, type ReaderProgram, type Row } from './reader-process.js';

/** A long-running statement uses one of them; the others continue. */
const READERS = 2;

/**
 * A few processes that read the data, started on demand and kept: each statement uses the first
 * free one.
 */
export class ReaderPool {
  private readonly all = new Set<ReaderProcess>();
  private readonly free: ReaderProcess[] = [];
  private readonly queue: ((reader: ReaderProcess | null) => void)[] = [];
  private closed = false;

  constructor(
    private readonly program: ReaderProgram,
    private readonly bounds: ReaderBounds,
  ) {}

  /** Runs one statement on the database of the place, which may read the loaded data. */
  query(
    place: string,
    sql: string,
    timeoutMillis: number,
    loaded: Pick<Question, 'attach' | 'into'> = {},
  ): Promise<readonly Row[]> {
    return this.ask({ place, sql, run: true, ...loaded }, timeoutMillis);
  }

  /** Parses the statement, which must only read, without running it. */
  async prepare(place: string, sql: string, timeoutMillis: number): Promise<void> {
    await this.ask({ place, sql, run: false }, timeoutMillis);
  }

  /** Kills every reader; statements that are still running fail. */
  async close(): Promise<void> {
    this.closed = true;
    for (const waiting of this.queue.splice(0)) waiting(null);
    await Promise.all([...this.all].map((reader) => reader.close()));
    this.all.clear();
    this.free.length = 0;
  }

  private async ask(question: Question, timeoutMillis: number): Promise<readonly Row[]> {
    const reader = await this.take(question.place);
    if (reader === null) throw new EngineFault('QUERY_FAILED', 'The database was closed.');
    try {
      return await reader.ask(question, timeoutMillis);
    } finally {
      await this.giveBack(reader);
    }
  }

  /** A reader for exclusive use until it is returned; null after the pool was closed. */
  private take(place: string): Promise<ReaderProcess | null> {
    if (this.closed) return Promise.resolve(null);
    const warm = this.free.findIndex((reader) => reader.warm.has(place));
    const [idle] = this.free.splice(Math.max(warm, 0), 1);
    if (idle !== undefined && !idle.gone) return Promise.resolve(idle);
    if (idle !== undefined) this.all.delete(idle);
    if (this.all.size < READERS) return Promise.resolve(this.started());
    return new Promise((resolve) => this.queue.push(resolve));
  }

  private async giveBack(reader: ReaderProcess): Promise<void> {
    if (reader.gone || reader.usesTooMuchMemory) {
      this.all.delete(reader);
      await reader.close();
      this.serveNext(null);
    } else {
      this.serveNext(reader);
    }
  }

  /** Gives the reader to the first waiting caller, or a new one if there is room. */
  private serveNext(reader: ReaderProcess | null): void {
    if (this.closed) return;
    const hasRoom = this.all.size < READERS;
    const waiting = reader !== null || hasRoom ? this.queue.shift() : undefined;
    if (waiting !== undefined) waiting(reader ?? this.started());
    else if (reader !== null) this.free.push(reader);
  }

  private started(): ReaderProcess {
    const reader = new ReaderProcess(this.program, this.bounds);
    this.all.add(reader);
    return reader;
  }
}
