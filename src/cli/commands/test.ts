import { type Handler, type Register, examples } from '../command.js';
import { compareWithReference } from '../documents/against.js';
import { type FoundDocument, findDocuments } from '../documents/find.js';
import { type JudgedChange, judgePair } from '../documents/judge-change.js';
import { lintDocument } from '../documents/lint.js';
import { EXIT, type ExitCode, usage } from '../exit.js';
import { changesInText } from '../output/contract-changes.js';
import type { Finding } from '../output/finding.js';
import { counted } from '../output/table.js';
import { gravest } from '../trial/judge.js';
import { trialInText } from '../trial/text.js';
import { tryDocuments } from '../trial/try-documents.js';

interface Flags {
  readonly against?: string;
  readonly failOn: string;
  readonly data: boolean;
}

export const registerTest: Register = (program, act) => {
  program
    .command('test')
    .summary('lint, compare and try contracts, as a pipeline does')
    .description(
      'What a pipeline runs: lint of the documents, with --against the comparison with a git reference, and a trial of each contract next to the data. Exit 1 for findings, too small a bump or a failed check; 3 if a trial is not conclusive; of several the gravest. With --no-data nothing is tried.',
    )
    .argument('[paths...]', 'files or folders; the working folder by default')
    .option('--against <git-ref>', 'compare with this git reference, such as origin/main')
    .option('--fail-on <severity>', 'error or warning: the lowest severity of lint that fails', 'error')
    .option('--no-data', 'do not try the contracts')
    .addHelpText('after', examples('test contracts/ --against origin/main', 'test --no-data --format junit'))
    .action(act(testContracts));
};

const testContracts: Handler<Flags, [paths: string[]]> = async (session, { against, data, failOn }, paths) => {
  if (failOn !== 'error' && failOn !== 'warning') throw usage(`--fail-on is error or warning, not \`${failOn}\``);
  const { folder } = session.deps;
  const documents = findDocuments(paths, folder);
  const lint: Finding[] = [];
  for (const document of documents) lint.push(...(await lintDocument(document)));
  const fails = lint.some(({ severity }) => severity === 'error' || severity === failOn);
  const compared = against === undefined ? null : await comparedWith(paths, against, folder);
  const trials = data ? await tryDocuments(session, triable(documents, lint), {}) : null;
  if (trials?.kind === 'STOPPED') return { exit: trials.exit, data: null, pretty: () => '' };
  const tried = trials?.documents ?? [];
  const exit = gravest([fails ? EXIT.no : EXIT.yes, compared?.exit ?? EXIT.yes, ...tried.map((one) => one.exit)]);
  return {
    exit,
    data: {
      documents: documents.map(({ file, kind }) => ({ file, kind })),
      changes: compared?.changes.map(({ change }) => change) ?? null,
      trials: data ? tried.map(({ exit: exitCode, file, report }) => ({ file, exitCode, report })) : null,
    },
    findings: [...lint, ...tried.flatMap(({ problems }) => problems)],
    annotations: [
      ...(compared?.changes.flatMap(({ annotations, problem }) =>
        problem ? [problem, ...annotations] : annotations,
      ) ?? []),
      ...tried.flatMap(({ annotations }) => annotations),
    ],
    sources: new Map(documents.map(({ file, text }) => [file, text])),
    pretty: (style) =>
      [
        `lint: ${counted(documents.length, 'document')}, ${counted(lint.length, 'finding')}`,
        ...(compared === null
          ? []
          : [
              changesInText(
                compared.changes.map(({ change }) => change),
                compared.summary,
                style,
              ),
            ]),
        ...tried.map((one) => trialInText(one, style)),
        ...(data ? [] : ['not tried: --no-data']),
      ].join('\n\n'),
  };
};

interface Compared {
  readonly changes: readonly JudgedChange[];
  readonly summary: { readonly reference: string; readonly unchanged: number; readonly exit: ExitCode };
  readonly exit: ExitCode;
}

async function comparedWith(paths: readonly string[], reference: string, folder: string): Promise<Compared> {
  const { pairs, unchanged } = await compareWithReference(paths, reference, folder);
  const all: JudgedChange[] = [];
  for (const pair of pairs) all.push(await judgePair(pair, reference));
  const changes = all.filter(({ change }) => change.kind !== 'UNCHANGED');
  const exit = gravest(changes.map((one) => one.exit));
  const same = unchanged + all.length - changes.length;
  return { changes, exit, summary: { reference, unchanged: same, exit } };
}

/** The contracts without errors: lint has reported the others. */
function triable(documents: readonly FoundDocument[], lint: readonly Finding[]): readonly FoundDocument[] {
  const wrong = new Set(lint.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return documents.filter(({ file, kind }) => kind === 'contract' && !wrong.has(file));
}
