import { Link } from 'react-router';
import { Empty } from '../../look/empty.js';
import { ScoreBar } from '../../look/score-bar.js';
import { StatusMark } from '../../look/status.js';
import type { ProductAroundQuery } from '../../operations/operations.generated.js';
import { type ShownProduct, productPath } from './subject.js';
import type { Health } from './verdict.js';

type LineageNodes = ProductAroundQuery['lineage']['nodes'];
type Producer = Extract<LineageNodes[number], { readonly ref: string }>;

const DEPENDENCIES = { HARD: 'hard: 80 % of its loss counts', SOFT: 'soft: 30 % of its loss counts', NONE: 'none' };

/** What the product declares to read, and how the newest partition of each is. */
export function InputPorts({ product, nodes }: { readonly product: ShownProduct; readonly nodes: LineageNodes }) {
  if (product.inputPorts.length === 0) {
    return (
      <Empty commands={['concordat publish .']}>
        The product declares no input port. Ports are part of its document (ODPS <code>inputPorts</code>):
      </Empty>
    );
  }
  const producers = nodes.filter((node): node is Producer => 'ref' in node);
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>port</th>
            <th>producer</th>
            <th>newest partition</th>
            <th>score</th>
            <th>dependency</th>
            <th>mapper</th>
            <th>version</th>
          </tr>
        </thead>
        <tbody>
          {product.inputPorts.map(({ name, contractId, dependency, mapper, version }) => {
            const producer = producers.find(({ contracts }) => contracts.some(({ id }) => id === contractId));
            return (
              <tr key={name}>
                <td>{name}</td>
                <td>
                  {producer === undefined ? (
                    <code>{contractId}</code>
                  ) : (
                    <Link to={productPath(producer.ref, null)}>{producer.ref}</Link>
                  )}
                </td>
                <Newest producer={producer} />
                <td>{DEPENDENCIES[dependency]}</td>
                <td>{mapper?.toLowerCase().replace('_', '-')}</td>
                <td>
                  <ContractLink contractId={contractId} version={version} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Newest({ producer }: { readonly producer: Producer | undefined }) {
  const cell = producer?.newestPartition ?? null;
  if (cell === null) {
    return (
      <>
        <td>
          <StatusMark status="UNKNOWN" />
        </td>
        <td />
      </>
    );
  }
  return (
    <>
      <td>
        <StatusMark status={cell.status} overridden={cell.overridden}>
          <span className="key">{cell.key ?? 'current data'}</span>
        </StatusMark>
      </td>
      <td>
        <ScoreBar score={cell.score} low={cell.low} high={cell.high} />
      </td>
    </>
  );
}

/** What the product offers, with the verdict about the chosen partition of each port. */
export function OutputPorts({
  product,
  verdicts,
}: {
  readonly product: ShownProduct;
  readonly verdicts: Health['partitions'];
}) {
  if (product.outputPorts.length === 0) return <Empty>The product declares no output port.</Empty>;
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>port</th>
            <th>verdict</th>
            <th>server</th>
            <th>kind</th>
            <th>description</th>
            <th>contract</th>
          </tr>
        </thead>
        <tbody>
          {product.outputPorts.map(({ name, contractId, description, type, version }) => {
            const ref = product.contracts.find(({ id }) => id === contractId)?.ref;
            const verdict = verdicts.find(({ port }) => port === ref);
            return (
              <tr key={name}>
                <td>{name}</td>
                <td>
                  {verdict === undefined ? (
                    <span className="quiet">no contract</span>
                  ) : (
                    <StatusMark status={verdict.verdict}>
                      {verdict.verdict} <span className="key">{verdict.key}</span>
                    </StatusMark>
                  )}
                </td>
                <td>{verdict?.server ?? <span className="quiet">none is read here</span>}</td>
                <td>{type}</td>
                <td>{description}</td>
                <td>{contractId !== null && <ContractLink contractId={contractId} version={version} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function ContractLink({ contractId, version }: { readonly contractId: string; readonly version: string | null }) {
  return (
    <Link to={`/contracts/${encodeURIComponent(contractId)}/versions/${version ?? 'active'}`}>
      {contractId} {version}
    </Link>
  );
}
