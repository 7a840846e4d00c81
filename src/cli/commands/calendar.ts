import { type Handler, type Register, examples } from '../command.js';
import { readText, shownPath, absolute } from '../documents/find.js';
import { EXIT } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import { CalendarDocument, CalendarsDocument, type CalendarsQuery } from '../operations/operations.generated.js';
import { notFound } from './catalog-get.js';
import { publishCalendar } from './publish.js';

export const registerCalendar: Register = (program, act) => {
  const calendar = program
    .command('calendar')
    .description('Business calendars: the days on which data is owed, and in which deadlines count.');
  listOptions(calendar.command('list'), COLUMNS)
    .description('Lists the newest version of every calendar.')
    .addHelpText('after', examples('calendar list', 'calendar list --columns name,holidays --csv'))
    .action(act(list));
  calendar
    .command('get')
    .description('Shows a calendar: its weekend, holidays, half days and the start of its fiscal year.')
    .argument('<name>', 'the calendar')
    .option('--of <version>', 'an earlier version, by its number')
    .addHelpText('after', examples('calendar get bank', 'calendar get bank --of 1 --json'))
    .action(act(get));
  calendar
    .command('publish')
    .description(
      'Publishes the document of a calendar. Partitions that have ended keep the version that was in force then. `publish` does the same with *.calendar.yaml in folders.',
    )
    .argument('<file>', 'the document (kind: Calendar)')
    .option('--dry-run', 'decide without storing anything')
    .addHelpText('after', examples('calendar publish bank.calendar.yaml', 'calendar publish bank.yaml --dry-run'))
    .action(act(publish));
};

const COLUMNS: Columns<CalendarsQuery['calendars'][number]> = [
  { heading: 'name', of: ({ name }) => name },
  { heading: 'version', of: ({ version }) => version },
  { heading: 'domain', of: ({ domain }) => domain },
  { heading: 'timezone', of: ({ timezone }) => timezone },
  { heading: 'weekend', of: ({ weekend }) => weekend.join(' ') },
  { heading: 'holidays', of: ({ holidays }) => holidays.length },
  { heading: 'half days', of: ({ halfDays }) => halfDays.length },
  { heading: 'fiscal year', of: ({ fiscalYearStart }) => fiscalYearStart },
  { heading: 'published', of: ({ publishedAt }) => publishedAt },
  { heading: 'by', of: ({ publishedBy }) => publishedBy, onRequest: true },
];

const list: Handler<ListFlags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, COLUMNS);
  const client = await session.client();
  const { calendars } = await client.execute(CalendarsDocument);
  return listed.answer({ items: calendars });
};

const get: Handler<{ readonly of?: string }, [string]> = async (session, flags, name) => {
  const version = flags.of === undefined ? null : Number(flags.of);
  const client = await session.client();
  const { calendar } = await client.execute(CalendarDocument, { name, version });
  if (calendar === null) {
    const which = flags.of === undefined ? '' : ` with a version ${flags.of}`;
    throw notFound(`there is no calendar \`${name}\`${which}`, 'List them: `concordat calendar list`.');
  }
  return {
    exit: EXIT.yes,
    data: calendar,
    pretty: (style) => {
      const { domain, fiscalYearStart, halfDays, holidays, timezone, weekend } = calendar;
      const shown = (values: readonly string[]): string => (values.length === 0 ? 'none' : values.join(', '));
      return [
        `${style.bold(calendar.name)}  version ${calendar.version} of ${domain}, since ${calendar.publishedAt}`,
        `timezone     ${timezone}`,
        `weekend      ${shown(weekend)}`,
        `holidays     ${shown(holidays)}`,
        `half days    ${shown(halfDays.map(({ closes, date }) => `${date} until ${closes}`))}`,
        `fiscal year  from ${fiscalYearStart}`,
      ].join('\n');
    },
  };
};

const publish: Handler<{ readonly dryRun?: boolean }, [string]> = async (session, flags, path) => {
  const { folder } = session.deps;
  const file = shownPath(absolute(path, folder), folder);
  const text = readText(path, folder);
  const client = await session.client();
  const outcome = await publishCalendar(client, { file, kind: 'calendar', text }, flags);
  const { ref, version } = outcome;
  const done = flags.dryRun === true && outcome.outcome === 'published' ? 'would publish' : outcome.outcome;
  return {
    exit: EXIT.yes,
    data: { calendar: ref, version, outcome: outcome.outcome, dryRun: flags.dryRun ?? false },
    sources: new Map([[file, text]]),
    pretty: () => `${done}: ${ref ?? ''} ${version ?? ''}`,
  };
};
