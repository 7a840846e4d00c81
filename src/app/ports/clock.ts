import type { Instant } from '../../core/shared/interval.js';

/** Business time: `asOf` where nobody asked for another. Fixed in demos and tests; timers and leases never use it. */
export interface Clock {
  now(): Instant;
  /** Whether the time stands still (shown in /readyz and the banner). */
  readonly fixed: boolean;
}

/** Unique ids (UUIDv7, so that they sort by creation) and digests. */
export interface Ids {
  next(): string;
  /** Lower-case hexadecimal SHA-256 of the UTF-8 text. */
  sha256(text: string): string;
  /** `bytes` random bytes for secrets. */
  randomBytes(bytes: number): Uint8Array;
}

/** Where use cases report what happened; implemented by the platform's structured logger. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
