import { Link } from 'react-router';
import { Empty } from '../../look/empty.js';
import { Owners } from '../../look/owners.js';
import { When } from '../../look/time.js';
import type { ProductAroundQuery } from '../../operations/operations.generated.js';
import { productPath } from './subject.js';

type Connection = NonNullable<ProductAroundQuery['product']>['consumers'];

const PROVENANCES = {
  DECLARED: 'declared',
  OBSERVED: 'observed in runs',
  INFERRED: 'inferred',
  REQUESTED: 'requests decisions',
} as const;

/** Who reads the product, how that is known, and who owns it. */
export function Consumers({
  consumers,
  asOf,
  product,
}: {
  readonly consumers: Connection | null;
  readonly asOf: string;
  readonly product: string;
}) {
  if (consumers === null || consumers.nodes.length === 0) {
    return (
      <Empty commands={[`concordat gate ${product} --consumer my-domain/my-dag`]}>
        No consumer is known. One is known from its input ports, from its runs, or once it requests a decision:
      </Empty>
    );
  }
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>consumer</th>
            <th>known because</th>
            <th>owners</th>
            <th>last request</th>
          </tr>
        </thead>
        <tbody>
          {consumers.nodes.map(({ consumer, lastRequestedAt, owners, provenance }) => (
            <tr key={consumer}>
              <td>
                {provenance.includes('DECLARED') ? <Link to={productPath(consumer, null)}>{consumer}</Link> : consumer}
              </td>
              <td>{provenance.map((each) => PROVENANCES[each]).join(', ')}</td>
              <td>
                <Owners owners={owners} />
              </td>
              <td>
                {lastRequestedAt === null ? (
                  <span className="quiet">none</span>
                ) : (
                  <When at={lastRequestedAt} asOf={asOf} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {consumers.totalCount > consumers.nodes.length && (
        <p className="quiet spaced">
          {consumers.totalCount - consumers.nodes.length} more: <code>concordat impact {product}</code>
        </p>
      )}
    </div>
  );
}
