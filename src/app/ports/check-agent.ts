import type { ContractModel } from '../../core/contract/model.js';
import type { Check } from '../../core/quality/check.js';
import type { Measured } from '../../core/quality/evaluate.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';

/** What an agent is asked to measure: some checks of a contract version over one partition. */
export interface MeasureRequest {
  readonly model: ContractModel;
  readonly checks: readonly Check[];
  readonly partition: Partition;
  /** The moment ages are counted to. */
  readonly asOf: Instant;
}

/** What was measured, with the circumstances that evidence keeps. */
export type MeasuredCheck = Measured & {
  readonly durationMillis: number | null;
  readonly engine: string | null;
  readonly statementHash: string | null;
};

/** Runs checks next to the data, with the credentials of one domain. Only evidence leaves it. */
export interface CheckAgent {
  readonly name: string;
  /** One answer for every executable check that was asked; what could not run is an answer too. Never throws for the data's sake. */
  measure(request: MeasureRequest): Promise<readonly MeasuredCheck[]>;
  /** Partitions of the contract’s partitioning whose files are there, in order; null where the data is not files, or they cannot be reached. */
  partitionsPresent(model: ContractModel): Promise<readonly Interval[] | null>;
}
