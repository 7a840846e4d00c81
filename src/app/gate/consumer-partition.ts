import { DAYS, partitionOfKey } from '../../core/partition/partitioning.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { Stores } from '../ports/stores.js';
import type { GateRequest } from './parse-gate-request.js';
import { partitioningOfProduct } from './sensor-states.js';

/**
 * With a mapper, a partition key is the consumer's: a partition of its own partitioning where it is
 * a product that has one, else a day in UTC. The question becomes one about that interval, so that
 * the data and the sensors of the consumer are about the same time. A key of another form is left
 * to the producer's partitioning.
 */
export async function inConsumerTime(
  stores: Stores,
  activeContracts: ActiveContracts,
  request: GateRequest,
): Promise<GateRequest> {
  const { consumer, mapper, partition } = request.input;
  if (partition === null || partition === undefined || (mapper ?? 'identity') === 'identity') return request;
  const partitioning = (await partitioningOfProduct({ stores, activeContracts, asOf: request.asOf }, consumer)) ?? DAYS;
  const interval = partitionOfKey(partitioning, partition);
  if (interval === null) return request;
  return { ...request, interval, input: { ...request.input, ...interval, partition: null } };
}
