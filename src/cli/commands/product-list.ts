import type { Command } from 'commander';
import { DAY, HOUR, MINUTE } from '../../core/shared/duration.js';
import type { Client } from '../client/graphql.js';
import { type Act, type Handler, examples } from '../command.js';
import { usage } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  type PartitionStatus,
  ProductCatalogDocument,
  type ProductCatalogQuery,
  ProductReadsDocument,
  type ProductReadsQuery,
} from '../operations/operations.generated.js';
import { shortInterval } from '../output/table.js';
import { requireDomain, requireProduct } from './catalog-get.js';

type Product = ProductCatalogQuery['products']['nodes'][number];

/** A product with the products that declare to read it. */
interface Row extends Product {
  readonly consumers: readonly string[];
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
  { heading: 'consumers', of: ({ consumers }) => consumers.length },
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
      'Lists products with the state of their newest due partition, its age, the owners, and how many products declare to read them. With words, only products that have all of them in their reference, title or description.',
    )
    .argument('[words...]', 'words to find, in any letter case')
    .option('--domain <name>', 'only products of this domain')
    .option('--owner <owner>', 'only products of this owner')
    .option('--status <statuses>', 'only products whose newest partition has one of these, such as UNHEALTHY,UNKNOWN')
    .option('--lifecycle <statuses>', 'only products whose document has one of these statuses, such as active')
    .option('--consumed-by <domain/product>', 'only products that this product declares to read')
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
  const statuses = statusesOf(flags.status);
  const client = await session.client();
  const products = await productsOf(client, flags.domain ?? null);
  const { domain, consumedBy } = flags;
  if (domain !== undefined && products.length === 0) await requireDomain(client, domain);
  if (consumedBy !== undefined) await requireProduct(client, consumedBy);
  const readers = await readersByContract(client);
  const rows = products.map((one): Row => ({
    ...one,
    consumers: [...new Set(one.contracts.flatMap(({ id }) => readers.get(id) ?? []))].filter((ref) => ref !== one.ref),
  }));
  const lifecycles = valuesOf(flags.lifecycle);
  const items = rows.filter(
    (row) =>
      hasWords(row, words) &&
      (flags.owner === undefined || row.owners.includes(flags.owner)) &&
      (statuses === null || statuses.some((status) => status === row.newestPartition?.status)) &&
      (lifecycles === null || lifecycles.includes((row.status ?? '').toLowerCase())) &&
      (consumedBy === undefined || row.consumers.includes(consumedBy)),
  );
  return listed.answer({ items, totalCount: items.length });
};

/** The most products of one page, which have a state each. */
const PAGE = 100;
/** The most products of one page that have none. */
const LARGE_PAGE = 500;

/** All products of the domain: filters need the whole list, so that an answer is complete. */
async function productsOf(client: Client, domain: string | null): Promise<readonly Product[]> {
  const found: Product[] = [];
  for (let after: string | null = null; ;) {
    const filter = domain === null ? null : { domain };
    const { products }: ProductCatalogQuery = await client.execute(ProductCatalogDocument, {
      filter,
      first: PAGE,
      after,
    });
    found.push(...products.nodes);
    if (!products.pageInfo.hasNextPage) return found;
    after = products.pageInfo.endCursor;
  }
}

/** The products with an input port for each contract, of all domains. */
async function readersByContract(client: Client): Promise<ReadonlyMap<string, readonly string[]>> {
  const readers = new Map<string, string[]>();
  for (let after: string | null = null; ;) {
    const { products }: ProductReadsQuery = await client.execute(ProductReadsDocument, { first: LARGE_PAGE, after });
    for (const { inputPorts, ref } of products.nodes)
      for (const { contractId } of inputPorts) readers.set(contractId, [...(readers.get(contractId) ?? []), ref]);
    if (!products.pageInfo.hasNextPage) return readers;
    after = products.pageInfo.endCursor;
  }
}

function hasWords({ description, ref, title }: Product, words: readonly string[]): boolean {
  const text = [ref, title, description].join('\n').toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

function valuesOf(text: string | undefined): readonly string[] | null {
  return text === undefined ? null : text.split(',').map((value) => value.trim().toLowerCase());
}

const STATUSES: readonly PartitionStatus[] = [
  ...(['HEALTHY', 'DEGRADED', 'UNHEALTHY', 'UNKNOWN'] as const),
  ...(['NOT_ARRIVED', 'OPEN', 'NOT_DUE', 'NOT_OWED'] as const),
];

function statusesOf(text: string | undefined): readonly PartitionStatus[] | null {
  const values = valuesOf(text);
  if (values === null) return null;
  return values.map((value) => {
    const status = STATUSES.find((known) => known === value.toUpperCase().replace('-', '_'));
    if (status !== undefined) return status;
    throw usage(`there is no status \`${value}\``, `The statuses are ${STATUSES.join(', ')}.`);
  });
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score * 1000) / 1000;
}

/** For how many milliseconds the newest due partition has ended; null for current data. */
function ageOf({ health, newestPartition }: Product): number | null {
  const end = newestPartition?.interval?.to;
  if (end === undefined || health === null) return null;
  return Math.max(0, Date.parse(health.asOf) - Date.parse(end));
}

function shownAge(millis: number | null): string | null {
  if (millis === null) return null;
  if (millis < HOUR) return `${Math.floor(millis / MINUTE)} min`;
  return millis < 2 * DAY ? `${Math.floor(millis / HOUR)} h` : `${Math.floor(millis / DAY)} d`;
}
