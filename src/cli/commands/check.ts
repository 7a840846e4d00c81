import { type Handler, type Register, examples } from '../command.js';
import { unwrap } from '../client/graphql.js';
import { EXIT, type ExitCode } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList, valuesIn } from '../listing.js';
import {
  ChecksDocument,
  type ChecksQuery,
  EvidenceDocument,
  type EvidenceFieldsFragment,
  type Outcome,
  RunChecksDocument,
  type RunChecksMutation,
} from '../operations/operations.generated.js';
import { keysInText } from '../output/failing-keys.js';
import { groups } from '../output/group-reasons.js';
import type { Style } from '../output/style.js';
import { describeInterval, figure, shortInterval } from '../output/table.js';
import { hanging } from '../output/width.js';
import { requireProduct } from './catalog-get.js';
import { recordCommand } from './check-record.js';
import { matrixCommand } from './history.js';
import { type PartitionFlags, partitionOf } from '../requested-partition.js';

interface Flags extends PartitionFlags {
  readonly contract?: string;
  readonly dataServer?: string;
}

export const registerCheck: Register = (program, act) => {
  const check = program
    .command('check')
    .description('Checks: the executable promises of contracts, and their evidence.');
  listOptions(check.command('list'), CHECK_COLUMNS)
    .description('Lists every promise of a product: executed, executable, or documentation only.')
    .argument('<domain/product>')
    .option('--contract <ref>', 'only this contract')
    .option('--partition <label>', 'partition whose results are shown; by default the newest that is due')
    .option('--data-server <name>', 'only this server; by default all that an engine reads')
    .addHelpText(
      'after',
      examples('check list retail/pos_sales', 'check list finance/general_ledger --partition 2023-08-17'),
    )
    .action(act(list));
  check
    .command('run')
    .description(
      'Runs the checks of a product and records their evidence. Exit 1 if a check fails, 3 if a check could not run.',
    )
    .argument('<domain/product>')
    .option('--contract <ref>', 'only this contract')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--partition <label>', 'partition key in place of --from and --to, such as 2023-10-27 or 2023-Q3')
    .option('--data-server <name>', 'only this server; by default all that an engine reads')
    .addHelpText(
      'after',
      examples('check run retail/pos_sales', 'check run finance/general_ledger --partition 2023-10-27'),
    )
    .action(act(run));
  listOptions(check.command('results'), RESULT_COLUMNS, '50')
    .description('Shows recorded evidence, newest first.')
    .argument('<domain/product>')
    .option('--contract <ref>', 'only this contract')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--partition <label>', 'partition key in place of --from and --to, such as 2023-10-27 or 2023-Q3')
    .option('--outcome <outcomes>', 'only results with one of these, such as FAIL,ERROR')
    .addHelpText(
      'after',
      examples(
        'check results retail/pos_sales --limit 10',
        'check results finance/general_ledger --partition 2023-08-17 --outcome FAIL',
      ),
    )
    .action(act(results));
  recordCommand(check, act);
  matrixCommand(check, act);
};

type Evidence = EvidenceFieldsFragment;

function observed(value: unknown): string {
  if (typeof value === 'number') return figure(value);
  return value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
}

function paintOutcome(outcome: string, style: Style): string {
  const paint = { PASS: style.green, WARN: style.yellow, FAIL: style.red, ERROR: style.magenta }[outcome] ?? style.dim;
  return paint(outcome);
}

/** Whether the results are of several servers, which are then named. */
function ofSeveralServers(results: readonly Pick<Evidence, 'server'>[]): boolean {
  return new Set(results.map(({ server }) => server).filter((server) => server !== null)).size > 1;
}

function reasonOf({ message, reasonCode }: Evidence): string | null {
  const texts = [reasonCode, message].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join(': ');
}

/**
 * Evidence in one line, or in several of a narrow terminal: outcome, check, partition, server of
 * several, observed value, reason.
 */
