import { Link, useSearchParams } from 'react-router';
import { NodeState, type Scene, kindOf } from './drawing.js';
import { focusedOn, nameOf } from './view.js';

/** The same nodes with what they are made from. */
export function SceneTable({ scene: { edges, nodes } }: { readonly scene: Scene }) {
  const [address] = useSearchParams();
  return (
    <table>
      <thead>
        <tr>
          <th>node</th>
          <th>kind</th>
          <th>domain</th>
          <th>status</th>
          <th>made from</th>
          <th className="number">hidden sources</th>
          <th className="number">hidden targets</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((shown) => (
          <tr key={shown.id}>
            <td>
              <Link to={`?${focusedOn(address, shown.id).toString()}`} title={shown.id}>
                {nameOf(shown.id)}
              </Link>
            </td>
            <td>{kindOf(shown.node)}</td>
            <td>{shown.group?.replace('domain:', '') ?? ''}</td>
            <td>{shown.status === null ? '' : <NodeState shown={shown} />}</td>
            <td className="wraps">
              {edges
                .filter(({ to }) => to === shown.id)
                .map((edge) => `${nameOf(edge.from)}${notesOf(edge)}`)
                .join(', ')}
            </td>
            <td className="number">{shown.hiddenUp}</td>
            <td className="number">{shown.hiddenDown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function notesOf({ degraded, ended, provenances }: Scene['edges'][number]): string {
  const notes = [
    ...(degraded ? ['path to the root cause'] : []),
    ...(ended ? ['ended'] : []),
    ...(provenances.includes('DECLARED') ? ['declared'] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}
