import { Link } from 'react-router';
import { Panel } from '../../look/panel.js';
import { StatusMark, StatusShape } from '../../look/status.js';
import { When } from '../../look/time.js';
import type { MeshStatus } from './index.js';

type Cause = NonNullable<MeshStatus['causes']>[number];

/** Each failed partition with all that it explains, and what no known cause explains. */
export function Causes({ status }: { readonly status: MeshStatus }) {
  const { asOf, causes, leftOut, unexplained } = status;
  return (
    <Panel title="What is wrong, by its cause">
      {causes === null && <p className="quiet">The causes could not be derived.</p>}
      {causes !== null && causes.length + (unexplained?.length ?? 0) === 0 && (
        <p>
          <StatusMark status="HEALTHY">Every product that is due is healthy.</StatusMark>
        </p>
      )}
      <ul className="causes">
        {causes?.map((cause) => (
          <CauseTree key={`${cause.rootCause.product} ${cause.rootCause.partition ?? ''}`} cause={cause} asOf={asOf} />
        ))}
        {unexplained !== null && unexplained.length > 0 && (
          <li>
            <StatusMark status="UNKNOWN">
              No known cause explains {unexplained.length} {unexplained.length === 1 ? 'product' : 'products'}
            </StatusMark>
            <Branches kind="product" refs={unexplained} count={unexplained.length} />
          </li>
        )}
      </ul>
      {leftOut !== null && leftOut > 0 && (
        <p className="notice">
          {leftOut} further products that are not healthy were not looked at. The catalog lists all.
        </p>
      )}
    </Panel>
  );
}

function CauseTree({ cause, asOf }: { readonly cause: Cause; readonly asOf: string }) {
  const { consumerCount, consumers, productCount, products, rootCause, since } = cause;
  const { partition, product } = rootCause;
  const effects = [
    `${String(productCount)} ${productCount === 1 ? 'product' : 'products'}`,
    ...(consumerCount === 0 ? [] : [`${String(consumerCount)} ${consumerCount === 1 ? 'consumer' : 'consumers'}`]),
  ];
  return (
    <li>
      <div className="row">
        <StatusShape status="UNHEALTHY" />
        <Link to={`/products/${product}${partition === null ? '' : `?partition=${encodeURIComponent(partition)}`}`}>
          <strong>
            {product} <span className="key">{partition ?? 'current data'}</span>
          </strong>
        </Link>
        explains {effects.join(' and ')}
        {since !== null && (
          <span className="quiet">
            since <When at={since} asOf={asOf} />
          </span>
        )}
      </div>
      <Branches
        kind="product"
        refs={products.filter((ref) => ref !== product)}
        count={productCount - (products.includes(product) ? 1 : 0)}
      />
      <Branches
        kind="consumer"
        refs={consumers.filter((ref) => !products.includes(ref))}
        count={consumerCount - consumers.filter((ref) => products.includes(ref)).length}
      />
    </li>
  );
}

/** What a cause lowers or holds up. */
function Branches({
  kind,
  refs,
  count,
}: {
  readonly kind: 'product' | 'consumer';
  readonly refs: readonly string[];
  readonly count: number;
}) {
  if (refs.length === 0) return null;
  return (
    <ul>
      {refs.map((ref) => (
        <li key={ref}>
          {kind === 'product' ? <Link to={`/products/${ref}`}>{ref}</Link> : ref}
          {kind === 'consumer' && <span className="quiet"> reads it</span>}
        </li>
      ))}
      {count > refs.length && <li className="quiet">and {count - refs.length} more</li>}
    </ul>
  );
}
