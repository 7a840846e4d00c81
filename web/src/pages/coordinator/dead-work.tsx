import { useAnswer } from '../../api/use-answer.js';
import { useChange } from '../../api/use-change.js';
import { ChangeWithReason } from '../../look/confirm.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Answered, Panel } from '../../look/panel.js';
import { When } from '../../look/time.js';
import {
  DeadWorkDocument,
  type DeadWorkQuery,
  ReplayCheckDeadLetterDocument,
  ReplayDeadLetterDocument,
} from '../../operations/operations.generated.js';

/** Checks and events that are tried no more, each with a replay. */
export function DeadWork() {
  const query = useAnswer(DeadWorkDocument, {});
  return (
    <Panel title="Given up" aside={<CopyCommand command="concordat deadletter list --kind check" />}>
      <Answered query={query}>
        {(data) =>
          data.checkDeadLetters.totalCount + data.deadLetters.totalCount === 0 ? (
            <p className="quiet">No check and no event was given up.</p>
          ) : (
            <Letters data={data} />
          )
        }
      </Answered>
    </Panel>
  );
}

function Letters({ data: { checkDeadLetters, deadLetters, me } }: { readonly data: DeadWorkQuery }) {
  const replayCheck = useChange(ReplayCheckDeadLetterDocument, (data) => data.replayCheckDeadLetter);
  const replayEvent = useChange(ReplayDeadLetterDocument, (data) => data.replayDeadLetter);
  const shown = checkDeadLetters.nodes.length + deadLetters.nodes.length;
  const all = checkDeadLetters.totalCount + deadLetters.totalCount;
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>what</th>
            <th>problem</th>
            <th>since</th>
            <th>
              <span className="visually-hidden">change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {checkDeadLetters.nodes.map(({ attempts, contractRef, deadSince, id, interval, message, server }) => (
            <tr key={id}>
              <td className="wraps">
                <span className="key">{interval?.from.slice(0, 10) ?? 'current data'}</span> {contractRef}
                {server !== null && <span className="quiet"> on {server}</span>}
              </td>
              <td className="wraps">
                {message} <span className="quiet">({attempts} attempts)</span>
              </td>
              <td>
                <When at={deadSince} asOf={me.clock} />
              </td>
              <td>
                <ChangeWithReason
                  label="Run again"
                  question={`The checks of ${contractRef} are queued again.`}
                  change={replayCheck}
                  variablesOf={(reason) => ({ input: { ids: [id], reason } })}
                />
              </td>
            </tr>
          ))}
          {deadLetters.nodes.map(({ id, job, problem, receivedAt }) => (
            <tr key={id}>
              <td className="wraps">event of {job === null ? 'an unknown job' : `${job.namespace} ${job.name}`}</td>
              <td className="wraps">{problem}</td>
              <td>
                <When at={receivedAt} asOf={me.clock} />
              </td>
              <td>
                <ChangeWithReason
                  label="Fold again"
                  question="The event is folded into the lineage again."
                  change={replayEvent}
                  variablesOf={(reason) => ({ input: { ids: [id], reason } })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < all && (
        <p className="quiet">
          {shown} of {all} are shown; the command lists all.
        </p>
      )}
    </div>
  );
}
