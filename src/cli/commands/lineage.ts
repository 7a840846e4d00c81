import { type Act, type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import {
  ImpactDocument,
  type ImpactQuery,
  type IncludePast,
  LineageDocument,
  type LineageLevel,
  type LineageQuery,
  type NodeRef,
  type Truncation,
} from '../operations/operations.generated.js';
import { counted, table } from '../output/table.js';
import { lineageTree } from '../output/lineage-tree.js';
import type { Style } from '../output/style.js';
import { warningsCommand } from './lineage-notices.js';
import type { Command } from 'commander';

interface Flags {
  readonly depth?: string;
  readonly level?: string;
  readonly past?: string;
}

const NODE = 'domain/product, dataset:<namespace>|<name> or job:<namespace>|<name>';
const PAST = 'which past edges are followed: never, auto (seen within 90 days) or always';

export const registerLineage: Register = (program, act) => {
  const lineage = program.command('lineage').description('Lineage: where data comes from and where it goes.');
  walkCommand(lineage, 'up', 'Shows what the node is made from, as a tree.', act);
  walkCommand(lineage, 'down', 'Shows what is made from the node, as a tree.', act);
  warningsCommand(lineage, act);
  program
    .command('impact')
    .summary('list what a change affects, and the owners')
    .description(
      'Lists the downstream products, datasets and jobs, the consumers and how they are known (declared, observed in lineage, or requested: by gate decisions), and the owners to notify.',
    )
    .argument('<node>', NODE)
    .option('--depth <hops>', 'maximum number of hops; 20 by default')
    .option('--past <which>', PAST)
    .addHelpText('after', examples('impact finance/general_ledger', "impact 'dataset:file|/data/orders'"))
    .action(act(impact));
};

function walkCommand(parent: Command, name: 'up' | 'down', description: string, act: Act): void {
  parent
    .command(name)
    .description(description)
    .argument('<node>', NODE)
    .option('--depth <hops>', 'maximum number of hops; 20 by default')
    .option('--level <level>', 'dataset, job or product; by default product for a product, otherwise dataset')
    .option('--past <which>', PAST)
    .addHelpText(
      'after',
      examples(`lineage ${name} finance/general_ledger`, `lineage ${name} finance/invoices --level dataset`),
    )
    .action(act(name === 'up' ? walk('UPSTREAM') : walk('DOWNSTREAM')));
}

/** A node as it is typed, as GraphQL takes it. */
function nodeRef(text: string): NodeRef {
  if (/^(?:dataset:.+\|.+|job:.*\|.*)$/su.test(text) || /^product:[^/:|]+\/[^/:|]+$/u.test(text)) return { id: text };
  if (/^[^/:|]+\/[^/:|]+$/.test(text)) return { product: text };
  throw usage(`\`${text}\` is not a node`, `A node is ${NODE}; quote it because of the |.`);
}

function hops(depth: string | undefined): number | null {
  if (depth === undefined) return null;
  if (/^\d{1,4}$/.test(depth) && Number(depth) >= 1 && Number(depth) <= 1000) return Number(depth);
  throw usage(`--depth must be a whole number from 1 to 1000, not \`${depth}\``);
}

type Graph = LineageQuery['lineage'];

const LEVELS: readonly LineageLevel[] = ['DATASET', 'JOB', 'PRODUCT'];
const INCLUDE: readonly IncludePast[] = ['NEVER', 'AUTO', 'ALWAYS'];

function defaultLevel(text: string): LineageLevel {
  return /^(?:dataset|job):/u.test(text) ? 'DATASET' : 'PRODUCT';
}

function levelOf(text: string): LineageLevel {
  const level = LEVELS.find((candidate) => candidate === text.toUpperCase());
  if (level !== undefined) return level;
  throw usage(`there is no level \`${text}\``, 'The levels are dataset, job and product.');
}

function pastOf(text: string | undefined): IncludePast {
  const include = INCLUDE.find((candidate) => candidate === (text ?? 'auto').toUpperCase());
  if (include !== undefined) return include;
  throw usage(`--past cannot be \`${text ?? ''}\``, 'Write --past never, --past auto or --past always.');
}

function walk(direction: 'UPSTREAM' | 'DOWNSTREAM'): Handler<Flags, [node: string]> {
  return async (session, flags, node) => {
    const level = flags.level === undefined ? defaultLevel(node) : levelOf(flags.level);
    const includePast = pastOf(flags.past);
    const input = { of: nodeRef(node), direction, level, depth: hops(flags.depth), first: 500, includePast };
    const client = await session.client();
    const { lineage } = await client.execute(LineageDocument, { input });
    return { exit: EXIT.yes, data: lineage, pretty: () => shownWalk(lineage, direction) };
  };
}

function shownWalk(lineage: Graph, direction: 'UPSTREAM' | 'DOWNSTREAM'): string {
  const others = lineage.nodes.filter(({ id }) => id !== lineage.root);
  const past = lastSeenOfPast(lineage, direction);
  const onlyByColumns = new Set(others.filter(isKnownOnlyByColumns).map(({ id }) => id));
  const side = direction === 'UPSTREAM' ? 'upstream' : 'downstream';
  const noteOf = ({ id }: { readonly id: string }): string =>
    [past.has(id) ? `last seen ${past.get(id) ?? ''}` : '', onlyByColumns.has(id) ? 'column lineage only' : '']
      .filter((note) => note !== '')
      .join(', ');
  const body =
    others.length === 0 ? `nothing ${side} of ${lineage.root}` : lineageTree(lineage, direction, noteOf).join('\n');
  const readers = lineage.readersWithoutOutputs;
  return [
    body,
    '',
    ...(readers === 0 ? [] : [`${counted(readers, 'job')} read it and write nothing; list them with --level job`]),
    ...leftOut(lineage),
    completeness(lineage, lineage.nodes.length >= lineage.counts.nodes),
  ].join('\n');
}

/** Whether no run lists the dataset as an input or output: only column lineage names it. */
function isKnownOnlyByColumns(node: Graph['nodes'][number]): boolean {
  return 'knownOnlyByColumns' in node && node.knownOnlyByColumns;
}

/** When each node was last seen that only past edges reach. */
function lastSeenOfPast({ edges }: Graph, direction: 'UPSTREAM' | 'DOWNSTREAM'): ReadonlyMap<string, string> {
  const current = new Set<string>();
  const past = new Map<string, string>();
  for (const edge of edges) {
    const end = direction === 'UPSTREAM' ? edge.from : edge.to;
    if (edge.validTo === null) current.add(end);
    else if ((past.get(end) ?? '') < edge.validTo) past.set(end, edge.validTo);
  }
  for (const end of current) past.delete(end);
  return past;
}

function leftOut({ pastEdgesLeftOut: count }: Pick<Graph, 'pastEdgesLeftOut'>): readonly string[] {
  return count === 0 ? [] : [`${counted(count, 'past edge')} left out; follow them with --past always`];
}

/** States whether an answer about lineage is complete. */
function completeness(
  { complete, truncatedBy, asOf }: Pick<Graph, 'complete' | 'truncatedBy' | 'asOf'>,
  shownAll = true,
): string {
  if (complete && shownAll) return `complete, as of ${asOf}`;
  const why = truncatedBy === null ? 'the list is longer than shown' : TRUNCATED[truncatedBy];
  return `incomplete: ${why}; as of ${asOf}`;
}

const TRUNCATED: Readonly<Record<Truncation, string>> = {
  DEPTH: 'there is more beyond --depth',
  NODES: 'there are more nodes than one answer holds',
  INDEX_BEHIND: 'the lineage index has not processed every recorded event yet',
};

const impact: Handler<Flags, [node: string]> = async (session, { depth, past }, node) => {
  const input = { of: nodeRef(node), depth: hops(depth), includePast: pastOf(past) };
  const client = await session.client();
  const { impact: report } = await client.execute(ImpactDocument, { input });
  return { exit: EXIT.yes, data: report, pretty: (style) => shownImpact(report, style) };
};

/** The most entries of each list that the text shows; `--json` has all. */
const MOST = 50;

function shownImpact(report: ImpactQuery['impact'], style: Style): string {
  const { products, datasets, jobs } = report.counts;
  const consumers = report.consumers.map(({ consumer, provenance }) => `${consumer} (${provenance.toLowerCase()})`);
  return [
    `A change of ${style.bold(report.of)} affects ${counted(products, 'product')}, ${counted(datasets, 'dataset')}, ${counted(jobs, 'job')}.`,
    ...listed(
      ['hops', 'product', 'owners'],
      report.products.map((product) => [String(product.depth), product.ref, product.owners.join(', ')]),
      style,
    ),
    ...listed(
      ['hops', 'dataset'],
      report.datasets.map(({ depth, name, namespace }) => [String(depth), `${namespace}|${name}`]),
      style,
    ),
    ...listed(
      ['job'],
      report.jobs.map(({ name, namespace }) => [`${namespace}|${name}`]),
      style,
    ),
    '',
    ...(consumers.length === 0 ? [] : [`Consumers: ${consumers.join(', ')}`]),
    `Owners: ${report.owners.length === 0 ? 'none known' : report.owners.join(', ')}`,
    '',
    ...leftOut(report),
    completeness(report),
  ].join('\n');
}

/** A table with an empty line above it, or nothing if there are no rows. */
function listed(heads: readonly string[], rows: readonly (readonly string[])[], style: Style): readonly string[] {
  if (rows.length === 0) return [];
  const rest = rows.length - MOST;
  return ['', table(heads, rows.slice(0, MOST), style), ...(rest > 0 ? [`… and ${rest} more (--json lists all)`] : [])];
}
