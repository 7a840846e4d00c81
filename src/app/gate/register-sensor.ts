import type { Sensor, SensorWithStates } from '../../core/coordination/sensor-registration.js';
import { parseConsumerRef } from '../../core/mesh/refs.js';
import { parseDuration } from '../../core/shared/duration.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { CallContext, Commands, RegisterSensorInput } from '../app.js';
import { recordChange } from '../shared/audit-trail.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { once } from '../shared/idempotency.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { productRef } from '../catalog/resolve-contract.js';
import { sensorWithStates } from './sensors.js';

export interface RegisterSensorPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Puts up a standing dependency. The same consumer, upstream and mapper again is the same sensor. */
export function registerSensor(ports: RegisterSensorPorts): Commands['registerSensor'] {
  return async (context, input) => {
    const access = authorize(context, 'sensor.register', input.domain);
    if (!access.ok) return access;
    const consumer = parseConsumerRef(input.consumer);
    if (!consumer.ok) return failure('Invalid', 'MALFORMED_REFERENCE', `${consumer.error}.`);
    if (consumer.value.domain !== input.domain) {
      const message = `\`${input.consumer}\` is not in domain \`${input.domain}\`.`;
      return failure('Invalid', 'MALFORMED_REFERENCE', message, 'A domain registers sensors of its own consumers.');
    }
    const upstream = productRef(input.upstream);
    if (!upstream.ok) return upstream;
    const deadline = input.deadline ?? null;
    if (deadline !== null && parseDuration(deadline) === null) {
      return failure(
        'Invalid',
        'MALFORMED_DEADLINE',
        `\`${deadline}\` is not a duration.`,
        'Write it as in `PT6H` or `P1D`.',
      );
    }
    return ports.unitOfWork.write((tx) =>
      once(tx, ports, { command: 'registerSensor', context, key: input.idempotencyKey, input }, () =>
        register(tx, ports, context, { ...input, upstream: upstream.value }),
      ),
    );
  };
}

async function register(
  tx: Transaction,
  ports: RegisterSensorPorts,
  context: CallContext,
  input: RegisterSensorInput,
): Promise<Result<SensorWithStates, AppError>> {
  const [product] = await tx.catalog.productsByRef([input.upstream]);
  if (product === undefined) {
    return failure(
      'NotFound',
      'NOT_FOUND',
      `There is no product \`${input.upstream}\`.`,
      'List them: `concordat product list`.',
    );
  }
  const { consumer, domain, mapper, upstream } = input;
  const same = (await tx.decisions.sensorsOfConsumer(consumer)).find(
    (sensor) => sensor.upstream === upstream && sensor.mapper === mapper,
  );
  if (same !== undefined) return ok(sensorWithStates(same, await tx.decisions.sensorStates([same.id])));
  const sensor: Sensor = {
    id: ports.ids.next(),
    domain,
    consumer,
    upstream,
    mapper,
    deadline: input.deadline ?? null,
    paused: false,
    createdAt: ports.clock.now(),
  };
  await tx.decisions.insertSensor(sensor);
  await recordChange(tx, ports, context, {
    action: 'sensor.register',
    subject: `sensor:${sensor.id}`,
    before: null,
    after: sensor,
  });
  tx.signal(`gate:${upstream}`);
  return ok(sensorWithStates(sensor, []));
}
