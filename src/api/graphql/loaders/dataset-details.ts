import type { DatasetDetails } from '../../../core/lineage/details.js';
import type { DatasetModel } from '../../presenters/models.js';
import type { Loaders } from './index.js';

/**
 * The details of a dataset. The model carries them if the request named this dataset; they are
 * loaded if lineage named it.
 */
export async function datasetDetails(
  { namespace, name, view }: DatasetModel,
  { loaders }: { readonly loaders: Loaders },
): Promise<DatasetDetails | null> {
  return view ?? loaders.dataset.load({ namespace, name });
}
