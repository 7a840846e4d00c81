import { type Act, type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import {
  ImpactDocument,
  LineageDocument,
  type LineageLevel,
  type LineageQuery,
  type NodeRef,
  type Truncation,
} from '../operations/operations.generated.js';
import { counted, table } from '../output/table.js';
import type { Command } from 'commander';

interface Flags {
  readonly depth?: string;
  readonly level?: string;
}

const NODE = 'domain/product, dataset:<namespace>|<name> or job:<namespace>|<name>';

export const registerLineage: Register = (program, act) => {
  const lineage = program.command('lineage').description('Lineage: where data comes from and where it goes.');
  walkCommand(lineage, 'up', 'Lists what the node is made from.', act);
  walkCommand(lineage, 'down', 'Lists what is made from the node.', act);
  program
    .command('impact')
    .summary('list what a change affects, and the owners')
    .description('Lists the downstream products, consumers, datasets and jobs, and their owners.')
    .argument('<node>', NODE)
    .option('--depth <hops>', 'maximum number of hops; 20 by default')
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
    .addHelpText(
      'after',
      examples(`lineage ${name} finance/general_ledger`, `lineage ${name} finance/invoices --level dataset`),
    )
    .action(act(name === 'up' ? walk('UPSTREAM') : walk('DOWNSTREAM')));
}

/** A node as it is typed, as GraphQL takes it. */
function nodeRef(text: string): NodeRef {
  const match = /^(dataset|job):([^|]+)\|(.+)$/.exec(text);
  if (match) {
    const named = { namespace: match[2] ?? '', name: match[3] ?? '' };
    return match[1] === 'job' ? { job: named } : { dataset: named };
  }
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

function defaultLevel(of: NodeRef): LineageLevel {
  return of.product === undefined ? 'DATASET' : 'PRODUCT';
}

function levelOf(text: string): LineageLevel {
  const level = LEVELS.find((candidate) => candidate === text.toUpperCase());
  if (level !== undefined) return level;
  throw usage(`there is no level \`${text}\``, 'The levels are dataset, job and product.');
}

function walk(direction: 'UPSTREAM' | 'DOWNSTREAM'): Handler<Flags, [node: string]> {
  return async (session, flags, node) => {
    const of = nodeRef(node);
    const level = flags.level === undefined ? defaultLevel(of) : levelOf(flags.level);
    const input = { of, direction, level, depth: hops(flags.depth), first: 500 };
    const client = await session.client();
    const { lineage } = await client.execute(LineageDocument, { input });
    const shownAll = lineage.nodes.length >= lineage.counts.nodes;
    return {
      exit: EXIT.yes,
      data: lineage,
      pretty: (style) => {
        const others = lineage.nodes.filter(({ id }) => id !== lineage.root);
        const rows = others.map(({ id, depth, productRef }) => [String(depth ?? '–'), id, productRef ?? '']);
        const side = direction === 'UPSTREAM' ? 'upstream' : 'downstream';
        const body =
          rows.length === 0 ? `nothing ${side} of ${lineage.root}` : table(['hops', 'node', 'product'], rows, style);
        return `${body}\n\n${completeness(lineage, shownAll)}`;
      },
    };
  };
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

const impact: Handler<Flags, [node: string]> = async (session, { depth }, node) => {
  const input = { of: nodeRef(node), depth: hops(depth) };
  const client = await session.client();
  const { impact: report } = await client.execute(ImpactDocument, { input });
  return {
    exit: EXIT.yes,
    data: report,
    pretty: (style) => {
      const { products, datasets, jobs } = report.counts;
      const rows = report.products.map((product) => [String(product.depth), product.ref, product.owners.join(', ')]);
      const consumers = report.consumers.map(({ consumer, provenance }) => `${consumer} (${provenance.toLowerCase()})`);
      return [
        `A change of ${style.bold(report.of)} affects ${counted(products, 'product')}, ${counted(datasets, 'dataset')}, ${counted(jobs, 'job')}.`,
        ...(rows.length === 0 ? [] : ['', table(['hops', 'product', 'owners'], rows, style)]),
        ...(consumers.length === 0 ? [] : ['', `Consumers: ${consumers.join(', ')}`]),
        ...(report.owners.length === 0 ? [] : [`Owners: ${report.owners.join(', ')}`]),
        '',
        completeness(report),
      ].join('\n');
    },
  };
};
