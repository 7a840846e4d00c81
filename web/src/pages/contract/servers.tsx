import { StatusMark } from '../../look/status.js';
import type { ShownCheck } from './checks.js';
import { type ContractModel, textOf } from './model.js';

/** Where the data is, and whether this installation can check it there. */
export function Servers({
  servers,
  checks,
}: {
  readonly servers: ContractModel['servers'];
  readonly checks: readonly ShownCheck[];
}) {
  if (servers.length === 0) return <p className="notice">The contract names no server: nothing can be checked.</p>;
  const read = new Set(checks.map(({ server }) => server));
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>server</th>
            <th>type</th>
            <th>environment</th>
            <th>location</th>
            <th>checks</th>
          </tr>
        </thead>
        <tbody>
          {servers.map(({ environment, name, settings, type }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{type}</td>
              <td>{environment}</td>
              <td>
                <code>{locationOf(settings)}</code>
              </td>
              <td>
                {read.has(name) ? (
                  'checks read it'
                ) : (
                  <StatusMark status="UNKNOWN">no engine of this installation reads it</StatusMark>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function locationOf(settings: Readonly<Record<string, unknown>>): string {
  return Object.entries(settings)
    .map(([key, value]) => `${key}: ${textOf(value) ?? ''}`)
    .join(', ');
}
