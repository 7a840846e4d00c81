import type { DatasetResolvers } from '../../generated/resolvers.generated.js';
import { datasetDetails } from './dataset-details.js';

export const fields: DatasetResolvers['fields'] = async (dataset, _none, context) =>
  (await datasetDetails(dataset, context))?.fields ?? [];
