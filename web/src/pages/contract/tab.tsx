import { Link, useSearchParams } from 'react-router';
import { Empty } from '../../look/empty.js';
import { useSubject } from '../product/subject.js';
import { ContractView } from './view.js';

/** The contract of a product; where there are several, one of them. */
export default function ContractTab() {
  const [address] = useSearchParams();
  const { product } = useSubject();
  const { contracts, ref } = product;
  const contract = contracts.find(({ id }) => id === address.get('contract')) ?? contracts[0];
  const linkTo = (change: Readonly<Record<string, string>>): string => {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries(change)) next.set(name, value);
    return `/products/${ref}/contract?${next.toString()}`;
  };
  if (contract === undefined) {
    return (
      <div className="panel">
        <Empty commands={[`concordat init --from 'data/*.csv' --product ${ref}`, 'concordat publish .']}>
          The product has no contract. These commands infer one from data, and publish it:
        </Empty>
      </div>
    );
  }
  return (
    <>
      {contracts.length > 1 && (
        <nav className="row spaced" aria-label="Contracts of the product">
          {contracts.map(({ id }) => (
            <Link
              key={id}
              className={`tag${id === contract.id ? ' chosen' : ''}`}
              aria-current={id === contract.id ? 'true' : undefined}
              to={linkTo({ contract: id })}
            >
              {id}
            </Link>
          ))}
        </nav>
      )}
      <ContractView
        key={contract.id}
        contract={contract.id}
        version={address.get('version')}
        linkOf={(version) => linkTo({ contract: contract.id, version })}
      />
    </>
  );
}
