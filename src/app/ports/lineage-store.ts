import type { Instant, Interval } from '../../core/shared/interval.js';
import type { RunView } from '../views-lineage.js';

/** A raw event as it came, kept for ever. */
export interface RawEvent {
  readonly sequence: number;
  /** SHA-256 of the canonical JSON. */
  readonly id: string;
  readonly body: string;
  readonly receivedAt: Instant;
}

/** The lineage half of the store. Its owner refines it with the fold's delta and the index's change feed. */
export interface LineageStore {
  /** Appends; tells which were new. */
  appendRaw(
    events: readonly { readonly id: string; readonly body: string; readonly receivedAt: Instant }[],
  ): Promise<readonly boolean[]>;
  /** Raw events not yet folded, oldest first. */
  unfolded(limit: number): Promise<readonly RawEvent[]>;
  countUnfolded(): Promise<number>;
  countRaw(): Promise<number>;
  /** The newest runs of jobs that wrote one of these datasets, which are about `interval` exactly, in (eventTime, hash) order. */
  runsWriting(
    datasets: readonly { readonly namespace: string; readonly name: string }[],
    interval: Interval | null,
  ): Promise<readonly RunView[]>;
}
