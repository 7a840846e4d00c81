import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT } from '../exit.js';
import {
  type EventFieldsFragment,
  EventsDocument,
  ExcludeEventDocument,
  RestoreEventDocument,
} from '../operations/operations.generated.js';
import { table } from '../output/table.js';
import { limitOf } from './requested-partition.js';

export const registerEvent: Register = (program, act) => {
  const event = program.command('event').description('Lineage events as they were received.');
  event
    .command('list')
    .description('Lists events, newest first.')
    .option('--excluded', 'only events that somebody excluded')
    .option('--limit <number>', 'at most this many', '50')
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

interface ListFlags {
  readonly excluded?: boolean;
  readonly limit: string;
  readonly after?: string;
}

const list: Handler<ListFlags, []> = async (session, { after, excluded, limit }) => {
  const client = await session.client();
  const { events } = await client.execute(EventsDocument, {
    excluded: excluded ?? false,
    first: limitOf(limit),
    after: after ?? null,
  });
  const next = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  return {
    exit: EXIT.yes,
    data: { items: events.nodes, next },
    pretty: (style) => {
      if (events.nodes.length === 0) return 'none';
      const header = ['id', 'received', 'event', 'job', 'run', 'sender', 'state'];
      const more = next === null ? '' : `\n(continue with --after ${next})`;
      return `${table(header, events.nodes.map(rowOf), style)}${more}`;
    },
  };
};

function rowOf({
  eventType,
  exclusion,
  id,
  job,
  kind,
  receivedAt,
  runId,
  sender,
  state,
}: EventFieldsFragment): string[] {
  const name = job === null ? '–' : `${job.namespace}|${job.name}`;
  const shown = exclusion === null ? state : `${state} by ${exclusion.by}: ${exclusion.reason}`;
  return [id, receivedAt, eventType ?? kind ?? 'unknown', name, runId ?? '–', sender ?? '–', shown];
}

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
