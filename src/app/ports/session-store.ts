import type { Session } from '../../core/access/session.js';
import type { Instant } from '../../core/shared/interval.js';

/** Logins of browsers. */
export interface SessionStore {
  insert(session: Session): Promise<void>;
  /** The session of this hash, whether or not it has ended. */
  find(hash: string): Promise<Session | null>;
  /** Deletes the session of this hash, if there is one. */
  delete(hash: string): Promise<void>;
  /** Deletes all that have ended at this moment. */
  deleteEnded(at: Instant): Promise<void>;
}
