import type { Command } from 'commander';
import { type PartitionFlags, partitionOf } from '../requested-partition.js';
import { usage } from '../exit.js';
import type { PartitionChoice } from './try-documents.js';

/** The options that say on what data contracts are tried. */
export interface TrialFlags extends PartitionFlags {
  readonly last?: string;
  readonly all?: boolean;
  readonly dataServer?: string;
  readonly dataRoot?: string;
}

/** Adds them to a command. */
export function partitionOptions(command: Command): Command {
  return command
    .option('--partition <label>', 'only this partition, such as 2023-10-27 or 2023-Q3')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--last <number>', 'the newest partitions that are due; 28 by default')
    .option('--all', 'every partition whose files exist')
    .option('--data-server <name>', 'only this server of the contract; by default all that an engine reads')
    .option('--data-root <folder>', 'the folder that the paths in contracts start from (CONCORDAT_DATA_ROOT)');
}

/** The partitions that are requested; a CliFailure where the options contradict each other. */
export function choiceOf({ all = false, dataServer, last, ...flags }: TrialFlags): PartitionChoice {
  const { interval, partition } = partitionOf(flags);
  const given = [interval !== null, partition !== null, last !== undefined, all].filter(Boolean).length;
  if (given > 1) throw usage('give one of --partition, --from with --to, --last and --all');
  if (last !== undefined && !(/^\d{1,4}$/.test(last) && Number(last) >= 1 && Number(last) <= 1000)) {
    throw usage(`--last must be a whole number from 1 to 1000, not \`${last}\``);
  }
  return {
    from: interval?.from ?? null,
    to: interval?.to ?? null,
    partition,
    last: last === undefined ? null : Number(last),
    all,
    server: dataServer ?? null,
  };
}

/** The setting that `--data-root` is, if it is given. */
export function dataRootOf({ dataRoot }: TrialFlags): { readonly dataRoot?: string } {
  return dataRoot === undefined ? {} : { dataRoot };
}
