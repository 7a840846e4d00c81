import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';
import { presentWindow } from '../../../presenters/maintenance.js';

export const declareMaintenanceWindow: MutationResolvers['declareMaintenanceWindow'] = async (
  _root,
  { input },
  { catalog, call },
) =>
  outcome(await catalog.commands.declareMaintenanceWindow(call, input), call, (view) => ({
    __typename: 'MaintenanceWindowDeclared' as const,
    window: presentWindow(view),
  }));