function shownEvidence(item: Evidence, style: Style, namesServer: boolean): readonly string[] {
  const why = reasonOf(item) ?? '';
  const server = namesServer && item.server !== null ? `  on ${item.server}` : '';
  const what = `${item.checkId}  ${shortInterval(item.interval)}${server}`;
  const value = item.observed === null || item.observed === undefined ? '' : `  observed ${observed(item.observed)}`;
  const text = `${what}${value}${why === '' ? '' : `  ${why}`}`;
  return hanging(`${paintOutcome(item.outcome, style)}  `, text, { width: style.width, indent: DETAIL.length });
}

const DETAIL = ' '.repeat(6);

/**
 * The key by which evidence is grouped. An object that could not be read fails all its checks with
 * one message, which is shown once; evidence with an observed value is always shown by itself.
 */
function groupKey({ checkId, interval, outcome, observed: value, reasonCode, message, server }: Evidence): string {
  const alone = message === null || (value !== null && value !== undefined) ? checkId : '';
  return JSON.stringify([alone, outcome, reasonCode, message, interval, server]);
}

function shownGroup([first, ...others]: readonly Evidence[], style: Style, namesServer: boolean): readonly string[] {
  if (first === undefined) return [];
  const checkId = others.length === 0 ? first.checkId : `${first.checkId} and ${others.length} more`;
  return shownEvidence({ ...first, checkId }, style, namesServer);
}

/** Checks of arrivals and retention record no evidence of their own. */
const BY_ARRIVALS = 'by arrivals';

const CHECK_COLUMNS: Columns<ChecksQuery['checks'][number]> = [
  { heading: 'check', of: ({ check }) => check.id },
  { heading: 'state', of: ({ state }) => state.toLowerCase().replace('_', ' ') },
  {
    heading: 'latest',
    of: ({ check, latest, state }) =>
      latest?.outcome ?? (check.kind === 'delivery' && state === 'EXECUTED' ? BY_ARRIVALS : null),
  },
  { heading: 'of', of: ({ interval, partition }) => partition ?? shortInterval(interval) },
  { heading: 'on', of: ({ server }) => server },
  {
    heading: 'failing in 28 d',
    of: ({ failingPartitions }) => (failingPartitions === 0 ? null : failingPartitions),
  },
  { heading: 'severity', of: ({ check }) => check.severity },
  { heading: 'version', of: ({ contractVersion }) => contractVersion },
  { heading: 'promise', of: ({ check }) => check.executionReason ?? check.promise },
];

const list: Handler<Flags & ListFlags, [product: string]> = async (session, flags, product) => {
  const { contract = null, dataServer = null, partition = null } = flags;
  const listed = requestedList(session, flags, CHECK_COLUMNS);
  const client = await session.client();
  await requireProduct(client, product);
  const { checks } = await client.execute(ChecksDocument, { product, contract, partition, server: dataServer });
  return listed.answer({
    // Without checks, nothing is proven.
    exit: checks.length === 0 ? EXIT.unknown : EXIT.yes,
    items: [...checks].sort((a, b) => rankOf(a.latest?.outcome) - rankOf(b.latest?.outcome)),
    none: `${product} has no checks: its contracts promise nothing that can be checked`,
  });
};

/** Failing first, then what could not run, then the rest in the order of the contract. */
function rankOf(outcome: string | undefined): number {
  const rank = ['FAIL', 'ERROR', 'NOT_RUN', 'WARN'].indexOf(outcome ?? '');
  return rank === -1 ? 4 : rank;
}

const run: Handler<Flags, [product: string]> = async (session, flags, product) => {
  const client = await session.client(600_000);
  const input = { product, contract: flags.contract ?? null, server: flags.dataServer ?? null, ...partitionOf(flags) };
  const { runChecks } = await client.execute(RunChecksDocument, { input });
  const report = unwrap(runChecks, ['ChecksRun']);
  return {
    exit: exitOf(report.counts),
    data: report,
    pretty: (style) => {
      const notable = report.evidence.filter(({ outcome }) => outcome !== 'PASS' && outcome !== 'NOT_APPLICABLE');
      const counts = Object.entries(report.counts).filter(([, count]) => count > 0);
      const summary = counts
        .map(([outcome, count]) => `${count} ${outcome.toLowerCase().replace('_', ' ')}`)
        .join(', ');
      const partitions = report.intervals.map(describeInterval).join('; ');
      const namesServer = ofSeveralServers(report.evidence);
      const checks = new Map(report.checks.map((check) => [check.id, check]));
      return [
        ...hanging(
          `${verdictOf(report.counts, style)}: `,
          `${summary === '' ? 'no check ran' : summary} for ${partitions}`,
          { width: style.width, indent: DETAIL.length },
        ),
        ...groups(notable, groupKey).flatMap((group) => [
          ...shownGroup(group, style, namesServer),
          ...detailsOf(group, checks, style),
        ]),
      ].join('\n');
    },
  };
};

