import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { ageText } from '../../look/time.js';
import { AgentsDocument } from '../../operations/operations.generated.js';

/** The agents that run checks next to the data. */
export function Agents() {
  const query = useAnswer(AgentsDocument, {});
  return (
    <Panel title="Agents" aside={<CopyCommand command="concordat agent list" />}>
      <Answered query={query}>
        {({ agents, me }) =>
          agents.length === 0 ? (
            <Empty commands={['concordat agent start --domain finance']}>
              Only the agent of the server runs. Others run where the data is:
            </Empty>
          ) : (
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th>agent</th>
                    <th>domains</th>
                    <th>labels</th>
                    <th className="number">holds</th>
                    <th>last seen</th>
                  </tr>
                </thead>
                <tbody>
                  {agents.map(({ domains, id, labels, lastSeenAt, leases, running, slots, version }) => (
                    <tr key={id}>
                      <td title={`release ${version}`}>{id}</td>
                      <td>{domains === null ? 'all' : domains.join(', ')}</td>
                      <td>{labels.map(({ name, value }) => `${name}=${value}`).join(', ')}</td>
                      <td className="number">
                        {leases} of {slots}
                      </td>
                      <td title={lastSeenAt}>{running ? 'runs' : `stopped ${ageText(lastSeenAt, me.clock)}`}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
    </Panel>
  );
}
