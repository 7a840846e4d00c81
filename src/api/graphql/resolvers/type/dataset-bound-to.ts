import type { DatasetResolvers } from '../../generated/resolvers.generated.js';
import { datasetDetails } from './dataset-details.js';

export const boundTo: DatasetResolvers['boundTo'] = async (dataset, _none, context) => {
  const bindings = (await datasetDetails(dataset, context))?.boundTo ?? [];
  return bindings.map(({ contractId, object, product }) => ({ contractId, object, productRef: product }));
};
