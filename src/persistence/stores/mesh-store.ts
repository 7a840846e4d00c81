import type { PortClaim, ProductDocument } from '../../core/audit/catalog-records.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import { type CatalogEntry, SEARCHED_CHARACTERS, lifecycleOfStatus } from '../../core/mesh/product-list.js';
import type { CatalogStore, DeclaredRead } from '../../app/ports/catalog-store.js';
import { domainFromRow, domainToRow, productFromRow, productToRow } from '../mappers/catalog-mappers.js';
import {
  type DomainRow,
  type ProductRow,
  domainTable,
  productRevisionTable,
  productTable,
} from '../rows/catalog-rows.js';
import type { StoreContext } from '../store-context.js';
import { type Sql, fromJson } from '../sql.js';
import { pageOf } from './paging.js';

type MeshStore = Pick<
  CatalogStore,
  | 'lockDomains'
  | 'insertDomain'
  | 'updateDomain'
  | 'domainNames'
  | 'productNames'
  | 'domainsOfOwner'
  | 'domainsByName'
  | 'domains'
  | 'insertProduct'
  | 'updateProduct'
  | 'updatePorts'
  | 'lockProduct'
  | 'productsByRef'
  | 'products'
  | 'catalogEntries'
  | 'declaredReads'
  | 'productDigest'
  | 'productDocuments'
  | 'productByOutputContract'
  | 'productsByInputContract'
>;

const DOMAIN = 'name, title, description, owners, created_at';
const PRODUCT =
  'ref, domain, name, title, description, status, input_ports, output_ports, revision, digest, created_at';

/** Domains and products. */
export function meshStore(context: StoreContext): MeshStore {
  const { sql, manager } = context;
  return {
    lockDomains: () => sql.lock('concordat:domain'),
    insertDomain: async (domain) => {
      await manager.insert(domainTable, domainToRow(domain));
    },
    domainNames: async () => {
      const rows = await sql.all<{ name: string }>('SELECT name FROM domain ORDER BY name');
      return rows.map(({ name }) => name);
    },
    productNames: async (domain) => {
      const rows = await sql.all<{ name: string }>('SELECT name FROM product WHERE domain = ?', [domain]);
      return rows.map(({ name }) => name);
    },
    updateDomain: async (domain) => {
      await manager.update(domainTable, { name: domain.name }, domainToRow(domain));
    },
    domainsOfOwner: async (owner) => {
      const rows = await sql.all<DomainRow>(`SELECT ${DOMAIN} FROM domain ORDER BY name`);
      return rows.map(domainFromRow).flatMap(({ name, owners }) => (owners.includes(owner) ? [name] : []));
    },
    domainsByName: async (names) => {
      if (names.length === 0) return [];
      const rows = await sql.all<DomainRow>(`SELECT ${DOMAIN} FROM domain WHERE ${sql.oneOf('name')} ORDER BY name`, [
        sql.list(names),
      ]);
      return rows.map(domainFromRow);
    },
    domains: (page) =>
      pageOf(
        sql,
        { table: 'domain', columns: DOMAIN, by: 'name', keyOf: (row: DomainRow) => row.name, nodeOf: domainFromRow },
        page,
      ),

    insertProduct: async (product) => {
      const row = productToRow(product, null);
      const inserted = await sql.insertAll(
        'product',
        Object.keys(row),
        [Object.values(row) as (string | number | null)[]],
        'ON CONFLICT (ref) DO NOTHING',
      );
      if (inserted === 1) await replacePorts(context, product);
      return inserted === 1;
    },
    updateProduct: async (product, published) => {
      await manager.update(productTable, { ref: product.ref }, productToRow(product, published.digest));
      await manager.insert(productRevisionTable, {
        product: product.ref,
        revision: product.revision,
        document: published.document,
        digest: published.digest,
        published_by: published.publishedBy,
        published_at: published.publishedAt,
      });
      await replacePorts(context, product);
    },
    updatePorts: async (product) => {
      await sql.run('UPDATE product SET input_ports = ?, output_ports = ? WHERE ref = ?', [
        JSON.stringify(product.inputPorts),
        JSON.stringify(product.outputPorts),
        product.ref,
      ]);
      await replacePorts(context, product);
    },
    lockProduct: async (ref) => {
      const row = await sql.one<ProductRow>(`SELECT ${PRODUCT} FROM product WHERE ref = ?${sql.forUpdate}`, [ref]);
      return row && productFromRow(row);
    },
    productsByRef: async (refs) => {
      if (refs.length === 0) return [];
      const rows = await sql.all<ProductRow>(`SELECT ${PRODUCT} FROM product WHERE ${sql.oneOf('ref')} ORDER BY ref`, [
        sql.list(refs),
      ]);
      return rows.map(productFromRow);
    },
    products: (page) =>
      pageOf(
        sql,
        {
          table: 'product',
          columns: PRODUCT,
          by: 'ref',
          where: page.domain ? [['domain = ?', page.domain]] : [],
          keyOf: (row: ProductRow) => row.ref,
          nodeOf: productFromRow,
        },
        page,
      ),
    catalogEntries: () => catalogEntries(context),
    declaredReads: (products) => declaredReads(sql, products),
    productDocuments: async (refs) => {
      if (refs.length === 0) return [];
      const rows = await sql.all<Omit<ProductDocument, 'claims'>>(
        `SELECT ref, product.digest AS digest, product_revision.document AS document,
           product_revision.published_by AS "publishedBy", product_revision.published_at AS "publishedAt"
         FROM product LEFT JOIN product_revision
           ON product_revision.product = product.ref AND product_revision.revision = product.revision
         WHERE ${sql.oneOf('ref')} ORDER BY ref`,
        [sql.list(refs)],
      );
      const claims = await sql.all<PortClaim & { readonly product: string }>(
        `SELECT product, direction, name, contract_id AS "contractId" FROM product_port WHERE ${sql.oneOf('product')}`,
        [sql.list(refs)],
      );
      const claimsOf = (ref: string): readonly PortClaim[] =>
        claims.filter(({ product }) => product === ref).map(({ product: _product, ...claim }) => claim);
      return rows.map((row) => ({ ...row, claims: claimsOf(row.ref) }));
    },
    productDigest: async (ref) =>
      (await sql.one<{ digest: string | null }>('SELECT digest FROM product WHERE ref = ?', [ref]))?.digest ?? null,
    productByOutputContract: async (contractId, domain) => {
      const within = domain === undefined || domain === null ? [] : [domain];
      const row = await sql.one<{ ref: string }>(
        `SELECT ref FROM product WHERE ref IN
           (SELECT product FROM product_port WHERE contract_id = ? AND direction = 'OUT')
           ${within.length === 0 ? '' : 'AND domain = ?'}
         ORDER BY ref LIMIT 1`,
        [contractId, ...within],
      );
      return row?.ref ?? null;
    },
    productsByInputContract: async (contractIds) => {
      if (contractIds.length === 0) return [];
      const rows = await sql.all<ProductRow>(
        `SELECT ${PRODUCT} FROM product WHERE ref IN
           (SELECT product FROM product_port WHERE direction = 'IN' AND ${sql.oneOf('contract_id')})
         ORDER BY ref`,
        [sql.list(contractIds)],
      );
      return rows.map(productFromRow);
    },
  };
}

