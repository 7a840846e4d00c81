import { type Handler, type Register, examples } from '../command.js';
import { unwrap } from '../client/graphql.js';
import { EXIT, type ExitCode } from '../exit.js';
import {
  ChecksDocument,
  EvidenceDocument,
  type EvidenceFieldsFragment,
  RunChecksDocument,
  type RunChecksMutation,
} from '../operations/operations.generated.js';
import { keysInText } from '../output/failing-keys.js';
import { groups } from '../output/group-reasons.js';
import type { Style } from '../output/style.js';
import { describeInterval, figure, shortInterval, table } from '../output/table.js';
import { requireProduct } from './catalog-get.js';
import { recordCommand } from './check-record.js';
import { matrixCommand } from './history.js';
import { type PartitionFlags, limitOf, partitionOf } from './requested-partition.js';

interface Flags extends PartitionFlags {
  readonly contract?: string;
  readonly dataServer?: string;
}

export const registerCheck: Register = (program, act) => {
  const check = program
    .command('check')
    .description('Checks: the executable promises of contracts, and their evidence.');
  check
    .command('list')
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
  check
    .command('results')
    .description('Shows recorded evidence, newest first.')
    .argument('<domain/product>')
    .option('--contract <ref>', 'only this contract')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--partition <label>', 'partition key in place of --from and --to, such as 2023-10-27 or 2023-Q3')
    .option('--limit <number>', 'at most this many', '50')
    .addHelpText(
      'after',
      examples(
        'check results retail/pos_sales --limit 10',
        'check results finance/general_ledger --partition 2023-08-17',
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

/** One line of evidence: outcome, check, partition, server of several, observed value, reason. */
function shownEvidence(item: Evidence, style: Style, namesServer: boolean): string {
  const why = [item.reasonCode, item.message].filter((text) => text !== null).join(': ');
  const server = namesServer && item.server !== null ? `  on ${item.server}` : '';
  const what = `${paintOutcome(item.outcome, style)}  ${item.checkId}  ${shortInterval(item.interval)}${server}`;
  const value = item.observed === null || item.observed === undefined ? '' : `  observed ${observed(item.observed)}`;
  return `${what}${value}${why === '' ? '' : `  ${why}`}`;
}

/**
 * The key by which evidence is grouped. An object that could not be read fails all its checks with
 * one message, which is shown once; evidence with an observed value is always shown by itself.
 */
function groupKey({ checkId, interval, outcome, observed: value, reasonCode, message, server }: Evidence): string {
  const alone = message === null || (value !== null && value !== undefined) ? checkId : '';
  return JSON.stringify([alone, outcome, reasonCode, message, interval, server]);
}

function shownGroup([first, ...others]: readonly Evidence[], style: Style, namesServer: boolean): string {
  if (first === undefined) return '';
  const checkId = others.length === 0 ? first.checkId : `${first.checkId} and ${others.length} more`;
  return shownEvidence({ ...first, checkId }, style, namesServer);
}

/** Checks of arrivals and retention record no evidence of their own. */
const BY_ARRIVALS = 'by arrivals';

const list: Handler<Flags, [product: string]> = async (session, { contract, dataServer, partition }, product) => {
  const client = await session.client();
  await requireProduct(client, product);
  const variables = { product, contract: contract ?? null, partition: partition ?? null, server: dataServer ?? null };
  const { checks } = await client.execute(ChecksDocument, variables);
  return {
    // Without checks, nothing is proven.
    exit: checks.length === 0 ? EXIT.unknown : EXIT.yes,
    data: checks,
    pretty: (style) => {
      if (checks.length === 0) return `${product} has no checks: its contracts promise nothing that can be checked`;
      const failingFirst = [...checks].sort((a, b) => rankOf(a.latest?.outcome) - rankOf(b.latest?.outcome));
      const namesServer = ofSeveralServers(checks);
      const versions = new Set(checks.map(({ contractVersion }) => contractVersion));
      const rows = failingFirst.map(({ check, contractVersion, failingPartitions, latest, ...about }) => [
        about.state.toLowerCase().replace('_', ' '),
        latest?.outcome ?? (check.kind === 'delivery' && about.state === 'EXECUTED' ? BY_ARRIVALS : '–'),
        about.partition ?? shortInterval(about.interval),
        ...(namesServer ? [about.server ?? '–'] : []),
        failingPartitions === 0 ? '–' : String(failingPartitions),
        check.severity,
        check.id,
        `${check.executionReason ?? check.promise}${versions.size > 1 ? ` (${contractVersion})` : ''}`,
      ]);
      const of = namesServer ? ['of', 'on'] : ['of'];
      const headings = ['state', 'latest', ...of, 'failing in 28 d', 'severity', 'check', 'promise'];
      return table(headings, rows, style);
    },
  };
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
        `${verdictOf(report.counts, style)}: ${summary === '' ? 'no check ran' : summary} for ${partitions}`,
        ...groups(notable, groupKey).flatMap((group) => [
          shownGroup(group, style, namesServer),
          ...detailsOf(group, checks),
        ]),
      ].join('\n');
    },
  };
};

/** The promise of a result that failed or warns, and the condition that selects its rows. */
function detailsOf([first, ...others]: readonly Evidence[], checks: ReadonlyMap<string, RunCheck>): readonly string[] {
  if (first === undefined || others.length > 0 || !['FAIL', 'WARN'].includes(first.outcome)) return [];
  const check = checks.get(first.checkId);
  return [
    ...(check === undefined ? [] : [`      promised  ${check.promise} (${check.severity}, in ${check.unit})`]),
    ...(first.predicate === null ? [] : [`      rows      WHERE ${first.predicate}`]),
    ...shownKeys(first),
  ];
}

/** The keys of the failing rows, or why there are none and how to get them. */
function shownKeys({ failingKeys }: Evidence): readonly string[] {
  const keys = keysInText(failingKeys);
  return keys === null ? [] : [`      keys      ${keys}`];
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

const results: Handler<Flags & { limit: string }, [product: string]> = async (session, flags, product) => {
  const client = await session.client();
  await requireProduct(client, product);
  const variables = { product, contract: flags.contract ?? null, ...partitionOf(flags), first: limitOf(flags.limit) };
  const { evidence } = await client.execute(EvidenceDocument, variables);
  const namesServer = ofSeveralServers(evidence.nodes);
  return {
    exit: evidence.totalCount === 0 ? EXIT.unknown : EXIT.yes,
    data: { items: evidence.nodes, totalCount: evidence.totalCount },
    pretty: (style) =>
      evidence.totalCount === 0
        ? `no evidence is recorded about ${product}`
        : [
            ...evidence.nodes.flatMap((item) => [
              `${item.observedAt}  ${shownEvidence(item, style, namesServer)}`,
              ...(['FAIL', 'WARN'].includes(item.outcome) ? shownKeys(item) : []),
            ]),
            `${evidence.nodes.length} of ${evidence.totalCount}`,
          ].join('\n'),
  };
};
