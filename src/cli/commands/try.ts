import { type Handler, type Register, examples } from '../command.js';
import { type FoundDocument, findDocuments } from '../documents/find.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import type { Answer } from '../output/answer.js';
import { trialInText } from '../trial/text.js';
import { gravest } from '../trial/judge.js';
import {
  DATA_ROOT,
  type PartitionChoice,
  type TriedDocument,
  dataRootOf,
  tryDocuments,
} from '../trial/try-documents.js';
import { type PartitionFlags, partitionOf } from './requested-partition.js';

interface Flags extends PartitionFlags {
  readonly last?: string;
  readonly all?: boolean;
  readonly dataServer?: string;
  readonly product?: string;
  readonly dataRoot?: string;
}

export const registerTry: Register = (program, act) => {
  program
    .command('try')
    .summary('run the checks of unpublished contracts next to the data')
    .description(
      'Runs every check of a contract that is not published, next to the data, without a server and without recording anything: what each check found in each partition, failing keys, what cannot run and why, and the score and verdict that a gate would have. The score is own health: nothing upstream and no history of the SLA takes part. By default of the newest 28 due partitions. Exit 1 if a check fails or a gate would skip, 3 if too little is known; of several contracts the gravest.',
    )
    .argument('<paths...>', 'contracts, or folders that are searched for them')
    .option('--partition <label>', 'only this partition, such as 2023-10-27 or 2023-Q3')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--last <number>', 'the newest partitions that are due; 28 by default')
    .option('--all', 'every partition whose files exist')
    .option('--data-server <name>', 'only this server of the contract; by default all that an engine reads')
    .option('--product <domain/product>', 'the owning product, where the document does not name it')
    .option('--data-root <folder>', DATA_ROOT)
    .addHelpText(
      'after',
      examples('try rides.odcs.yaml', 'try rides.odcs.yaml --partition 2023-10-27', 'try contracts/ --last 7 --json'),
    )
    .action(act(tryContracts));
};

const tryContracts: Handler<Flags, [paths: string[]]> = async (session, flags, paths) => {
  const documents = contractsIn(paths, session.deps.folder);
  const trials = await tryDocuments(session, documents, choiceOf(flags), dataRootOf(flags));
  if (trials.kind === 'STOPPED') return { exit: trials.exit, data: null, pretty: () => '' };
  return answerOf(documents, trials.documents);
};

function answerOf(documents: readonly FoundDocument[], tried: readonly TriedDocument[]): Answer {
  return {
    exit: gravest(tried.map(({ exit }) => exit)),
    data: { contracts: tried.map(({ file, exit, report }) => ({ file, exitCode: exit, report })) },
    findings: tried.flatMap(({ problems }) => problems),
    annotations: tried.flatMap(({ annotations }) => annotations),
    sources: new Map(documents.map(({ file, text }) => [file, text])),
    pretty: (style) => tried.map((one) => trialInText(one, style)).join('\n\n'),
  };
}

/** The contracts below the paths; a CliFailure where there is none. */
function contractsIn(paths: readonly string[], folder: string): readonly FoundDocument[] {
  const contracts = findDocuments(paths, folder).filter(({ kind }) => kind === 'contract');
  if (contracts.length > 0) return contracts;
  throw new CliFailure(EXIT.usage, {
    code: 'NO_DOCUMENTS',
    message: `there is no contract under ${paths.join(', ')}`,
    help: 'Contracts are named *.odcs.yaml, datacontract.yaml or *.card.yaml; name a file to take any.',
  });
}

function choiceOf({ all = false, dataServer, last, product, ...flags }: Flags): PartitionChoice {
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
    product: product ?? null,
  };
}
