import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { commandLine } from '../../look/command-line.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { When } from '../../look/time.js';
import {
  ContractChecksDocument,
  ContractVersionDocument,
  type ContractVersionQuery,
} from '../../operations/operations.generated.js';
import { gravestOf } from './checks.js';
import './contract.css';
import { Coverage } from './coverage.js';
import { Download, PublishedDocument } from './document.js';
import { modelOf } from './model.js';
import { SchemaTree } from './schema-tree.js';
import { Servers } from './servers.js';
import { ServiceLevelTerms, Terms } from './terms.js';
import { VersionPicker } from './version-picker.js';

type Version = NonNullable<ContractVersionQuery['contractVersion']>;

/** One version of a contract: what it promises, and how much of it is proven. */
export function ContractView({
  contract,
  version,
  linkOf,
}: {
  readonly contract: string;
  /** A version; null for the active one. */
  readonly version: string | null;
  readonly linkOf: (version: string) => string;
}) {
  const query = useAnswer(ContractVersionDocument, { ref: contract, version });
  return (
    <Answered query={query}>
      {({ contractVersion: shown, contractVersions: versions, me }) =>
        shown === null ? (
          <div className="panel">
            <Empty commands={[`concordat contract versions ${contract}`, 'concordat publish .']}>
              There is no such version of {contract}.
            </Empty>
            <VersionPicker versions={versions} chosen={null} linkOf={linkOf} />
          </div>
        ) : (
          <>
            <p className="row spaced">
              <VersionPicker versions={versions} chosen={shown.version} linkOf={linkOf} />
              <span>
                {shown.lifecycle.toLowerCase()} version of{' '}
                <Link to={`/products/${shown.productRef}`}>{shown.productRef}</Link>, published{' '}
                <When at={shown.publishedAt} asOf={me.clock} /> by {shown.publishedBy}
                {shown.comment !== null && <span className="quiet"> “{shown.comment}”</span>}
              </span>
            </p>
            <Parts version={shown} />
          </>
        )
      }
    </Answered>
  );
}

function Parts({
  version: { contractId, contractRef, document, format, model, productRef, version },
}: {
  readonly version: Version;
}) {
  const shown = modelOf(model);
  const query = useAnswer(ContractChecksDocument, { product: productRef, contract: contractId });
  const checks = gravestOf((query.data?.data.checks ?? []).filter((check) => check.contractVersion === version));
  const command = commandLine(`contract get ${contractRef}`, { 'contract-version': version });
  const [first] = checks;
  return (
    <>
      <Panel title="How much of it is proven" aside={<CopyCommand command={`concordat check list ${productRef}`} />}>
        <Answered query={query}>
          {() =>
            checks.length === 0 ? (
              <p className="notice">
                The newest due partition falls under another version: no check of {version} is due.
              </p>
            ) : (
              <Coverage checks={checks} />
            )
          }
        </Answered>
      </Panel>
      <Panel
        title={`Schema${first === undefined ? '' : `, results of ${first.partition ?? 'current data'}`}`}
        aside={<CopyCommand command={command} />}
      >
        <SchemaTree objects={shown.objects} checks={checks} />
      </Panel>
      <div className="columns">
        <Panel title="Terms">
          <Terms model={shown} />
        </Panel>
        <Panel title="Service levels">
          <ServiceLevelTerms sla={shown.sla} />
        </Panel>
      </div>
      <Panel title="Servers">
        <Servers servers={shown.servers} checks={query.data?.data.checks ?? []} />
      </Panel>
      <Panel
        title="Document"
        aside={
          <>
            <Download text={document} name={`${contractId}-${version}.${format === 'JSON' ? 'json' : 'yaml'}`} />
            <CopyCommand command={`${command} --document`} />
          </>
        }
      >
        <PublishedDocument text={document} />
      </Panel>
    </>
  );
}
