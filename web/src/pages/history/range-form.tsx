import { Link, useSearchParams } from 'react-router';
import { type Choice, type Range, startOf } from './range.js';

/** How far back the history goes; the address carries it. */
export function RangeForm({
  range,
  choices,
  asOf,
}: {
  readonly range: Range;
  readonly choices: readonly Choice[];
  readonly asOf: string;
}) {
  const [address, setAddress] = useSearchParams();
  const withRange = (from: string, to: string | null): URLSearchParams => {
    const next = new URLSearchParams(address);
    next.set('from', from);
    if (to === null) next.delete('to');
    else next.set('to', to);
    return next;
  };
  return (
    <div className="row">
      {choices.map((choice) => {
        const from = startOf(choice, asOf);
        const isChosen = from === range.from && !address.has('to');
        return (
          <Link
            key={choice.days}
            className={`tag${isChosen ? ' chosen' : ''}`}
            aria-current={isChosen ? 'true' : undefined}
            to={`?${withRange(from, null).toString()}`}
          >
            {choice.text}
          </Link>
        );
      })}
      <label className="row">
        from
        <input
          type="date"
          value={range.from}
          max={range.to}
          onChange={({ target }) => setAddress(withRange(target.value, range.to))}
        />
      </label>
      <label className="row">
        to
        <input
          type="date"
          value={range.to}
          min={range.from}
          onChange={({ target }) => setAddress(withRange(range.from, target.value))}
        />
      </label>
    </div>
  );
}
