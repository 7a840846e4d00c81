import type { DatasetResolvers } from '../../resolver-types.generated.js';
import { datasetDetails } from '../../loaders/dataset-details.js';

export const knownOnlyByColumns: DatasetResolvers['knownOnlyByColumns'] = async (dataset, _none, context) =>
  (await datasetDetails(dataset, context))?.knownOnlyByColumns ?? false;
