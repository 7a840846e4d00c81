import { ACTIONS, ANY_DOMAIN, isAction, isAllowed } from '../../core/access/authorize.js';
import type { Grant } from '../../core/access/actor.js';
import type { Instant } from '../../core/shared/interval.js';
import { invalid } from '../shared/errors.js';
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
  /** The time of the server, with which ages and due times are compared. */
  readonly clock: Instant;
  /** The environment whose servers it reads. */
  readonly environment: string;
  /** The release of the server. */
  readonly version: string;
}

interface Installation {
  readonly environment: string;
  readonly version: string;
}

/** Who the caller is, and what it may do. */
export const me = defineUseCase({
  name: 'me',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: TokenPorts & Installation, { actor }, _none: object): Promise<Me> => {
    const { admin, grants, subject, token } = actor;
    const { clock, environment, version } = ports;
    const known = { subject, admin, grants, clock: clock.now(), environment, version };
    if (token === undefined) {
      return { ...known, identity: 'LOCAL', tokenId: null, expiresAt: null, warning: null };
    }
    const found = await ports.unitOfWork.read((stores) => stores.tokens.find(token.id));
    const warning = found === null ? null : listedToken(ports, found).warning;
    return { ...known, identity: 'TOKEN', tokenId: token.id, expiresAt: token.expiresAt, warning };
  },
});

interface CanInput {
  readonly action: string;
  /** Null for any one domain, `*` for the whole catalog. */
  readonly domain: string | null;
}

/** Whether the caller may do something, as the use cases decide it. */
export const can = defineUseCase({
  name: 'can',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (_ports: object, { actor }, { action, domain }: CanInput): Promise<boolean> => {
    if (isAction(action)) return Promise.resolve(isAllowed(actor, action, domain ?? ANY_DOMAIN));
    throw invalid({
      code: 'INVALID_INPUT',
      message: `There is no action \`${action.slice(0, 100)}\`.`,
      help: `The actions are ${ACTIONS.join(', ')}.`,
    });
  },
});
