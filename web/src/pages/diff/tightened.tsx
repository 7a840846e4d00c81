import { Panel } from '../../look/panel.js';
import type { ContractDiff } from './changes.js';

/** Promises that become stricter, and how many known partitions would not have kept them. */
export function Tightened({ promises }: { readonly promises: ContractDiff['tightened'] }) {
  return (
    <Panel title="Past partitions under the stricter promises">
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>promise</th>
              <th className="number">would fail</th>
              <th className="number">measured</th>
              <th className="number">not known</th>
            </tr>
          </thead>
          <tbody>
            {promises.map(({ checkId, currentData, known, notKnown, pointer, promise, wouldFail }) => (
              <tr key={`${checkId} ${pointer}`}>
                <td className="wraps" title={pointer}>
                  {promise}
                  {currentData && <span className="quiet"> (current data)</span>}
                </td>
                <td className="number">{wouldFail}</td>
                <td className="number">{known}</td>
                <td className="number">{notKnown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
