import { usage } from '../exit.js';

/** How a command is told which partition of data it is about. */
export interface PartitionFlags {
  readonly from?: string;
  readonly to?: string;
  readonly partition?: string;
}

export interface PartitionVariables {
  readonly interval: { readonly from: string; readonly to: string } | null;
  readonly partition: string | null;
}

/** The partition as GraphQL variables: both ends, or a partition, or neither (the newest that is due). */
export function partitionOf({ from, to, partition }: PartitionFlags): PartitionVariables {
  if ((from === undefined) !== (to === undefined)) {
    throw usage('--from and --to go together', 'Give both ends of the interval, or --partition.');
  }
  if (from !== undefined && partition !== undefined) {
    throw usage('an interval and a partition exclude each other', 'Give --from and --to, or --partition.');
  }
  const interval = from === undefined || to === undefined ? null : { from, to };
  return { interval, partition: partition ?? null };
}

/** How many entries a list shows at most: what a server gives in one page. */
export function limitOf(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 500) return Number(text);
  throw usage(`--limit must be a whole number from 1 to 500, not \`${text}\``);
}
