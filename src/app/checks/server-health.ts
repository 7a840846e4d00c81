import { type Breaker, CLOSED, afterFailure } from '../../core/coordination/breaker.js';
import { isServerFault } from '../../core/coordination/retry.js';
import type { MeasuredCheck } from '../ports/check-agent.js';
import type { Ids } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';

/** What attempts at a server showed of it. */
export interface ServerAttempt {
  readonly place: string;
  readonly measured: readonly Pick<MeasuredCheck, 'outcome' | 'reasonCode' | 'message'>[];
}

/**
 * Opens or closes the breakers of servers after attempts, in their order. One attempt in which
 * anything was measured shows that the server answers; one in which every check that ran failed
 * because of the server, that it does not. Anything else says nothing about it.
 */
export async function recordServerHealth(
  { ids, tx }: { readonly ids: Ids; readonly tx: Pick<Transaction, 'work'> },
  attempts: readonly ServerAttempt[],
): Promise<void> {
  const seen = attempts.filter(({ place }) => place !== '');
  const verdicts = seen
    .map(({ measured, place }) => ({ place, ...verdictOf(measured) }))
    .filter(({ says }) => says !== null);
  if (verdicts.length === 0) return;
  const known = new Map(
    (await tx.work.breakersOf([...new Set(verdicts.map(({ place }) => place))])).map((one) => [one.place, one]),
  );
  if (known.size === 0 && verdicts.every(({ says }) => says === 'ANSWERS')) return;
  const now = await tx.work.now();
  const breakers = new Map<string, Breaker & { readonly message: string }>();
  for (const { message, place, says } of verdicts) {
    const before = breakers.get(place) ?? known.get(place) ?? CLOSED;
    breakers.set(place, { ...(says === 'ANSWERS' ? CLOSED : afterFailure(before, now, randomOf(ids))), message });
  }
  const closed = [...breakers].filter(([, { failures }]) => failures === 0).map(([place]) => place);
  if (closed.length > 0) await tx.work.closeBreakers(closed);
  for (const [place, breaker] of breakers) {
    if (breaker.failures > 0) await tx.work.putBreaker({ ...breaker, place, failedAt: now });
  }
}

function verdictOf(measured: ServerAttempt['measured']): {
  readonly says: 'ANSWERS' | 'FAILS' | null;
  readonly message: string;
} {
  const ran = measured.filter(({ outcome }) => outcome !== 'NOT_RUN' && outcome !== 'NOT_APPLICABLE');
  if (ran.length === 0) return { says: null, message: '' };
  const faults = ran.filter(({ outcome, reasonCode }) => outcome === 'ERROR' && isServerFault(reasonCode));
  if (faults.length === ran.length)
    return { says: 'FAILS', message: faults[0]?.message ?? faults[0]?.reasonCode ?? '' };
  return { says: ran.some(({ outcome }) => outcome !== 'ERROR') ? 'ANSWERS' : null, message: '' };
}

/** A number in [0, 1). */
export function randomOf(ids: Pick<Ids, 'randomBytes'>): number {
  const [a = 0, b = 0, c = 0] = ids.randomBytes(3);
  return (a * 65_536 + b * 256 + c) / 16_777_216;
}
