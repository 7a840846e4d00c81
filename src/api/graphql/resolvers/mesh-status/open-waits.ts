import { unwrap } from '../../errors.js';
import type { MeshStatusResolvers } from '../../resolver-types.generated.js';
import { selectedFields } from '../../selected-fields.js';
import { presentGate } from '../../../presenters/gate.js';
import { presentPage } from '../../../presenters/page.js';

export const openWaits: MeshStatusResolvers['openWaits'] = async (_status, { first }, { catalog, call }, info) => {
  const input = { filter: { waiting: true }, first: first ?? 20, counted: selectedFields(info).has('totalCount') };
  return presentPage(unwrap(await catalog.queries.decisions(call, input), call), presentGate);
};
