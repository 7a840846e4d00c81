import type { DataProductResolvers } from '../../resolver-types.generated.js';
import { presentContract } from '../../../presenters/contract.js';

export const contracts: DataProductResolvers['contracts'] = async ({ ref }, _none, { loaders }) =>
  (await loaders.contractsOfProduct.load(ref)).map(presentContract);
