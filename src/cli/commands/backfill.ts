import { setTimeout as pause } from 'node:timers/promises';
import { SECOND } from '../../core/shared/duration.js';
import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { CliFailure, EXIT, type ExitCode, isFailure, usage } from '../exit.js';
import { instantFlag } from '../instant.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  type BackfillState,
  BackfillResultsDocument,
  type BackfillResultsQuery,
  BackfillsDocument,
  type BackfillsQuery,
  CancelBackfillDocument,
  StartBackfillDocument,
  type StartBackfillMutation,
} from '../operations/operations.generated.js';
import type { Answer } from '../output/answer.js';
import { shortInterval } from '../output/table.js';
import type { Session } from '../session.js';
import { exitOf, listenForStop } from '../up/stop.js';

type Backfill = BackfillsQuery['backfills']['nodes'][number];
type LeftOut = Extract<StartBackfillMutation['startBackfill'], { __typename: 'BackfillStarted' }>['leftOut'][number];

const STATES: readonly BackfillState[] = ['RUNNING', 'COMPLETED', 'CANCELLED'];
/** Between two looks at the progress, and how long a server that is gone is waited for. */
const LOOK_MILLIS = SECOND;
const MOST_SILENT_LOOKS = 60;

export const registerBackfill: Register = (program, act) => {
  const backfill = program
    .command('backfill')
    .description(
      'Backfills: checks of all partitions of a past range, a few at a time, after the checks that are due.',
    );
  backfill
    .command('run')
    .description(
      'Starts the checks of all closed partitions that lie in a range. It goes on without this command, also after a restart of the server.',
    )
    .argument('<product>', 'domain/product')
    .requiredOption('--from <time>', 'start of the range')
    .requiredOption('--to <time>', 'end of the range, exclusive')
    .option('--contract <contract>', 'one contract of the product; by default all that are partitioned')
    .option('--data-server <name>', 'only the server of this name in the contract')
    .option('--concurrency <n>', 'how many partitions are queued or checked at a time, 1 to 64', '4')
    .option('--again', 'run checks again that have a result that counts')
    .option(
      '--wait',
      'wait for the end: exit code 0 if all partitions passed, 1 if a check failed, 3 if a partition could not be checked',
    )
    .requiredOption('--reason <text>', 'why')
    .addHelpText(
      'after',
      examples(
        'backfill run finance/ledger --from 2022-01-01 --to 2024-01-01 --reason "first contract"',
        'backfill run finance/ledger --from 2023-06-01 --to 2023-07-01 --again --wait --reason "repaired source"',
      ),
    )
    .action(act(run));
  listOptions(backfill.command('list'), COLUMNS, '50')
    .description('Lists backfills with their progress, newest first.')
    .option('--product <product>', 'only backfills of this product')
    .option('--state <state>', `only backfills in this state: ${STATES.join(', ')}`)
    .option('--after <cursor>', 'only entries after this cursor')
    .addHelpText('after', examples('backfill list', 'backfill list --state RUNNING'))
    .action(act(list));
  backfill
    .command('cancel')
    .description('Ends a backfill: what it has queued is removed, and what is being checked ends.')
    .argument('<id>', 'the backfill')
    .requiredOption('--reason <text>', 'why')
    .addHelpText('after', examples('backfill cancel 0197b3c2-… --reason "wrong range"'))
    .action(act(cancel));
};

interface RunFlags {
  readonly from: string;
  readonly to: string;
  readonly contract?: string;
  readonly dataServer?: string;
  readonly concurrency: string;
  readonly again?: boolean;
  readonly wait?: boolean;
  readonly reason: string;
}

const run: Handler<RunFlags, [string]> = async (session, flags, product) => {
  const { again = false, contract = null, dataServer: server = null, reason } = flags;
  const { concurrency, from, to } = rangeOf(flags);
  const input = { product, contract, server, from, to, concurrency, again, reason };
  const client = await session.client();
  const { startBackfill } = await client.execute(StartBackfillDocument, { input });
  const { backfills, leftOut } = unwrap(startBackfill, ['BackfillStarted']);
  const shown = backfills.map((backfill, index) => startedText(backfill, leftOut[index]));
  if (flags.wait === true) {
    for (const text of shown) session.note(text);
    return waitForAll(session, backfills);
  }
  return {
    exit: EXIT.yes,
    data: { items: backfills, leftOut },
    pretty: () => [...shown, 'Follow it: concordat backfill list'].join('\n'),
  };
};

