import { type Handler, type Register, examples } from '../command.js';
import { unwrap } from '../client/graphql.js';
import { EXIT, type ExitCode } from '../exit.js';
import {
  ChecksDocument,
  EvidenceDocument,
  type EvidenceFieldsFragment,
  RunChecksDocument,
} from '../operations/operations.generated.js';
import { groups } from '../output/group-reasons.js';
import type { Style } from '../output/style.js';
import { figure, shortInterval, table } from '../output/table.js';
import { requireProduct } from './catalog-get.js';
import { type PartitionFlags, limitOf, partitionOf } from './requested-partition.js';

interface Flags extends PartitionFlags {
  readonly contract?: string;
}

export const registerCheck: Register = (program, act) => {
  const check = program.command('check').description('Checks: the promises of contracts, and what came of them.');
  check
    .command('list')
    .description('Lists every promise of a product: executed, executable, or words only.')
    .argument('<domain/product>')
    .option('--contract <ref>', 'only this contract')
    .addHelpText('after', examples('check list retail/pos_sales'))
    .action(act(list));
  check
    .command('run')
    .description(
      'Runs the checks now, next to the data, and records their evidence. Exit 1 where one fails, 3 where one could not run.',
    )
    .argument('<domain/product>')
    .option('--contract <ref>', 'only this contract')
    .option('--from <instant>', 'begin of the interval, RFC 3339')
    .option('--to <instant>', 'its end')
    .option('--partition <label>', 'a partition’s label in place of from and to: 2023-10-27, 2023-Q3')
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
    .option('--from <instant>', 'begin of the interval, RFC 3339')
    .option('--to <instant>', 'its end')
    .option('--partition <label>', 'a partition’s label in place of from and to: 2023-10-27, 2023-Q3')
    .option('--limit <number>', 'at most this many', '50')
    .addHelpText(
      'after',
      examples(
        'check results retail/pos_sales --limit 10',
        'check results finance/general_ledger --partition 2023-08-17',
      ),
    )
    .action(act(results));
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

/** One line of evidence for people: what came out, of which check, and why where it is not plain. */
function shownEvidence(item: Evidence, style: Style): string {
  const why = [item.reasonCode, item.message].filter((text) => text !== null).join(': ');
  const what = `${paintOutcome(item.outcome, style)}  ${item.checkId}  ${shortInterval(item.interval)}`;
  const seen = item.observed === null || item.observed === undefined ? '' : `  observed ${observed(item.observed)}`;
  return `${what}${seen}${why === '' ? '' : `  ${why}`}`;
}

/** What could not run fails for every check of an object in the same words: said once. What was observed is said of each. */
function sameAnswer({ checkId, interval, outcome, observed: seen, reasonCode, message }: Evidence): string {
  const alone = message === null || (seen !== null && seen !== undefined) ? checkId : '';
  return JSON.stringify([alone, outcome, reasonCode, message, interval]);
}

function shownAlike([first, ...others]: readonly Evidence[], style: Style): string {
  if (first === undefined) return '';
  const checkId = others.length === 0 ? first.checkId : `${first.checkId} and ${others.length} more`;
  return shownEvidence({ ...first, checkId }, style);
}

/** What is measured by the arrivals of the partitions leaves no evidence of its own. */
const BY_ARRIVALS = 'by arrivals';

const list: Handler<Flags, [product: string]> = async (session, { contract }, product) => {
  const client = await session.client();
  await requireProduct(client, product);
  const variables = { product, contract: contract ?? null };
  const { checks } = await client.execute(ChecksDocument, variables);
  return {
    // No promise at all is nothing to be sure of.
    exit: checks.length === 0 ? EXIT.unknown : EXIT.yes,
    data: checks,
    pretty: (style) => {
      if (checks.length === 0) return `${product} promises nothing that could be checked`;
      const rows = checks.map(({ check, state, latest }) => [
        state.toLowerCase().replace('_', ' '),
        latest === null ? (state === 'EXECUTED' ? BY_ARRIVALS : '–') : latest.outcome,
        latest === null ? '' : shortInterval(latest.interval),
        check.severity,
        check.id,
        check.executionReason ?? check.promise,
      ]);
      return table(['state', 'latest', 'of', 'severity', 'check', 'promise'], rows, style);
    },
  };
};

const run: Handler<Flags, [product: string]> = async (session, flags, product) => {
  const client = await session.client(600_000);
  const input = { product, contract: flags.contract ?? null, ...partitionOf(flags) };
  const { runChecks } = await client.execute(RunChecksDocument, { input });
  const report = unwrap(runChecks, ['ChecksRun']);
  return {
    exit: exitOf(report.counts),
    data: report,
    pretty: (style) => {
      const loud = report.evidence.filter(({ outcome }) => outcome !== 'PASS' && outcome !== 'NOT_APPLICABLE');
      const counts = Object.entries(report.counts).filter(([, count]) => count > 0);
      const summary = counts
        .map(([outcome, count]) => `${count} ${outcome.toLowerCase().replace('_', ' ')}`)
        .join(', ');
      const partitions = report.intervals.map(shortInterval).join('; ');
      return [
        ...groups(loud, sameAnswer).map((alike) => shownAlike(alike, style)),
        `${summary === '' ? 'no check ran' : summary} for ${partitions}`,
      ].join('\n');
    },
  };
};

/** A failure is a no; what could not run, or nothing at all, is unknown; only tested and good is a yes. */
export function exitOf(counts: Readonly<Record<string, number>>): ExitCode {
  const of = (outcome: string): number => counts[outcome] ?? 0;
  if (of('FAIL') > 0) return EXIT.no;
  if (of('ERROR') + of('NOT_RUN') > 0) return EXIT.unknown;
  return of('PASS') + of('WARN') > 0 ? EXIT.yes : EXIT.unknown;
}

const results: Handler<Flags & { limit: string }, [product: string]> = async (session, flags, product) => {
  const client = await session.client();
  await requireProduct(client, product);
  const variables = { product, contract: flags.contract ?? null, ...partitionOf(flags), first: limitOf(flags.limit) };
  const { evidence } = await client.execute(EvidenceDocument, variables);
  return {
    exit: evidence.totalCount === 0 ? EXIT.unknown : EXIT.yes,
    data: { items: evidence.nodes, totalCount: evidence.totalCount },
    pretty: (style) =>
      evidence.totalCount === 0
        ? `nothing is recorded about ${product}`
        : [
            ...evidence.nodes.map((item) => `${item.observedAt}  ${shownEvidence(item, style)}`),
            `${evidence.nodes.length} of ${evidence.totalCount}`,
          ].join('\n'),
  };
};
