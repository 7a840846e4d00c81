import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { CatalogDocument, type CatalogQuery } from '../../operations/operations.generated.js';
import { DownloadCsv } from './csv.js';
import { Facets } from './facets.js';
import { ProductTable } from './product-table.js';
import './catalog.css';
import { commandOf, questionOf } from './view.js';

type Products = CatalogQuery['products'];

/** All products that match the address. */
export default function CatalogPage() {
  const [address] = useSearchParams();
  const query = useAnswer(CatalogDocument, questionOf(address));
  const text = address.get('text');
  return (
    <Page title="Catalog" aside={<CopyCommand command={commandOf(address)} />}>
      <Answered query={query}>
        {({ me, products }) => (
          <div className="catalog">
            <Facets facets={products.facets} />
            <Panel
              title={countOf(products, text)}
              aside={products.nodes.length > 0 && <DownloadCsv products={products.nodes} />}
            >
              {products.nodes.length === 0 ? (
                <Nothing isNarrowed={address.size > 0} />
              ) : (
                <ProductTable products={products.nodes} asOf={me.clock} />
              )}
              <NextPage address={address} products={products} />
            </Panel>
          </div>
        )}
      </Answered>
    </Page>
  );
}

function countOf({ totalCount }: Products, text: string | null): string {
  const count = `${String(totalCount)} ${totalCount === 1 ? 'product' : 'products'}`;
  return text === null ? count : `${count} with “${text}”`;
}

function Nothing({ isNarrowed }: { readonly isNarrowed: boolean }) {
  if (isNarrowed) {
    return (
      <Empty>
        No product matches. <Link to="/catalog">Show all products</Link>
      </Empty>
    );
  }
  return (
    <Empty commands={["concordat init --from 'data/*.csv' --product sales/orders", 'concordat publish .']}>
      No product is published yet. These commands infer a contract from data, and publish it:
    </Empty>
  );
}

function NextPage({ address, products }: { readonly address: URLSearchParams; readonly products: Products }) {
  const { endCursor, hasNextPage } = products.pageInfo;
  const next = new URLSearchParams(address);
  next.set('after', endCursor ?? '');
  const first = new URLSearchParams(address);
  first.delete('after');
  return (
    <p className="row">
      {address.has('after') && <Link to={`?${first.toString()}`}>First page</Link>}
      {hasNextPage && <Link to={`?${next.toString()}`}>Next {Math.min(50, products.totalCount)} products</Link>}
    </p>
  );
}
