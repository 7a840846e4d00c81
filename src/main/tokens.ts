import { type FirstToken, admitFirstToken } from '../app/governance/first-token.js';
import type { TokenPorts } from '../app/governance/issue-token.js';
import { warnOfLongLivedTokens } from '../app/governance/long-lived-tokens.js';
import type { Clock, Log } from '../app/ports/clock.js';
import type { Store } from '../persistence/index.js';
import type { Configuration } from '../platform/config.js';
import { systemIds } from '../platform/ids.js';
import { readSecretFile } from '../platform/secret-file.js';

/** What use cases about tokens need, outside of a server too. */
export function tokenPorts(
  { tokenMaxAge }: Configuration,
  { unitOfWork }: Pick<Store, 'unitOfWork'>,
  realClock: Clock,
): TokenPorts {
  return {
    unitOfWork,
    clock: realClock,
    realClock,
    ids: systemIds,
    maxTokenMillis: tokenMaxAge,
  };
}

/** The secret in the configured file; null if none is configured. Throws if it cannot be used. */
export function readFirstToken({ bootstrapTokenFile }: Configuration): string | null {
  if (bootstrapTokenFile === null) return null;
  const secret = readSecretFile(bootstrapTokenFile);
  if (secret.ok) return secret.value;
  throw unusable(bootstrapTokenFile, secret.error);
}

/** What the log reports about the first token; nothing where it is in use or not needed. */
const REPORTS: Readonly<Record<FirstToken, string | null>> = {
  CREATED: 'the first token was accepted; its subject is `bootstrap`',
  KNOWN: null,
  NOT_NEEDED: null,
  ENDED: 'the token in CONCORDAT_BOOTSTRAP_TOKEN_FILE has expired or was revoked, and is not accepted again',
};

/** Accepts the first token, and reports what is unusual about the tokens of the store. */
export async function admitTokens(
  configuration: Configuration,
  {
    firstToken,
    log,
    realClock,
    store,
  }: { readonly firstToken: string | null; readonly log: Log; readonly realClock: Clock; readonly store: Store },
): Promise<void> {
  const ports = tokenPorts(configuration, store, realClock);
  if (firstToken !== null) {
    const admitted = await admitFirstToken(ports, firstToken);
    if (!admitted.ok) throw unusable(configuration.bootstrapTokenFile ?? '', admitted.error);
    const report = REPORTS[admitted.value];
    if (report !== null) log.warn(report);
  }
  if (configuration.auth === 'token') await warnOfLongLivedTokens({ ...ports, log });
}

function unusable(file: string, problem: string): Error {
  return Object.assign(new Error(`the file of the first token, ${file}, ${problem}`), { code: 'BOOTSTRAP_TOKEN' });
}
