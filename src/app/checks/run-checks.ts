import { checksInSteps } from '../../core/quality/derive.js';
import type { Evidence, Outcome } from '../../core/quality/check.js';
import type { Slice } from '../../core/shared/interval.js';
import { sliceKey } from '../../core/shared/interval.js';
import { ok } from '../../core/shared/result.js';
import type { Commands } from '../app.js';
import { permitted } from '../shared/authorize.js';
import type { CheckAgent, MeasuredCheck } from '../ports/check-agent.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { unhurried } from '../shared/cooperative.js';
import { productRef } from '../catalog/resolve-contract.js';
import { askedSlices } from './asked-slices.js';
import { recordMeasured } from './record-results.js';
import { type ServedVersion, servedVersions } from '../catalog/served-versions.js';

export interface RunChecksPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly agent: CheckAgent;
}

/** Runs the asked slices now, whatever is already known of them, and records what came out; the newest due cell by default. */
export function runChecks(ports: RunChecksPorts): Commands['runChecks'] {
  return async (context, input) => {
    const product = productRef(input.product);
    if (!product.ok) return product;
    const leave = permitted(context, 'checks.run', product.value.split('/')[0] ?? '');
    if (!leave.ok) return leave;
    const served = await ports.unitOfWork.read((stores) => servedVersions(stores, input));
    if (!served.ok) return served;
    const asked: { readonly version: ServedVersion; readonly slices: readonly Slice[] }[] = [];
    for (const version of served.value) {
      const slices = askedSlices(version.row.model, input, ports.clock.now());
      if (!slices.ok) return slices;
      asked.push({ version, slices: slices.value });
    }
    const evidence: Evidence[] = [];
    const counts: Record<Outcome, number> = { PASS: 0, WARN: 0, FAIL: 0, ERROR: 0, NOT_RUN: 0, NOT_APPLICABLE: 0 };
    for (const { version, slices } of asked) {
      for (const slice of slices) {
        const ran = await runSlice(ports, version, slice);
        for (const { outcome } of ran.measured) counts[outcome] += 1;
        for (const item of ran.recorded) evidence.push(item);
      }
    }
    const slices = [...new Map(asked.flatMap((one) => one.slices).map((slice) => [sliceKey(slice), slice])).values()];
    return ok({ product: product.value, slices, counts, evidence });
  };
}

async function runSlice(
  ports: RunChecksPorts,
  { product, row }: ServedVersion,
  slice: Slice,
): Promise<{ readonly measured: readonly MeasuredCheck[]; readonly recorded: readonly Evidence[] }> {
  const checks = await unhurried(checksInSteps(row.model, (text) => ports.ids.sha256(text)));
  const asOf = ports.clock.now();
  const measured = await ports.agent.measure({ model: row.model, checks, slice, asOf });
  const about = {
    contractId: row.contractId,
    contractVersion: row.version,
    product,
    slice,
    agent: ports.agent.name,
    observedAt: asOf,
  };
  const recorded = await ports.unitOfWork.write(async (tx) => {
    const stored: Evidence[] = [];
    await recordMeasured(tx, ports.ids, about, measured, (batch) => {
      for (const item of batch) stored.push(item);
    });
    return stored;
  });
  return { measured, recorded };
}
