import { Link, useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { CopyCommand } from '../../look/copy-command.js';
import { quoted } from '../../look/command-line.js';
import { Empty } from '../../look/empty.js';
import { Owners } from '../../look/owners.js';
import { Answered, Panel } from '../../look/panel.js';
import { When } from '../../look/time.js';
import {
  CatalogDocument,
  DomainConsumersDocument,
  DomainDocument,
  DomainMaintenanceDocument,
  type DomainQuery,
} from '../../operations/operations.generated.js';
import { ProductTable } from '../catalog/product-table.js';
import { questionOf } from '../catalog/view.js';
import { Maintenance } from './maintenance.js';
import { Readers } from './readers.js';

/** A domain: who owns it, its products, and which domains read them. */
export default function DomainPage() {
  const { domain = '' } = useParams();
  return <DomainOf key={domain} name={domain} />;
}

function DomainOf({ name }: { readonly name: string }) {
  const query = useAnswer(DomainDocument, { name });
  return (
    <Page title={name} before="Domain" aside={<CopyCommand command={`concordat domain get ${quoted(name)}`} />}>
      <Answered query={query}>
        {({ domain, me, nearestName }) =>
          domain === null ? (
            <Unknown name={name} nearest={nearestName} />
          ) : (
            <>
              <About domain={domain} asOf={me.clock} />
              <Products name={name} asOf={me.clock} />
              <Around name={name} asOf={me.clock} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function About({ domain, asOf }: { readonly domain: NonNullable<DomainQuery['domain']>; readonly asOf: string }) {
  const { allowedProducers, description, owners, title } = domain;
  return (
    <>
      {title !== null && title !== domain.name && <p>{title}</p>}
      {description !== null && <p className="quiet prose">{description}</p>}
      <dl className="facts spaced">
        <dt>Owners</dt>
        <dd>
          <Owners owners={owners} />
        </dd>
        {allowedProducers.length > 0 && (
          <>
            <dt>Producers of other domains that may write</dt>
            <dd>
              {allowedProducers.map(({ allowedAt, allowedBy, jobNamespace }) => (
                <div key={jobNamespace}>
                  <code>{jobNamespace}</code>, allowed <When at={allowedAt} asOf={asOf} /> by {allowedBy}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function Products({ name, asOf }: { readonly name: string; readonly asOf: string }) {
  const [address] = useSearchParams();
  const query = useAnswer(CatalogDocument, { ...questionOf(address), filter: { domains: [name] } });
  return (
    <Panel title="Products" aside={<CopyCommand command={`concordat product list --domain ${quoted(name)}`} />}>
      <Answered query={query}>
        {({ products: { nodes, totalCount } }) => {
          if (nodes.length === 0) {
            return (
              <Empty commands={[`concordat init --from 'data/*.csv' --product ${name}/orders`, 'concordat publish .']}>
                The domain has no product yet. These commands infer a contract from data, and publish it:
              </Empty>
            );
          }
          return (
            <>
              <ProductTable products={nodes} asOf={asOf} />
              {totalCount > nodes.length && (
                <p className="spaced">
                  <Link to={`/catalog?domain=${encodeURIComponent(name)}`}>All {totalCount} products</Link>
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}

function Around({ name, asOf }: { readonly name: string; readonly asOf: string }) {
  const readers = useAnswer(DomainConsumersDocument, { name });
  const maintenance = useAnswer(DomainMaintenanceDocument, { name });
  return (
    <div className="columns">
      <Panel title="Read by">
        <Answered query={readers}>{({ products }) => <Readers products={products.nodes} own={name} />}</Answered>
      </Panel>
      <Panel
        title="Maintenance windows"
        aside={<CopyCommand command={`concordat maintenance list --domain ${quoted(name)}`} />}
      >
        <Answered query={maintenance}>
          {({ maintenanceWindows }) => <Maintenance windows={maintenanceWindows.nodes} domain={name} asOf={asOf} />}
        </Answered>
      </Panel>
    </div>
  );
}

function Unknown({ name, nearest }: { readonly name: string; readonly nearest: string | null }) {
  return (
    <div className="panel">
      <Empty commands={['concordat domain list', `concordat domain register ${quoted(name)}`]}>
        There is no domain {name}.{' '}
        {nearest !== null && (
          <>
            Did you mean <Link to={`/domains/${nearest}`}>{nearest}</Link>?
          </>
        )}
      </Empty>
    </div>
  );
}
