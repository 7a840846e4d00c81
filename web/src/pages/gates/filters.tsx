import { useSearchParams } from 'react-router';

const FIELDS = ['consumer', 'product', 'partition'] as const;
const VERDICTS = ['PROCEED', 'WAIT', 'SKIP'] as const;

/** Narrows the list; the address has all of it. */
export function Filters() {
  const [address, setAddress] = useSearchParams();
  const set = (name: string, values: readonly string[]): void => {
    const next = new URLSearchParams(address);
    next.delete(name);
    next.delete('after');
    for (const value of values) if (value !== '') next.append(name, value);
    setAddress(next);
  };
  const verdicts = address.getAll('verdict');
  return (
    <div className="row panel">
      {FIELDS.map((field) => (
        <input
          key={`${field} ${address.get(field) ?? ''}`}
          aria-label={field}
          placeholder={field}
          defaultValue={address.get(field) ?? ''}
          onBlur={({ target }) => {
            if (target.value.trim() !== (address.get(field) ?? '')) set(field, [target.value.trim()]);
          }}
          onKeyDown={({ currentTarget, key }) => {
            if (key === 'Enter') set(field, [currentTarget.value.trim()]);
          }}
        />
      ))}
      {VERDICTS.map((verdict) => (
        <label key={verdict}>
          <input
            type="checkbox"
            className="check"
            checked={verdicts.includes(verdict)}
            onChange={({ target }) => {
              set('verdict', target.checked ? [...verdicts, verdict] : verdicts.filter((each) => each !== verdict));
            }}
          />{' '}
          {verdict}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          className="check"
          checked={address.get('waiting') === 'yes'}
          onChange={({ target }) => {
            set('waiting', [target.checked ? 'yes' : '']);
          }}
        />{' '}
        still waiting
      </label>
    </div>
  );
}
