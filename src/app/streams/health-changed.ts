import { ok } from '../../core/shared/result.js';
import type { Queries, Streams } from '../app.js';
import { permitted } from '../guard.js';
import type { Signals } from '../ports/signals.js';
import { woken } from './woken.js';

export interface HealthChangedPorts {
  readonly health: Queries['health'];
  readonly signals: Signals;
}

/** The product's health whenever it differs from what was told last: its own evidence or that of an input may have changed. */
export function healthChanged({ health, signals }: HealthChangedPorts): Streams['healthChanged'] {
  return (context, product) => {
    const leave = permitted(context, 'catalog.read', 'any');
    if (!leave.ok) return leave;
    let told: string | null = null;
    const changed = woken(onlyFacts(signals), [], async () => {
      const report = await health(context, { product });
      if (!report.ok) return [];
      const { asOf: _asOf, evaluatedAt: _evaluatedAt, ...rest } = report.value;
      const text = JSON.stringify(rest);
      if (text === told) return [];
      told = text;
      return [report.value];
    });
    return ok(changed);
  };
}

/** Signals of what health is made of, whichever product they are about: inputs count too. Raw lineage events are not among them. */
function onlyFacts(signals: Signals): Signals {
  return {
    subscribe: (_topics, listener) =>
      signals.subscribe(['*'], (topic) => {
        if (/^(evidence:|gate:|contract$)/.test(topic)) listener(topic);
      }),
  };
}
