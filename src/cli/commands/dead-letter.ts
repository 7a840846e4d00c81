import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  CheckDeadLettersDocument,
  type CheckDeadLettersQuery,
  DeadLettersDocument,
  type DeadLettersQuery,
  DiscardCheckDeadLetterDocument,
  DiscardDeadLetterDocument,
  ReplayCheckDeadLetterDocument,
  ReplayDeadLetterDocument,
} from '../operations/operations.generated.js';
import { counted, shortInterval } from '../output/table.js';
import type { Session } from '../session.js';

const KINDS = ['events', 'checks'] as const;
type Kind = (typeof KINDS)[number];

interface KindFlags {
  readonly kind?: string;
  readonly domain?: string;
}

export const registerDeadLetter: Register = (program, act) => {
  const letters = program
    .command('deadletter')
    .description(
      'Dead letters: lineage events that could not be folded into lineage, and checks that failed too often to be tried again.',
    );
  listOptions(letters.command('list'), LETTER_COLUMNS, '50')
    .summary('list dead letters, last failed first')
    .description('Lists dead letters, last failed first. Exit 1 if there are any.')
    .option('--kind <kind>', 'only `events` or only `checks`')
    .option('--domain <domain>', 'only checks of products in this domain and those nested in it')
    .option('--discarded', 'list the discarded events instead')
    .option('--after <cursor>', 'only dead letters after this cursor; with --kind')
    .addHelpText('after', examples('deadletter list', 'deadletter list --kind checks --domain finance --json'))
    .action(act(list));
  for (const [name, text] of [
    ['replay', 'Tries dead letters again, with all or none of the events and all or none of the checks.'],
    [
      'discard',
      'Gives dead letters up, with all or none of the events and all or none of the checks. Events are kept, and not tried again; checks only when their data changes.',
    ],
  ] as const) {
    letters
      .command(name)
      .description(text)
      .argument('[id...]', 'ids as `deadletter list` shows them')
      .option('--all', 'every open dead letter')
      .option('--kind <kind>', 'with --all: only `events` or only `checks`')
      .option('--domain <domain>', 'with --all: only checks of products in this domain and those nested in it')
      .requiredOption('--reason <text>', 'recorded with the decision')
      .addHelpText(
        'after',
        examples(
          `deadletter ${name} --all --reason "ticket OPS-118"`,
          `deadletter ${name} --all --kind checks --domain finance --reason "the warehouse answers again"`,
        ),
      )
      .action(act(resolving(name)));
  }
};

type DeadEvent = DeadLettersQuery['deadLetters']['nodes'][number];
type DeadCheck = CheckDeadLettersQuery['checkDeadLetters']['nodes'][number];
type Letter = ({ readonly kind: 'event' } & DeadEvent) | ({ readonly kind: 'check' } & DeadCheck);

const failedAt = (letter: Letter): string => (letter.kind === 'event' ? letter.failedAt : letter.deadSince);

const LETTER_COLUMNS: Columns<Letter> = [
  { heading: 'id', of: ({ id }) => id },
  { heading: 'kind', of: ({ kind }) => kind },
  { heading: 'failed', of: failedAt },
  { heading: 'of', of: subjectOf },
  { heading: 'problem', of: (letter) => (letter.kind === 'event' ? letter.problem : letter.message) },
  { heading: 'decision', of: decisionOf },
  {
    heading: 'received',
    of: (letter) => (letter.kind === 'event' ? letter.receivedAt : letter.queuedAt),
    onRequest: true,
  },
  { heading: 'attempts', of: (letter) => (letter.kind === 'event' ? null : letter.attempts), onRequest: true },
];

function subjectOf(letter: Letter): string | null {
  if (letter.kind === 'event') return letter.job === null ? null : `${letter.job.namespace}|${letter.job.name}`;
  const server = letter.server === null ? '' : ` on ${letter.server}`;
  return `${letter.contractRef} ${letter.contractVersion} ${shortInterval(letter.interval)}${server}`;
}

function decisionOf(letter: Letter): string | null {
  if (letter.kind === 'check' || letter.resolution === null) return null;
  const { action, by, reason } = letter.resolution;
  return `${action.toLowerCase()} by ${by}: ${reason}`;
}

/** Which kinds the flags mean. Only checks belong to a domain. */
function kindsOf({ domain, kind }: KindFlags): readonly Kind[] {
  if (kind !== undefined && !KINDS.some((known) => known === kind))
    throw usage(`there is no kind \`${kind}\``, `The kinds are ${KINDS.join(' and ')}.`);
  if (domain !== undefined && kind === 'events')
    throw usage('events have no domain', 'Use --domain with --kind checks.');
  const only = domain === undefined ? kind : 'checks';
  return KINDS.filter((each) => only === undefined || each === only);
}

interface Page {
  readonly letters: readonly Letter[];
  readonly totalCount: number;
  readonly next: string | null;
}

interface PageQuery {
  readonly first: number;
  readonly after: string | null;
  readonly discarded?: boolean;
  readonly domain?: string | undefined;
}

