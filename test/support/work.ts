import { type LeaseRequest, leaseWork } from '../../src/app/checks/lease-work.js';
import type { NewWork, WorkItem } from '../../src/app/ports/work-store.js';
import { ANY_WORK, NO_NEEDS } from '../../src/core/coordination/needs.js';
import { type WorkLoad, pendingOf, totalLoad } from '../../src/core/coordination/work-load.js';
import type { Store } from '../../src/persistence/index.js';

/** Work of the contract `a` on current data, unless `part` says other. */
export function someWork(part: Partial<NewWork> = {}): NewWork {
  return {
    contractId: 'a',
    contractVersion: '1.0.0',
    partition: null,
    server: null,
    domain: 'd',
    place: '',
    needs: NO_NEEDS,
    priority: 0,
    lastChange: 0,
    ...part,
  };
}

/** Leases as an agent that runs all work. */
export async function lease(
  { unitOfWork }: Pick<Store, 'unitOfWork'>,
  request: Partial<LeaseRequest> & { readonly owner: string },
  limits?: Parameters<typeof leaseWork>[2],
): Promise<readonly WorkItem[]> {
  const whole = { agent: ANY_WORK, slots: 10, ttlMillis: 60_000, ...request };
  return (await unitOfWork.write((tx) => leaseWork(tx, whole, limits))).items;
}

/** How much work there is in each state. */
export async function workLoad({ unitOfWork }: Pick<Store, 'unitOfWork'>): Promise<WorkLoad> {
  return totalLoad(await unitOfWork.read(({ work }) => work.loads()));
}

/** How many items are queued, wait or are leased. */
export async function pendingWork(store: Pick<Store, 'unitOfWork'>): Promise<number> {
  return pendingOf(await workLoad(store));
}
