import type { GateInput } from './parse-gate-request.js';
import { partitionOfKey } from '../../core/partition/partitioning.js';
import type { Interval } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { Stores } from '../ports/stores.js';
import { DAYS, partitioningOfProduct } from './sensor-states.js';

/**
 * A partition that is asked behind a mapper is the consumer's: a partition of its own partitioning where it is a product that has one, else a day in
 * UTC. The question becomes one about that interval, so that the data and the sensors of the consumer see the same. A label of
 * another form is left to the producer's partitioning.
 */
export async function inConsumerTime<Asked extends { readonly input: GateInput; readonly interval: Interval | null }>(
  stores: Stores,
  models: ActiveContracts,
  asked: Asked,
): Promise<Asked> {
  const { consumer, mapper, partition } = asked.input;
  if (partition === null || partition === undefined || (mapper ?? 'identity') === 'identity') return asked;
  const partitioning = (await partitioningOfProduct(stores, models, consumer)) ?? DAYS;
  const interval = partitionOfKey(partitioning, partition);
  return interval === null ? asked : { ...asked, interval, input: { ...asked.input, partition: null } };
}
