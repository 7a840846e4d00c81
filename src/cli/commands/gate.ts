import { type Handler, type Register, examples } from '../command.js';
import type { Client } from '../client/graphql.js';
import { EXIT, type ExitCode, usage } from '../exit.js';
import { GateDocument, type GateInput, type GateQuery, type Mapper } from '../operations/operations.generated.js';
import type { Finding } from '../output/finding.js';
import { fewReasons } from '../output/group-reasons.js';
import { shownContributions, shownCulprit } from '../output/health.js';
import type { Style } from '../output/style.js';
import { figure, shortInterval } from '../output/table.js';
import { parseDuration } from '../session.js';
import { type PartitionFlags, partitionOf } from './requested-partition.js';

interface Flags extends PartitionFlags {
  readonly consumer: string;
  readonly contract?: string;
  readonly versionRange?: string;
  readonly mapper?: string;
  readonly strict?: boolean;
  readonly wait?: string;
  readonly dryRun?: boolean;
}

export const registerGate: Register = (program, act) => {
  program
    .command('gate')
    .summary('ask whether data is fit to read')
    .description(
      'Asks the gate for the partition a consumer is about to read. PROCEED is exit 0, SKIP 1, WAIT 3. Without an interval or a partition it is about the newest partition that is due.',
    )
    .argument('<domain/product>', 'the product to read')
    .requiredOption('--consumer <domain/name>', 'who reads: a product or a DAG')
    .option('--from <instant>', 'begin of the interval, RFC 3339')
    .option('--to <instant>', 'its end')
    .option('--partition <label>', 'a partition’s label in place of from and to: 2023-10-27, 2023-Q3')
    .option('--contract <ref>', 'this contract of the product')
    .option('--version-range <range>', 'versions the consumer accepts: ^1.2.0')
    .option('--mapper <mapper>', 'identity, cover or latest-closed: how the consumer’s interval leads to the product’s')
    .option('--strict', 'missing evidence counts as failed')
    .option('--wait <duration>', 'hold on while it is WAIT, at most this long: 30s, 30m, 2h')
    .option('--dry-run', 'decide only; nothing is recorded')
    .addHelpText(
      'after',
      examples(
        'gate finance/general_ledger --consumer customer360/enriched_events --partition 2023-10-27',
        'gate retail/pos_sales --consumer retail/unified_demand --wait 30m',
      ),
    )
    .action(act(gate));
};

type Decision = GateQuery['gate'];

const EXITS: Readonly<Record<Decision['verdict'], ExitCode>> = { PROCEED: EXIT.yes, WAIT: EXIT.unknown, SKIP: EXIT.no };
const MAPPERS: readonly Mapper[] = ['IDENTITY', 'COVER', 'LATEST_CLOSED'];
/** One long poll; the server holds an answer at most 60 s. */
const POLL_MILLIS = 60_000;

const gate: Handler<Flags, [product: string]> = async (session, flags, product) => {
  const input: GateInput = {
    product,
    consumer: flags.consumer,
    ...partitionOf(flags),
    contract: flags.contract ?? null,
    versionRange: flags.versionRange ?? null,
    mapper: flags.mapper === undefined ? null : mapperOf(flags.mapper),
    strictness: flags.strict ? 'STRICT' : null,
    dryRun: flags.dryRun ?? false,
  };
  const retry = flags.wait === undefined ? 0 : await parseDuration(flags.wait, '--wait');
  const client = await session.client(retry > 0 ? POLL_MILLIS + 30_000 : undefined);
  const deadline = session.deps.realMillis() + retry;
  let told = '';
  const decision = await askUntil(client, input, deadline, session.deps.realMillis, ({ reasons }) => {
    const why = fewReasons(reasons)
      .map(({ message }) => message)
      .join(' ');
    if (why !== told) session.note(`WAIT: ${why}`);
    told = why;
  });
  return {
    exit: EXITS[decision.verdict],
    data: decision,
    annotations: annotationsOf(decision),
    pretty: (style) => shownDecision(decision, style),
  };
};

function mapperOf(text: string): Mapper {
  const mapper = MAPPERS.find((candidate) => candidate === text.toUpperCase().replace('-', '_'));
  if (mapper !== undefined) return mapper;
  throw usage(`there is no mapper \`${text}\``, 'The mappers are identity, cover and latest-closed.');
}

/** Asks again while waiting can help and the deadline is ahead. It never trusts a wake-up: each answer is a new decision. */
async function askUntil(
  client: Client,
  input: GateInput,
  deadline: number,
  realMillis: () => number,
  onWait: (decision: Decision) => void,
): Promise<Decision> {
  for (;;) {
    const left = Math.max(0, deadline - realMillis());
    const waitSeconds = Math.floor(Math.min(left, POLL_MILLIS) / 1000);
    const { gate: decision } = await client.execute(GateDocument, { input: { ...input, waitSeconds } });
    if (decision.verdict !== 'WAIT' || decision.final || deadline - realMillis() < 1000) return decision;
    onWait(decision);
  }
}

/** In CI whoever looks at the annotations alone must see what was not let through, and why. */
function annotationsOf({ verdict, reasons, product }: Decision): readonly Finding[] {
  if (verdict === 'PROCEED') return [];
  const nowhere = { file: null, line: null, column: null, path: null, help: null };
  const severity = verdict === 'SKIP' ? 'error' : 'warning';
  return fewReasons(reasons)
    .filter(({ code }) => code !== 'NO_AGREEMENT_REGISTERED')
    .map(({ code, message }) => ({ ...nowhere, code, severity, message: `${verdict} ${product}: ${message}` }));
}

function shownDecision(decision: Decision, style: Style): string {
  const paint = { PROCEED: style.green, WAIT: style.yellow, SKIP: style.red }[decision.verdict];
  const { contract, contractVersion, interval, asOf, override } = decision;
  const range = decision.low === null ? '' : ` [${figure(decision.low)}, ${figure(decision.high)}]`;
  const by = contract === null ? decision.product : `${contract} ${contractVersion ?? ''}`.trim();
  return [
    `${paint(style.bold(decision.verdict))}  ${decision.consumer} reads ${by} for ${shortInterval(interval)}`,
    `  score ${figure(decision.score)}${range}, confidence ${figure(decision.confidence)}, by ${decision.basis}, as of ${asOf}`,
    ...fewReasons(decision.reasons).map(({ code, message }) => `  ${style.bold(code)} ${message}`),
    ...(override === null ? [] : [`  overridden by ${override.by} until ${override.expiresAt}: ${override.reason}`]),
    ...(decision.missingPartitions.length === 0 ? [] : [`  not there yet: ${decision.missingPartitions.join(', ')}`]),
    ...shownCulprit(decision.rootCause).map((line) => `  ${line}`),
    ...(decision.verdict === 'WAIT' ? [`  ${waitAdvice(decision)}`] : []),
    ...shownContributions(decision.contributions, style),
  ].join('\n');
}

function waitAdvice({ final, retryAfter, expectedReadyAt }: Decision): string {
  if (final) return 'waiting cannot help: the reason above has to be mended';
  if (expectedReadyAt !== null) return `expected to be ready at ${expectedReadyAt}`;
  return retryAfter === null ? 'ask again, or use --wait' : `ask again in ${retryAfter} s, or use --wait`;
}
