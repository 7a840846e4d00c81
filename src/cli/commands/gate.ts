import { type Handler, type Register, examples } from '../command.js';
import { type Waited, waitForDecision } from '../gate-wait.js';
import { GateDocument, type GateInput } from '../operations/operations.generated.js';
import { type Decision, exitOfDecision, shownDecision } from '../output/decision.js';
import type { Finding } from '../output/finding.js';
import { fewReasons } from '../output/group-reasons.js';
import { type Session, parseDuration } from '../session.js';
import { exitOf } from '../up/stop.js';
import { type PartitionFlags, mapperOf, partitionOf } from '../requested-partition.js';

interface Flags extends PartitionFlags {
  readonly consumer: string;
  readonly contract?: string;
  readonly versionRange?: string;
  readonly dataServer?: string;
  readonly mapper?: string;
  readonly strict?: boolean;
  readonly wait?: string;
  readonly dryRun?: boolean;
}

export const registerGate: Register = (program, act) => {
  program
    .command('gate')
    .summary('decide whether a consumer may read a partition')
    .description(
      'Decides whether a consumer may read a partition of a product. Exit 0 is PROCEED, 1 SKIP, 3 WAIT, 6 not decidable: waiting cannot change the answer. Without an interval or a partition, the newest partition that is due.',
    )
    .argument('<domain/product>', 'the product to read')
    .requiredOption('--consumer <domain/name>', 'the consumer: a product or a DAG')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--partition <label>', 'partition key in place of --from and --to, such as 2023-10-27 or 2023-Q3')
    .option('--contract <ref>', 'only this contract of the product')
    .option('--version-range <range>', 'contract versions that the consumer accepts, such as ^1.2.0')
    .option('--data-server <name>', 'only the data on this server; by default the worst of all that an engine reads')
    .option(
      '--mapper <mapper>',
      'how the interval of the consumer maps to partitions of the product: identity, cover or latest-closed',
    )
    .option('--strict', 'count missing evidence as failed')
    .option(
      '--wait <duration>',
      'wait while the verdict is WAIT, at most this long, such as 30s, 30m or 2h; then exit 3. Ctrl-C says what was waited for',
    )
    .option('--dry-run', 'decide without recording the decision')
    .addHelpText(
      'after',
      examples(
        'gate finance/general_ledger --consumer customer360/enriched_events --partition 2023-10-27',
        'gate retail/pos_sales --consumer retail/unified_demand --wait 30m',
      ),
    )
    .action(act(gate));
};

const gate: Handler<Flags, [product: string]> = async (session, flags, product) => {
  const input: GateInput = {
    product,
    consumer: flags.consumer,
    ...partitionOf(flags),
    contract: flags.contract ?? null,
    versionRange: flags.versionRange ?? null,
    server: flags.dataServer ?? null,
    mapper: flags.mapper === undefined ? null : mapperOf(flags.mapper),
    strictness: flags.strict ? 'STRICT' : null,
    dryRun: flags.dryRun ?? false,
  };
  const patience = flags.wait === undefined ? null : await parseDuration(flags.wait, '--wait');
  const waited = patience === null ? await decideOnce(session, input) : await waitForDecision(session, input, patience);
  if (waited.kind === 'STOPPED') return { exit: exitOf(waited.signal), data: waited.last, pretty: () => '' };
  const { decision } = waited;
  return {
    exit: exitOfDecision(decision),
    data: decision,
    annotations: annotationsOf(decision),
    pretty: (style) => shownDecision(decision, style),
  };
};

async function decideOnce(session: Session, input: GateInput): Promise<Waited> {
  const client = await session.client();
  const { gate: decision } = await client.execute(GateDocument, { input: { ...input, waitSeconds: 0 } });
  return { kind: 'DECIDED', decision };
}

/** In CI the annotations alone must show what was not let through, and why. */
function annotationsOf({ verdict, reasons, product }: Decision): readonly Finding[] {
  if (verdict === 'PROCEED') return [];
  const nowhere = { file: null, line: null, column: null, path: null, help: null };
  const severity = verdict === 'SKIP' ? 'error' : 'warning';
  return fewReasons(reasons).map(({ code, message }) => ({
    ...nowhere,
    code,
    severity,
    message: `${verdict} ${product}: ${message}`,
  }));
}
