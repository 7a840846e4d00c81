import type { DatasetDetails } from '../../../../core/lineage/details.js';
import type { RequestContext } from '../../context.js';
import type { DatasetModel } from '../../../presenters/models.js';

/**
 * What is known of a dataset beyond its name: at hand when the dataset itself was requested, loaded
 * when lineage named it.
 */
export async function datasetDetails(
  dataset: DatasetModel,
  { loaders }: RequestContext,
): Promise<DatasetDetails | null> {
  const { namespace, name, view } = dataset;
  return view ?? loaders.dataset.load({ namespace, name });
}
