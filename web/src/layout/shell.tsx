import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { whenLoginRequired } from '../api/client.js';
import { logout } from '../api/session.js';
import { useAnswer } from '../api/use-answer.js';
import { ShellDocument } from '../operations/operations.generated.js';
import { KEYS, useKeys } from './keys.js';
import { THEMES, type Theme, applyTheme, storedTheme } from './theme.js';

const PLACES: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Board'],
  ['/catalog', 'Catalog'],
  ['/lineage', 'Lineage'],
  ['/gates', 'Gates'],
  ['/diff', 'Version diff'],
  ['/coordinator', 'Coordinator'],
  ['/governance', 'Governance'],
];

/** The frame of all pages: navigation, search, keys, and who is logged in. */
export function Shell() {
  const help = useRef<HTMLDialogElement>(null);
  const showHelp = useCallback(() => help.current?.showModal(), []);
  useKeys(showHelp);
  useLogin();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <nav aria-label="Pages">
        <div className="name">Concordat</div>
        {PLACES.map(([path, name]) => (
          <NavLink key={path} to={path} end={path === '/'} className="place">
            {name}
          </NavLink>
        ))}
        <Foot onHelp={showHelp} />
      </nav>
      <main id="main" tabIndex={-1}>
        <Search />
        <Outlet />
      </main>
      <dialog ref={help} aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <dl className="facts">
          {KEYS.map(([key, meaning]) => (
            <div key={key} className="contents">
              <dt>
                <code>{key}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </div>
  );
}

/** Leads to the login, and back, where the session has ended or there is none. */
function useLogin(): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useEffect(() => {
    whenLoginRequired(() => {
      void navigate(`/login?return=${encodeURIComponent(pathname + search)}`, { replace: true });
    });
  }, [navigate, pathname, search]);
}

function Search() {
  const navigate = useNavigate();
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('text');
        if (typeof text === 'string' && text.trim() !== '') {
          void navigate(`/catalog?text=${encodeURIComponent(text.trim())}`);
        }
      }}
    >
      <input
        data-search
        className="searchbox"
        type="search"
        name="text"
        aria-label="Search the catalog"
        placeholder="Search products and columns ( / )"
      />
    </form>
  );
}

function Logout() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [hasFailed, setFailed] = useState(false);
  const leave = async (): Promise<void> => {
    try {
      await logout();
      queries.clear();
      await navigate('/login');
    } catch {
      setFailed(true);
    }
  };
  return (
    <button type="button" onClick={() => void leave()}>
      {hasFailed ? 'Log out failed: try again' : 'Log out'}
    </button>
  );
}

function Foot({ onHelp }: { readonly onHelp: () => void }) {
  const query = useAnswer(ShellDocument, {});
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const me = query.data?.data.me;
  return (
    <div className="foot">
      {me !== undefined && (
        <span className="quiet" title={`${me.clock} (UTC), release ${me.version}`}>
          {me.subject}, {me.environment}
        </span>
      )}
      <div className="row">
        {me?.identity === 'TOKEN' && <Logout />}
        <select
          aria-label="Theme"
          value={theme}
          onChange={({ target }) => {
            const next = THEMES.find((each) => each === target.value) ?? 'system';
            setTheme(next);
            applyTheme(next);
          }}
        >
          {THEMES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <button type="button" onClick={onHelp} aria-label="Show the keys">
          ?
        </button>
      </div>
    </div>
  );
}
