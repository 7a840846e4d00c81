import type { JobResolvers } from '../../resolver-types.generated.js';

export const lastRunId: JobResolvers['lastRunId'] = async ({ namespace, name, view }, _none, { loaders }) =>
  (view ?? (await loaders.job.load({ namespace, name })))?.lastRunId ?? null;
