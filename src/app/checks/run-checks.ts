import { checksInSteps } from '../../core/quality/derive.js';
import type { Evidence, Outcome } from '../../core/quality/check.js';
import type { Partition } from '../../core/shared/interval.js';
import { partitionId } from '../../core/shared/interval.js';
import { ok } from '../../core/shared/result.js';
import type { Commands } from '../app.js';
import { authorize } from '../shared/authorize.js';
import type { CheckAgent, MeasuredCheck } from '../ports/check-agent.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { productRef } from '../catalog/resolve-contract.js';
import { requestedPartitions } from './asked-partitions.js';
import { recordResults } from './record-results.js';
import { type ServedVersion, servedVersions } from '../catalog/served-versions.js';

export interface RunChecksInput {
  readonly product: string;
  readonly contract?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
}

/** What one run of checks did: counts by outcome, and the evidence it recorded. */
export interface RunChecksReport {
  readonly product: string;
  readonly partitions: readonly Partition[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly evidence: readonly Evidence[];
}

export interface RunChecksPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly agent: CheckAgent;
}

/** Runs the asked partitions now, whatever is already known of them, and records what came out; the newest due partition by default. */
export function runChecks(ports: RunChecksPorts): Commands['runChecks'] {
  return async (context, input) => {
    const product = productRef(input.product);
    if (!product.ok) return product;
    const access = authorize(context, 'checks.run', product.value.split('/')[0] ?? '');
    if (!access.ok) return access;
    const served = await ports.unitOfWork.read((stores) => servedVersions(stores, input));
    if (!served.ok) return served;
    const asked: { readonly version: ServedVersion; readonly partitions: readonly Partition[] }[] = [];
    for (const version of served.value) {
      const partitions = requestedPartitions(version.row.model, input, ports.clock.now());
      if (!partitions.ok) return partitions;
      asked.push({ version, partitions: partitions.value });
    }
    const evidence: Evidence[] = [];
    const counts: Record<Outcome, number> = { PASS: 0, WARN: 0, FAIL: 0, ERROR: 0, NOT_RUN: 0, NOT_APPLICABLE: 0 };
    for (const { version, partitions } of asked) {
      for (const partition of partitions) {
        const ran = await runPartition(ports, version, partition);
        for (const { outcome } of ran.measured) counts[outcome] += 1;
        for (const item of ran.recorded) evidence.push(item);
      }
    }
    const partitions = [
      ...new Map(
        asked.flatMap((one) => one.partitions).map((partition) => [partitionId(partition), partition]),
      ).values(),
    ];
    return ok({ product: product.value, partitions, counts, evidence });
  };
}

async function runPartition(
  ports: RunChecksPorts,
  { product, row }: ServedVersion,
  partition: Partition,
): Promise<{ readonly measured: readonly MeasuredCheck[]; readonly recorded: readonly Evidence[] }> {
  const checks = await runCooperatively(checksInSteps(row.model, (text) => ports.ids.sha256(text)));
  const asOf = ports.clock.now();
  const measured = await ports.agent.measure({ model: row.model, checks, partition, asOf });
  const about = {
    contractId: row.contractId,
    contractVersion: row.version,
    product,
    partition,
    agent: ports.agent.name,
    observedAt: asOf,
  };
  const recorded = await ports.unitOfWork.write(async (tx) => {
    const stored: Evidence[] = [];
    await recordResults(tx, ports.ids, about, measured, (batch) => {
      for (const item of batch) stored.push(item);
    });
    return stored;
  });
  return { measured, recorded };
}
