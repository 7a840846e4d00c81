import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { Empty } from '../../look/empty.js';
import { Answered } from '../../look/panel.js';
import { ProductDocument } from '../../operations/operations.generated.js';
import { Owners } from '../../look/owners.js';
import { Partitions } from './partitions.js';
import './product.css';
import { type ShownProduct, type Subject, domainOf, productPath, usePartition, useProductRef } from './subject.js';

const TABS = [
  ['', 'Overview'],
  ['contract', 'Contract'],
  ['checks', 'Checks'],
  ['history', 'History'],
] as const;

/** A product: its head and its tabs. Another product begins without the data of this one. */
export default function ProductPage() {
  const ref = useProductRef();
  return <ProductOf key={ref} name={ref} />;
}

function ProductOf({ name: ref }: { readonly name: string }) {
  const partition = usePartition();
  const query = useAnswer(ProductDocument, { ref });
  const name = ref.slice(ref.indexOf('/') + 1);
  return (
    <Page title={name} before={<Link to={`/domains/${domainOf(ref)}`}>{domainOf(ref)} /</Link>}>
      <Answered query={query}>
        {({ me, nearestName, product }) =>
          product === null ? (
            <Unknown name={ref} nearest={nearestName} />
          ) : (
            <>
              <Head product={product} />
              <Tabs name={ref} partition={partition} />
              <Partitions product={product} partition={partition} />
              <Outlet context={{ product, partition, asOf: me.clock } satisfies Subject} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Head({ product }: { readonly product: ShownProduct }) {
  const { description, owners, title } = product;
  return (
    <div className="product-about">
      {title !== null && title !== product.name && <p>{title}</p>}
      {description !== null && description !== title && <p className="quiet prose">{description}</p>}
      <p className="quiet">
        Owner: <Owners owners={owners} />
      </p>
    </div>
  );
}

function Tabs({ name, partition }: { readonly name: string; readonly partition: string | null }) {
  const { pathname } = useLocation();
  const base = productPath(name, null);
  return (
    <nav className="tabs" aria-label="About the product">
      {TABS.map(([tab, text]) => {
        const isOpen = pathname.replace(/\/$/u, '') === (tab === '' ? base : `${base}/${tab}`);
        return (
          <Link
            key={tab}
            to={productPath(name, partition, tab)}
            className={isOpen ? 'active' : undefined}
            aria-current={isOpen ? 'page' : undefined}
          >
            {text}
          </Link>
        );
      })}
      <NavLink to={`/lineage?focus=${encodeURIComponent(name)}`}>Lineage</NavLink>
    </nav>
  );
}

function Unknown({ name, nearest }: { readonly name: string; readonly nearest: string | null }) {
  return (
    <div className="panel">
      <Empty commands={[`concordat search ${name.split('/').at(-1) ?? ''}`, 'concordat publish .']}>
        There is no product {name}.{' '}
        {nearest === null ? (
          <Link to="/catalog">Open the catalog</Link>
        ) : (
          <>
            Did you mean <Link to={productPath(nearest, null)}>{nearest}</Link>?
          </>
        )}
      </Empty>
    </div>
  );
}
