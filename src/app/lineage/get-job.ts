import type { JobDetails } from '../../core/lineage/details.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

interface JobInput {
  readonly namespace: string;
  readonly name: string;
}

/** One job; null when no event names it. */
export const job = defineUseCase({
  name: 'job',
  permission: { action: 'catalog.read', domain: 'any' },
  work: async (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    { namespace, name }: JobInput,
  ): Promise<JobDetails | null> => {
    const found = await unitOfWork.read(({ lineage }) => lineage.job({ namespace, name }));
    return found === null ? null : { namespace, name, lastRunId: found.lastRunId };
  },
});
