import { Link, useLocation, useSearchParams } from 'react-router';
import { type Cell, cellText } from '../../look/strip.js';
import { StatusShape } from '../../look/status.js';
import type { ShownProduct } from './subject.js';

/** The last partitions, to move between; the chosen one is marked. */
export function Partitions({
  product,
  partition,
}: {
  readonly product: ShownProduct;
  readonly partition: string | null;
}) {
  const cells = product.healthStrip?.partitions ?? [];
  const [first, last] = [cells[0], cells.at(-1)];
  const addressOf = useAddressOf();
  if (first === undefined || last === undefined || last.key === null) return null;
  const at = cells.findIndex(({ key }) => key === partition);
  const isElsewhere = partition !== null && at === -1;
  return (
    <nav className="partitions" aria-label="Partitions">
      <span className="key quiet">{first.key}</span>
      <span className="strip">
        {cells.map((cell) => (
          <CellLink key={cell.key} cell={cell} to={addressOf(cell.key)} isChosen={cell.key === partition} />
        ))}
      </span>
      <span className="key quiet">{last.key}</span>
      <Step text="← earlier" to={at > 0 ? addressOf(cells[at - 1]?.key ?? null) : null} />
      <Step text="later →" to={at === -1 || at === cells.length - 1 ? null : addressOf(cells[at + 1]?.key ?? null)} />
      {partition !== null && <Link to={addressOf(null)}>newest due</Link>}
      {isElsewhere && (
        <span className="quiet">
          <span className="key">{partition}</span> is not among the last {cells.length}
        </span>
      )}
    </nav>
  );
}

function CellLink({ cell, to, isChosen }: { readonly cell: Cell; readonly to: string; readonly isChosen: boolean }) {
  const text = cellText(cell);
  return (
    <Link to={to} title={text} aria-label={text} aria-current={isChosen ? 'true' : undefined}>
      <StatusShape status={cell.status} overridden={cell.overridden} />
    </Link>
  );
}

function Step({ text, to }: { readonly text: string; readonly to: string | null }) {
  return to === null ? null : <Link to={to}>{text}</Link>;
}

/** Addresses of the same page at another partition. */
function useAddressOf(): (key: string | null) => string {
  const [address] = useSearchParams();
  const { pathname } = useLocation();
  return (key) => {
    const next = new URLSearchParams(address);
    if (key === null) next.delete('partition');
    else next.set('partition', key);
    return next.size === 0 ? pathname : `${pathname}?${next.toString()}`;
  };
}
