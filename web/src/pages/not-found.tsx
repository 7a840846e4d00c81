import { Link } from 'react-router';
import { Page } from '../layout/page.js';

export default function NotFoundPage() {
  return (
    <Page title="There is no such page">
      <p className="panel">
        The address may be misspelt, or from another release. <Link to="/catalog">Open the catalog</Link>
      </p>
    </Page>
  );
}
