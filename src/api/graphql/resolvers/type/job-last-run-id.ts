import type { JobResolvers } from '../../generated/types.generated.js';

export const lastRunId: JobResolvers['lastRunId'] = async ({ namespace, name, view }, _none, { loaders }) =>
  (view ?? (await loaders.job.load({ namespace, name })))?.lastRunId ?? null;
