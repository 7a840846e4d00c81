import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { failure } from '../shared/errors.js';
import { permitted } from '../shared/authorize.js';
import { assess, worstOf } from './propagated-health.js';
import { undeclaredInputs } from './consumed-partitions.js';
import { ContractModels } from '../catalog/active-contracts.js';
import { type Wanted, loadMesh } from './upstream-closure.js';
import { askedInstant, askedInterval, slicesOf, spanOf } from '../catalog/requested-partitions.js';
import { healthReport } from './report.js';
import { factsKey } from './partition-data.js';
import { askedProduct, findSubject } from '../catalog/resolve-target.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface HealthPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The health of a product: the minimum over its output ports and the asked cells, with everything it rests on. */
export function health(ports: HealthPorts): Queries['health'] {
  const models = new ContractModels(ports.ids);
  return async (context, input) => {
    const leave = permitted(context, 'catalog.read', 'any');
    if (!leave.ok) return leave;
    const product = askedProduct(input);
    if (!product.ok) return product;
    const interval = askedInterval(input);
    if (!interval.ok) return interval;
    const asOf = askedInstant(input.asOf, ports.clock.now());
    if (!asOf.ok) return asOf;
    return ports.unitOfWork.read(async (stores) => {
      const subject = await findSubject(stores, models, product.value, input);
      if (!subject.ok) return subject;
      const { found, served } = subject.value;
      if (found !== 'FOUND' && !(found === 'CONTRACT_MISMATCH' && (input.contract ?? null) === null)) {
        const what =
          found === 'UNKNOWN_PRODUCT' ? `product \`${product.value}\`` : `such contract of \`${product.value}\``;
        return failure('NotFound', 'NOT_FOUND', `There is no ${what}.`, 'List them: `concordat product list`.');
      }
      const wanted: Wanted[] = [];
      for (const one of served) {
        const slices = slicesOf(one, input, interval.value, asOf.value);
        if (!slices.ok) return slices;
        wanted.push({ served: one, slices: slices.value });
      }
      const mesh = await loadMesh(stores, models, wanted, asOf.value);
      const { bySlice } = assess(mesh, asOf.value);
      const keys = wanted.flatMap((one) => one.slices.map((slice) => factsKey(one.served, slice)));
      const assessed = keys.map((key) => bySlice.get(key)).filter((one) => one !== undefined);
      const span = interval.value ?? spanOf(wanted.flatMap(({ slices }) => slices));
      const nothing = { code: 'NO_CHECKS', message: `\`${product.value}\` has no contract that serves` } as const;
      const worst = worstOf(assessed);
      const undeclared = worst === null ? [] : await undeclaredInputs(stores, worst.evaluated.facts);
      return ok(healthReport(product.value, assessed, span, asOf.value, nothing, undeclared));
    });
  };
}
