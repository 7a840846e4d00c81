import type { Server } from '../../core/contract/model.js';
import type { CheckStatement } from '../../core/quality/plan.js';
import type { Source } from '../../core/quality/plan-input.js';
import type { SqlDialect } from '../../core/quality/sql/dialect.js';
import type { Partitioning } from '../../core/partition/partitioning.js';
import type { Interval } from '../../core/shared/interval.js';

/** Where the data of one object and partition is, in the contract's words; the engine finds it. */
export interface EngineTarget {
  readonly server: Server;
  readonly object: { readonly name: string; readonly physicalName: string };
  /** Files of the partition relative to the server's location; null for all there is (tables, whole files). */
  readonly path: string | null;
  /** Physical columns that are declared as text: what text formats must not read as anything else. */
  readonly textColumns: readonly string[];
}

/** Runs aggregates next to the data; rows never leave it. Every method throws EngineFault for what could not run. */
export interface Engine {
  readonly dialect: SqlDialect;
  /** Whether this engine can reach the server: its type and format, not whether it answers. */
  supports(server: Server): boolean;
  /** The relation and physical columns of the target, without reading more than it must; null where the object does not exist. */
  open(target: EngineTarget): Promise<Source | null>;
  /** The one row of the statement. */
  run(
    target: EngineTarget,
    statement: CheckStatement,
    timeoutMillis: number,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** Partitions of the partitioning whose files are there, in order; empty for servers without files. */
  partitionsPresent(
    target: Omit<EngineTarget, 'path' | 'textColumns'>,
    partitioning: Partitioning,
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
  | 'UNRESOLVED_VARIABLE';

/** What an engine throws when a check could not be run: becomes ERROR evidence, never a pass and never a failure of the data. */
export class EngineFault extends Error {
  constructor(
    readonly code: EngineFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'EngineFault';
  }
}

/** What an engine threw as a fault: also what it did not foresee, so that one check's surprise is not the loss of all the others. */
export function engineFaultOf(error: unknown): EngineFault {
  if (error instanceof EngineFault) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new EngineFault('QUERY_FAILED', message.slice(0, 500));
}
