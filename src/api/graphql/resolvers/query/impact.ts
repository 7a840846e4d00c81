import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { nodeRef } from '../../input.js';
import { selectedFields } from '../../selected-fields.js';
import { presentImpact } from '../../../presenters/lineage.js';

export const impact: QueryResolvers['impact'] = async (_root, { input }, { catalog, call }, info) => {
  const of = await nodeRef(input.of, { catalog, call });
  return presentImpact(unwrap(await catalog.queries.impact(call, { ...input, of, parts: selectedFields(info) }), call));
};
