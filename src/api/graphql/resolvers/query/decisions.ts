import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { selectedFields } from '../../selected-fields.js';
import { presentGate } from '../../../presenters/gate.js';
import { presentPage } from '../../../presenters/page.js';

export const decisions: QueryResolvers['decisions'] = async (_root, input, { catalog, call }, info) => {
  const counted = selectedFields(info).has('totalCount');
  return presentPage(unwrap(await catalog.queries.decisions(call, { ...input, counted }), call), presentGate);
};
