import type { UseQueryResult } from '@tanstack/react-query';
import { Component, type ReactNode, useEffect, useId, useState } from 'react';
import { type Answer, RequestFailure } from '../api/client.js';

interface PanelProps {
  readonly title: string;
  /** Beside the title: counts, links, copy buttons. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its title. A fault in it leaves the rest of the page as it is. */
export function Panel({ title, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className="aside row">{aside}</div>}
      </header>
      <div className="body">
        <Boundary>{children}</Boundary>
      </div>
    </section>
  );
}

/** Shows an answer once it is there; what is missing, and why, in its place. */
export function Answered<Data>({
  query,
  children,
}: {
  readonly query: UseQueryResult<Answer<Data>, RequestFailure>;
  readonly children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <Failure failure={query.error} />}
        {query.data.failures.map((failure) => (
          <Failure key={failure.message} failure={failure} />
        ))}
        {children(query.data.data)}
      </>
    );
  }
  if (query.isError) return <Failure failure={query.error} />;
  return <Loading />;
}

/** Nothing for 100 ms, then a placeholder, then how long it has taken. */
export function Loading() {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    const began = performance.now();
    const first = setTimeout(() => setSeconds(0), 100);
    const ticks = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1_000)), 1_000);
    return () => {
      clearTimeout(first);
      clearInterval(ticks);
    };
  }, []);
  if (seconds === null) return null;
  return (
    <div role="status">
      <span className="visually-hidden">Loading</span>
      {seconds >= 1 && <p className="quiet">Loading for {seconds} s …</p>}
      <div className="skeleton" />
      <div className="skeleton" />
    </div>
  );
}

/** What could not be shown, why, and how to go on. */
export function Failure({ failure }: { readonly failure: Error }) {
  const { code = null, help = null } = failure instanceof RequestFailure ? failure : {};
  return (
    <div className="failure" role="alert">
      <p>{failure.message}</p>
      {help !== null && <p className="quiet">{help}</p>}
      {code !== null && (
        <p className="quiet">
          <code>concordat explain {code}</code>
        </p>
      )}
    </div>
  );
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failure failure={this.state.error} />;
  }
}
