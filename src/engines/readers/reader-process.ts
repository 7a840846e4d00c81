import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EngineFault } from '../../app/ports/engine.js';
import { contained } from '../../app/shared/contained.js';
import type { ReadableFile } from '../location.js';
import { type EngineLimits, megabytes, memoryLimit } from '../limits.js';
import { memoryHere, memoryOf } from './memory.js';

export type Row = Readonly<Record<string, unknown>>;

/** One statement for a reader, on the database of a place. */
export interface Question {
  readonly place: string;
  /** All files that it may read; its result counts only if they are not replaced meanwhile. */
  readonly files: readonly ReadableFile[];
  /** How it names files, where that is not their path. */
  readonly names?: readonly string[];
  readonly sql: string;
  /** False to parse it only, if the engine can. */
  readonly run: boolean;
  /** Whether it contains SQL of a contract. */
  readonly isUntrusted?: boolean;
  /** The SQL of a contract, which may read only the objects that the prelude defines. */
  readonly rule?: { readonly query: string; readonly prelude: string; readonly objects: readonly string[] };
  /** Files of loaded data that the statement reads, by the names it uses for them. */
  readonly attach?: Readonly<Record<string, string>>;
  /** One more such file, which the rows of the statement are written to instead of returned. */
  readonly into?: readonly [name: string, file: string];
}

/** When and why a reader is killed. */
export interface ReaderBounds {
  /** Of the statement, as it is configured. */
  readonly memoryBytes: number;
  /** A reader that uses more real memory while a statement runs is killed. */
  readonly residentBytes: number;
  /**
   * What the operating system lets a reader allocate, if it can limit that: each open DuckDB
   * allocates 100 MB that it hardly uses.
   */
  readonly dataBytes: number;
}

/** How many databases a reader keeps open, and how many places are known to be open in it. */
const OPEN_DATABASES = 12;

const MEBIBYTE = 2 ** 20;

/**
 * The bounds for a statement with this much memory: the process itself needs more, and so do
 * functions on texts, whose memory an engine does not count.
 */
export function boundsOf({ memoryBytes }: Pick<EngineLimits, 'memoryBytes'>): ReaderBounds {
  return {
    memoryBytes,
    residentBytes: 2 * memoryBytes + 256 * MEBIBYTE,
    dataBytes: 4 * memoryBytes + 1024 * MEBIBYTE,
  };
}

/** A program that readers run, and the fault for each of its own errors. */
export interface ReaderProgram {
  readonly file: URL;
  /** What the program is started with. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly faultOf: (code: string, message: string) => EngineFault;
  /** Deletes what a process that has ended has left behind. Never fails. */
  readonly cleanUp?: (pid: number) => Promise<void>;
}

interface Answer {
  readonly ready?: true;
  readonly rows?: readonly Row[];
  readonly code?: string;
  readonly message?: string;
}

interface PendingStatement {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (fault: EngineFault) => void;
}

const START_TIMEOUT_MILLIS = 60_000;
const WATCH_MILLIS = process.platform === 'linux' ? 50 : 250;

/** Sets the memory limit of the kernel, if there is a shell, then becomes the reader. */
const SHELL = '/bin/sh';
const LIMITED = 'ulimit -d "$1" 2>/dev/null; shift; exec "$@"';

/**
 * A process that runs a contract's statements, one at a time, so that none of them can block this
 * process, fill its memory or see its environment. It is killed when a statement takes too long or
 * too much memory, and it ends when this process ends for any reason.
 */
export class ReaderProcess {
  private readonly child: ChildProcess | null;
  private readonly ready: Promise<unknown>;
  private pending: PendingStatement | null = null;
  private ended: EngineFault | null = null;
  /** Resolves once nothing is left of the process that has ended. */
  private cleaned: Promise<void> | undefined;
  /** Places whose database is probably open in this process. */
  readonly warm = new Set<string>();

  constructor(
    private readonly program: ReaderProgram,
    private readonly bounds: ReaderBounds,
  ) {
    this.child = this.started();
    this.ready = this.child === null ? Promise.resolve() : this.readyOf(this.child);
  }

  /** Null if the system immediately refuses to start a process, for example without free memory. */
  private started(): ChildProcess | null {
    const command = [
      process.execPath,
      '--max-old-space-size=256',
      fileURLToPath(this.program.file),
      // The process whose end ends this one.
      String(process.pid),
      JSON.stringify(this.program.settings),
    ];
    const limited = [SHELL, '-c', LIMITED, 'sh', String(Math.floor(this.bounds.dataBytes / 1024)), ...command];
    const [file = process.execPath, ...rest] = process.platform === 'linux' && existsSync(SHELL) ? limited : command;
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const;
    try {
      return spawn(file, rest, { stdio: [...stdio], serialization: 'advanced', env: {} });
    } catch (error) {
      this.end(notStarted(error));
      return null;
    }
  }

