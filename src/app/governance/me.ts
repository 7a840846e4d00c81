import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Grant } from '../../core/access/actor.js';
import type { Instant } from '../../core/shared/interval.js';
import { defineUseCase } from '../shared/use-case.js';
import { type ListedToken, type TokenPorts, listedToken } from './issue-token.js';

/** The caller as the server identified it. */
export interface Me {
  readonly subject: string;
  readonly admin: boolean;
  readonly grants: readonly Grant[];
  /** How the caller was identified: by its machine, or by a token. */
  readonly identity: 'LOCAL' | 'TOKEN';
  readonly tokenId: string | null;
  readonly expiresAt: Instant | null;
  readonly warning: ListedToken['warning'];
}

/** Who the caller is, and what it may do. */
export const me = defineUseCase({
  name: 'me',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: TokenPorts, { actor }, _none: object): Promise<Me> => {
    const { admin, grants, subject, token } = actor;
    const known = { subject, admin, grants };
    if (token === undefined) {
      return { ...known, identity: 'LOCAL', tokenId: null, expiresAt: null, warning: null };
    }
    const found = await ports.unitOfWork.read((stores) => stores.tokens.find(token.id));
    const warning = found === null ? null : listedToken(ports, found).warning;
    return { ...known, identity: 'TOKEN', tokenId: token.id, expiresAt: token.expiresAt, warning };
  },
});
