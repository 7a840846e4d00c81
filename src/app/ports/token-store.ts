import type { Token, UsedToken } from '../../core/access/token.js';
import type { Instant } from '../../core/shared/interval.js';

/** Which tokens are listed. */
export interface TokenFilter {
  /** Only those of this subject. */
  readonly subject: string | null;
  /** Only those that are neither expired nor revoked at this moment; null for all. */
  readonly liveAt: Instant | null;
}

export interface TokenStore {
  /** Locks the creation and the end of tokens until the transaction ends. */
  lockTokens(): Promise<void>;
  insert(token: Token): Promise<void>;
  findByHash(hash: string): Promise<UsedToken | null>;
  find(id: string): Promise<UsedToken | null>;
  /** Sets when the token ends, or that it was revoked. */
  end(id: string, end: Pick<Token, 'expiresAt' | 'revokedAt'>): Promise<void>;
  /** Notes a use of the token; an earlier one than the noted one changes nothing. */
  noteUse(id: string, at: Instant): Promise<void>;
  /** All tokens that were ever created for the subject, expired and revoked ones too. */
  ofSubject(subject: string): Promise<readonly Token[]>;
  /** The subjects of all tokens that were ever created. */
  subjects(): Promise<readonly string[]>;
  /** Newest first: at most `limit` from the one after the token `after` on. */
  list(filter: TokenFilter, after: string | null, limit: number): Promise<readonly UsedToken[]>;
  /** Whether any token of an administrator is valid at this moment. */
  hasLiveAdmin(at: Instant): Promise<boolean>;
  count(): Promise<number>;
}
