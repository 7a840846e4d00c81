import type { Command } from 'commander';
import { type Act, type Handler, examples } from '../command.js';
import { usage } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import { LineageWarningsDocument, type LineageWarningsQuery } from '../operations/operations.generated.js';

interface WarningFlags extends ListFlags {
  readonly after?: string;
  readonly product?: string;
  readonly job?: string;
  readonly code?: string;
}

/** `lineage warnings`, below the command `lineage`. */
export function warningsCommand(lineage: Command, act: Act): void {
  listOptions(lineage.command('warnings'), WARNING_COLUMNS, '50')
    .summary('list warnings of events')
    .description('Lists parts of accepted events that were ignored or corrected, newest event first.')
    .option('--product <domain/product>', 'only events that name a dataset of this product')
    .option('--job <namespace|name>', 'only events of this job')
    .option('--code <code>', 'only warnings with this code')
    .option('--after <cursor>', 'only warnings after this cursor')
    .addHelpText('after', examples('lineage warnings --limit 10', "lineage warnings --job 'airflow|etl.load' --json"))
    .action(act(warnings));
}

const WARNING_COLUMNS: Columns<LineageWarningsQuery['lineageWarnings']['nodes'][number]> = [
  { heading: 'received', of: ({ receivedAt }) => receivedAt },
  { heading: 'code', of: ({ code }) => code },
  { heading: 'job', of: ({ job }) => jobName(job) },
  { heading: 'at', of: ({ pointer }) => pointer },
  { heading: 'warning', of: ({ message }) => message },
];

const warnings: Handler<WarningFlags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, WARNING_COLUMNS);
  const client = await session.client();
  const { lineageWarnings: page } = await client.execute(LineageWarningsDocument, {
    product: flags.product ?? null,
    job: flags.job === undefined ? null : jobRef(flags.job),
    code: flags.code ?? null,
    first: listed.first,
    after: flags.after ?? null,
  });
  return listed.answer({ items: page.nodes, next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null });
};

function jobRef(text: string): { readonly namespace: string; readonly name: string } {
  const bar = text.indexOf('|');
  if (bar > 0 && bar < text.length - 1) return { namespace: text.slice(0, bar), name: text.slice(bar + 1) };
  throw usage(`\`${text}\` is not a job`, 'A job is <namespace>|<name>; quote it because of the |.');
}

function jobName(job: LineageWarningsQuery['lineageWarnings']['nodes'][number]['job']): string | null {
  return job === null ? null : `${job.namespace}|${job.name}`;
}
