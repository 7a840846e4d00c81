import type { JobResolvers } from '../../resolver-types.generated.js';
import { lastRunOf } from '../../loaders/job-details.js';

export const lastRunState: JobResolvers['lastRunState'] = async (job, _none, context) =>
  (await lastRunOf(job, context))?.state ?? null;
