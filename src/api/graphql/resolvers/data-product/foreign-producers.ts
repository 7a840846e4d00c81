import type { DataProductResolvers } from '../../resolver-types.generated.js';
import { presentForeignProducer } from '../../../presenters/catalog.js';

export const foreignProducers: DataProductResolvers['foreignProducers'] = async ({ ref }, _none, { loaders }) =>
  (await loaders.foreignProducersOfProduct.load(ref)).map(presentForeignProducer);
