import { Link, useSearchParams } from 'react-router';
import { OUTCOMES, OutcomeMark, OutcomeShape, outcomeWord } from '../../look/outcome.js';
import type { CheckMatrixQuery } from '../../operations/operations.generated.js';

export type CheckMatrix = NonNullable<CheckMatrixQuery['checkMatrix']>;
export type MatrixCheck = CheckMatrix['rows'][number]['check'];
type MatrixCell = CheckMatrix['rows'][number]['cells'][number];

/** Checks as rows, partitions as columns, oldest first. */
export function Matrix({ matrix, partition }: { readonly matrix: CheckMatrix; readonly partition: string | null }) {
  const { hiddenRows, partitions, rows } = matrix;
  return (
    <>
      <div ref={showNewest} className="scroll" tabIndex={0} role="region" aria-label="Results of the checks">
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">check</th>
              <th scope="col">severity</th>
              {partitions.map((key) => (
                <th
                  key={key}
                  scope="col"
                  className={`key upright${key !== null && key === partition ? ' chosen' : ''}`}
                >
                  {key ?? 'current data'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ check, cells }) => (
              <tr key={check.id}>
                <th scope="row" title={check.id}>
                  <span className="promise">{check.promise}</span>
                </th>
                <td className="quiet">{check.severity}</td>
                {cells.map((cell, index) => (
                  <Cell key={partitions[index]} cell={cell} check={check} partition={partitions[index] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hiddenRows > 0 && (
        <p className="quiet spaced">{hiddenRows} more checks are not shown: they are the least grave.</p>
      )}
    </>
  );
}

/** The newest partitions are on the right: a narrow page begins there. */
function showNewest(element: HTMLDivElement | null): void {
  if (element !== null) element.scrollLeft = element.scrollWidth;
}

function Cell({
  cell,
  check,
  partition,
}: {
  readonly cell: MatrixCell;
  readonly check: MatrixCheck;
  readonly partition: string | null;
}) {
  const [address] = useSearchParams();
  if (cell === null) return <td className="result" title="not owed" />;
  const to = new URLSearchParams(address);
  to.set('check', check.id);
  if (partition !== null) to.set('at', partition);
  const stale = cell.evidenceStatus === 'STALE' || cell.evidenceStatus === 'VOID';
  const text = `${partition ?? 'current data'}: ${outcomeWord(cell.outcome)}${stale ? ', out of date' : ''}`;
  return (
    <td className={`result${stale ? ' hatched' : ''}`}>
      <Link to={`?${to.toString()}`} preventScrollReset title={text} aria-label={`${check.promise}, ${text}`}>
        <OutcomeShape outcome={cell.outcome} />
      </Link>
    </td>
  );
}

/** How many results there are of each outcome, and what the shapes mean. */
export function Legend({ matrix: { rows } }: { readonly matrix: CheckMatrix }) {
  const found = rows.flatMap(({ cells }) => cells.map((cell) => cell?.outcome));
  return (
    <p className="row legend">
      <span>
        {rows.length} {rows.length === 1 ? 'check' : 'checks'}
      </span>
      {OUTCOMES.map((outcome) => {
        const count = found.filter((each) => each === outcome).length;
        return count === 0 ? null : (
          <span key={outcome} className="row">
            <OutcomeMark outcome={outcome} /> <span className="quiet">{count}</span>
          </span>
        );
      })}
      <span className="quiet">hatched cell: the result is out of date · empty: not owed</span>
    </p>
  );
}
