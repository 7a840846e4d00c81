import type { ConnectionLimits } from './connection-limits.js';

/** Limits of the REST paths. */
export interface HttpLimits {
  /** Size of a lineage body, compressed and decompressed: events of 23 MB exist in practice. */
  readonly lineageBytes: number;
  /** Size of a body with results of another tool, compressed and decompressed. */
  readonly evidenceBytes: number;
  /**
   * Size of all bodies that are being read, of which one subject can have a half; above it the
   * server answers 503 with Retry-After.
   */
  readonly bodyBytesInFlight: number;
  /** Size of the body of a login. */
  readonly loginBytes: number;
  /** Tries of one address to log in with a wrong token, in a minute. */
  readonly loginsPerMinute: number;
  readonly batchEvents: number;
  /** Longest time that a gate holds its response. */
  readonly gateWaitMillis: number;
  /** Longest time for receiving the headers of one request. */
  readonly headerMillis: number;
  /** Longest time for receiving the headers and the body of one request. */
  readonly requestMillis: number;
  readonly connections: ConnectionLimits;
}

export const HTTP_LIMITS: HttpLimits = {
  lineageBytes: 32 * 1024 * 1024,
  evidenceBytes: 16 * 1024 * 1024,
  bodyBytesInFlight: 256 * 1024 * 1024,
  loginBytes: 4096,
  loginsPerMinute: 5,
  batchEvents: 10_000,
  gateWaitMillis: 60_000,
  headerMillis: 20_000,
  requestMillis: 120_000,
  connections: { total: 5_000, perAddress: 2_000 },
};
