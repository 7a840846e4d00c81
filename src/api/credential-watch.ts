import type { Log } from '../app/ports/clock.js';
import type { Identity, IdentityClaim } from '../app/shared/identity.js';

/** Whether what identified a caller is still accepted: a token expires and can be revoked. */
export interface Credential {
  /** Asks the store. Rejects while it cannot answer. */
  isValid(): Promise<boolean>;
  /** Calls `onEnd` once, a few seconds after the end at most. Returns the function that stops. */
  watch(onEnd: () => void): () => void;
}

/** How often the credentials of long-running requests and of subscriptions are looked up. */
const LOOK_MILLIS = 2_000;

/** The credential of this claim. Identity `local` has none that ends. */
export function credentialOf(identity: Identity, claim: IdentityClaim, log: Log): Credential {
  if (identity.mode === 'local') return { isValid: () => Promise.resolve(true), watch: () => () => undefined };
  const isValid = async (): Promise<boolean> => (await identity.identify(claim)).ok;
  return {
    isValid,
    watch: (onEnd) => {
      let isStopped = false;
      const look = async (): Promise<void> => {
        const ended = !(await isValid());
        if (!ended || isStopped) return;
        stop();
        onEnd();
      };
      // A look begins when the one before has ended, so that a slow store does not collect them.
      const lookLater = (): NodeJS.Timeout =>
        setTimeout(() => {
          look()
            .catch((error: unknown) => {
              log.warn('a token could not be looked up; it is tried again', { error });
            })
            .finally(() => {
              if (!isStopped) timer = lookLater();
            });
        }, LOOK_MILLIS).unref();
      let timer = lookLater();
      const stop = (): void => {
        isStopped = true;
        clearTimeout(timer);
      };
      return stop;
    },
  };
}
