import { statSync } from 'node:fs';
import type { TrialInput, TrialReport } from '../../app/trial/report.js';
import type { LoadedConfiguration } from '../../platform/config.js';
import { failureOfUseCase } from '../client/graphql.js';
import type { FoundDocument } from '../documents/find.js';
import { CliFailure, EXIT, type ExitCode, Interrupted } from '../exit.js';
import { type Finding, findingOf } from '../output/finding.js';
import { counted } from '../output/table.js';
import type { Session } from '../session.js';
import { progressOn, silent } from '../up/progress.js';
import { type Stop, exitOf, listenForStop, untilStop } from '../up/stop.js';
import { calendarsOfTrial } from './calendars.js';
import { findingsOfTrial } from './findings.js';
import { exitOfTrial } from './judge.js';

/** What was tried of one contract; without a report it could not be tried. */
export interface TriedDocument {
  readonly file: string;
  readonly exit: ExitCode;
  readonly report: TrialReport | null;
  /** Why there is no report; warnings of the document beside one. */
  readonly problems: readonly Finding[];
  /** What the checks found, at the promises in the document. */
  readonly annotations: readonly Finding[];
}

export type Trials =
  | { readonly kind: 'TRIED'; readonly documents: readonly TriedDocument[] }
  /** Ctrl-C or SIGTERM: the temporary files are gone. */
  | { readonly kind: 'STOPPED'; readonly exit: ExitCode };

export type PartitionChoice = Omit<TrialInput, 'calendars' | 'document' | 'source'>;

/** The contracts to be tried, and the calendars among the documents of the command. */
export interface TriedDocuments {
  readonly contracts: readonly FoundDocument[];
  readonly calendars: readonly FoundDocument[];
}

/** Tries one contract after the other, each in a catalog of its own. */
export async function tryDocuments(
  session: Session,
  { calendars, contracts }: TriedDocuments,
  choice: PartitionChoice,
  settings: { readonly dataRoot?: string } = {},
): Promise<Trials> {
  const loaded = await session.load(settings);
  if (contracts.length > 0) refuseWithoutData(loaded.configuration.dataRoot);
  const stop = listenForStop(session.deps);
  const tried: TriedDocument[] = [];
  try {
    for (const document of contracts) {
      const named = await calendarsOfTrial(session, document, calendars);
      const without = { file: document.file, report: null, annotations: [] };
      tried.push(
        named.unknown.length > 0
          ? { ...without, exit: EXIT.unknown, problems: named.unknown }
          : await tryDocument(session, { loaded, stop }, document, { ...choice, calendars: named.documents }),
      );
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    session.note('stopped: the temporary files are deleted, and nothing was recorded');
    return { kind: 'STOPPED', exit: exitOf(await stop.requested) };
  }
  return { kind: 'TRIED', documents: tried };
}

/** One failure in place of one for each check. */
function refuseWithoutData(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new CliFailure(EXIT.usage, {
    code: 'DATA_ROOT',
    message: `the data root ${root} is not a folder`,
    help: 'Name the folder that the paths in contracts start from with --data-root or CONCORDAT_DATA_ROOT.',
  });
}

async function tryDocument(
  session: Session,
  { loaded, stop }: { readonly loaded: LoadedConfiguration; readonly stop: Stop },
  { file, text }: FoundDocument,
  choice: Omit<TrialInput, 'document' | 'source'>,
): Promise<TriedDocument> {
  const aborted = new AbortController();
  void stop.requested.then(() => {
    aborted.abort(new Interrupted());
  });
  const progress = session.screen.quiet ? silent : progressOn(session.deps);
  const { result } = await progress.step(`trying ${file}`, async (at) => {
    const answer = await untilStop(stop, () =>
      session.deps.tryContract(
        loaded.configuration,
        { ...choice, document: text, source: file },
        { signal: aborted.signal, onPartition: at },
      ),
    );
    const report = answer.ok && answer.value.kind === 'TRIED' ? answer.value.report : null;
    return { result: answer, done: report === null ? 'not possible' : counted(report.partitions.length, 'partition') };
  });
  const without = { file, report: null, annotations: [] };
  if (!result.ok) {
    const { code, exit, help, message } = failureOfUseCase(result.error);
    const problem: Finding = { code, severity: 'error', message, help, file, line: null, column: null, path: null };
    return { ...without, exit, problems: [problem] };
  }
  if (result.value.kind === 'INVALID') {
    const problems = result.value.issues.map((issue) => findingOf(issue, file));
    return { ...without, exit: EXIT.no, problems };
  }
  const { report } = result.value;
  return {
    file,
    report,
    exit: exitOfTrial(report),
    problems: [],
    annotations: await findingsOfTrial(report, file, text),
  };
}
