import { EngineFault } from '../../app/ports/engine.js';
import { outermostDomain } from '../../core/mesh/domain.js';
import type { ReadableFile } from '../location.js';
import { type Question, type ReaderBounds, ReaderProcess, type ReaderProgram, type Row } from './reader-process.js';

/** A long-running statement uses one of them; the others continue. */
const READERS = 2;

/** One more for an owner that has none, while others use all of them. */
export const READERS_OF_ALL = READERS + 1;

/** An owner whose last statement took this long (milliseconds) does not get that one. */
const SLOW_MILLIS = 2_000;

/** The database that a statement reads, and whose statement it is. */
export interface ReaderPlace {
  /** The file of a database, or a name for what may be read. */
  readonly path: string;
  /** The files that it may read, decided when a reader is free: they may have been replaced. */
  readonly files: () => Promise<readonly ReadableFile[]>;
  /** Whose statements take turns with others, see `ownerOf`. */
  readonly owner: string | null;
}

/** The outermost domain of the contract; null if it has none. */
export function ownerOf(domain: string | null): string | null {
  return domain === null ? null : outermostDomain(domain);
}

interface Waiting {
  readonly owner: string | null;
  readonly place: string;
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
  /** Owners whose last statement was slow. */
  private readonly slow = new Set<string | null>();
  private closed = false;

  constructor(
    private readonly program: ReaderProgram,
    private readonly bounds: ReaderBounds,
  ) {}

  /** Runs one statement on the database of the place. */
  query(
    place: ReaderPlace,
    sql: string,
    timeoutMillis: number,
    more: Pick<Question, 'attach' | 'into' | 'isUntrusted' | 'names'> = {},
  ): Promise<readonly Row[]> {
    return this.ask(place, { sql, run: true, ...more }, timeoutMillis);
  }

  /** Parses the SQL of a contract, which must only read, without running it. */
  async prepare(
    place: ReaderPlace,
    sql: string,
    timeoutMillis: number,
    more: Pick<Question, 'rule'> = {},
  ): Promise<void> {
    await this.ask(place, { sql, run: false, isUntrusted: true, ...more }, timeoutMillis);
  }

  /** Kills every reader; statements that are still running fail. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { serve } of this.queue.splice(0)) serve(null);
    await Promise.all([...this.all].map((reader) => reader.close()));
    this.all.clear();
    this.free.length = 0;
  }

  private async ask(
    { path, owner, files }: ReaderPlace,
    question: Omit<Question, 'place' | 'files'>,
    timeoutMillis: number,
  ): Promise<readonly Row[]> {
    const reader = await this.take(path, owner);
    if (reader === null) throw new EngineFault('QUERY_FAILED', 'The database was closed.');
    const began = performance.now();
    try {
      return await reader.ask({ ...question, place: path, files: await files() }, timeoutMillis);
    } finally {
      if (performance.now() - began < SLOW_MILLIS) this.slow.delete(owner);
      else this.slow.add(owner);
      await this.giveBack(reader, owner);
    }
  }

  /** A reader for exclusive use until it is returned; null after the pool was closed. */
  private take(place: string, owner: string | null): Promise<ReaderProcess | null> {
    if (this.closed) return Promise.resolve(null);
    if (this.mayRun(owner)) return Promise.resolve(this.usedBy(owner, place));
    return new Promise((resolve) => this.queue.push({ owner, place, serve: resolve }));
  }

  /**
   * The last reader is for an owner that runs nothing and is not known to be slow: however many
   * statements others have, and however long they take, quick ones do not wait for them.
   */
  private mayRun(owner: string | null): boolean {
    const mayUseLast = this.runningOf(owner) === 0 && !this.slow.has(owner);
    return this.busy() < (mayUseLast ? READERS_OF_ALL : READERS);
  }

  private busy(): number {
    return [...this.running.values()].reduce((sum, count) => sum + count, 0);
  }

  private runningOf(owner: string | null): number {
    return this.running.get(owner) ?? 0;
  }

  /** A free reader, rather one that has the place open, else a new one. */
  private usedBy(owner: string | null, place: string): ReaderProcess {
    this.running.set(owner, this.runningOf(owner) + 1);
    for (const reader of this.free.filter(({ gone }) => gone)) this.forget(reader);
    const warm = this.free.findIndex((reader) => reader.warm.has(place));
    const [idle] = this.free.splice(Math.max(warm, 0), 1);
    return idle ?? this.started();
  }

  private forget(reader: ReaderProcess): void {
    this.all.delete(reader);
    const at = this.free.indexOf(reader);
    if (at !== -1) this.free.splice(at, 1);
  }

  private async giveBack(reader: ReaderProcess, owner: string | null): Promise<void> {
    const left = this.runningOf(owner) - 1;
    if (left > 0) this.running.set(owner, left);
    else this.running.delete(owner);
    if (this.closed) return;
    if (reader.gone || reader.usesTooMuchMemory) {
      this.forget(reader);
      await reader.close();
    } else {
      this.free.push(reader);
    }
    this.serveWaiting();
    // While all others are busy, the last one is kept for the next caller.
    const spare = this.busy() >= READERS ? [] : this.free.slice(0, Math.max(0, this.all.size - READERS));
    for (const one of spare) this.forget(one);
    await Promise.all(spare.map((one) => one.close()));
  }

  /** Serves the first of those whose owner runs the fewest statements, while there is room. */
  private serveWaiting(): void {
    for (;;) {
      const admitted = this.closed ? [] : this.queue.filter(({ owner }) => this.mayRun(owner));
      const fewest = Math.min(...admitted.map(({ owner }) => this.runningOf(owner)));
      const next = admitted.find(({ owner }) => this.runningOf(owner) === fewest);
      if (next === undefined) return;
      this.queue.splice(this.queue.indexOf(next), 1);
      next.serve(this.usedBy(next.owner, next.place));
    }
  }

  private started(): ReaderProcess {
    const reader = new ReaderProcess(this.program, this.bounds);
    this.all.add(reader);
    return reader;
  }
}