/** The promise of a result that failed or warns, and the condition that selects its rows. */
function detailsOf(
  [first, ...others]: readonly Evidence[],
  checks: ReadonlyMap<string, RunCheck>,
  { width }: Style,
): readonly string[] {
  if (first === undefined || others.length > 0 || !isFailing(first)) return [];
  const check = checks.get(first.checkId);
  return [
    ...detail('promised', check === undefined ? null : `${check.promise} (${check.severity}, in ${check.unit})`, width),
    ...detail('rows', first.predicate === null ? null : `WHERE ${first.predicate}`, width),
    // The keys of the failing rows, or why there are none and how to get them.
    ...detail('keys', keysInText(first.failingKeys), width),
  ];
}

function detail(label: string, text: string | null, width: number | null): readonly string[] {
  return text === null ? [] : hanging(`${DETAIL}${label.padEnd(8)}  `, text, { width });
}

function isFailing({ outcome }: Evidence): boolean {
  return outcome === 'FAIL' || outcome === 'WARN';
}

type RunCheck = Extract<RunChecksMutation['runChecks'], { __typename: 'ChecksRun' }>['checks'][number];

/** Exit 1 if a check failed; 3 if one could not run, or if there are none. */
function exitOf(counts: Readonly<Record<string, number>>): ExitCode {
  const of = (outcome: string): number => counts[outcome] ?? 0;
  if (of('FAIL') > 0) return EXIT.no;
  if (of('ERROR') + of('NOT_RUN') > 0) return EXIT.unknown;
  return of('PASS') + of('WARN') > 0 ? EXIT.yes : EXIT.unknown;
}

function verdictOf(counts: Readonly<Record<string, number>>, style: Style): string {
  const exit = exitOf(counts);
  if (exit === EXIT.yes) return style.green('passed');
  return exit === EXIT.no ? style.red('failed') : style.magenta('unknown');
}

const RESULT_COLUMNS: Columns<Evidence> = [
  { heading: 'observed at', of: ({ observedAt }) => observedAt },
  { heading: 'outcome', of: ({ outcome }) => outcome },
  { heading: 'check', of: ({ checkId }) => checkId, whole: true },
  { heading: 'partition', of: ({ interval }) => shortInterval(interval) },
  { heading: 'on', of: ({ server }) => server },
  { heading: 'observed', of: (item) => (item.observed === null ? null : observed(item.observed)) },
  { heading: 'reason', of: reasonOf, whole: true },
  { heading: 'keys', of: (item) => (isFailing(item) ? keysInText(item.failingKeys) : null), whole: true },
];

interface ResultFlags extends Flags, ListFlags {
  readonly outcome?: string;
}

const OUTCOMES: readonly Outcome[] = ['PASS', 'WARN', 'FAIL', 'ERROR', 'NOT_RUN', 'NOT_APPLICABLE'];

const results: Handler<ResultFlags, [product: string]> = async (session, flags, product) => {
  const listed = requestedList(session, flags, RESULT_COLUMNS);
  const outcomes = valuesIn(flags.outcome, OUTCOMES, 'outcome', 'outcomes');
  const client = await session.client();
  await requireProduct(client, product);
  const { contract = null } = flags;
  const variables = { product, contract, ...partitionOf(flags), outcomes, first: listed.first };
  const { evidence } = await client.execute(EvidenceDocument, variables);
  return listed.answer({
    exit: evidence.totalCount === 0 ? EXIT.unknown : EXIT.yes,
    items: evidence.nodes,
    totalCount: evidence.totalCount,
    none: `no evidence${outcomes === null ? '' : ' of this outcome'} is recorded about ${product}`,
  });
};
