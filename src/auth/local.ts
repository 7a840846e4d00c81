import { appError } from '../app/shared/errors.js';
import type { Identity } from '../app/shared/identity.js';
import type { Actor } from '../core/access/actor.js';
import { err, ok } from '../core/shared/result.js';
import { isLoopback, isLoopbackHostHeader, isLoopbackOrigin } from './loopback.js';

/** The implicit identity of the machine's user. */
const LOCAL_ACTOR: Actor = { subject: 'local', admin: true, grants: [] };

const HELP = 'Reach the server as http://127.0.0.1 or http://localhost, or run it with CONCORDAT_AUTH=token.';

/**
 * Identity `local`: every caller that can reach the loopback address is the administrator. Web
 * pages can reach it too, through the user's browser: a foreign name that resolves to 127.0.0.1
 * (DNS rebinding), a foreign origin and a cross-site request are refused. Throws for any address
 * that other machines can reach.
 */
export function localIdentity(listenHost: string): Identity {
  if (!isLoopback(listenHost)) {
    throw new Error(
      `CONCORDAT_AUTH=local makes every caller an administrator, so it serves loopback addresses only, not ${listenHost}. ` +
        'Set CONCORDAT_AUTH=token, or CONCORDAT_HOST=127.0.0.1.',
    );
  }
  return {
    mode: 'local',
    identify({ host, origin, fetchSite }) {
      if (host === null || !isLoopbackHostHeader(host)) return refused(`addressed to ${host ?? 'no host'}`);
      if (origin !== null && !isLoopbackOrigin(origin)) return refused(`sent by a page of ${origin}`);
      if (fetchSite === 'cross-site') return refused('sent by a page of another site');
      return Promise.resolve(ok(LOCAL_ACTOR));
    },
  };
}

function refused(how: string) {
  const message = `This server trusts its own machine only, and the request was ${how.slice(0, 200)}.`;
  return Promise.resolve(err(appError({ kind: 'Forbidden', code: 'CROSS_SITE', message, help: HELP })));
}
