import { useChange } from '../../api/use-change.js';
import { ChangeWithReason } from '../../look/confirm.js';
import { Panel } from '../../look/panel.js';
import { StatusShape } from '../../look/status.js';
import { type CoordinatorQuery, ResetBreakerDocument } from '../../operations/operations.generated.js';

type Status = CoordinatorQuery['coordinator'];

/** What cannot be checked at present, by reason. */
export function NotChecked({ status }: { readonly status: Status }) {
  const { breakers, withoutAgent } = status;
  const reset = useChange(ResetBreakerDocument, ({ resetBreaker }) => resetBreaker);
  return (
    <Panel title="What cannot be checked">
      {breakers.length + withoutAgent.length === 0 && (
        <p className="quiet">
          Of the domains that you may read, every server is read, and every check has an agent that can run it.
        </p>
      )}
      {breakers.length + withoutAgent.length > 0 && (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th>what</th>
                <th>domains</th>
                <th>why</th>
                <th>what ends it</th>
                <th>
                  <span className="visually-hidden">change</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {withoutAgent.map(({ checks, contracts, domain, labels, serverType }) => {
                const needed = labels.map(({ name, value }) => `${name}=${value}`).join(', ');
                return (
                  <tr key={`${domain} ${needed} ${serverType ?? ''}`}>
                    <td>
                      <StatusShape status="UNKNOWN" /> {checks} checks of {contracts} contracts
                    </td>
                    <td>{domain}</td>
                    <td>no running agent has the labels {needed}</td>
                    <td>
                      <code>concordat agent start --domain {domain}</code>
                    </td>
                    <td />
                  </tr>
                );
              })}
              {breakers.map(({ domains, failures, id, message, openUntil, server, serverType, state }) => (
                <tr key={id}>
                  <td>
                    <StatusShape status="UNKNOWN" /> server {server} ({serverType})
                  </td>
                  <td>{domains.join(', ')}</td>
                  <td className="wraps">
                    {failures} failures in a row: {message}
                  </td>
                  <td>{state === 'OPEN' && openUntil !== null ? `read again at ${openUntil}` : 'the next attempt'}</td>
                  <td>
                    <ChangeWithReason
                      label="Read again"
                      question={`The server ${server} is read again at once.`}
                      change={reset}
                      variablesOf={(reason) => ({ input: { server: id, reason } })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
