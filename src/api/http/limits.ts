/** Bounds on the REST paths. */
export interface HttpLimits {
  /**
   * Of a lineage body, after decompression as before it: events of 23 MB were seen in the field.
   */
  readonly lineageBytes: number;
  /** Of all lineage bodies that are in memory at once; beyond it the server asks to come again. */
  readonly lineageBytesInFlight: number;
  readonly batchEvents: number;
  /** How long a gate holds its answer at most. */
  readonly gateWaitMillis: number;
  /** Of the headers and the body of one request, whoever sends it how slowly. */
  readonly requestMillis: number;
}

export const HTTP_LIMITS: HttpLimits = {
  lineageBytes: 32 * 1024 * 1024,
  lineageBytesInFlight: 256 * 1024 * 1024,
  batchEvents: 10_000,
  gateWaitMillis: 60_000,
  requestMillis: 120_000,
};
