import type { Log } from '../ports/clock.js';

/**
 * Runs `work` and calls `renew` every third of the lease meanwhile, so that work longer than its
 * lease is not taken over and done twice. A process that hangs or dies renews nothing and loses its
 * leases; a renewal that fails is tried again a third later.
 */
export async function withLeaseRenewal<T>(
  work: () => Promise<T>,
  renew: () => Promise<unknown>,
  leaseMillis: number,
  log: Pick<Log, 'warn'>,
): Promise<T> {
  let renewing: Promise<unknown> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    renewing = renew()
      .catch((error: unknown) => log.warn('leases could not be renewed', { error }))
      .finally(() => (busy = false));
  }, leaseMillis / 3);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await renewing;
  }
}
