import { useAnswer } from '../../api/use-answer.js';
import { useChange } from '../../api/use-change.js';
import { ChangeWithReason } from '../../look/confirm.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { When } from '../../look/time.js';
import { BackfillsDocument, CancelBackfillDocument } from '../../operations/operations.generated.js';

/** Checks of past ranges, with how far each is. */
export function Backfills() {
  const query = useAnswer(BackfillsDocument, {});
  const cancel = useChange(CancelBackfillDocument, ({ cancelBackfill }) => cancelBackfill);
  return (
    <Panel title="Backfills" aside={<CopyCommand command="concordat backfill list" />}>
      <Answered query={query}>
        {({ backfills: { nodes }, me }) =>
          nodes.length === 0 ? (
            <Empty
              commands={['concordat backfill run sales/orders --from 2023-01-01 --to 2024-01-01 --reason "new rule"']}
            >
              No past range is being checked. This command checks one:
            </Empty>
          ) : (
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th>product</th>
                    <th>range</th>
                    <th>partitions</th>
                    <th>started</th>
                    <th>
                      <span className="visually-hidden">change</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {nodes.map(
                    ({ done, failed, from, id, partitions, product, reason, startedAt, startedBy, state, to }) => (
                      <tr key={id}>
                        <td title={reason}>{product}</td>
                        <td className="key">
                          {from.slice(0, 10)} to {to.slice(0, 10)}
                        </td>
                        <td>
                          <progress max={partitions} value={done} aria-label="partitions that were checked" /> {done} of{' '}
                          {partitions}
                          {failed > 0 && `, ${String(failed)} given up`}
                        </td>
                        <td title={startedBy}>
                          <When at={startedAt} asOf={me.clock} />
                        </td>
                        <td>
                          {state === 'RUNNING' ? (
                            <ChangeWithReason
                              label="Cancel"
                              question="What is queued is taken back; what runs ends as usual."
                              change={cancel}
                              variablesOf={(why) => ({ input: { id, reason: why } })}
                            />
                          ) : (
                            state.toLowerCase()
                          )}
                        </td>
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
    </Panel>
  );
}
