import type { Token } from '../../core/access/token.js';

export interface TokenStore {
  insert(token: Token): Promise<void>;
  findByHash(hash: string): Promise<Token | null>;
  count(): Promise<number>;
}