  private readyOf(child: ChildProcess): Promise<void> {
    child.unref();
    child.channel?.unref();
    return new Promise<void>((resolve) => {
      const received = contained(
        (answer: Answer) => {
          if (answer.ready === true) resolve();
          else this.settle(answer);
        },
        (fault) => {
          this.kill(new EngineFault('QUERY_FAILED', `The answer of the reader is not readable: ${reasonOf(fault)}`));
          resolve();
        },
      );
      child.on('message', received);
      child.once('exit', (code, signal) => {
        this.end(endOf(code, signal, this.bounds));
        if (child.pid !== undefined) this.cleaned = this.program.cleanUp?.(child.pid);
        resolve();
      });
      child.on('error', (error) => {
        this.end(notStarted(error));
        resolve();
      });
    });
  }

  /** Whether it has ended and takes no more statements. */
  get gone(): boolean {
    return this.ended !== null;
  }

  /** Whether it has kept so much memory that it should be replaced by a new reader. */
  get usesTooMuchMemory(): boolean {
    const memory = this.child?.pid === undefined ? null : memoryHere(this.child.pid);
    if (memory === null) return false;
    return memory.resident > this.bounds.residentBytes / 2 || (memory.data ?? 0) > this.bounds.dataBytes * 0.75;
  }

  /** Runs one statement; only one may run at a time. */
  async ask(question: Question, timeoutMillis: number): Promise<readonly Row[]> {
    const starting = setTimeout(() => {
      this.kill(new EngineFault('TIMED_OUT', 'The process that reads the data did not start in time.'));
    }, START_TIMEOUT_MILLIS);
    await this.ready;
    clearTimeout(starting);
    const late = setTimeout(() => {
      this.kill(new EngineFault('TIMED_OUT', timeoutText(timeoutMillis)));
    }, timeoutMillis);
    const watch = setInterval(() => {
      // Memory that cannot be read is looked at again.
      this.lookAtMemory().catch(() => undefined);
    }, WATCH_MILLIS);
    try {
      return await new Promise<readonly Row[]>((resolve, reject) => {
        if (this.ended !== null) {
          reject(this.ended);
          return;
        }
        this.pending = { resolve, reject };
        this.keepWarm(question.place);
        // The exit reports a broken channel.
        this.child?.send(question, () => undefined);
      });
    } finally {
      clearTimeout(late);
      clearInterval(watch);
    }
  }

  /** Kills it, waits for its end and deletes what it has left behind. */
  async close(): Promise<void> {
    const { child } = this;
    const isOver = child?.pid === undefined || child.exitCode !== null || child.signalCode !== null;
    const over = isOver ? null : new Promise((resolve) => child.once('exit', resolve));
    // Nothing else may keep this process alive until the reader has ended.
    child?.ref();
    this.kill(new EngineFault('QUERY_FAILED', 'The database was closed.'));
    await over;
    await this.cleaned;
  }

  private async lookAtMemory(): Promise<void> {
    const memory = this.child?.pid === undefined ? null : await memoryOf(this.child.pid);
    if (memory === null || memory.resident <= this.bounds.residentBytes) return;
    const text = `The process of the statement took more than ${megabytes(this.bounds.residentBytes)} of memory.`;
    this.kill(new EngineFault('OUT_OF_MEMORY', `${text} ${memoryLimit(this.bounds)}`));
  }

  /** The place is the last one that the reader closes. */
  private keepWarm(place: string): void {
    this.warm.delete(place);
    this.warm.add(place);
    const [oldest] = this.warm;
    if (this.warm.size > OPEN_DATABASES && oldest !== undefined) this.warm.delete(oldest);
  }

  private settle({ rows, code, message }: Answer): void {
    const { pending } = this;
    if (rows !== undefined) pending?.resolve(rows);
    else pending?.reject(this.faultOf(code ?? '', message ?? ''));
    this.pending = null;
  }

  private faultOf(code: string, message: string): EngineFault {
    return code === 'REPLACED' ? new EngineFault('DATA_REPLACED', message) : this.program.faultOf(code, message);
  }

  private kill(fault: EngineFault): void {
    this.end(fault);
    // A process that could not be started has no number in Node, which would kill number 0: the
    // whole group of this process.
    if (this.child?.pid !== undefined) this.child.kill('SIGKILL');
  }

  private end(fault: EngineFault): void {
    this.ended ??= fault;
    this.pending?.reject(fault);
    this.pending = null;
  }
}

function notStarted(error: unknown): EngineFault {
  return new EngineFault('QUERY_FAILED', `No process can be started to read the data: ${reasonOf(error)}`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Signals of a process that ended for lack of memory: from the kernel, and from programs whose
 * allocation failed.
 */
const STARVED: ReadonlySet<string> = new Set(['SIGKILL', 'SIGABRT', 'SIGTRAP']);

function endOf(code: number | null, signal: NodeJS.Signals | null, bounds: ReaderBounds): EngineFault {
  const how = signal ?? `exit code ${code ?? 'unknown'}`;
  const starved = `The process that read the data ended (${how}), most often for lack of memory. ${memoryLimit(bounds)}`;
  return signal !== null && STARVED.has(signal)
    ? new EngineFault('OUT_OF_MEMORY', starved)
    : new EngineFault('QUERY_FAILED', `The process that read the data ended (${how}).`);
}

function timeoutText(millis: number): string {
  return `The statement took longer than ${millis} ms. The limit of checks is CONCORDAT_CHECK_TIMEOUT.`;
}
