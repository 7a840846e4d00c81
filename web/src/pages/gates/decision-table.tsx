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
            <th>consumer</th>
            <th>product</th>
            <th>partition</th>
            <th>since</th>
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
              <td>{decision.consumer}</td>
              <td>
                <Link to={`/products/${decision.product}${partitionOf(decision)}`}>{decision.product}</Link>
              </td>
              <td className="key">{decision.partition ?? 'current data'}</td>
              <td className="unbroken" title={`${decision.since} (UTC)`}>
                {ageText(decision.since, asOf)}
              </td>
              <td className="wraps">{decision.reasons[0]?.message}</td>
              <td className="wraps">{decision.ends?.text}</td>
              <td className="unbroken" title={`first ${decision.firstRequestedAt ?? decision.asOf} (UTC)`}>
                {ageText(decision.lastRequestedAt ?? decision.asOf, asOf)}
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
