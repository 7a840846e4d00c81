import type { PartitionCell } from '../../core/gate/partition-cell.js';
import type { Partition } from '../../core/shared/interval.js';
import { type PartitionRequest, requestedPartitions } from '../catalog/requested-partitions.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { type PartitionsOf, cellsOfProducts, newestPartitionsOf } from '../health/health-of-products.js';
import type { StoredOrFacts } from '../health/read-requested-states.js';
import { type PresentPorts, presentRead, targetsOfProducts } from '../health/targets-of-products.js';
import { AppFailure, invalid } from '../shared/errors.js';
import type { Admit } from '../shared/work-budget.js';

export type StatesOfScene = ReadonlyMap<string, PartitionCell>;

/** The products of a scene, and which of their partitions it is about. */
export interface SceneStates {
  readonly products: readonly string[];
  /** The product of the focus. */
  readonly product: string | null;
  /** The key of a partition of that product; null for the newest due ones. */
  readonly partition: string | null;
}

/**
 * The state of each product in one transaction, with statements whose number does not depend on how
 * many there are: of the newest due partitions, or of those that the interval of a partition of the
 * focus overlaps. A product whose state cannot be read has none.
 */
export function statesOfScene(
  ports: PresentPorts,
  admit: Admit,
  { partition, product, products }: SceneStates,
): Promise<StatesOfScene> {
  return presentRead(ports, admit, async (reading) => {
    const partitionsOf =
      partition === null || product === null ? newestPartitionsOf : await partitionsIn(reading, product, partition);
    const answers = await cellsOfProducts(reading, products, partitionsOf);
    return new Map(
      products.flatMap((ref, index): (readonly [string, PartitionCell])[] => {
        const answer = answers[index];
        return answer?.ok === true && answer.value !== null ? [[ref, answer.value]] : [];
      }),
    );
  });
}

/** The partitions of each contract that overlap the partition with this key of the product. */
async function partitionsIn(reading: StoredOrFacts, product: string, key: string): Promise<PartitionsOf> {
  const [target] = await targetsOfProducts(reading, [product]);
  const intervals = (target?.contracts ?? []).flatMap((active) =>
    partitionsOr(active, { partition: key }, reading.asOf).filter((one) => one !== null),
  );
  const [interval] = intervals;
  if (interval === undefined) {
    throw invalid({
      code: 'UNKNOWN_PARTITION',
      message: `\`${product}\` has no partition \`${key}\`.`,
      help: 'Name a partition of the focus by its key: `2023-10-27`, `2023-Q3`.',
    });
  }
  const { from, to } = interval;
  return ({ contracts }, asOf) =>
    contracts
      .map((active) => ({ active, partitions: partitionsOr(active, { from, to }, asOf) }))
      .filter(({ partitions }) => partitions.length > 0);
}

/** None where the contract has no such partition. */
function partitionsOr(active: ActiveContract, request: PartitionRequest, asOf: string): readonly Partition[] {
  try {
    return requestedPartitions({ ...active, name: active.contract.ref }, request, asOf);
  } catch (error) {
    if (error instanceof AppFailure) return [];
    throw error;
  }
}
