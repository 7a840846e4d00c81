import type { Instant } from '../../core/shared/interval.js';

/**
 * Business time, by the clock of the database: the default of `asOf`. Demos and tests fix it;
 * timers and leases never use it.
 */
export interface Clock {
  now(): Instant;
  /** Whether the time is fixed. Shown in /readyz and in the banner. */
  readonly fixed: boolean;
}

/** Unique ids (UUIDv7, so that they sort by creation), digests and random bytes. */
export interface Ids {
  next(): string;
  /** Lower-case hexadecimal SHA-256 of the UTF-8 text. */
  sha256(text: string): string;
  /** `bytes` random bytes for secrets. */
  randomBytes(bytes: number): Uint8Array;
}

/** The log of the use cases; the platform's structured logger implements it. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
