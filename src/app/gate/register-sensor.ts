import type { Sensor, SensorWithStates } from '../../core/coordination/sensor-registration.js';
import type { Mapper } from '../../core/partition/partitioning.js';
import { parseDuration } from '../../core/shared/duration.js';
import { consumerRef, productRef, unknownProduct } from '../catalog/references.js';
import { recordChange } from '../shared/audit-trail.js';
import { invalid } from '../shared/errors.js';
import { type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';
import { sensorWithStates } from './list-sensors.js';

export interface RegisterSensorInput {
  readonly domain: string;
  readonly consumer: string;
  readonly upstream: string;
  readonly mapper: Mapper;
  /**
   * ISO 8601 duration after the consumer interval's end until the wait counts as missed; none: it
   * waits indefinitely.
   */
  readonly deadline?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Registers a sensor. The same consumer, upstream and mapper again is the same sensor. */
export const registerSensor = defineCreatingUseCase({
  name: 'registerSensor',
  permission: ({ domain }: RegisterSensorInput) => ({ action: 'sensor.register', domain }),
  work: async (ports: InTransaction, call, input: RegisterSensorInput): Promise<SensorWithStates> => {
    const { tx, ids, clock } = ports;
    const upstream = validate(input);
    const [product] = await tx.catalog.productsByRef([upstream]);
    if (product === undefined) throw await unknownProduct(tx, upstream);
    const { consumer, domain, mapper } = input;
    const same = (await tx.decisions.sensorsOfConsumer(consumer)).find(
      (sensor) => sensor.upstream === upstream && sensor.mapper === mapper,
    );
    if (same !== undefined) return sensorWithStates(same, await tx.decisions.sensorStates([same.id]));
    const sensor: Sensor = {
      id: ids.next(),
      domain,
      consumer,
      upstream,
      mapper,
      deadline: input.deadline ?? null,
      paused: false,
      createdAt: clock.now(),
    };
    await tx.decisions.insertSensor(sensor);
    await recordChange(ports, call, {
      action: 'sensor.register',
      subject: `sensor:${sensor.id}`,
      before: null,
      after: sensor,
    });
    tx.signal(`gate:${upstream}`);
    return sensorWithStates(sensor, []);
  },
});

/** Checks the input; returns the upstream product's reference. */
function validate({ consumer, domain, upstream, deadline }: RegisterSensorInput): string {
  if (consumerRef(consumer).domain !== domain) {
    throw invalid({
      code: 'MALFORMED_REFERENCE',
      message: `\`${consumer}\` is not in domain \`${domain}\`.`,
      help: 'A domain registers sensors of its own consumers.',
    });
  }
  const ref = productRef(upstream);
  if ((deadline ?? null) !== null && parseDuration(deadline ?? '') === null) {
    throw invalid({
      code: 'MALFORMED_DEADLINE',
      message: `\`${deadline ?? ''}\` is not a duration.`,
      help: 'Write an ISO 8601 duration, such as `PT6H` or `P1D`.',
    });
  }
  return ref;
}
