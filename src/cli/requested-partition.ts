import { usage } from './exit.js';
import { instantFlag } from './instant.js';
import type { Mapper } from './operations/operations.generated.js';

/** The options that select the requested partitions. */
export interface PartitionFlags {
  readonly from?: string;
  readonly to?: string;
  readonly partition?: string;
}

export interface PartitionVariables {
  readonly interval: { readonly from: string; readonly to: string } | null;
  readonly partition: string | null;
}

/** The requested partition as GraphQL variables; by default the newest that is due. */
export function partitionOf({ from, to, partition }: PartitionFlags): PartitionVariables {
  if ((from === undefined) !== (to === undefined)) {
    throw usage('--from and --to go together', 'Give both ends of the interval, or --partition.');
  }
  if (from !== undefined && partition !== undefined) {
    throw usage('--partition excludes --from and --to', 'Give --from and --to, or --partition.');
  }
  const interval =
    from === undefined || to === undefined ? null : { from: instantFlag('--from', from), to: instantFlag('--to', to) };
  return { interval, partition: partition ?? null };
}

const MAPPERS: readonly Mapper[] = ['IDENTITY', 'COVER', 'LATEST_CLOSED'];

/** The mapper that an option names, in any case, such as `latest-closed`. */
export function mapperOf(text: string): Mapper {
  const mapper = MAPPERS.find((candidate) => candidate === text.toUpperCase().replace('-', '_'));
  if (mapper !== undefined) return mapper;
  throw usage(`there is no mapper \`${text}\``, 'The mappers are identity, cover and latest-closed.');
}
