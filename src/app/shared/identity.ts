import type { Actor } from '../../core/access/actor.js';
import type { Result } from '../../core/shared/result.js';
import type { AppError } from './errors.js';

/** What a request shows about its sender and origin. */
export interface IdentityClaim {
  /** The Authorization header, or its equivalent in a WebSocket's connection_init. */
  readonly authorization: string | null;
  /**
   * The session of a browser, and whether a page of this server sent the request: another site can
   * make a browser send the session too.
   */
  readonly session: { readonly secret: string; readonly isOwnPage: boolean } | null;
  readonly host: string | null;
  /** Sent by browsers only. */
  readonly origin: string | null;
  /** `Sec-Fetch-Site`, sent by browsers only. */
  readonly fetchSite: string | null;
}

/**
 * Identifies the caller. Implemented by `auth`; every request passes it before its body is read,
 * except those for probes and public pages.
 */
export interface Identity {
  /** Whether a request without a credential can have an identity. */
  readonly mode: 'local' | 'token';
  identify(claim: IdentityClaim): Promise<Result<Actor, AppError>>;
}
