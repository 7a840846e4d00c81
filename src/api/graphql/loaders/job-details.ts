import type { JobDetails } from '../../../core/lineage/details.js';
import type { JobModel } from '../../presenters/models.js';
import type { Loaders } from './index.js';

/** The last run of a job; loaded if lineage named the job. */
export async function lastRunOf(
  { namespace, name, view }: JobModel,
  { loaders }: { readonly loaders: Loaders },
): Promise<JobDetails['lastRun']> {
  return (view ?? (await loaders.job.load({ namespace, name })))?.lastRun ?? null;
}
