import { answerOf } from '../../../../app/health/targets-of-products.js';
import { pageOfList } from '../../../../app/shared/paging.js';
import { unwrap } from '../../errors.js';
import type { DataProductResolvers } from '../../resolver-types.generated.js';
import { presentConsumer } from '../../../presenters/catalog.js';
import { presentPage } from '../../../presenters/page.js';

export const consumers: DataProductResolvers['consumers'] = async ({ ref }, page, { call, loaders }) => {
  const all = await loaders.consumersOfProduct.load(ref);
  const listed = await answerOf(() => pageOfList(all, ({ consumer }) => consumer, page));
  return presentPage(unwrap(listed, call), presentConsumer);
};
