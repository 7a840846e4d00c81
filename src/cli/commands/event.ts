import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  type EventFieldsFragment,
  EventsDocument,
  ExcludeEventDocument,
  RestoreEventDocument,
} from '../operations/operations.generated.js';

export const registerEvent: Register = (program, act) => {
  const event = program.command('event').description('Lineage events as they were received.');
  listOptions(event.command('list'), COLUMNS, '50')
    .description('Lists events, newest first.')
    .option('--excluded', 'only events that somebody excluded')
    .option('--after <cursor>', 'only events after this cursor')
    .addHelpText('after', examples('event list', 'event list --excluded --json'))
    .action(act(list));
  event
    .command('exclude')
    .summary('exclude an event')
    .description('Excludes an event: runs, arrivals and lineage are as if it had never come.')
    .argument('<id>', 'the event, as `event list` shows it')
    .requiredOption('--reason <text>', 'recorded with the exclusion')
    .addHelpText('after', examples('event exclude 9f86d081… --reason "a test run in production"'))
    .action(act(exclude));
  event
    .command('restore')
    .summary('take an exclusion back')
    .description('Takes an exclusion back: the event counts again, and what it delivered counts as written now.')
    .argument('<id>', 'the event, as `event list --excluded` shows it')
    .requiredOption('--reason <text>', 'recorded with the decision')
    .addHelpText('after', examples('event restore 9f86d081… --reason "it was right"'))
    .action(act(restore));
};

interface Flags extends ListFlags {
  readonly excluded?: boolean;
  readonly after?: string;
}

const COLUMNS: Columns<EventFieldsFragment> = [
  { heading: 'id', of: ({ id }) => id },
  { heading: 'received', of: ({ receivedAt }) => receivedAt },
  { heading: 'event', of: ({ eventType, kind }) => eventType ?? kind ?? 'unknown' },
  { heading: 'job', of: ({ job }) => (job === null ? null : `${job.namespace}|${job.name}`) },
  { heading: 'run', of: ({ runId }) => runId },
  { heading: 'sender', of: ({ sender }) => sender },
  {
    heading: 'state',
    of: ({ exclusion, state }) => (exclusion === null ? state : `${state} by ${exclusion.by}: ${exclusion.reason}`),
  },
];

const list: Handler<Flags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, COLUMNS);
  const client = await session.client();
  const { events } = await client.execute(EventsDocument, {
    excluded: flags.excluded ?? false,
    first: listed.first,
    after: flags.after ?? null,
  });
  return listed.answer({ items: events.nodes, next: events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null });
};

const exclude: Handler<{ readonly reason: string }, [string]> = async (session, { reason }, id) => {
  const client = await session.client();
  const { excludeEvent } = await client.execute(ExcludeEventDocument, { input: { id, reason } });
  const { event } = unwrap(excludeEvent, ['EventExcluded']);
  return { exit: EXIT.yes, data: event, pretty: () => `excluded: event ${event.id}` };
};

const restore: Handler<{ readonly reason: string }, [string]> = async (session, { reason }, id) => {
  const client = await session.client();
  const { restoreEvent } = await client.execute(RestoreEventDocument, { input: { id, reason } });
  const { event } = unwrap(restoreEvent, ['EventRestored']);
  return { exit: EXIT.yes, data: event, pretty: () => `restored: event ${event.id}; it is folded again at once` };
};
