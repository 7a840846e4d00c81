import { useParams } from 'react-router';
import { Page } from '../../layout/page.js';
import { ContractView } from './view.js';

/** A version of a contract by its id; `active` is the version that serves. */
export default function ContractPage() {
  const { id = '', version = 'active' } = useParams();
  return (
    <Page title={id} before="Contract">
      <ContractView
        key={id}
        contract={id}
        version={version === 'active' ? null : version}
        linkOf={(other) => `/contracts/${encodeURIComponent(id)}/versions/${other}`}
      />
    </Page>
  );
}
