import type { ProductConsumerResolvers } from '../../resolver-types.generated.js';

export const owners: ProductConsumerResolvers['owners'] = async ({ consumer }, _none, { loaders }) => {
  const slash = consumer.indexOf('/');
  return (await loaders.domain.load(consumer.slice(0, Math.max(slash, 0))))?.owners ?? [];
};
