import { type Result, ok } from '../../core/shared/result.js';
import type { Queries, Streams } from '../app.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import type { Signals } from '../ports/signals.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { productRef } from '../catalog/resolve-contract.js';
import { subscribe } from '../shared/subscribe.js';

export interface HealthChangedPorts {
  readonly health: Queries['health'];
  readonly signals: Signals;
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
}

/**
 * The product's health whenever it differs from what was told last: its own evidence or that of an input may have changed. A product
 * that nobody has published is refused as `health` refuses it: of a misspelt one nothing would ever be heard.
 */
export function healthChanged({ health, signals, unitOfWork }: HealthChangedPorts): Streams['healthChanged'] {
  return async (context, asked) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const known = await knownProduct(unitOfWork, asked);
    if (!known.ok) return known;
    const product = known.value;
    let told: string | null = null;
    const changed = subscribe(onlyFacts(signals), [], async () => {
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

async function knownProduct(
  unitOfWork: HealthChangedPorts['unitOfWork'],
  asked: string,
): Promise<Result<string, AppError>> {
  const product = productRef(asked);
  if (!product.ok) return product;
  const found = await unitOfWork.read(({ catalog }) => catalog.productsByRef([product.value]));
  if (found.length > 0) return product;
  const help = 'List them: `concordat product list`. Subscribe once it is published.';
  return failure('NotFound', 'NOT_FOUND', `There is no product \`${product.value}\`.`, help);
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