/** The flags as values; what is malformed is named at once. */
function rangeOf(flags: RunFlags) {
  const problems: CliFailure[] = [];
  const instant = (option: string, text: string): string => {
    try {
      return instantFlag(option, text);
    } catch (error) {
      if (!(error instanceof CliFailure)) throw error;
      problems.push(error);
      return text;
    }
  };
  const [from, to] = [instant('--from', flags.from), instant('--to', flags.to)];
  const concurrency = Number(flags.concurrency);
  if (!Number.isInteger(concurrency) || concurrency < 1)
    problems.push(usage(`--concurrency must be 1 to 64, not \`${flags.concurrency}\``, 'Give a number from 1 to 64.'));
  const [first, ...others] = problems;
  if (first === undefined) return { concurrency, from, to };
  if (others.length === 0) throw first;
  const helps = new Set(problems.map(({ help }) => help).filter((help) => help !== null));
  throw usage(problems.map(({ message }) => message).join('; '), [...helps].join(' '));
}

function startedText({ contract, from, id, partitions, to }: Backfill, leftOut: LeftOut | undefined): string {
  const checked = partitions - (leftOut?.notOwed ?? 0);
  const started = `started: backfill ${id} of ${contract}, ${counted(checked)} ${shortInterval({ from, to })}`;
  const left = [
    [leftOut?.open ?? 0, 'not ended yet'],
    [leftOut?.partial ?? 0, 'only partly in the range'],
    [leftOut?.notOwed ?? 0, 'without owed data'],
  ] as const;
  const texts = left.filter(([count]) => count > 0).map(([count, why]) => `${counted(count)} ${why}`);
  return texts.length === 0 ? started : `${started}\n  left out: ${texts.join(', ')}`;
}

function counted(count: number): string {
  return count === 1 ? '1 partition' : `${String(count)} partitions`;
}

/** Follows the backfills until all have ended; Ctrl-C leaves them going on. */
async function waitForAll(session: Session, started: readonly Backfill[]): Promise<Answer> {
  const { stop, requested } = stopOf(session);
  let current = started;
  let silent = 0;
  let shown = '';
  while (current.some(({ state }) => state === 'RUNNING') && !stop.signal.aborted) {
    await pause(LOOK_MILLIS, null, { signal: stop.signal }).catch(() => undefined);
    try {
      current = await looked(session, current);
      silent = 0;
    } catch (error) {
      // A server that restarts goes on with them.
      silent += 1;
      if (!isFailure(error) || error.exit !== EXIT.unreachable || silent >= MOST_SILENT_LOOKS) throw error;
    }
    const text = current.map(progressText).join('; ');
    if (text !== shown) session.note(text);
    shown = text;
  }
  const signal = stop.signal.aborted ? await requested : null;
  if (signal !== null) session.note('stopped waiting: the backfill goes on. Follow it: concordat backfill list');
  if (signal !== null)
    return { exit: exitOf(signal), data: { items: current }, pretty: () => current.map(endText).join('\n') };
  const items = await withResults(session, current);
  return {
    exit: exitOfResults(items.map(({ results }) => results)),
    data: { items },
    pretty: () => items.map(resultText).join('\n'),
  };
}

type Results = BackfillResultsQuery['backfillResults'];
type Judged = Backfill & { readonly results: Results };

async function withResults(session: Session, backfills: readonly Backfill[]): Promise<readonly Judged[]> {
  // Results of many partitions are read.
  const client = await session.client(600_000);
  const found: Judged[] = [];
  for (const backfill of backfills) {
    const { backfillResults: results } = await client.execute(BackfillResultsDocument, { id: backfill.id });
    found.push({ ...backfill, results });
  }
  return found;
}

/** As of `check run`: a check that failed comes before what is not known. */
function exitOfResults(results: readonly Results[]): ExitCode {
  if (results.some((result) => (result?.failing ?? 0) > 0)) return EXIT.no;
  return results.every((result) => result?.unknown === 0) ? EXIT.yes : EXIT.unknown;
}

