import type { SensorWithStates } from '../../core/coordination/sensor-registration.js';
import type * as types from '../graphql/schema/types.generated.js';
import { MAPPER } from './enums.js';

export function presentSensor(view: SensorWithStates): types.Sensor {
  return { ...view, mapper: MAPPER.present(view.mapper) };
}
