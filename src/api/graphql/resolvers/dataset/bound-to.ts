import type { DatasetResolvers } from '../../resolver-types.generated.js';
import { datasetDetails } from '../../loaders/dataset-details.js';

export const boundTo: DatasetResolvers['boundTo'] = async (dataset, _none, context) => {
  const bindings = (await datasetDetails(dataset, context))?.boundTo ?? [];
  return bindings.map(({ contractId, object, product }) => ({ contractId, object, productRef: product }));
};
