import { Link, useSearchParams } from 'react-router';
import { FocusPicker } from './focus-picker.js';
import { LEVELS, MOST_HOPS, type View, withParameters } from './view.js';

/** What the drawing contains; all of it is in the address. */
export function Controls({ view: { input, isImpact } }: { readonly view: View }) {
  const [address, setAddress] = useSearchParams();
  const set = (name: string, value: string | null): void => setAddress(withParameters(address, { [name]: value }));
  const toggle = (name: string, title: string) => (
    <label key={name} className="row">
      <input
        type="checkbox"
        checked={address.has(name)}
        onChange={({ target }) => set(name, target.checked ? '1' : null)}
      />
      {title}
    </label>
  );
  return (
    <div className="row controls">
      <FocusPicker />
      <label>
        level{' '}
        <select value={input.level} onChange={({ target }) => set('level', target.value.toLowerCase())}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {level.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        hops{' '}
        <input
          type="number"
          min={0}
          max={MOST_HOPS}
          value={input.hops ?? 1}
          onChange={({ target }) => set('hops', target.value)}
        />
      </label>
      {toggle('degraded', 'only the degraded path')}
      {toggle('impact', 'impact of a change')}
      {toggle('ended', 'ended edges')}
      {(isImpact || address.has('expand')) && (
        <Link to={`?${withParameters(address, { impact: null, expand: null, hops: null }).toString()}`}>
          Reset the drawing
        </Link>
      )}
    </div>
  );
}
