import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { authorize } from '../shared/authorize.js';
import type { SensorRow, SensorStateRow } from '../ports/decision-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { SensorView } from '../shared/views-decision.js';

/** The sensors of a domain, or all, with the states of their intervals as last evaluated. */
export function sensors({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): Queries['sensors'] {
  return async (context, { domain }) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    return unitOfWork.read(async ({ decisions }) => {
      const rows = await decisions.sensors(domain ?? null);
      const states = await decisions.sensorStates(rows.map(({ id }) => id));
      return ok(rows.map((row) => sensorView(row, states)));
    });
  };
}

/** A sensor as it is shown, with its own among `states`. */
export function sensorView(sensor: SensorRow, states: readonly SensorStateRow[]): SensorView {
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
