import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentGate } from '../../../presenters/gate.js';

export const decision: QueryResolvers['decision'] = async (_root, { id }, { catalog, call }) => {
  const found = unwrap(await catalog.queries.decision(call, { id }), call);
  return found === null ? null : presentGate(found);
};
