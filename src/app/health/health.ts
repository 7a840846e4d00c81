import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { assess, worstOf } from './propagated-health.js';
import { undeclaredInputs } from './consumed-partitions.js';
import { ActiveContracts } from '../catalog/active-contracts.js';
import { type Wanted, loadUpstreamClosure } from './upstream-closure.js';
import { requestedInstant, requestedInterval, partitionsOf, spanOf } from '../catalog/requested-partitions.js';
import { healthReport } from './report.js';
import { partitionDataKey } from './partition-data.js';
import { requestedProduct, resolveTarget } from '../catalog/resolve-target.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface HealthPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The health of a product: the minimum over its output ports and the asked partitions, with everything it rests on. */
export function health(ports: HealthPorts): Queries['health'] {
  const models = new ActiveContracts(ports.ids);
  return async (context, input) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const product = requestedProduct(input);
    if (!product.ok) return product;
    const interval = requestedInterval(input);
    if (!interval.ok) return interval;
    const asOf = requestedInstant(input.asOf, ports.clock.now());
    if (!asOf.ok) return asOf;
    return ports.unitOfWork.read(async (stores) => {
      const subject = await resolveTarget(stores, models, product.value, input);
      if (!subject.ok) return subject;
      const { found, served } = subject.value;
      if (found !== 'FOUND' && !(found === 'CONTRACT_MISMATCH' && (input.contract ?? null) === null)) {
        const what =
          found === 'UNKNOWN_PRODUCT' ? `product \`${product.value}\`` : `such contract of \`${product.value}\``;
        return failure('NotFound', 'NOT_FOUND', `There is no ${what}.`, 'List them: `concordat product list`.');
      }
      const wanted: Wanted[] = [];
      for (const one of served) {
        const partitions = partitionsOf(one, input, interval.value, asOf.value);
        if (!partitions.ok) return partitions;
        wanted.push({ served: one, partitions: partitions.value });
      }
      const mesh = await loadUpstreamClosure(stores, models, wanted, asOf.value);
      const { byPartition } = assess(mesh, asOf.value);
      const keys = wanted.flatMap((one) => one.partitions.map((partition) => partitionDataKey(one.served, partition)));
      const assessed = keys.map((key) => byPartition.get(key)).filter((one) => one !== undefined);
      const span = interval.value ?? spanOf(wanted.flatMap(({ partitions }) => partitions));
      const nothing = { code: 'NO_CHECKS', message: `\`${product.value}\` has no contract that serves` } as const;
      const worst = worstOf(assessed);
      const undeclared = worst === null ? [] : await undeclaredInputs(stores, worst.evaluated.facts);
      return ok(healthReport(product.value, assessed, span, asOf.value, nothing, undeclared));
    });
  };
}
