import type { JobResolvers } from '../../resolver-types.generated.js';
import { lastRunOf } from '../../loaders/job-details.js';

export const lastRunId: JobResolvers['lastRunId'] = async (job, _none, context) =>
  (await lastRunOf(job, context))?.id ?? null;
