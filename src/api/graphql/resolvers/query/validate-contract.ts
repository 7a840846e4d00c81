import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentValidation } from '../../../presenters/contract.js';

export const validateContract: QueryResolvers['validateContract'] = async (_root, requested, { catalog, call }) => {
  const { document, format } = requested;
  return presentValidation(unwrap(await catalog.queries.validateContract(call, { document, format }), call));
};
