const MEBIBYTE = 2 ** 20;

/** What the engines of checks may use. */
export interface EngineLimits {
  /** Memory of one statement. */
  readonly memoryBytes: number;
  /** Temporary files of all statements together. */
  readonly diskBytes: number;
  /** Threads of one statement. */
  readonly threads: number;
  /** Time of one statement. */
  readonly timeoutMillis: number;
}

export const DEFAULT_ENGINE_LIMITS: EngineLimits = {
  memoryBytes: 256 * MEBIBYTE,
  diskBytes: 4096 * MEBIBYTE,
  threads: 2,
  timeoutMillis: 30_000,
};

/** `256 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEBIBYTE)} MB`;
}

/** The sentence of a fault that names the limit and its setting. */
export function memoryLimit({ memoryBytes }: Pick<EngineLimits, 'memoryBytes'>): string {
  return `The limit is ${megabytes(memoryBytes)} (CONCORDAT_CHECK_MEMORY).`;
}
