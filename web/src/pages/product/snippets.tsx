import { Link, useLocation, useSearchParams } from 'react-router';
import { basePath } from '../../api/base.js';
import { CopyCommand } from '../../look/copy-command.js';
import { SNIPPETS, type SnippetKind, snippetOf } from './snippet-text.js';

/** How a consumer requests a decision, filled in for this product and partition. */
export function Snippets({ product, partition }: { readonly product: string; readonly partition: string | null }) {
  const [address] = useSearchParams();
  const { pathname } = useLocation();
  const chosen = SNIPPETS.find(([kind]) => kind === address.get('snippet'))?.[0] ?? 'cli';
  const text = snippetOf(chosen, { product, partition, server: `${location.origin}${basePath()}`.replace(/\/$/u, '') });
  const to = (kind: SnippetKind): string => {
    const next = new URLSearchParams(address);
    next.set('snippet', kind);
    return `${pathname}?${next.toString()}`;
  };
  return (
    <>
      <div className="row spread">
        <nav className="row" aria-label="Kinds of snippets">
          {SNIPPETS.map(([kind, name]) => (
            <Link
              key={kind}
              to={to(kind)}
              replace
              preventScrollReset
              className={`tag${kind === chosen ? ' chosen' : ''}`}
              aria-current={kind === chosen ? 'true' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
        <CopyCommand command={text} label="copy snippet" />
      </div>
      <pre className="spaced" tabIndex={0} aria-label="Snippet">
        {text}
      </pre>
      <p className="quiet spaced">
        Replace <code>my-domain/my-dag</code> with the name of the consumer: it then appears above with its owners.
      </p>
    </>
  );
}
