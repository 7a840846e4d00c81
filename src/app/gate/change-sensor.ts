import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Sensor, SensorWithStates } from '../../core/coordination/sensor-registration.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { notFound } from '../shared/errors.js';
import type { CreatingPorts, CallContext } from '../shared/use-case.js';
import { defineUseCase } from '../shared/use-case.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { sensorWithStates } from './list-sensors.js';

export interface SensorInput {
  readonly id: string;
}

const permission = { action: 'sensor.register', domain: ANY_DOMAIN } as const;

/** A paused sensor holds no gate and is not evaluated. Pausing it again changes nothing. */
export const pauseSensor = defineUseCase({
  name: 'pauseSensor',
  permission,
  work: (ports: CreatingPorts, call, input: SensorInput) => setPaused(ports, call, { ...input, paused: true }),
});

/** Evaluates a paused sensor again. */
export const resumeSensor = defineUseCase({
  name: 'resumeSensor',
  permission,
  work: (ports: CreatingPorts, call, input: SensorInput) => setPaused(ports, call, { ...input, paused: false }),
});

/** Removes a sensor with its states; the consumer no longer waits for the upstream product. */
export const unregisterSensor = defineUseCase({
  name: 'unregisterSensor',
  permission,
  work: (ports: CreatingPorts, call, { id }: SensorInput): Promise<SensorWithStates> =>
    ports.unitOfWork.write(async (tx) => {
      const sensor = await ownSensor(tx, call, id);
      const states = await tx.decisions.sensorStates([id]);
      await tx.decisions.deleteSensor(id, ports.clock.now());
      const change = { action: 'sensor.unregister', subject: `sensor:${id}`, before: sensor, after: null };
      await recordChange({ ...ports, tx }, call, change);
      tx.signal(`gate:${sensor.upstream}`);
      return sensorWithStates(sensor, states);
    }),
});

function setPaused(
  ports: CreatingPorts,
  call: CallContext,
  { id, paused }: SensorInput & { readonly paused: boolean },
): Promise<SensorWithStates> {
  return ports.unitOfWork.write(async (tx) => {
    const before = await ownSensor(tx, call, id);
    const after: Sensor = { ...before, paused };
    if (before.paused !== paused) {
      await tx.decisions.setPaused(id, paused, ports.clock.now());
      const action = paused ? 'sensor.pause' : 'sensor.resume';
      await recordChange({ ...ports, tx }, call, { action, subject: `sensor:${id}`, before, after });
      tx.signal(`gate:${before.upstream}`);
    }
    return sensorWithStates(after, await tx.decisions.sensorStates([id]));
  });
}

/** The sensor, under the lock, if the caller may change sensors of its domain. */
async function ownSensor(tx: Transaction, call: CallContext, id: string): Promise<Sensor> {
  const sensor = await tx.decisions.lockedSensor(id);
  if (sensor === null) throw notFound('There is no such sensor.', 'List them with `concordat sensor list`.');
  authorize(call.actor, 'sensor.register', sensor.domain);
  return sensor;
}
