import { isLive } from '../../core/access/token-life.js';
import { BOOTSTRAP_SUBJECT } from '../../core/access/actor.js';
import { isWellFormedToken } from '../../core/access/token.js';
import { type Result, err, ok } from '../../core/shared/result.js';
import { recordChange } from '../shared/audit-trail.js';
import { type TokenPorts, expiryFor, tokenOf } from './issue-token.js';

/**
 * `CREATED`: it is the first administrator's token now. `KNOWN`: it is in use already.
 * `NOT_NEEDED`: another token of an administrator is valid. `ENDED`: it expired or was revoked, and
 * is never accepted again.
 */
export type FirstToken = 'CREATED' | 'KNOWN' | 'NOT_NEEDED' | 'ENDED';

/** The catalog itself, on behalf of the operator who wrote the file. */
const OPERATOR = { subject: BOOTSTRAP_SUBJECT, admin: true, grants: [] };

/**
 * Stores the operator's secret as the token of an administrator, if none is valid: how a catalog
 * with identity `token` gets its first one. An error is a sentence about the secret.
 */
export async function admitFirstToken(ports: TokenPorts, secret: string): Promise<Result<FirstToken, string>> {
  if (!isWellFormedToken(secret)) {
    return err('is not a token: `concordat_` and 36 letters and digits, the last six of which are a checksum');
  }
  const now = ports.realClock.now();
  const outcome = await ports.unitOfWork.write(async (tx): Promise<FirstToken> => {
    await tx.tokens.lockTokens();
    const known = await tx.tokens.findByHash(ports.ids.sha256(secret));
    if (known !== null) return isLive(known, now) ? 'KNOWN' : 'ENDED';
    if (await tx.tokens.hasLiveAdmin(now)) return 'NOT_NEEDED';
    const token = tokenOf(ports, secret, {
      ...{ subject: BOOTSTRAP_SUBJECT, admin: true, grants: [] },
      ...{ description: 'CONCORDAT_BOOTSTRAP_TOKEN_FILE', expiresAt: expiryFor(ports, OPERATOR, null) },
    });
    await tx.tokens.insert(token);
    const change = { action: 'token.bootstrap', subject: `token:${token.id}`, before: null, after: token };
    await recordChange({ ...ports, tx }, { actor: OPERATOR, requestId: ports.ids.next() }, change);
    return 'CREATED';
  });
  return ok(outcome);
}
