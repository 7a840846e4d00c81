import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { commandLine } from '../../look/command-line.js';
import { Drawer } from '../../look/drawer.js';
import { Empty } from '../../look/empty.js';
import { OutcomeMark } from '../../look/outcome.js';
import { Answered } from '../../look/panel.js';
import { When } from '../../look/time.js';
import { CellEvidenceDocument, type CellEvidenceQuery } from '../../operations/operations.generated.js';
import { domainOf } from '../product/subject.js';
import { CheckAgain } from './check-again.js';
import { FailingKeys } from './failing-keys.js';
import type { MatrixCheck } from './matrix.js';
import { boundText, valueText } from './values.js';

type Result = CellEvidenceQuery['evidence']['nodes'][number];

/** All results of one check for one partition, and a way to check again. */
export function ResultDrawer({
  check,
  product,
  contract,
  partition,
  onClose,
}: {
  readonly check: MatrixCheck;
  readonly product: string;
  readonly contract: string;
  readonly partition: string | null;
  readonly onClose: () => void;
}) {
  const query = useAnswer(CellEvidenceDocument, { product, contract, partition, domain: domainOf(product) });
  const command = commandLine(`check results ${product}`, { contract, partition });
  return (
    <Drawer title={check.promise} onClose={onClose}>
      <p className="row spread">
        <span className="key">{partition ?? 'current data'}</span>
        <CopyCommand command={command} />
      </p>
      <Answered query={query}>
        {({ evidence, me }) => {
          const results = evidence.nodes
            .filter(({ checkId }) => checkId === check.id)
            .sort((a, b) => b.attempt - a.attempt);
          const [newest] = results;
          return (
            <>
              <dl className="facts">
                <CheckFacts check={check} />
                {newest !== undefined && <ResultFacts result={newest} check={check} asOf={me.clock} />}
              </dl>
              {newest === undefined ? (
                <Empty commands={[commandLine(`check run ${product}`, { partition })]}>
                  There is no result for this partition
                  {check.executionReason === null ? '.' : `: ${check.executionReason}`}
                </Empty>
              ) : (
                <FailingKeys keys={newest.failingKeys} />
              )}
              {results.length > 1 && <Attempts results={results} check={check} asOf={me.clock} />}
              <CheckAgain product={product} contract={contract} partition={partition} isAllowed={me.can} />
            </>
          );
        }}
      </Answered>
    </Drawer>
  );
}

function CheckFacts({ check }: { readonly check: MatrixCheck }) {
  return (
    <>
      <dt>Check</dt>
      <dd>
        <code>{check.id}</code>
      </dd>
      <dt>Severity</dt>
      <dd>{check.severity}</dd>
      <dt>Bound</dt>
      <dd>
        {boundText(check.fail, check.unit)}
        {check.warn !== null && `, warns unless ${boundText(check.warn, check.unit)}`}
      </dd>
    </>
  );
}

function ResultFacts({
  result,
  check,
  asOf,
}: {
  readonly result: Result;
  readonly check: MatrixCheck;
  readonly asOf: string;
}) {
  const { durationMillis, engine, agent, message, observed, observedAt, predicate, provenance, rowsTested } = result;
  return (
    <>
      <dt>Result</dt>
      <dd className="row">
        <OutcomeMark outcome={result.outcome} /> {result.reasonCode !== null && <code>{result.reasonCode}</code>}
      </dd>
      <dt>Observed</dt>
      <dd>
        {valueText(observed, check.unit)}
        {rowsTested !== null && <span className="quiet"> of {rowsTested.toLocaleString('en')} rows tested</span>}
      </dd>
      {message !== null && (
        <>
          <dt>Message</dt>
          <dd>{message}</dd>
        </>
      )}
      {predicate !== null && (
        <>
          <dt>Failing rows</dt>
          <dd>
            <code>{predicate}</code>
          </dd>
        </>
      )}
      <dt>Measured</dt>
      <dd>
        <When at={observedAt} asOf={asOf} />
      </dd>
      <dt>By</dt>
      <dd>
        {provenance === 'agent' ? `agent ${agent ?? ''}, engine ${engine ?? 'none'}` : provenance}
        {result.server === null ? '' : `, server ${result.server}`}
        {durationMillis === null ? '' : `, ${String(Math.round(durationMillis))} ms`}, contract version{' '}
        {result.contractVersion}
      </dd>
    </>
  );
}

function Attempts({
  results,
  check,
  asOf,
}: {
  readonly results: readonly Result[];
  readonly check: MatrixCheck;
  readonly asOf: string;
}) {
  return (
    <table>
      <thead>
        <tr>
          <th className="number">attempt</th>
          <th>result</th>
          <th>observed</th>
          <th>measured</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ attempt, id, observed, observedAt, outcome }) => (
          <tr key={id}>
            <td className="number">{attempt}</td>
            <td>
              <OutcomeMark outcome={outcome} />
            </td>
            <td>{valueText(observed, check.unit)}</td>
            <td>
              <When at={observedAt} asOf={asOf} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
