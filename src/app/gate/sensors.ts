import type { Sensor, SensorIntervalState, SensorWithStates } from '../../core/coordination/sensor-registration.js';
import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { authorize } from '../shared/authorize.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** The sensors of a domain, or all, with the states of their intervals as last evaluated. */
export function sensors({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): Queries['sensors'] {
  return async (context, { domain }) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    return unitOfWork.read(async ({ decisions }) => {
      const rows = await decisions.sensors(domain ?? null);
      const states = await decisions.sensorStates(rows.map(({ id }) => id));
      return ok(rows.map((row) => sensorWithStates(row, states)));
    });
  };
}

/** A sensor as it is shown, with its own among `states`. */
export function sensorWithStates(sensor: Sensor, states: readonly SensorIntervalState[]): SensorWithStates {
  const { id, domain, consumer, upstream, mapper, paused } = sensor;
  const own = states
    .filter(({ sensorId }) => sensorId === id)
    .map(({ consumerInterval, upstreamInterval, state, late, runId, since, reason }) => ({
      consumerInterval,
      upstreamInterval,
      state,
      late,
      runId,
      since,
      reason,
    }));
  return { id, domain, consumer, upstream, mapper, paused, states: own };
}
