import type { DatasetResolvers } from '../../generated/resolvers.generated.js';
import { datasetDetails } from './dataset-details.js';

export const lastEventAt: DatasetResolvers['lastEventAt'] = async (dataset, _none, context) =>
  (await datasetDetails(dataset, context))?.lastEventAt ?? null;
