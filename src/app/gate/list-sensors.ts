import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Sensor, SensorIntervalState, SensorWithStates } from '../../core/coordination/sensor-registration.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

/** The sensors of a domain, or all, with the states of their intervals as last evaluated. */
export const sensors = defineUseCase({
  name: 'sensors',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    { domain }: { readonly domain?: string | null },
  ): Promise<readonly SensorWithStates[]> =>
    unitOfWork.read(async ({ decisions }) => {
      const found = await decisions.sensors(domain ?? null);
      const states = await decisions.sensorStates(found.map(({ id }) => id));
      return found.map((sensor) => sensorWithStates(sensor, states));
    }),
});

/** A sensor with its own among `states`. */
export function sensorWithStates(sensor: Sensor, states: readonly SensorIntervalState[]): SensorWithStates {
  const { createdAt: _registered, ...facts } = sensor;
  const own = states
    .filter(({ sensorId }) => sensorId === sensor.id)
    .map(({ consumerInterval, upstreamInterval, state, late, runId, since, reason }) => ({
      consumerInterval,
      upstreamInterval,
      state,
      late,
      runId,
      since,
      reason,
    }));
  return { ...facts, states: own };
}
