import type { Server } from '../../core/contract/model.js';
import type { CheckStatement } from '../../core/quality/plan.js';
import type { Source } from '../../core/quality/plan-input.js';
import type { SqlDialect } from '../../core/quality/sql/dialect.js';
import type { Partitioning } from '../../core/partition/partitioning.js';
import type { Instant, Interval } from '../../core/shared/interval.js';

/** The data of an object on a server. */
export interface EnginePlace {
  readonly server: Server;
  readonly object: { readonly name: string; readonly physicalName: string };
  /** The domain whose contract it is; where domains have folders of their own, it must be known. */
  readonly domain?: string | null;
}

/** Where the data of one object and partition is, as the contract describes it. */
export interface EngineTarget extends EnginePlace {
  /**
   * Files of the partition, relative to the server's location; null for all data (tables, whole
   * files).
   */
  readonly path: string | null;
  /**
   * Physical columns declared as text, whose values text formats must not convert to other types.
   */
  readonly textColumns: readonly string[];
  /** Physical names of all declared columns, and of the partitioning's column. */
  readonly declaredColumns: readonly string[];
  /**
   * What a statement about the target reads, also of other objects: it can open the files of these
   * sources, and no others.
   */
  readonly reads?: readonly Source[];
}

/** What shows whether the content of a file changed without reading it. */
export interface FileState {
  /** Below the data root. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Whole milliseconds since 1970. */
  readonly modifiedMillis: number;
}

/** A source that several statements read, until it is released. */
export interface LoadedSource {
  readonly source: Source;
  release(): Promise<void>;
}

/** Targets whose data has the same columns, and can be read by one statement. */
export interface SharedRead {
  readonly members: readonly SharedMember[];
  /** A FROM clause with the rows of these members. */
  readonly relationOf: (members: readonly SharedMember[]) => string;
  /** The column of that relation with the `name` of the member that a row belongs to. */
  readonly memberColumn: string;
}

/** One of the targets, with what `open` returns for it. */
export interface SharedMember {
  readonly target: EngineTarget;
  readonly source: Source;
  readonly name: string;
}

/** The source as it is: nothing was loaded, and nothing is released. */
export function unloaded(source: Source): LoadedSource {
  return { source, release: () => Promise.resolve() };
}

/**
 * Runs queries next to the data; of rows, only permitted keys of failing ones leave it. Every
 * method throws EngineFault for what could not run.
 */
export interface Engine {
  readonly dialect: SqlDialect;
  /** Whether this engine reads servers of this type and format, not whether the server answers. */
  supports(server: Server): boolean;
  /**
   * The relation and the physical columns of the target, with as little reading as possible; null
   * when the object does not exist.
   */
  open(target: EngineTarget): Promise<Source | null>;
  /**
   * Opens many targets of one object with few statements. What is in no answer must be opened
   * alone, also to know why. Absent in an engine whose statements are cheap. Never throws because
   * of the data.
   */
  openTogether?(targets: readonly EngineTarget[]): Promise<readonly SharedRead[]>;
  /** The single row that the statement returns. */
  run(
    target: EngineTarget,
    statement: CheckStatement,
    timeoutMillis: number,
  ): Promise<Readonly<Record<string, unknown>>>;
  /**
   * The source in a form that is read faster several times, where there is one and it fits into the
   * limits; else as it is.
   */
  load(target: EngineTarget, source: Source, timeoutMillis: number): Promise<LoadedSource>;
  /** All rows that a statement of Concordat's own returns, which has no SQL of a contract. */
  rows(target: EngineTarget, sql: string, timeoutMillis: number): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /**
   * The files of the target, with what shows whether their content changed; the file of a table.
   */
  files(place: EnginePlace, path: string | null): Promise<readonly FileState[]>;
  /**
   * Partitions whose files exist, in order; empty for servers without files. With `since`, only
   * those that ended later, where the folders follow time.
   */
  partitionsPresent(
    place: EnginePlace,
    partitioning: Partitioning,
    since?: Instant | null,
  ): Promise<readonly Interval[]>;
  close(): Promise<void>;
}

export type EngineFaultCode =
  | 'FILE_MISSING'
  | 'QUERY_FAILED'
  | 'QUERY_REFUSED'
  | 'ACCESS_DENIED'
  | 'TIMED_OUT'
  | 'OUT_OF_MEMORY'
  | 'UNREADABLE'
  | 'DATA_REPLACED'
  | 'AMBIGUOUS_COLUMNS'
  | 'UNRESOLVED_VARIABLE';

/**
 * Thrown when a check could not run. It becomes evidence with outcome ERROR, never a pass and never
 * a failure of the data.
 */
export class EngineFault extends Error {
  constructor(
    readonly code: EngineFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'EngineFault';
  }
}

/**
 * Turns anything an engine throws into a fault, so that one check's unexpected error does not lose
 * the results of the others.
 */
export function engineFaultOf(error: unknown): EngineFault {
  if (error instanceof EngineFault) return error;
  const message = error instanceof Error ? error.message : String(error);
  // The system's own messages contain the real path of the file.
  if (hasPath(error)) return new EngineFault('UNREADABLE', `A file of the data cannot be read (${error.code}).`);
  return new EngineFault('QUERY_FAILED', message.slice(0, 500));
}

function hasPath(error: unknown): error is { readonly code: string; readonly path: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'path' in error;
}
