import { NavLink, Route, Routes } from 'react-router';
import { Page } from '../../layout/page.js';
import { Audit } from './audit.js';
import { Domains } from './domains.js';
import { Tokens } from './tokens.js';
import { WhoAmI } from './who-am-i.js';

const TABS = [
  ['', 'Audit'],
  ['domains', 'Domains'],
  ['tokens', 'Tokens'],
  ['me', 'Who am I'],
] as const;

/** Who changed what, who owns what, and who may do what. */
export default function GovernancePage() {
  return (
    <Page title="Governance">
      <nav className="tabs" aria-label="Parts of governance">
        {TABS.map(([path, name]) => (
          <NavLink key={path} to={path === '' ? '/governance' : `/governance/${path}`} end>
            {name}
          </NavLink>
        ))}
      </nav>
      <Routes>
        <Route index element={<Audit />} />
        <Route path="domains" element={<Domains />} />
        <Route path="tokens" element={<Tokens />} />
        <Route path="me" element={<WhoAmI />} />
      </Routes>
    </Page>
  );
}
