import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { commandLine } from '../../look/command-line.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { CheckMatrixDocument } from '../../operations/operations.generated.js';
import { useSubject } from '../product/subject.js';
import './checks.css';
import { ResultDrawer } from './drawer.js';
import { Legend, Matrix } from './matrix.js';

/** What each check found in the newest partitions; a cell opens its results. */
export default function ChecksPage() {
  const [address, setAddress] = useSearchParams();
  const { product } = useSubject();
  const contract = address.get('contract');
  const query = useAnswer(CheckMatrixDocument, { product: product.ref, contract });
  const close = (): void =>
    setAddress((before) => {
      before.delete('check');
      before.delete('at');
      return before;
    });
  return (
    <Panel
      title="Checks by partition"
      aside={<CopyCommand command={commandLine(`check matrix ${product.ref}`, { contract })} />}
    >
      <Answered query={query}>
        {({ checkMatrix: matrix }) => {
          if (matrix === null || matrix.rows.length === 0) {
            return (
              <Empty commands={[`concordat check list ${product.ref}`, `concordat check run ${product.ref}`]}>
                No check of this product has been run. These commands list the promises, and run them:
              </Empty>
            );
          }
          const open = matrix.rows.find(({ check }) => check.id === address.get('check'))?.check;
          return (
            <>
              <Legend matrix={matrix} />
              <Matrix matrix={matrix} partition={address.get('partition')} />
              {open !== undefined && (
                <ResultDrawer
                  check={open}
                  product={product.ref}
                  contract={matrix.contract}
                  partition={address.get('at')}
                  onClose={close}
                />
              )}
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}
