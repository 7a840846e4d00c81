import { usage } from '../exit.js';
import { instantFlag } from '../instant.js';

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

/** The maximum length of a list: at most what the server returns in one page. */
export function limitOf(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 500) return Number(text);
  throw usage(`--limit must be a whole number from 1 to 500, not \`${text}\``);
}
