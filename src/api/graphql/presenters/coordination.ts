import type * as decision from '../../../app/shared/views-decision.js';
import type * as types from '../generated/types.generated.js';
import { presentMapper } from './common.js';

export function presentSensor(view: decision.SensorView): types.Sensor {
  return { ...view, mapper: presentMapper(view.mapper) };
}
