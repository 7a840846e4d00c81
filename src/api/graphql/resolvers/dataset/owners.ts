import type { DatasetResolvers } from '../../resolver-types.generated.js';
import { datasetDetails } from '../../loaders/dataset-details.js';

export const owners: DatasetResolvers['owners'] = async (dataset, _none, context) =>
  (await datasetDetails(dataset, context))?.owners ?? [];
