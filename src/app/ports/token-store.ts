import type { Token } from '../../core/access/token.js';

export interface TokenStore {
  insert(token: Token): Promise<void>;
  findByHash(hash: string): Promise<Token | null>;
  /** All tokens that were ever created for the subject, expired and revoked ones too. */
  ofSubject(subject: string): Promise<readonly Token[]>;
  count(): Promise<number>;
}