function resultText(backfill: Judged): string {
  const { results } = backfill;
  if (results === null) return endText(backfill);
  const counts = [
    `${String(results.passed)} passed`,
    ...(results.failing === 0 ? [] : [`${String(results.failing)} with a failed check`]),
    ...(results.unknown === 0 ? [] : [`${String(results.unknown)} not known`]),
  ];
  const hint =
    results.failing === 0 ? '' : `\n  failed checks: concordat check results ${backfill.product} --outcome FAIL`;
  return `${endText(backfill)}\n  results: ${counts.join(', ')}${hint}`;
}

function stopOf({ deps }: Session) {
  const stop = new AbortController();
  const { requested } = listenForStop(deps);
  void requested.then(() => stop.abort());
  return { stop, requested };
}

async function looked(session: Session, backfills: readonly Backfill[]): Promise<readonly Backfill[]> {
  const client = await session.client();
  const found: Backfill[] = [];
  for (const { id } of backfills) {
    const variables = { id, product: null, state: null, first: 1, after: null };
    found.push(...(await client.execute(BackfillsDocument, variables)).backfills.nodes);
  }
  return found;
}

function progressText({ contract, done, failed, partitions, skipped }: Backfill): string {
  const of = `${String(done)} of ${String(partitions - skipped)} partitions of ${contract}`;
  return failed === 0 ? of : `${of}, ${String(failed)} failed`;
}

function endText(backfill: Backfill): string {
  const { ended, failed, id, state } = backfill;
  const hint = failed === 0 ? '' : ': see `concordat deadletter list`';
  const why = ended?.reason === null || ended === null ? '' : ` (${ended.reason})`;
  return `${state.toLowerCase()}: backfill ${id}, ${progressText(backfill)}${hint}${why}`;
}

interface Flags extends ListFlags {
  readonly product?: string;
  readonly state?: string;
  readonly after?: string;
}

const COLUMNS: Columns<Backfill> = [
  { heading: 'id', of: ({ id }) => id },
  { heading: 'contract', of: ({ contract }) => contract },
  { heading: 'range', of: (backfill) => shortInterval(backfill) },
  { heading: 'state', of: ({ state }) => state },
  { heading: 'done', of: ({ done, partitions, skipped }) => `${String(done)} of ${String(partitions - skipped)}` },
  { heading: 'failed', of: ({ failed }) => failed },
  { heading: 'started', of: ({ startedAt }) => startedAt },
  { heading: 'by', of: ({ startedBy }) => startedBy },
  { heading: 'reason', of: ({ reason }) => reason },
  { heading: 'product', of: ({ product }) => product, onRequest: true },
  { heading: 'server', of: ({ server }) => server, onRequest: true },
  { heading: 'concurrency', of: ({ concurrency }) => concurrency, onRequest: true },
  { heading: 'ended', of: ({ ended }) => ended?.at ?? null, onRequest: true },
  { heading: 'cancelled by', of: ({ ended }) => ended?.by ?? null, onRequest: true },
];

const list: Handler<Flags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, COLUMNS);
  const state = STATES.find((one) => one === flags.state?.toUpperCase()) ?? null;
  if (flags.state !== undefined && state === null)
    throw usage(`there is no state \`${flags.state}\``, `The states are ${STATES.join(', ')}.`);
  const client = await session.client();
  const { backfills } = await client.execute(BackfillsDocument, {
    id: null,
    product: flags.product ?? null,
    state,
    first: listed.first,
    after: flags.after ?? null,
  });
  const { nodes: items, pageInfo, totalCount } = backfills;
  return listed.answer({ items, totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null });
};

const cancel: Handler<{ readonly reason: string }, [string]> = async (session, { reason }, id) => {
  const client = await session.client();
  const { cancelBackfill } = await client.execute(CancelBackfillDocument, { input: { id, reason } });
  const { backfill } = unwrap(cancelBackfill, ['BackfillCancelled']);
  return { exit: EXIT.yes, data: backfill, pretty: () => endText(backfill) };
};
