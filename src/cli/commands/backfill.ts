import { setTimeout as pause } from 'node:timers/promises';
import { SECOND } from '../../core/shared/duration.js';
import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT, isFailure, usage } from '../exit.js';
import { instantFlag } from '../instant.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  type BackfillState,
  BackfillsDocument,
  type BackfillsQuery,
  CancelBackfillDocument,
  StartBackfillDocument,
} from '../operations/operations.generated.js';
import type { Answer } from '../output/answer.js';
import { shortInterval } from '../output/table.js';
import type { Session } from '../session.js';
import { exitOf, listenForStop } from '../up/stop.js';

type Backfill = BackfillsQuery['backfills']['nodes'][number];

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
    .option('--wait', 'wait for the end: exit code 1 if a partition could not be checked or it was cancelled')
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
  const concurrency = Number(flags.concurrency);
  if (!Number.isInteger(concurrency))
    throw usage(`--concurrency must be a number, not \`${flags.concurrency}\``, 'Give 1 to 64.');
  const [from, to] = [instantFlag('--from', flags.from), instantFlag('--to', flags.to)];
  const input = { product, contract, server, from, to, concurrency, again, reason };
  const client = await session.client();
  const { startBackfill } = await client.execute(StartBackfillDocument, { input });
  const { backfills } = unwrap(startBackfill, ['BackfillStarted']);
  if (flags.wait === true) return waitForAll(session, backfills);
  return {
    exit: EXIT.yes,
    data: { items: backfills },
    pretty: () => [...backfills.map(startedText), 'Follow it: concordat backfill list'].join('\n'),
  };
};

function startedText({ contract, from, id, partitions, to }: Backfill): string {
  return `started: backfill ${id} of ${contract}, ${String(partitions)} partitions ${shortInterval({ from, to })}`;
}

/** Follows the backfills until all have ended; Ctrl-C leaves them going on. */
async function waitForAll(session: Session, started: readonly Backfill[]): Promise<Answer> {
  const { stop, requested } = stopOf(session);
  for (const each of started) session.note(startedText(each));
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
  const isClean = current.every(({ failed, state }) => state === 'COMPLETED' && failed === 0);
  return {
    exit: signal === null ? (isClean ? EXIT.yes : EXIT.no) : exitOf(signal),
    data: { items: current },
    pretty: () => current.map(endText).join('\n'),
  };
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
