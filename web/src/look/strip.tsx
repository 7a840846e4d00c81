import { Fragment } from 'react';
import { Link } from 'react-router';
import { scoreText } from './score-bar.js';
import { type Status, StatusMark, StatusShape, wordOf } from './status.js';

/** One partition of a strip or of a calendar. */
export interface Cell {
  readonly key: string | null;
  readonly status: Status;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly late: boolean;
  readonly overridden: boolean;
}

/** What a cell says, for pointers and for readers of the screen. */
export function cellText(cell: Cell): string {
  const parts = [`${cell.key ?? 'current data'}: ${wordOf(cell.status)}`];
  if (cell.score !== null || cell.low !== null) parts.push(scoreText(cell));
  if (cell.late) parts.push('late');
  if (cell.overridden) parts.push('overridden');
  return parts.join(', ');
}

/** Partitions beside each other, oldest first; each leads to the product at that partition. */
export function Strip({
  cells,
  linkOf,
}: {
  readonly cells: readonly Cell[];
  readonly linkOf?: (cell: Cell) => string;
}) {
  if (cells.length === 0) return <span className="quiet">no partitions</span>;
  return (
    <span className="strip">
      {cells.map((cell) => {
        const text = cellText(cell);
        const shape = <StatusShape status={cell.status} overridden={cell.overridden} />;
        if (linkOf === undefined) {
          return (
            <span key={cell.key} title={text} role="img" aria-label={text}>
              {shape}
            </span>
          );
        }
        return (
          <Link key={cell.key} to={linkOf(cell)} title={text} aria-label={text}>
            {shape}
          </Link>
        );
      })}
    </span>
  );
}

/** The same partitions as a table. */
export function StripTable({ cells }: { readonly cells: readonly Cell[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th>partition</th>
          <th>status</th>
          <th>score</th>
          <th>notes</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.key}>
            <td className="key">{cell.key ?? 'current data'}</td>
            <td>
              <StatusMark status={cell.status} overridden={cell.overridden} />
            </td>
            <td>{cell.score === null && cell.low === null ? '' : scoreText(cell)}</td>
            <td>{cell.late ? 'late' : <Fragment />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
