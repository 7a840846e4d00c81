import { existsSync } from 'node:fs';
import { type Handler, type Register, examples } from '../command.js';
import { type Compared, compared } from '../documents/compared.js';
import { type FoundDocument, absolute, documentsAt, findDocuments } from '../documents/find.js';
import { calendarsAmong, lintDocument } from '../documents/lint.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import { changesInText } from '../output/contract-changes.js';
import type { Finding } from '../output/finding.js';
import { counted } from '../output/table.js';
import { gravest } from '../trial/judge.js';
import { type TrialFlags, choiceOf, dataRootOf, partitionOptions } from '../trial/options.js';
import { trialInText } from '../trial/text.js';
import { type TriedDocuments, tryDocuments } from '../trial/try-documents.js';

interface Flags extends TrialFlags {
  readonly against?: string;
  readonly failOn: string;
  readonly data: boolean;
}

export const registerTest: Register = (program, act) => {
  partitionOptions(program.command('test'))
    .summary('lint, compare and try contracts, as a pipeline does')
    .description(
      'What a pipeline runs: lint of the documents, with --against the comparison with a git reference, and a trial of each contract next to the data. Exit 1 for findings, too small a bump or a failed check; 3 if a trial is not conclusive; of several the gravest. With --no-data nothing is tried.',
    )
    .argument('[paths...]', 'files or folders; the working folder by default')
    .option('--against <git-ref>', 'compare with this git reference, such as origin/main')
    .option('--fail-on <severity>', 'error or warning: the lowest severity of a finding that fails', 'error')
    .option('--no-data', 'do not try the contracts')
    .addHelpText('after', examples('test contracts/ --against origin/main', 'test --no-data --format junit'))
    .action(act(testContracts));
};

const testContracts: Handler<Flags, [paths: string[]]> = async (session, flags, paths) => {
  const { against, data, failOn } = flags;
  if (failOn !== 'error' && failOn !== 'warning') throw usage(`--fail-on is error or warning, not \`${failOn}\``);
  const { folder } = session.deps;
  const documents = against === undefined ? findDocuments(paths, folder) : documentsAt(pathsNow(paths, folder), folder);
  const changes = against === undefined ? null : await changesSince(against, { paths, folder, documents });
  const lint: Finding[] = [];
  const calendars = await calendarsAmong(documents);
  for (const document of documents) lint.push(...(await lintDocument(document, calendars)));
  const trials = data
    ? await tryDocuments(session, triable(documents, lint), choiceOf(flags), dataRootOf(flags))
    : null;
  if (trials?.kind === 'STOPPED') return { exit: trials.exit, data: null, pretty: () => '' };
  const tried = trials?.documents ?? [];
  const findings = [...lint, ...(changes?.problems ?? []), ...tried.flatMap(({ problems }) => problems)];
  const annotations = [...(changes?.annotations ?? []), ...tried.flatMap((one) => one.annotations)];
  const lintFails = lint.some(({ severity }) => severity === 'error');
  const warns = failOn === 'warning' && [...findings, ...annotations].some(({ severity }) => severity === 'warning');
  const failed = lintFails || warns ? EXIT.no : EXIT.yes;
  return {
    exit: gravest([failed, changes?.summary.exit ?? EXIT.yes, ...tried.map((one) => one.exit)]),
    data: {
      documents: documents.map(({ file, kind }) => ({ file, kind })),
      lint,
      diff: changes === null ? null : diffOf(changes),
      trials: data ? tried.map(({ exit: exitCode, file, report }) => ({ file, exitCode, report })) : null,
    },
    ...{ findings, annotations },
    sources: new Map([...(changes?.sources ?? []), ...documents.map(({ file, text }) => [file, text] as const)]),
    pretty: (style) =>
      [
        `lint: ${counted(documents.length, 'document')}, ${counted(lint.length, 'finding')}`,
        ...(changes === null ? [] : [changesInText(changes.changes, changes.summary, style)]),
        ...tried.map((one) => trialInText(one, style)),
        ...(data ? [] : ['not tried: --no-data']),
      ].join('\n\n'),
  };
};

/** Null where there are documents of products only, now and then. */
async function changesSince(
  against: string,
  { documents, folder, paths }: { paths: readonly string[]; folder: string; documents: readonly FoundDocument[] },
): Promise<Compared | null> {
  try {
    return await compared(paths, against, folder);
  } catch (error) {
    if (error instanceof CliFailure && error.code === 'NO_DOCUMENTS' && documents.length > 0) return null;
    throw error;
  }
}

/** The paths that still exist; the comparison refuses those that never did. */
function pathsNow(paths: readonly string[], folder: string): readonly string[] {
  return (paths.length === 0 ? ['.'] : paths).filter((path) => existsSync(absolute(path, folder)));
}

/** As `diff` answers. */
function diffOf({ changes, required, summary }: Compared) {
  return { against: summary.reference, required, unchanged: summary.unchanged, contracts: changes };
}

/** The contracts without errors, lint has reported the others, and the calendars. */
function triable(documents: readonly FoundDocument[], lint: readonly Finding[]): TriedDocuments {
  const wrong = new Set(lint.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    contracts: documents.filter(({ file, kind }) => kind === 'contract' && !wrong.has(file)),
    calendars: documents.filter(({ kind }) => kind === 'calendar'),
  };
}
