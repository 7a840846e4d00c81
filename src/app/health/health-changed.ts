import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { HealthReport } from '../../core/health/health-report.js';
import { productRef, unknownProduct } from '../catalog/references.js';
import type { Signals } from '../ports/signals.js';
import { subscribe } from '../shared/subscribe.js';
import { defineUseCase } from '../shared/use-case.js';
import { type HealthPorts, health } from './get-health.js';

export interface HealthChangedPorts extends HealthPorts {
  readonly signals: Signals;
}

/**
 * The product's health whenever it differs from the last one sent: its own evidence or that of an
 * input may have changed. A product that does not exist is refused, as by `health`: a subscription
 * to a misspelt one would never receive anything.
 */
export const healthChanged = defineUseCase({
  name: 'healthChanged',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: HealthChangedPorts, call, requested: string): Promise<AsyncIterableIterator<HealthReport>> => {
    const product = productRef(requested);
    await ports.unitOfWork.read(async (stores) => {
      const found = await stores.catalog.productsByRef([product]);
      if (found.length === 0) throw await unknownProduct(stores, product);
    });
    const getHealth = health(ports);
    let sent: string | null = null;
    return subscribe(factSignals(ports.signals), [], async () => {
      const work = call.work?.another();
      const report = await getHealth({ ...call, ...(work && { work }) }, { product }).finally(() => work?.close());
      if (!report.ok) return [];
      const { asOf: _asOf, evaluatedAt: _evaluatedAt, lastLookedAt: _looked, ...rest } = report.value;
      const text = JSON.stringify(rest);
      if (text === sent) return [];
      sent = text;
      return [report.value];
    });
  },
});

/**
 * Signals of facts that health reads, whichever product they are about: inputs count too. Raw
 * lineage events are not among them.
 */
function factSignals(signals: Signals): Signals {
  return {
    subscribe: (_topics, listener) =>
      signals.subscribe(['*'], (topic) => {
        if (/^(evidence:|gate:|contract$)/.test(topic)) listener(topic);
      }),
  };
}
