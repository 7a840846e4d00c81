import { type Partition, partitionId } from '../../core/shared/interval.js';

export interface PartitionColumns {
  readonly partition_from: string;
  readonly partition_to: string;
}

/** Current data is stored with empty ends, which no instant equals. */
export function partitionToColumns(partition: Partition): PartitionColumns {
  return partition === null
    ? { partition_from: '', partition_to: '' }
    : { partition_from: partition.from, partition_to: partition.to };
}

export function partitionFromColumns(row: PartitionColumns): Partition {
  return row.partition_from === '' ? null : { from: row.partition_from, to: row.partition_to };
}

/** The ends of each distinct partition, for `sql.pairs`. */
export function partitionPairs(partitions: readonly Partition[]): (readonly [string, string])[] {
  const distinct = new Map(partitions.map((partition) => [partitionId(partition), partitionToColumns(partition)]));
  return [...distinct.values()].map(({ partition_from, partition_to }) => [partition_from, partition_to] as const);
}
