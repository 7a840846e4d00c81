import type { DatasetResolvers } from '../../resolver-types.generated.js';
import { datasetDetails } from '../../loaders/dataset-details.js';

export const lastEventAt: DatasetResolvers['lastEventAt'] = async (dataset, _none, context) =>
  (await datasetDetails(dataset, context))?.lastEventAt ?? null;
