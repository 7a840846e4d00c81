import { OutcomeMark } from '../../look/outcome.js';
import { When } from '../../look/time.js';
import type { MatrixCheck } from './matrix.js';
import type { Result } from './result-facts.js';
import { valueText } from './values.js';

/** All results for the partition, newest first. */
export function Attempts({
  results,
  check,
  asOf,
}: {
  readonly results: readonly Result[];
  readonly check: MatrixCheck;
  readonly asOf: string;
}) {
  return (
    <table>
      <thead>
        <tr>
          <th className="number">attempt</th>
          <th>result</th>
          <th>observed</th>
          <th>measured</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ attempt, id, observed, observedAt, outcome }) => (
          <tr key={id}>
            <td className="number">{attempt}</td>
            <td>
              <OutcomeMark outcome={outcome} />
            </td>
            <td>{valueText(observed, check.unit)}</td>
            <td>
              <When at={observedAt} asOf={asOf} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
