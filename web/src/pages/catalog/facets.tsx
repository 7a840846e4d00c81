import { Link, useSearchParams } from 'react-router';
import type { CatalogQuery } from '../../operations/operations.generated.js';
import { type Status, STATUSES, StatusMark } from '../../look/status.js';
import { NARROWED_BY, toggled } from './view.js';

/** Values of a facet that are shown before the rest is unfolded. */
const SHOWN = 8;

type Facet = CatalogQuery['products']['facets'][number];

/** What the list can be narrowed by, with how many products each value leaves. */
export function Facets({ facets }: { readonly facets: readonly Facet[] }) {
  return (
    <aside aria-label="Narrow the list" className="facets">
      {NARROWED_BY.map(({ facet, parameter, title }) => {
        const values = facets.find(({ name }) => name === facet)?.values ?? [];
        return values.length === 0 ? null : <FacetList key={facet} {...{ parameter, title, values }} />;
      })}
    </aside>
  );
}

function FacetList({
  parameter,
  title,
  values,
}: {
  readonly parameter: string;
  readonly title: string;
  readonly values: Facet['values'];
}) {
  const [shown, others] = [values.slice(0, SHOWN), values.slice(SHOWN)];
  return (
    <section>
      <h2>{title}</h2>
      <Values values={shown} parameter={parameter} />
      {others.length > 0 && (
        <details>
          <summary className="quiet">{others.length} others</summary>
          <Values values={others} parameter={parameter} />
        </details>
      )}
    </section>
  );
}

function Values({ parameter, values }: { readonly parameter: string; readonly values: Facet['values'] }) {
  const [address] = useSearchParams();
  const chosen = new Set(address.getAll(parameter));
  return (
    <ul>
      {values.map(({ count, value }) => (
        <li key={value}>
          <Link to={`?${toggled(address, parameter, value).toString()}`} aria-pressed={chosen.has(value)} role="button">
            {chosen.has(value) ? '☑' : '☐'} <ValueName parameter={parameter} value={value} />
          </Link>
          <span className="quiet number">{count}</span>
        </li>
      ))}
    </ul>
  );
}

function ValueName({ parameter, value }: { readonly parameter: string; readonly value: string }) {
  const status = parameter === 'status' ? STATUSES.find((each): each is Status => each === value) : undefined;
  if (status !== undefined) return <StatusMark status={status} />;
  return <>{parameter === 'lifecycle' ? value.toLowerCase() : value}</>;
}
