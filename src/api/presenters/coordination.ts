import type { SensorWithStates } from '../../core/coordination/sensor-registration.js';
import type * as types from '../graphql/generated/types.generated.js';
import { presentMapper } from './common.js';

export function presentSensor(view: SensorWithStates): types.Sensor {
  return { ...view, mapper: presentMapper(view.mapper) };
}
