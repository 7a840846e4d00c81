import type { JobResolvers } from '../../resolver-types.generated.js';
import { lastRunOf } from '../../loaders/job-details.js';

export const lastRunAt: JobResolvers['lastRunAt'] = async (job, _none, context) =>
  (await lastRunOf(job, context))?.at ?? null;
