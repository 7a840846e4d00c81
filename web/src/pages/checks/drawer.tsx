import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { commandLine } from '../../look/command-line.js';
import { Drawer } from '../../look/drawer.js';
import { Empty } from '../../look/empty.js';
import { Answered } from '../../look/panel.js';
import { CellEvidenceDocument } from '../../operations/operations.generated.js';
import { domainOf } from '../product/subject.js';
import { Attempts } from './attempts.js';
import { CheckAgain } from './check-again.js';
import { FailingKeys } from './failing-keys.js';
import type { MatrixCheck } from './matrix.js';
import { CheckFacts, ResultFacts } from './result-facts.js';

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
