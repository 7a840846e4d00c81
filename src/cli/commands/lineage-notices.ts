import type { Command } from 'commander';
import { unwrap } from '../client/graphql.js';
import { type Act, type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  DeadLettersDocument,
  type DeadLettersQuery,
  DiscardDeadLetterDocument,
  LineageWarningsDocument,
  type LineageWarningsQuery,
  ReplayDeadLetterDocument,
} from '../operations/operations.generated.js';
import { counted } from '../output/table.js';
import type { Session } from '../session.js';

interface PageFlags extends ListFlags {
  readonly after?: string;
}

interface WarningFlags extends PageFlags {
  readonly product?: string;
  readonly job?: string;
  readonly code?: string;
}

/** `lineage warnings`, below the command `lineage`. */
export function warningsCommand(lineage: Command, act: Act): void {
  listOptions(lineage.command('warnings'), WARNING_COLUMNS, '50')
    .summary('list warnings of events')
    .description('Lists parts of accepted events that were ignored or corrected, newest event first.')
    .option('--product <domain/product>', 'only events that name a dataset of this product')
    .option('--job <namespace|name>', 'only events of this job')
    .option('--code <code>', 'only warnings with this code')
    .option('--after <cursor>', 'only warnings after this cursor')
    .addHelpText('after', examples('lineage warnings --limit 10', "lineage warnings --job 'airflow|etl.load' --json"))
    .action(act(warnings));
}

const WARNING_COLUMNS: Columns<LineageWarningsQuery['lineageWarnings']['nodes'][number]> = [
  { heading: 'received', of: ({ receivedAt }) => receivedAt },
  { heading: 'code', of: ({ code }) => code },
  { heading: 'job', of: ({ job }) => jobName(job) },
  { heading: 'at', of: ({ pointer }) => pointer },
  { heading: 'warning', of: ({ message }) => message },
];

const warnings: Handler<WarningFlags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, WARNING_COLUMNS);
  const client = await session.client();
  const { lineageWarnings: page } = await client.execute(LineageWarningsDocument, {
    product: flags.product ?? null,
    job: flags.job === undefined ? null : jobRef(flags.job),
    code: flags.code ?? null,
    first: listed.first,
    after: flags.after ?? null,
  });
  return listed.answer({ items: page.nodes, next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null });
};

function jobRef(text: string): { readonly namespace: string; readonly name: string } {
  const bar = text.indexOf('|');
  if (bar > 0 && bar < text.length - 1) return { namespace: text.slice(0, bar), name: text.slice(bar + 1) };
  throw usage(`\`${text}\` is not a job`, 'A job is <namespace>|<name>; quote it because of the |.');
}

function jobName(job: LineageWarningsQuery['lineageWarnings']['nodes'][number]['job']): string | null {
  return job === null ? null : `${job.namespace}|${job.name}`;
}

export const registerDeadLetter: Register = (program, act) => {
  const letters = program
    .command('deadletter')
    .description('Dead letters: lineage events that could not be folded into lineage.');
  listOptions(letters.command('list'), LETTER_COLUMNS, '50')
    .summary('list dead letters, newest first')
    .description('Lists dead letters, newest first. Exit 1 if there are any.')
    .option('--discarded', 'list the discarded ones instead')
    .option('--after <cursor>', 'only dead letters after this cursor')
    .addHelpText('after', examples('deadletter list', 'deadletter list --json'))
    .action(act(list));
  for (const [name, text] of [
    ['replay', 'Tries dead letters again, with all or none of the ids.'],
    ['discard', 'Gives dead letters up, with all or none of the ids. They are kept, and not tried again.'],
  ] as const) {
    letters
      .command(name)
      .description(text)
      .argument('[id...]', 'ids as `deadletter list` shows them')
      .option('--all', 'every open dead letter')
      .requiredOption('--reason <text>', 'recorded with the decision')
      .addHelpText('after', examples(`deadletter ${name} --all --reason "ticket OPS-118"`))
      .action(act(name === 'replay' ? resolving('replay') : resolving('discard')));
  }
};

const LETTER_COLUMNS: Columns<DeadLettersQuery['deadLetters']['nodes'][number]> = [
  { heading: 'id', of: ({ id }) => id },
  { heading: 'received', of: ({ receivedAt }) => receivedAt },
  { heading: 'job', of: ({ job }) => jobName(job) },
  { heading: 'problem', of: ({ problem }) => problem },
  {
    heading: 'decision',
    of: ({ resolution }) =>
      resolution === null ? null : `${resolution.action.toLowerCase()} by ${resolution.by}: ${resolution.reason}`,
  },
];

const list: Handler<PageFlags & { readonly discarded?: boolean }, []> = async (session, flags) => {
  const listed = requestedList(session, flags, LETTER_COLUMNS);
  const client = await session.client();
  const { after = null, discarded = false } = flags;
  const { deadLetters: page } = await client.execute(DeadLettersDocument, { discarded, first: listed.first, after });
  return listed.answer({
    exit: page.totalCount > 0 && !discarded ? EXIT.no : EXIT.yes,
    items: page.nodes,
    totalCount: page.totalCount,
    next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  });
};

interface ResolveFlags {
  readonly all?: boolean;
  readonly reason: string;
}

function resolving(action: 'replay' | 'discard'): Handler<ResolveFlags, [ids: readonly string[]]> {
  return async (session, { all, reason }, given) => {
    if (given.length > 0 === (all === true)) throw usage('give ids or --all', 'See `concordat deadletter list`.');
    const ids = all === true ? await allOpen(session) : given;
    for (let start = 0; start < ids.length; start += MOST)
      await resolve(session, action, { ids: ids.slice(start, start + MOST), reason });
    const done = action === 'replay' ? 'pending again; those that fail again return to the list' : 'discarded';
    return {
      exit: EXIT.yes,
      data: { ids },
      pretty: () => (ids.length === 0 ? 'none' : `${counted(ids.length, 'event')} ${done}`),
    };
  };
}

const MOST = 500;

async function allOpen(session: Session): Promise<readonly string[]> {
  const client = await session.client();
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { deadLetters: page }: DeadLettersQuery = await client.execute(DeadLettersDocument, { first: MOST, after });
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

async function resolve(
  session: Session,
  action: 'replay' | 'discard',
  input: { readonly ids: readonly string[]; readonly reason: string },
): Promise<void> {
  const client = await session.client();
  if (action === 'replay') {
    const { replayDeadLetter } = await client.execute(ReplayDeadLetterDocument, { input });
    unwrap(replayDeadLetter, ['DeadLettersReplayed']);
  } else {
    const { discardDeadLetter } = await client.execute(DiscardDeadLetterDocument, { input });
    unwrap(discardDeadLetter, ['DeadLettersDiscarded']);
  }
}
