import type { Health } from './verdict.js';

/** One step from a full score to the score: what it takes away, and where it ends. */
export interface WaterfallStep {
  readonly id: string;
  readonly kind: 'own' | 'sla' | 'upstream';
  readonly text: string;
  readonly loss: number;
  readonly after: number;
}

/**
 * The losses of a score in their order: own checks and the error budget by their share of the own
 * loss, then what the inputs take away beyond it. They add up to 1 minus the score.
 */
export function stepsOf({ contributions, own, rootCause, score }: Health): readonly WaterfallStep[] {
  if (own === null || score === null) return [];
  let after = 1;
  const step = (id: string, kind: WaterfallStep['kind'], text: string, loss: number): WaterfallStep => {
    after -= loss;
    return { id, kind, text, loss, after };
  };
  const steps = contributions
    .filter(({ points }) => points > 0)
    .map(({ check, points, promise }) =>
      step(check, check === 'sla' ? 'sla' : 'own', promise, ((1 - own) * points) / 100),
    );
  const beyond = own - score;
  if (beyond < 1e-6) return steps;
  const cause = rootCause === null ? 'an input' : `${rootCause.product} ${rootCause.partition ?? ''}`.trim();
  return [...steps, step('upstream', 'upstream', `Upstream: ${cause}`, beyond)];
}
