import type { Instant } from '../../core/shared/interval.js';
import { defineUseCase } from '../shared/use-case.js';
import { type DueContract, findDueChecks } from './find-due-checks.js';
import { type DueWorkPorts, LEASE_MILLIS, runBatch } from './run-due-work.js';

/** What one coordinator cycle did. */
export interface CoordinatorReport {
  readonly startedAt: Instant;
  readonly partitionsDue: number;
  readonly partitionsChecked: number;
  readonly evidenceRecorded: number;
  readonly sensorsEvaluated: number;
  readonly failed: number;
}

export interface CoordinatePorts extends DueWorkPorts {
  /** Folds the pending lineage events. */
  readonly fold: (options: { readonly signal?: AbortSignal }) => Promise<unknown>;
  /** Evaluates every sensor that is not paused. */
  readonly evaluateSensors: () => Promise<{ readonly sensors: number }>;
}

export interface CoordinateInput {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

const BATCH = 32;

/**
 * One coordinator cycle: pending events are folded, and expired keys of failing rows deleted; then
 * due checks become work items, which are leased in batches, run by the embedded agent and recorded
 * under the lease's fencing token: a result that comes after the lease was taken over is discarded.
 */
export const coordinate = defineUseCase({
  name: 'coordinate',
  permission: { action: 'coordinator.run', domain: '*' },
  work: async (ports: CoordinatePorts, call, input: CoordinateInput): Promise<CoordinatorReport> => {
    const { signal, onProgress } = input;
    const startedAt = ports.clock.now();
    await ports.fold(signal === undefined ? {} : { signal });
    await ports.unitOfWork.write((tx) => tx.evidence.deleteKeys(startedAt), { bumpsVersion: false });
    const dueContracts = await findDueChecks(ports);
    const partitionsDue = await enqueue(ports, dueContracts);
    const total = { partitionsChecked: 0, evidenceRecorded: 0, failed: 0 };
    onProgress?.(0, partitionsDue);
    while (signal?.aborted !== true) {
      const owner = `${ports.agent.name}:${call.requestId}`;
      const items = await ports.unitOfWork.write(
        (tx) => tx.work.lease(owner, BATCH, ports.leaseMillis ?? LEASE_MILLIS),
        { bumpsVersion: false },
      );
      if (items.length === 0) break;
      const report = await runBatch(ports, items, dueContracts, signal);
      total.partitionsChecked += report.checked;
      total.evidenceRecorded += report.recorded;
      total.failed += report.failed;
      onProgress?.(Math.min(total.partitionsChecked + total.failed, partitionsDue), partitionsDue);
    }
    const { sensors } = signal?.aborted === true ? { sensors: 0 } : await ports.evaluateSensors();
    return { startedAt, partitionsDue, sensorsEvaluated: sensors, ...total };
  },
});

async function enqueue(ports: CoordinatePorts, dueContracts: readonly DueContract[]): Promise<number> {
  const items = dueContracts.flatMap(({ active: { contract, version }, partitions }) =>
    partitions.map((partition) => ({
      contractId: contract.id,
      contractVersion: version,
      partition,
      domain: contract.product.split('/')[0] ?? '',
    })),
  );
  if (items.length > 0) {
    await ports.unitOfWork.write((tx) => tx.work.enqueue(items, ports.clock.now()), { bumpsVersion: false });
  }
  return items.length;
}
