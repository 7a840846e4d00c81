import { Link } from 'react-router';
import { type Status, STATUSES, StatusMark } from '../../look/status.js';
import type { DomainConsumersQuery } from '../../operations/operations.generated.js';

type Products = DomainConsumersQuery['products']['nodes'];

interface Reader {
  readonly domain: string;
  readonly consumers: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  readonly worst: Status;
}

/** Which domains read the products, and the worst newest partition of what they read. */
export function Readers({ products, own }: { readonly products: Products; readonly own: string }) {
  const readers = readersOf(products);
  if (readers.length === 0) return <p className="quiet">No consumer of these products is known.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>domain</th>
          <th className="number">consumers</th>
          <th className="number">products that they read</th>
          <th>worst of them</th>
        </tr>
      </thead>
      <tbody>
        {readers.map(({ consumers, domain, products: read, worst }) => (
          <tr key={domain}>
            <td>
              <Link to={`/domains/${domain}`}>{domain}</Link>
              {domain === own && <span className="quiet"> itself</span>}
            </td>
            <td className="number" title={[...consumers].join(', ')}>
              {consumers.size}
            </td>
            <td className="number" title={[...read].join(', ')}>
              {read.size}
            </td>
            <td>
              <StatusMark status={worst} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From the gravest to the least. */
const GRAVITY: readonly Status[] = ['UNHEALTHY', 'NOT_ARRIVED', 'DEGRADED', 'UNKNOWN'];

function readersOf(products: Products): readonly Reader[] {
  const found = new Map<string, { consumers: Set<string>; products: Set<string>; worst: Status }>();
  for (const { consumers, newestPartition, ref } of products) {
    const status = newestPartition?.status ?? 'UNKNOWN';
    for (const { consumer } of consumers.nodes) {
      const domain = consumer.slice(0, consumer.indexOf('/'));
      const reader = found.get(domain) ?? { consumers: new Set(), products: new Set(), worst: status };
      reader.consumers.add(consumer);
      reader.products.add(ref);
      if (rankOf(status) < rankOf(reader.worst)) reader.worst = status;
      found.set(domain, reader);
    }
  }
  return [...found]
    .map(([domain, reader]) => ({ domain, ...reader }))
    .sort((a, b) => b.consumers.size - a.consumers.size || a.domain.localeCompare(b.domain, 'en'));
}

function rankOf(status: Status): number {
  const rank = GRAVITY.indexOf(status);
  return rank === -1 ? GRAVITY.length + STATUSES.indexOf(status) : rank;
}
