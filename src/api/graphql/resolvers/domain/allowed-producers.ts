import type { DomainResolvers } from '../../resolver-types.generated.js';

export const allowedProducers: DomainResolvers['allowedProducers'] = async ({ name }, _none, { loaders }) =>
  (await loaders.allowedProducersOfDomain.load(name)).map(({ allowedAt, allowedBy, jobNamespace }) => ({
    jobNamespace,
    allowedAt,
    allowedBy,
  }));
