import { Empty } from '../../look/empty.js';
import { When } from '../../look/time.js';
import type { DomainMaintenanceQuery } from '../../operations/operations.generated.js';

type Windows = DomainMaintenanceQuery['maintenanceWindows']['nodes'];

/** The windows in which deadlines of the domain pause. */
export function Maintenance({
  windows,
  domain,
  asOf,
}: {
  readonly windows: Windows;
  readonly domain: string;
  readonly asOf: string;
}) {
  if (windows.length === 0) {
    return (
      <Empty commands={[`concordat maintenance declare --help`]}>
        No maintenance window of {domain} is open or planned. One is declared by:
      </Empty>
    );
  }
  return (
    <table>
      <thead>
        <tr>
          <th>of</th>
          <th>from</th>
          <th>to</th>
          <th>reason</th>
          <th>declared by</th>
        </tr>
      </thead>
      <tbody>
        {windows.map(({ declaredBy, from, id, product, reason, server, to }) => (
          <tr key={id}>
            <td>{product ?? server ?? 'the whole domain'}</td>
            <td>
              <When at={from} asOf={asOf} />
            </td>
            <td>
              <When at={to} asOf={asOf} />
            </td>
            <td>{reason}</td>
            <td>{declaredBy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
