import type { Command } from 'commander';
import { DAY, HOUR, MINUTE } from '../../core/shared/duration.js';
import type { Client } from '../client/graphql.js';
import { type Act, type Handler, examples } from '../command.js';
import { type Columns, type ListFlags, listOptions, requestedList, valuesIn } from '../listing.js';
import {
  type ContractLifecycle,
  type PartitionStatus,
  ProductCatalogDocument,
  type ProductCatalogQuery,
  type ProductCatalogQueryVariables,
  type ProductFilter,
  type ProductOrder,
  type ProductOrderField,
} from '../operations/operations.generated.js';
import { shortInterval } from '../output/table.js';
import { requireDomain, requireProduct } from './catalog-get.js';

type Product = ProductCatalogQuery['products']['nodes'][number];

/** A product with the number of its consumers, and the time of the server. */
interface Row extends Omit<Product, 'consumers'> {
  readonly consumers: number;
  readonly asOf: string;
}

interface Flags extends ListFlags {
  readonly domain?: string;
  readonly owner?: string;
  readonly status?: string;
  readonly lifecycle?: string;
  readonly consumedBy?: string;
}

const COLUMNS: Columns<Row> = [
  { heading: 'product', of: ({ ref }) => ref },
  { heading: 'status', of: ({ newestPartition }) => newestPartition?.status ?? null },
  { heading: 'score', of: ({ newestPartition }) => rounded(newestPartition?.score ?? null) },
  {
    heading: 'newest',
    of: ({ newestPartition: newest }) => (newest === null ? null : (newest.key ?? shortInterval(newest.interval))),
  },
  { heading: 'age', of: (row) => shownAge(ageOf(row)), by: ageOf },
  { heading: 'owners', of: ({ owners }) => owners.join(', ') || null },
  { heading: 'consumers', of: ({ consumers }) => consumers },
  { heading: 'title', of: ({ title }) => title },
  { heading: 'lifecycle', of: ({ status }) => status, onRequest: true },
  {
    heading: 'contracts',
    of: ({ contracts }) => contracts.map(({ ref, latestVersion }) => `${ref} ${latestVersion}`).join(', ') || null,
    onRequest: true,
  },
];

export function productListCommand(product: Command, act: Act): void {
  listOptions(product.command('list'), COLUMNS, '500')
    .summary('find products, with their state, owners and consumers')
    .description(
      'Lists products with the state of their newest due partition, its age, the owners, and how many consumers they have, by declaration, in lineage and in gate decisions. With words, only products that have all of them in their reference, title or description.',
    )
    .argument('[words...]', 'words to find, in any letter case')
    .option('--domain <name>', 'only products of this domain')
    .option('--owner <owner>', 'only products of this owner')
    .option('--status <statuses>', 'only products whose newest partition has one of these, such as UNHEALTHY,UNKNOWN')
    .option(
      '--lifecycle <statuses>',
      'only products whose document has one of these: proposed (or draft), active, deprecated, retired',
    )
    .option('--consumed-by <domain/product>', 'only products that this product reads, as it declares or lineage shows')
    .addHelpText(
      'after',
      examples(
        'product list',
        'product list ledger --sort score',
        'product list --domain finance --status UNHEALTHY,DEGRADED --columns product,owners',
      ),
    )
    .action(act(listProducts));
}

const listProducts: Handler<Flags, [words: readonly string[]]> = async (session, flags, words) => {
  const listed = requestedList(session, flags, COLUMNS);
  const { consumedBy, domain, owner } = flags;
  const filter: ProductFilter = {
    text: words.length === 0 ? null : words.join(' '),
    domains: domain === undefined ? null : [domain],
    owners: owner === undefined ? null : [owner],
    statuses: valuesIn(flags.status, STATUSES, 'status', 'statuses'),
    lifecycles: valuesIn(
      flags.lifecycle?.replaceAll(/\bdraft\b/giu, 'PROPOSED'),
      LIFECYCLES,
      'lifecycle',
      'lifecycles',
    ),
    consumedBy: consumedBy ?? null,
  };
  const client = await session.client();
  const { items, totalCount } = await productsOf(client, { filter, orderBy: orderOf(flags.sort), first: listed.first });
  if (domain !== undefined && items.length === 0) await requireDomain(client, domain);
  if (consumedBy !== undefined && items.length === 0) await requireProduct(client, consumedBy);
  return listed.answer({ items, totalCount });
};

/** The most products of one page, which have a state and consumers each. */
const PAGE = 100;

async function productsOf(
  client: Client,
  { first, ...list }: Omit<ProductCatalogQueryVariables, 'after'>,
): Promise<{ readonly items: readonly Row[]; readonly totalCount: number }> {
  const items: Row[] = [];
  for (let after: string | null = null; ;) {
    const { me, products }: ProductCatalogQuery = await client.execute(ProductCatalogDocument, {
      ...list,
      first: Math.min(PAGE, first - items.length),
      after,
    });
    items.push(...products.nodes.map((node) => ({ ...node, asOf: me.clock, consumers: node.consumers.totalCount })));
    const { totalCount } = products;
    if (!products.pageInfo.hasNextPage || items.length >= first) return { items, totalCount };
    after = products.pageInfo.endCursor;
  }
}

/** The columns by which the server sorts, so that a limit leaves out the right products. */
const ORDERS: Readonly<Record<string, ProductOrderField>> = {
  product: 'NAME',
  score: 'SCORE',
  newest: 'NEWEST',
  age: 'NEWEST',
  consumers: 'CONSUMERS',
};

/** The oldest partition has the highest age. */
function orderOf(sort: string | undefined): ProductOrder | null {
  const isReverse = sort?.startsWith('-') ?? false;
  const column = (isReverse ? sort?.slice(1) : sort)?.toLowerCase() ?? '';
  const by = Object.hasOwn(ORDERS, column) ? ORDERS[column] : undefined;
  return by === undefined ? null : { by, descending: isReverse !== (column === 'age') };
}

const STATUSES: readonly PartitionStatus[] = [
  ...(['HEALTHY', 'DEGRADED', 'UNHEALTHY', 'UNKNOWN'] as const),
  ...(['NOT_ARRIVED', 'OPEN', 'NOT_DUE', 'NOT_OWED'] as const),
];
const LIFECYCLES: readonly ContractLifecycle[] = ['PROPOSED', 'ACTIVE', 'DEPRECATED', 'RETIRED'];

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score * 1000) / 1000;
}

/** For how many milliseconds the newest due partition has ended; null for current data. */
function ageOf({ asOf, newestPartition }: Row): number | null {
  const end = newestPartition?.interval?.to;
  return end === undefined ? null : Math.max(0, Date.parse(asOf) - Date.parse(end));
}

function shownAge(millis: number | null): string | null {
  if (millis === null) return null;
  if (millis < HOUR) return `${Math.floor(millis / MINUTE)} min`;
  return millis < 2 * DAY ? `${Math.floor(millis / HOUR)} h` : `${Math.floor(millis / DAY)} d`;
}
