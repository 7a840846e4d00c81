import { Link, useSearchParams } from 'react-router';
import type { CatalogQuery, ProductOrderField } from '../../operations/operations.generated.js';
import { ScoreBar } from '../../look/score-bar.js';
import { StatusMark } from '../../look/status.js';
import { Strip } from '../../look/strip.js';
import { ageText } from '../../look/time.js';
import { questionOf, sorted } from './view.js';

export type ListedProduct = CatalogQuery['products']['nodes'][number];

/** The products with the state of their newest partition and those before it. */
export function ProductTable({
  products,
  asOf,
}: {
  readonly products: readonly ListedProduct[];
  readonly asOf: string;
}) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <Sortable field="NAME">product</Sortable>
            <th>newest partition</th>
            <Sortable field="NEWEST">age</Sortable>
            <Sortable field="SCORE">score</Sortable>
            <th className="number">last 28 partitions</th>
            <th>owners</th>
            <Sortable field="CONSUMERS" isNumber>
              consumers
            </Sortable>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <Row key={product.ref} product={product} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ product, asOf }: { readonly product: ListedProduct; readonly asOf: string }) {
  const { consumers, healthStrip, newestPartition: newest, owners, ref, title } = product;
  return (
    <tr>
      <td>
        <Link to={`/products/${ref}`}>{ref}</Link>
        {title !== null && !ref.endsWith(`/${title}`) && <div className="quiet clipped">{title}</div>}
      </td>
      <td>
        {newest === null ? (
          <StatusMark status="UNKNOWN" />
        ) : (
          <StatusMark status={newest.status} overridden={newest.overridden}>
            <span className="key">{newest.key ?? 'current data'}</span>
          </StatusMark>
        )}
      </td>
      <td>
        {newest?.interval && (
          <span className="unbroken" title={`ended ${newest.interval.to} (UTC)`}>
            {ageText(newest.interval.to, asOf)}
          </span>
        )}
      </td>
      <td>{newest === null ? '' : <ScoreBar score={newest.score} low={newest.low} high={newest.high} />}</td>
      <td className="number">
        <Strip
          cells={healthStrip?.partitions ?? []}
          linkOf={({ key }) => `/products/${ref}${key === null ? '' : `?partition=${encodeURIComponent(key)}`}`}
        />
      </td>
      <td>{owners.join(', ')}</td>
      <td className="number">{consumers.totalCount}</td>
    </tr>
  );
}

function Sortable({
  field,
  isNumber = false,
  children,
}: {
  readonly field: ProductOrderField;
  readonly isNumber?: boolean;
  readonly children: string;
}) {
  const [address] = useSearchParams();
  const { orderBy } = questionOf(address);
  const isSorted = orderBy?.by === field;
  const direction = orderBy?.descending === true ? 'descending' : 'ascending';
  return (
    <th className={isNumber ? 'number' : undefined} aria-sort={isSorted ? direction : 'none'}>
      <Link to={`?${sorted(address, field).toString()}`}>
        {children}
        {isSorted ? (direction === 'descending' ? ' ↓' : ' ↑') : ''}
      </Link>
    </th>
  );
}
