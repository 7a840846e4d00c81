import { cellOfLabel } from '../../core/partition/partitioning.js';
import type { Interval } from '../../core/shared/interval.js';
import type { ContractModels } from '../catalog/active-contracts.js';
import type { Stores } from '../ports/stores.js';
import type { GateInput } from '../shared/views-decision.js';
import { DAYS, gridOfProduct } from './sensor-states.js';

/**
 * A partition that is asked behind a mapper is the consumer's: a cell of its own grid where it is a product that has one, else a day in
 * UTC. The question becomes one about that interval, so that the data and the sensors of the consumer see the same. A label of
 * another form is left to the producer's grid.
 */
export async function inConsumerTime<Asked extends { readonly input: GateInput; readonly interval: Interval | null }>(
  stores: Stores,
  models: ContractModels,
  asked: Asked,
): Promise<Asked> {
  const { consumer, mapper, partition } = asked.input;
  if (partition === null || partition === undefined || (mapper ?? 'identity') === 'identity') return asked;
  const grid = (await gridOfProduct(stores, models, consumer)) ?? DAYS;
  const interval = cellOfLabel(grid, partition);
  return interval === null ? asked : { ...asked, interval, input: { ...asked.input, partition: null } };
}
