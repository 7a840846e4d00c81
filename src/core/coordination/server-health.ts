import type { Instant } from '../shared/interval.js';
import type { Breaker, BreakerState } from './breaker.js';

/** A server whose last attempts failed, or that was reset. */
export interface ServerHealth extends Breaker {
  /** The digest of where the data is. */
  readonly id: string;
  /** The name of the server in contracts; another contract may name it differently. */
  readonly server: string;
  /** The type of the server, such as `postgres`. */
  readonly serverType: string;
  /** The domains whose contracts name it. */
  readonly domains: readonly string[];
  readonly state: BreakerState;
  /** What failed last, and when. */
  readonly message: string;
  readonly failedAt: Instant;
}
