import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentWindow } from '../../../presenters/maintenance.js';
import { presentPage } from '../../../presenters/page.js';

export const maintenanceWindows: QueryResolvers['maintenanceWindows'] = async (_root, input, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.maintenanceWindows(call, input), call), presentWindow);
