import type { Grant } from '../../core/access/actor.js';
import type { Instant } from '../../core/shared/interval.js';

/** A token as it is kept: never the secret, only its SHA-256. */
export interface TokenRow {
  readonly id: string;
  readonly hash: string;
  readonly subject: string;
  readonly admin: boolean;
  readonly grants: readonly Grant[];
  readonly description: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export interface TokenStore {
  insert(token: TokenRow): Promise<void>;
  findByHash(hash: string): Promise<TokenRow | null>;
  count(): Promise<number>;
}
