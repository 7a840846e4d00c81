import type { Command } from 'commander';
import { codes, isCode } from '../../core/codes/index.js';
import { QUALITY_TOOLS } from '../../core/quality/tool-result.js';
import { neededOfManifest } from '../../formats/quality-results/dbt.js';
import { membersOf } from '../../formats/quality-results/values.js';
import { type Act, type Handler, examples } from '../command.js';
import { readText } from '../documents/find.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import { instantFlag } from '../instant.js';
import type { Finding } from '../output/finding.js';
import { table } from '../output/table.js';
import { type PartitionFlags, partitionOf } from '../requested-partition.js';

interface Flags extends PartitionFlags {
  readonly product: string;
  readonly contract?: string;
  readonly manifest?: string;
  readonly as?: string;
  readonly observedAt?: string;
}

/** The answer of `POST /api/v1/evidence`. */
interface Recorded {
  readonly tool: string;
  readonly mapped: readonly { readonly result: string; readonly checkId: string }[];
  readonly unmapped: readonly {
    readonly result: string;
    readonly outcome: string;
    readonly why: string;
    readonly message: string;
    readonly candidates: readonly string[];
  }[];
  readonly evidence: readonly {
    readonly checkId: string;
    readonly outcome: string;
    readonly reasonCode: string | null;
    readonly message: string | null;
  }[];
  readonly isRepeated?: boolean;
}

export function recordCommand(check: Command, act: Act): void {
  check
    .command('record')
    .summary('record results of dbt, Great Expectations, Soda or JUnit')
    .description(
      'Records the results of another tool as evidence. Exit 1 if a recorded result fails, 3 if a result could not be recorded: it is about no check or about several, or proves nothing.',
    )
    .argument('<file>', 'run_results.json, a validation result, a scan result, or JUnit XML')
    .requiredOption('--product <domain/product>', 'the product that was measured')
    .option('--contract <ref>', 'only checks of this contract')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--partition <label>', 'partition key in place of --from and --to; required where data is partitioned')
    .option('--manifest <file>', 'manifest.json of dbt, which knows what each test is about')
    .option('--observed-at <instant>', 'when the tests began, for results whose time the file does not say with a zone')
    .option('--as <tool>', `${QUALITY_TOOLS.join(', ')}; by default the tool is recognised`)
    .addHelpText(
      'after',
      examples(
        'check record target/run_results.json --manifest target/manifest.json --product shop/orders',
        'check record junit.xml --product finance/general_ledger --partition 2023-10-27',
        'check record junit.xml --product shop/orders --observed-at 2023-10-28T05:00:00Z',
      ),
    )
    .action(act(record));
}

const record: Handler<Flags, [file: string]> = async (session, flags, file) => {
  const { as, contract, manifest, observedAt, product } = flags;
  const tool = as ?? null;
  if (tool !== null && !QUALITY_TOOLS.some((known) => known === tool)) {
    throw usage(`there is no tool \`${tool}\``, `The tools are ${QUALITY_TOOLS.join(', ')}.`);
  }
  const { interval, partition } = partitionOf(flags);
  const { folder } = session.deps;
  const document = readText(file, folder);
  const request = {
    ...{ ...interval, partition, product, tool, document, contract: contract ?? null },
    manifest: manifest === undefined ? null : neededOf(readText(manifest, folder), document),
    observedAt: observedAt === undefined ? null : instantFlag('--observed-at', observedAt),
  };
  refuseLarge(file, request);
  const recorded = (await session.post('/api/v1/evidence', request)) as Recorded;
  const { evidence, isRepeated = false, mapped, unmapped } = recorded;
  const fails = evidence.some(({ outcome }) => outcome === 'FAIL');
  return {
    exit: fails ? EXIT.no : unmapped.length > 0 ? EXIT.unknown : EXIT.yes,
    data: recorded,
    findings: unmapped.map((one) => findingOf(one, file)),
    pretty: (style) => {
      const names = new Map(mapped.map(({ checkId, result }) => [checkId, result]));
      const rows = evidence.map(({ checkId, message, outcome, reasonCode }) => {
        const why = [reasonCode, message].filter((text) => text !== null).join(': ');
        return [outcome, names.get(checkId) ?? '', checkId, why];
      });
      const shown = rows.length === 0 ? [] : [table(['outcome', 'result', 'check', 'message'], rows, style)];
      const count = isRepeated ? `0 recorded, ${mapped.length} known already` : `${mapped.length} recorded`;
      return [...shown, `${count}, ${unmapped.length} not recorded (${recorded.tool})`].join('\n');
    },
  };
};

function findingOf({ candidates, message, result, why }: Recorded['unmapped'][number], file: string): Finding {
  const others = candidates.filter((id) => !message.includes(id));
  const which = others.length === 0 ? '' : `: ${others.join(', ')}`;
  return {
    code: why,
    severity: 'warning',
    message: `\`${result}\` is not recorded: ${message}${which}`,
    file,
    line: null,
    column: null,
    path: null,
    help: isCode(why) ? codes[why].fix : null,
  };
}

/** The manifest without what the results do not need; as it is where it cannot be read. */
function neededOf(manifest: string, document: string): string {
  try {
    return JSON.stringify(neededOfManifest(membersOf(JSON.parse(document)), membersOf(JSON.parse(manifest))));
  } catch {
    return manifest;
  }
}

/** What the server takes as one request. */
const MOST_BYTES = 16 * 1024 * 1024;

function refuseLarge(file: string, request: object): void {
  const bytes = Buffer.byteLength(JSON.stringify(request));
  if (bytes <= MOST_BYTES) return;
  const size = `${Math.ceil(bytes / 1024 / 1024)} MB`;
  throw new CliFailure(EXIT.usage, {
    code: 'RESULTS_TOO_LARGE',
    message: `${file} makes a request of ${size}, which is more than 16 MB`,
    help: codes.RESULTS_TOO_LARGE.fix,
  });
}