function searchedPart(column: 'title' | 'description'): string {
  return `substr(${column}, 1, ${String(SEARCHED_CHARACTERS)}) AS ${column}`;
}

async function catalogEntries({ sql }: StoreContext): Promise<readonly CatalogEntry[]> {
  const products = await sql.all<Pick<ProductRow, 'ref' | 'domain' | 'title' | 'description' | 'status'>>(
    `SELECT ref, domain, status, ${searchedPart('title')}, ${searchedPart('description')} FROM product ORDER BY ref`,
  );
  const domains = await sql.all<Pick<DomainRow, 'name' | 'owners'>>('SELECT name, owners FROM domain');
  const reads = await declaredReads(sql, null);
  const owners = new Map(domains.map(({ name, owners: text }) => [name, fromJson<readonly string[]>(text)]));
  const consumers = new Map<string, string[]>();
  for (const { consumer, product } of reads) {
    const known = consumers.get(product);
    if (known === undefined) consumers.set(product, [consumer]);
    else known.push(consumer);
  }
  return products.map(({ description, domain, ref, status, title }) => ({
    ref,
    domain,
    owners: owners.get(domain) ?? [],
    lifecycle: lifecycleOfStatus(status),
    title,
    description,
    text: [ref, title, description].join('\n').toLowerCase(),
    consumers: consumers.get(ref) ?? [],
  }));
}

/** Of these products, or of all. */
function declaredReads(sql: Sql, products: readonly string[] | null): Promise<readonly DeclaredRead[]> {
  const ofProducts = products === null ? '' : `AND ${sql.oneOf('contract.product')}`;
  return sql.all<DeclaredRead>(
    `SELECT DISTINCT contract.product AS product, port.product AS consumer
     FROM product_port port JOIN contract ON contract.id = port.contract_id
     WHERE port.direction = 'IN' AND port.product <> contract.product ${ofProducts}
     ORDER BY contract.product, port.product`,
    products === null ? [] : [sql.list(products)],
  );
}

/** Stores ports as rows, to look products up by the contracts of their ports. */
async function replacePorts({ sql }: StoreContext, product: DataProduct): Promise<void> {
  await sql.run('DELETE FROM product_port WHERE product = ?', [product.ref]);
  const rows = [
    ...product.inputPorts.map((port) => [product.ref, 'IN', port.name, port.contractId]),
    ...product.outputPorts.flatMap((port) =>
      port.contractId === null ? [] : [[product.ref, 'OUT', port.name, port.contractId]],
    ),
  ];
  await sql.insertAll('product_port', ['product', 'direction', 'name', 'contract_id'], rows, 'ON CONFLICT DO NOTHING');
}
