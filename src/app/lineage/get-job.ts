import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { JobDetails } from '../../core/lineage/details.js';
import { type JobId, nodeKey } from '../../core/lineage/dataset.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

interface JobPorts {
  readonly unitOfWork: UnitOfWork;
}

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/** One job; null when no event names it. */
export const job = defineUseCase({
  name: 'job',
  permission,
  work: async ({ unitOfWork }: JobPorts, _call, id: JobId): Promise<JobDetails | null> => {
    const [found] = await unitOfWork.read(({ lineage }) => lineage.jobs([id]));
    return found ?? null;
  },
});

/** Jobs in the order of their names, null for each that no event names. */
export const jobsByName = defineUseCase({
  name: 'jobsByName',
  permission,
  work: async ({ unitOfWork }: JobPorts, _call, ids: readonly JobId[]): Promise<readonly (JobDetails | null)[]> => {
    const found = await unitOfWork.read(({ lineage }) => lineage.jobs(ids));
    const byName = new Map(found.map((each) => [nodeKey(each), each]));
    return ids.map((id) => byName.get(nodeKey(id)) ?? null);
  },
});
