import { Link } from 'react-router';
import { StatusShape } from '../../look/status.js';
import { cellText } from '../../look/strip.js';
import { productPath } from '../product/subject.js';
import { type History, type HistoryCell, calendarOf, keyOf, markersOf } from './layout.js';

/** Every partition of the range at its place; a line before a cell is a version or an override. */
export function HealthCalendar({ history, product }: { readonly history: History; readonly product: string }) {
  const { columns, rows } = calendarOf(history.partitions);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Calendar of the partitions">
      <table className="calendar">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row" className="key">
                {name}
              </th>
              {columns.map((column) => {
                const cell = cells.get(column);
                return cell === undefined ? (
                  <td key={column} />
                ) : (
                  <CalendarCell key={column} cell={cell} history={history} product={product} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CalendarCell({
  cell,
  history,
  product,
}: {
  readonly cell: HistoryCell;
  readonly history: History;
  readonly product: string;
}) {
  const marks = markersOf(cell, history.markers).map(({ label }) => label);
  const text = [cellText({ ...cell, key: keyOf(cell) }), ...marks].join('; ');
  const classes = [
    `tone-${cell.status.toLowerCase()}`,
    ...(cell.late ? ['late'] : []),
    ...(marks.length > 0 ? ['marked'] : []),
  ];
  return (
    <td className={classes.join(' ')}>
      <Link to={productPath(product, cell.key)} title={text} aria-label={text}>
        <StatusShape status={cell.status} overridden={cell.overridden} />
      </Link>
    </td>
  );
}
