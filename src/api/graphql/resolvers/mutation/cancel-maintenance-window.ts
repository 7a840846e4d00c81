import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';
import { presentWindow } from '../../../presenters/maintenance.js';

export const cancelMaintenanceWindow: MutationResolvers['cancelMaintenanceWindow'] = async (
  _root,
  { input },
  { catalog, call },
) =>
  outcome(await catalog.commands.cancelMaintenanceWindow(call, input), call, (view) => ({
    __typename: 'MaintenanceWindowCancelled' as const,
    window: presentWindow(view),
  }));
