import type { Instant } from '../../core/shared/interval.js';
import { domainOfProduct } from '../catalog/references.js';
import type { NewWork } from '../ports/work-store.js';
import { type CallContext, defineUseCase } from '../shared/use-case.js';
import { continueBackfills } from './continue-backfills.js';
import { type DueContract, needsOf } from './due-contract.js';
import { findDueChecks } from './find-due-checks.js';
import type { DueWorkPorts } from './attempt-work.js';
import type { BackgroundWork } from './background-work.js';
import { DueWork } from './due-work.js';

/** What a look for due work found. */
export interface FoundWork {
  readonly startedAt: Instant;
  readonly partitionsDue: number;
  readonly sensorsEvaluated: number;
}

/** What one whole coordinator cycle did. */
export interface CoordinatorReport extends FoundWork {
  readonly partitionsChecked: number;
  readonly evidenceRecorded: number;
  readonly failed: number;
}

interface LookPorts extends DueWorkPorts {
  /** Evaluates every sensor that is not paused. */
  readonly evaluateSensors: () => Promise<{ readonly sensors: number }>;
}

export interface CoordinatePorts extends LookPorts {
  /** Folds the pending lineage events. */
  readonly fold: (options: { readonly signal?: AbortSignal }) => Promise<unknown>;
}

export interface CoordinateInput {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * One whole coordinator cycle: folds pending events, finds due work, runs it until none is left,
 * then evaluates sensors. A result that comes after its lease was taken over is discarded.
 */
export const coordinate = defineUseCase({
  name: 'coordinate',
  permission: { action: 'coordinator.run', domain: '*' },
  work: async (ports: CoordinatePorts, call, input: CoordinateInput): Promise<CoordinatorReport> => {
    const { signal, onProgress } = input;
    const startedAt = ports.clock.now();
    await ports.fold(signal === undefined ? {} : { signal });
    const { dueContracts, partitionsDue } = await findWork(ports, signal);
    onProgress?.(0, partitionsDue);
    const work = new DueWork(ports);
    work.offer(dueContracts);
    const counts = await work.run({
      owner: ownerOf(ports, call),
      ...(signal === undefined ? {} : { signal }),
      onProgress: ({ checked, failed }) => onProgress?.(Math.min(checked + failed, partitionsDue), partitionsDue),
    });
    const { sensors } = signal?.aborted === true ? { sensors: 0 } : await ports.evaluateSensors();
    const { checked: partitionsChecked, recorded: evidenceRecorded, failed } = counts;
    return { startedAt, partitionsDue, partitionsChecked, evidenceRecorded, sensorsEvaluated: sensors, failed };
  },
});

/**
 * A cycle of the running coordinator: finds due work and evaluates sensors, and leaves the work to
 * run in the background: what takes long delays neither the next look for due work nor the sensors.
 * Events are folded beside it, and each fold starts another cycle: events that keep coming delay
 * nothing.
 */
export const lookForWork = defineUseCase({
  name: 'lookForWork',
  permission: { action: 'coordinator.run', domain: '*' },
  work: async (
    ports: LookPorts & { readonly background: Pick<BackgroundWork, 'start'> },
    call,
    { signal }: Pick<CoordinateInput, 'signal'>,
  ): Promise<FoundWork> => {
    const { background, clock } = ports;
    const startedAt = clock.now();
    const { dueContracts, partitionsDue } = await findWork(ports, signal);
    if (signal?.aborted !== true) background.start(ownerOf(ports, call), dueContracts);
    const { sensors } = signal?.aborted === true ? { sensors: 0 } : await ports.evaluateSensors();
    return { startedAt, partitionsDue, sensorsEvaluated: sensors };
  },
});

function ownerOf({ agent }: LookPorts, { requestId }: CallContext): string {
  return `${agent.name}:${requestId}`;
}

/** Turns due checks into work items, and queues more of the backfills. */
async function findWork(
  ports: LookPorts,
  signal: AbortSignal | undefined,
): Promise<{ readonly dueContracts: readonly DueContract[]; readonly partitionsDue: number }> {
  const dueContracts = await findDueChecks(ports, signal);
  const partitionsDue = await enqueue(ports, dueContracts);
  if (signal?.aborted !== true) await continueBackfills(ports);
  return { dueContracts, partitionsDue };
}

async function enqueue(ports: LookPorts, dueContracts: readonly DueContract[]): Promise<number> {
  const items = dueContracts.flatMap(workOf);
  if (items.length > 0) {
    await ports.unitOfWork.write(async (tx) => {
      if ((await tx.work.enqueue(items, ports.clock.now())) > 0) tx.signal('work');
    });
  }
  return items.length;
}

/** One item for each due partition of each server. */
function workOf({ active, due, partitions }: DueContract): readonly NewWork[] {
  const { contract, servers, version } = active;
  return due.flatMap(({ checks, server: name }) => {
    const server = servers.find((each) => each.name === name) ?? null;
    const about = {
      contractId: contract.id,
      contractVersion: version,
      server: name,
      domain: domainOfProduct(contract.product),
      place: server?.place ?? '',
      needs: needsOf(server),
      priority: 0,
    };
    return partitions
      .filter((partition) => checks.some(partition))
      .map((partition) => ({ ...about, partition, lastChange: checks.lastChangeOf(partition) }));
  });
}
