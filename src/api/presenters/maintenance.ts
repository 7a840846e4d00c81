import type { MaintenanceWindow } from '../../core/maintenance/maintenance-window.js';
import type * as types from '../graphql/schema/types.generated.js';

export function presentWindow(view: MaintenanceWindow): types.MaintenanceWindow {
  return { ...view, cancelled: view.cancelled ?? null };
}
