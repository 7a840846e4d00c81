import { Link } from 'react-router';
import { Empty } from '../../look/empty.js';
import { Panel } from '../../look/panel.js';
import { ageText } from '../../look/time.js';
import { Twin } from '../../look/twin.js';
import type { MeshStatus } from './index.js';

type Due = NonNullable<MeshStatus['due']>[number];

const HOURS = 24;
const WIDTH = 480;
const HEIGHT = 44;

/** What becomes due in the next day, on a line of hours and as a table. */
export function Due({ due, asOf }: { readonly due: MeshStatus['due']; readonly asOf: string }) {
  return (
    <Panel title="Due in the next 24 hours">
      {due === null && <p className="quiet">Could not be read.</p>}
      {due !== null && due.length === 0 && <Empty>No contract owes a partition in the next day.</Empty>}
      {due !== null && due.length > 0 && (
        <Twin drawing={<DueLine due={due} asOf={asOf} />} table={<DueTable due={due} asOf={asOf} />} />
      )}
    </Panel>
  );
}

function DueLine({ due, asOf }: { readonly due: readonly Due[]; readonly asOf: string }) {
  const hourOf = ({ dueAt }: Due): number =>
    Math.min(HOURS - 1, Math.floor((Date.parse(dueAt) - Date.parse(asOf)) / 3_600_000));
  const counts = Array.from({ length: HOURS }, (_, hour) => due.filter((each) => hourOf(each) === hour).length);
  const most = Math.max(...counts);
  const step = WIDTH / HOURS;
  const text = `${String(due.length)} partitions become due in the next ${String(HOURS)} hours`;
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT + 16)}`} className="due-line" role="img" aria-label={text}>
      {counts.map((count, hour) => (
        <g key={String(hour)}>
          <rect
            x={hour * step + 1}
            y={HEIGHT - (HEIGHT * count) / most}
            width={step - 2}
            height={(HEIGHT * count) / most}
            fill="var(--text-quiet)"
          >
            <title>{`in ${String(hour)} to ${String(hour + 1)} h: ${String(count)}`}</title>
          </rect>
          {hour % 6 === 0 && (
            <text x={hour * step + 2} y={HEIGHT + 12} fontSize="10" fill="var(--text-quiet)">
              {hour === 0 ? 'now' : `+${String(hour)} h`}
            </text>
          )}
        </g>
      ))}
      <path d={`M0 ${String(HEIGHT)}H${String(WIDTH)}`} stroke="var(--line-strong)" />
    </svg>
  );
}

function DueTable({ due, asOf }: { readonly due: readonly Due[]; readonly asOf: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th>partition</th>
          <th>product</th>
          <th>due</th>
        </tr>
      </thead>
      <tbody>
        {due.map(({ contract, dueAt, partition, product }) => (
          <tr key={`${contract} ${partition}`}>
            <td className="key">{partition}</td>
            <td title={contract}>
              <Link to={`/products/${product}`}>{product}</Link>
            </td>
            <td title={`${dueAt} (UTC)`}>{ageText(dueAt, asOf)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
