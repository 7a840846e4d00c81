import { EngineFault } from '../../app/ports/engine.js';
import { type Question, type ReaderBounds, ReaderProcess, type ReaderProgram, type Row } from './reader-process.js';

/** A long-running statement uses one of them; the others continue. */
const READERS = 2;

/** One more for a caller that has none, while others use all of them. */
const READERS_OF_ALL = READERS + 1;

/** The database that a statement reads, and whose statement it is. */
export interface ReaderPlace {
  /** A folder or a file. */
  readonly path: string;
  /** The domain of the contract; null if it has none. */
  readonly owner: string | null;
}

interface Waiting {
  readonly owner: string | null;
  readonly serve: (reader: ReaderProcess | null) => void;
}

/**
 * A few processes that read the data, started on demand and kept: each statement uses the first
 * free one. Owners that wait take turns, and the slow statements of one owner leave a process to
 * the others.
 */
export class ReaderPool {
  private readonly all = new Set<ReaderProcess>();
  private readonly free: ReaderProcess[] = [];
  private readonly queue: Waiting[] = [];
  /** How many statements each owner runs. */
  private readonly running = new Map<string | null, number>();
  private closed = false;

  constructor(
    private readonly program: ReaderProgram,
    private readonly bounds: ReaderBounds,
  ) {}

  /** Runs one statement on the database of the place, which may read the loaded data. */
  query(
    { path, owner }: ReaderPlace,
    sql: string,
    timeoutMillis: number,
    loaded: Pick<Question, 'attach' | 'into'> = {},
  ): Promise<readonly Row[]> {
    return this.ask({ place: path, sql, run: true, ...loaded }, owner, timeoutMillis);
  }

  /** Parses the statement, which must only read, without running it. */
  async prepare({ path, owner }: ReaderPlace, sql: string, timeoutMillis: number): Promise<void> {
    await this.ask({ place: path, sql, run: false }, owner, timeoutMillis);
  }

  /** Kills every reader; statements that are still running fail. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { serve } of this.queue.splice(0)) serve(null);
    await Promise.all([...this.all].map((reader) => reader.close()));
    this.all.clear();
    this.free.length = 0;
  }

  private async ask(question: Question, owner: string | null, timeoutMillis: number): Promise<readonly Row[]> {
    const reader = await this.take(question.place, owner);
    if (reader === null) throw new EngineFault('QUERY_FAILED', 'The database was closed.');
    try {
      return await reader.ask(question, timeoutMillis);
    } finally {
      await this.giveBack(reader, owner);
    }
  }

  /** A reader for exclusive use until it is returned; null after the pool was closed. */
  private take(place: string, owner: string | null): Promise<ReaderProcess | null> {
    if (this.closed) return Promise.resolve(null);
    const warm = this.free.findIndex((reader) => reader.warm.has(place));
    const [idle] = this.free.splice(Math.max(warm, 0), 1);
    if (idle !== undefined && !idle.gone) return Promise.resolve(this.usedBy(owner, idle));
    if (idle !== undefined) this.all.delete(idle);
    if (this.hasRoomFor(owner)) return Promise.resolve(this.usedBy(owner, this.started()));
    return new Promise((resolve) => this.queue.push({ owner, serve: resolve }));
  }

  private hasRoomFor(owner: string | null): boolean {
    return this.all.size < (this.runningOf(owner) === 0 ? READERS_OF_ALL : READERS);
  }

  private runningOf(owner: string | null): number {
    return this.running.get(owner) ?? 0;
  }

  private usedBy(owner: string | null, reader: ReaderProcess): ReaderProcess {
    this.running.set(owner, this.runningOf(owner) + 1);
    return reader;
  }

  private ended(owner: string | null): void {
    const left = this.runningOf(owner) - 1;
    if (left > 0) this.running.set(owner, left);
    else this.running.delete(owner);
  }

  /** The next caller: the first of those whose owner runs the fewest statements. */
  private nextWaiting(): Waiting | undefined {
    const fewest = Math.min(...this.queue.map(({ owner }) => this.runningOf(owner)));
    const at = this.queue.findIndex(({ owner }) => this.runningOf(owner) === fewest);
    return at === -1 ? undefined : this.queue.splice(at, 1)[0];
  }

  private async giveBack(reader: ReaderProcess, owner: string | null): Promise<void> {
    this.ended(owner);
    const isSpare = this.all.size > READERS && this.queue.length === 0;
    if (reader.gone || reader.usesTooMuchMemory || isSpare) {
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
    const hasRoom = this.queue.some(({ owner }) => this.hasRoomFor(owner));
    const waiting = reader !== null || hasRoom ? this.nextWaiting() : undefined;
    if (waiting !== undefined) waiting.serve(this.usedBy(waiting.owner, reader ?? this.started()));
    else if (reader !== null) this.free.push(reader);
  }

  private started(): ReaderProcess {
    const reader = new ReaderProcess(this.program, this.bounds);
    this.all.add(reader);
    return reader;
  }
}
