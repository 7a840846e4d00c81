import type { Slice } from '../../core/shared/interval.js';

/** One compiled statement of a check plan, in the engine's own dialect, that returns exactly one row of aggregates. */
export interface PlannedStatement {
  readonly sql: string;
  readonly parameters: readonly (string | number | boolean | null)[];
  /** Names of the result's columns, in order. */
  readonly columns: readonly string[];
}

/** Where the data of one object and slice is, resolved by the engine from a server entry. */
export interface EngineTarget {
  readonly server: {
    readonly name: string;
    readonly type: string;
    readonly settings: Readonly<Record<string, unknown>>;
  };
  readonly object: { readonly name: string; readonly physicalName: string };
  readonly slice: Slice;
  /** Files (absolute paths) of the slice for file servers; empty for tables. */
  readonly files: readonly string[];
}

export interface EngineColumn {
  readonly name: string;
  readonly type: string;
}

/** Runs aggregates next to the data; rows never leave it. Every method throws EngineFault for what could not run. */
export interface Engine {
  readonly name: 'duckdb' | 'sqlite';
  /** Whether this engine can reach servers of this type and format. */
  supports(serverType: string, settings: Readonly<Record<string, unknown>>): boolean;
  /** Physical columns of the target, without reading rows. */
  describe(target: EngineTarget): Promise<readonly EngineColumn[]>;
  run(
    target: EngineTarget,
    statement: PlannedStatement,
    timeoutMillis: number,
  ): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

/** What an engine throws when a check could not be run: becomes ERROR evidence, never a pass and never a failure of the data. */
export class EngineFault extends Error {
  constructor(
    readonly code: 'FILE_MISSING' | 'QUERY_FAILED' | 'ACCESS_DENIED' | 'TIMED_OUT' | 'UNREADABLE',
    message: string,
  ) {
    super(message);
    this.name = 'EngineFault';
  }
}
