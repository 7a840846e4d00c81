import { type Act, type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import { counted, table } from '../output/table.js';
import type { Command } from 'commander';

interface Flags {
  readonly depth?: string;
  readonly level?: string;
}

const NODE = 'domain/product, dataset:<namespace>|<name> or job:<namespace>|<name>';

export const registerLineage: Register = (program, act) => {
  const lineage = program.command('lineage').description('What data comes from, and where it goes.');
  walkCommand(lineage, 'up', 'Walks upstream: what the node is made from.', act);
  walkCommand(lineage, 'down', 'Walks downstream: what is made from the node.', act);
  program
    .command('impact')
    .summary('say what a change hits, and whom to tell')
    .description('Says which products, consumers, datasets and jobs lie downstream, and who answers for them.')
    .argument('<node>', NODE)
    .option('--depth <hops>', 'how far; 20 unless given')
    .addHelpText('after', examples('impact finance/general_ledger', "impact 'dataset:file|/data/orders'"))
    .action(act(impact));
};

function walkCommand(parent: Command, name: 'up' | 'down', description: string, act: Act): void {
  parent
    .command(name)
    .description(description)
    .argument('<node>', NODE)
    .option('--depth <hops>', 'how far; 20 unless given')
    .option('--level <level>', 'dataset, job or product; product for a product, else dataset')
    .addHelpText(
      'after',
      examples(`lineage ${name} finance/general_ledger`, `lineage ${name} finance/invoices --level dataset`),
    )
    .action(act(name === 'up' ? walk('UPSTREAM') : walk('DOWNSTREAM')));
}

/** A node as it is typed, as GraphQL takes it. */
export function nodeRef(text: string): Readonly<Record<string, unknown>> {
  const match = /^(dataset|job):([^|]+)\|(.+)$/.exec(text);
  if (match) return { [match[1] === 'job' ? 'job' : 'dataset']: { namespace: match[2], name: match[3] } };
  if (/^[^/:|]+\/[^/:|]+$/.test(text)) return { product: text };
  throw usage(`\`${text}\` names no node`, `A node is ${NODE}; quote it, because of the |.`);
}

function hops(depth: string | undefined): number | null {
  if (depth === undefined) return null;
  if (/^\d{1,4}$/.test(depth) && Number(depth) >= 1 && Number(depth) <= 1000) return Number(depth);
  throw usage(`--depth must be a whole number from 1 to 1000, not \`${depth}\``);
}

interface Graph {
  readonly root: string;
  readonly nodes: readonly { readonly id: string; readonly depth: number | null; readonly productRef: string | null }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly provenance: string }[];
  readonly counts: { readonly nodes: number };
  readonly complete: boolean;
  readonly truncatedBy: string | null;
  readonly asOf: string;
}

const LINEAGE = `query ($input: LineageInput!) {
  lineage(input: $input) {
    root nodes { id depth productRef } edges { from to provenance } counts { nodes depth } complete truncatedBy asOf
    pageInfo { hasNextPage }
  }
}`;

const LEVELS = ['DATASET', 'JOB', 'PRODUCT'];

function walk(direction: 'UPSTREAM' | 'DOWNSTREAM'): Handler<Flags, [node: string]> {
  return async (session, flags, node) => {
    const of = nodeRef(node);
    const level = (flags.level ?? ('product' in of ? 'product' : 'dataset')).toUpperCase();
    if (!LEVELS.includes(level))
      throw usage(`there is no level \`${flags.level ?? ''}\``, 'It is dataset, job or product.');
    const input = { of, direction, level, depth: hops(flags.depth), first: 500 };
    const { lineage } = await (await session.client()).ask<{ lineage: Graph }>(LINEAGE, { input });
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

/** Every answer about lineage says whether it is whole. */
function completeness(
  { complete, truncatedBy, asOf }: Pick<Graph, 'complete' | 'truncatedBy' | 'asOf'>,
  shownAll = true,
): string {
  if (complete && shownAll) return `complete, as of ${asOf}`;
  const why = { DEPTH: 'there is more beyond --depth', NODES: 'there are more nodes than an answer holds' }[
    truncatedBy ?? ''
  ];
  const behind =
    truncatedBy === 'INDEX_BEHIND' ? 'not all recorded events are folded yet' : 'the list is longer than shown';
  return `NOT complete: ${why ?? behind}; as of ${asOf}`;
}

interface Impact {
  readonly of: string;
  readonly products: readonly { readonly ref: string; readonly depth: number; readonly owners: readonly string[] }[];
  readonly owners: readonly string[];
  readonly consumers: readonly { readonly consumer: string; readonly provenance: string }[];
  readonly counts: { readonly products: number; readonly datasets: number; readonly jobs: number };
  readonly complete: boolean;
  readonly truncatedBy: string | null;
  readonly asOf: string;
}

const IMPACT = `query ($input: ImpactInput!) {
  impact(input: $input) {
    of products { ref depth owners } domains owners datasets { namespace name depth } jobs { namespace name }
    consumers { consumer provenance } counts { products datasets jobs } complete truncatedBy asOf
  }
}`;

const impact: Handler<Flags, [node: string]> = async (session, { depth }, node) => {
  const input = { of: nodeRef(node), depth: hops(depth) };
  const { impact: report } = await (await session.client()).ask<{ impact: Impact }>(IMPACT, { input });
  return {
    exit: EXIT.yes,
    data: report,
    pretty: (style) => {
      const { products, datasets, jobs } = report.counts;
      const rows = report.products.map((product) => [String(product.depth), product.ref, product.owners.join(', ')]);
      const consumers = report.consumers.map(({ consumer, provenance }) => `${consumer} (${provenance.toLowerCase()})`);
      return [
        `A change of ${style.bold(report.of)} reaches ${counted(products, 'product')}, ${counted(datasets, 'dataset')}, ${counted(jobs, 'job')}.`,
        ...(rows.length === 0 ? [] : ['', table(['hops', 'product', 'owners'], rows, style)]),
        ...(consumers.length === 0 ? [] : ['', `read by: ${consumers.join(', ')}`]),
        ...(report.owners.length === 0 ? [] : [`tell: ${report.owners.join(', ')}`]),
        '',
        completeness(report),
      ].join('\n');
    },
  };
};
