import { Link } from 'react-router';
import { StatusMark } from '../../look/status.js';
import { ageText } from '../../look/time.js';
import type { DecisionFieldsFragment } from '../../operations/operations.generated.js';

/** Decisions with since when the verdict is the same, why, and what ends it. */
export function DecisionTable({
  decisions,
  asOf,
}: {
  readonly decisions: readonly DecisionFieldsFragment[];
  readonly asOf: string;
}) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>verdict</th>
            <th>consumer, and what it reads</th>
            <th>reason</th>
            <th>what ends it</th>
            <th>requested</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <tr key={decision.id}>
              <td>
                <Link to={`/gates/${decision.id}`}>
                  <StatusMark status={decision.verdict} overridden={decision.override !== null} />
                </Link>
              </td>
              <td className="wraps">
                {decision.consumer}
                <div>
                  <span className="quiet">reads </span>
                  <Link to={`/products/${decision.product}${partitionOf(decision)}`}>{decision.product}</Link>{' '}
                  <span className="key unbroken">{decision.partition ?? 'current data'}</span>
                </div>
              </td>
              <td className="wraps">{decision.reasons[0]?.message}</td>
              <td className="wraps">{decision.ends?.text}</td>
              <td className="unbroken" title={`first ${decision.firstRequestedAt ?? decision.asOf} (UTC)`}>
                {ageText(decision.lastRequestedAt ?? decision.asOf, asOf)}
                <div className="quiet" title={`${decision.since} (UTC)`}>
                  same since {ageText(decision.since, asOf)}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function partitionOf({ partition }: DecisionFieldsFragment): string {
  return partition === null ? '' : `?partition=${encodeURIComponent(partition)}`;
}