async function pageOf(session: Session, kind: Kind, { after, discarded, domain, first }: PageQuery): Promise<Page> {
  const client = await session.client();
  if (kind === 'events') {
    const { deadLetters: page } = await client.execute(DeadLettersDocument, {
      first,
      after,
      discarded: discarded ?? false,
    });
    return paged(page, (node) => ({ kind: 'event', ...node }));
  }
  const { checkDeadLetters: page } = await client.execute(CheckDeadLettersDocument, {
    first,
    after,
    domain: domain ?? null,
  });
  return paged(page, (node) => ({ kind: 'check', ...node }));
}

function paged<Node>(
  page: {
    readonly nodes: readonly Node[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  },
  letterOf: (node: Node) => Letter,
): Page {
  const { nodes, pageInfo, totalCount } = page;
  return { letters: nodes.map(letterOf), totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

interface ListedFlags extends ListFlags, KindFlags {
  readonly after?: string;
  readonly discarded?: boolean;
}

const list: Handler<ListedFlags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, LETTER_COLUMNS);
  const { after = null, discarded = false, domain } = flags;
  const kinds = kindsOf(flags);
  const requested = discarded ? kinds.filter((kind) => kind === 'events') : kinds;
  if (requested.length === 0)
    throw usage('only events are listed when they are discarded', 'Leave --kind and --domain out.');
  if (after !== null && requested.length > 1)
    throw usage('--after needs --kind', 'Give --kind events or --kind checks.');
  const pages: Page[] = [];
  for (const kind of requested)
    pages.push(await pageOf(session, kind, { first: listed.first, after, discarded, domain }));
  const letters = pages.flatMap((page) => page.letters);
  const totalCount = pages.reduce((sum, page) => sum + page.totalCount, 0);
  const [only, ...others] = pages;
  const isMore = totalCount > Math.min(letters.length, listed.first);
  return listed.answer({
    exit: totalCount > 0 && !discarded ? EXIT.no : EXIT.yes,
    items: others.length === 0 ? letters : [...letters].sort(lastFailedFirst),
    totalCount,
    next: others.length === 0 ? (only?.next ?? null) : null,
    ...(others.length > 0 && isMore
      ? { continued: `${String(listed.first)} of ${String(totalCount)}; give --kind to continue with --after` }
      : {}),
  });
};

function lastFailedFirst(a: Letter, b: Letter): number {
  return failedAt(a) < failedAt(b) ? 1 : failedAt(a) > failedAt(b) ? -1 : 0;
}

interface ResolveFlags extends KindFlags {
  readonly all?: boolean;
  readonly reason: string;
}

function resolving(action: 'replay' | 'discard'): Handler<ResolveFlags, [ids: readonly string[]]> {
  return async (session, flags, given) => {
    const { all, reason } = flags;
    if (given.length > 0 === (all === true)) throw usage('give ids or --all', 'See `concordat deadletter list`.');
    if (all !== true && (flags.kind ?? flags.domain) !== undefined)
      throw usage('--kind and --domain need --all', 'The ids say which dead letters are meant.');
    const named = all === true ? await allOpen(session, flags) : given;
    for (const kind of KINDS) {
      const ids = named.filter((id) => kindOfId(id) === kind);
      for (let start = 0; start < ids.length; start += MOST)
        await resolve(session, { action, kind }, { ids: ids.slice(start, start + MOST), reason });
    }
    const done = action === 'replay' ? 'pending again; those that fail again return to the list' : 'discarded';
    return {
      exit: EXIT.yes,
      data: { ids: named },
      pretty: () => (named.length === 0 ? 'none' : `${counted(named.length, 'dead letter')} ${done}`),
    };
  };
}

const MOST = 500;

/** Events are named by their SHA-256, checks by a UUID. */
function kindOfId(id: string): Kind {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? 'checks' : 'events';
}

async function allOpen(session: Session, flags: KindFlags): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const kind of kindsOf(flags)) {
    let after: string | null = null;
    do {
      const page: Page = await pageOf(session, kind, { first: MOST, after, domain: flags.domain });
      ids.push(...page.letters.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
  }
  return ids;
}

async function resolve(
  session: Session,
  { action, kind }: { readonly action: 'replay' | 'discard'; readonly kind: Kind },
  input: { readonly ids: readonly string[]; readonly reason: string },
): Promise<void> {
  const client = await session.client();
  if (action === 'replay') {
    const result =
      kind === 'events'
        ? (await client.execute(ReplayDeadLetterDocument, { input })).replayDeadLetter
        : (await client.execute(ReplayCheckDeadLetterDocument, { input })).replayCheckDeadLetter;
    unwrap(result, ['DeadLettersReplayed']);
  } else {
    const result =
      kind === 'events'
        ? (await client.execute(DiscardDeadLetterDocument, { input })).discardDeadLetter
        : (await client.execute(DiscardCheckDeadLetterDocument, { input })).discardCheckDeadLetter;
    unwrap(result, ['DeadLettersDiscarded']);
  }
}
