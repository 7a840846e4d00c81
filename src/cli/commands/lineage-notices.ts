import type { Command } from 'commander';
import { unwrap } from '../client/graphql.js';
import { type Act, type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import {
  DeadLettersDocument,
  type DeadLettersQuery,
  DiscardDeadLetterDocument,
  LineageWarningsDocument,
  type LineageWarningsQuery,
  ReplayDeadLetterDocument,
} from '../operations/operations.generated.js';
import { counted, table } from '../output/table.js';
import type { Session } from '../session.js';
import { limitOf } from './requested-partition.js';

interface PageFlags {
  readonly limit: string;
  readonly after?: string;
}

interface WarningFlags extends PageFlags {
  readonly product?: string;
  readonly job?: string;
  readonly code?: string;
}

/** `lineage warnings`, below the command `lineage`. */
export function warningsCommand(lineage: Command, act: Act): void {
  lineage
    .command('warnings')
    .summary('list warnings of events')
    .description('Lists parts of accepted events that were ignored or corrected, newest event first.')
    .option('--product <domain/product>', 'only events that name a dataset of this product')
    .option('--job <namespace|name>', 'only events of this job')
    .option('--code <code>', 'only warnings with this code')
    .option('--limit <number>', 'at most this many', '50')
    .option('--after <cursor>', 'only warnings after this cursor')
    .addHelpText('after', examples('lineage warnings --limit 10', "lineage warnings --job 'airflow|etl.load' --json"))
    .action(act(warnings));
}

const warnings: Handler<WarningFlags, []> = async (session, { after, code, job, limit, product }) => {
  const client = await session.client();
  const { lineageWarnings: page } = await client.execute(LineageWarningsDocument, {
    product: product ?? null,
    job: job === undefined ? null : jobRef(job),
    code: code ?? null,
    first: limitOf(limit),
    after: after ?? null,
  });
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    exit: EXIT.yes,
    data: { items: page.nodes, next },
    pretty: (style) => {
      const rows = page.nodes.map((each) => [
        each.receivedAt,
        each.code,
        jobName(each.job),
        each.pointer,
        each.message,
      ]);
      const body = rows.length === 0 ? 'none' : table(['received', 'code', 'job', 'at', 'warning'], rows, style);
      return `${body}${continued(next)}`;
    },
  };
};

function jobRef(text: string): { readonly namespace: string; readonly name: string } {
  const bar = text.indexOf('|');
  if (bar > 0 && bar < text.length - 1) return { namespace: text.slice(0, bar), name: text.slice(bar + 1) };
  throw usage(`\`${text}\` is not a job`, 'A job is <namespace>|<name>; quote it because of the |.');
}

function jobName(job: LineageWarningsQuery['lineageWarnings']['nodes'][number]['job']): string {
  return job === null ? '–' : `${job.namespace}|${job.name}`;
}

function continued(next: string | null): string {
  return next === null ? '' : `\n(continue with --after ${next})`;
}

export const registerDeadLetter: Register = (program, act) => {
  const letters = program
    .command('deadletter')
    .description('Dead letters: lineage events that could not be folded into lineage.');
  letters
    .command('list')
    .summary('list dead letters, newest first')
    .description('Lists dead letters, newest first. Exit 1 if there are any.')
    .option('--discarded', 'list the discarded ones instead')
    .option('--limit <number>', 'at most this many', '50')
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

const list: Handler<PageFlags & { readonly discarded?: boolean }, []> = async (
  session,
  { after, discarded, limit },
) => {
  const client = await session.client();
  const variables = { discarded: discarded ?? false, first: limitOf(limit), after: after ?? null };
  const { deadLetters: page } = await client.execute(DeadLettersDocument, variables);
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    exit: page.totalCount > 0 && discarded !== true ? EXIT.no : EXIT.yes,
    data: { items: page.nodes, totalCount: page.totalCount, next },
    pretty: (style) =>
      page.nodes.length === 0
        ? 'none'
        : `${table(['id', 'received', 'job', 'problem', 'decision'], page.nodes.map(letterRow), style)}${continued(next)}`,
  };
};

function letterRow({ id, job, problem, receivedAt, resolution }: DeadLettersQuery['deadLetters']['nodes'][number]) {
  const decision =
    resolution === null ? '' : `${resolution.action.toLowerCase()} by ${resolution.by}: ${resolution.reason}`;
  return [id, receivedAt, jobName(job), problem, decision];
}

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
