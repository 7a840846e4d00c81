import { type Handler, type Register, examples } from '../command.js';
import { type FoundDocument, findDocuments } from '../documents/find.js';
import { CliFailure, EXIT } from '../exit.js';
import type { Answer } from '../output/answer.js';
import { trialInText } from '../trial/text.js';
import { gravest } from '../trial/judge.js';
import { type TrialFlags, choiceOf, dataRootOf, partitionOptions } from '../trial/options.js';
import { type TriedDocument, tryDocuments } from '../trial/try-documents.js';

interface Flags extends TrialFlags {
  readonly product?: string;
}

export const registerTry: Register = (program, act) => {
  partitionOptions(program.command('try'))
    .summary('run the checks of unpublished contracts next to the data')
    .description(
      'Runs every check of a contract that is not published, next to the data, without a server and without recording anything: what each check found in each partition, failing keys, what cannot run and why, and the score and verdict that a gate would have. The score is own health: nothing upstream and no history of the SLA takes part. Calendars that a contract names are read from *.calendar.yaml beside and below it, or with --server from there; without them nothing is tried. By default of the newest 28 due partitions, or of the newest with data where the last due one has none. Exit 1 if a check fails or a gate would skip, 3 if too little is known; of several contracts the gravest.',
    )
    .argument('<paths...>', 'contracts, or folders that are searched for them')
    .option('--product <domain/product>', 'the owning product, where the document does not name it')
    .addHelpText(
      'after',
      examples('try rides.odcs.yaml', 'try rides.odcs.yaml --partition 2023-10-27', 'try contracts/ --last 7 --json'),
    )
    .action(act(tryContracts));
};

const tryContracts: Handler<Flags, [paths: string[]]> = async (session, flags, paths) => {
  const found = findDocuments(paths, session.deps.folder);
  const documents = contractsAmong(found, paths);
  const calendars = found.filter(({ kind }) => kind === 'calendar');
  const trials = await tryDocuments(
    session,
    { calendars, contracts: documents },
    { ...choiceOf(flags), product: flags.product ?? null },
    dataRootOf(flags),
  );
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

/** The contracts among the documents; a CliFailure where there is none. */
function contractsAmong(documents: readonly FoundDocument[], paths: readonly string[]): readonly FoundDocument[] {
  const contracts = documents.filter(({ kind }) => kind === 'contract');
  if (contracts.length > 0) return contracts;
  throw new CliFailure(EXIT.usage, {
    code: 'NO_DOCUMENTS',
    message: `there is no contract under ${paths.join(', ')}`,
    help: 'Contracts are named *.odcs.yaml, datacontract.yaml or *.card.yaml; name a file to take any.',
  });
}
