import { Page } from '../../layout/page.js';
import { Empty } from '../../look/empty.js';
import { OUTCOMES, OutcomeMark } from '../../look/outcome.js';
import { Failure, Loading, Panel } from '../../look/panel.js';
import { ScoreBar } from '../../look/score-bar.js';
import { STATUSES, StatusMark } from '../../look/status.js';
import { type Cell, Strip, StripTable } from '../../look/strip.js';
import { Twin } from '../../look/twin.js';

const CELLS: readonly Cell[] = STATUSES.filter((status) => !['PROCEED', 'WAIT', 'SKIP'].includes(status)).map(
  (status, index) => ({
    ...{ key: `2024-01-0${String(index + 1)}`, status, score: null, low: null, high: null },
    ...{ late: index === 1, overridden: index === 2 },
  }),
);

/** The visual language on one page: what each element looks like and means. */
export default function LookPage() {
  return (
    <Page title="Visual language">
      <div className="columns">
        <Panel title="Status: a shape and a word, the colour never alone">
          <table>
            <thead>
              <tr>
                <th>status</th>
                <th>overridden</th>
              </tr>
            </thead>
            <tbody>
              {STATUSES.map((status) => (
                <tr key={status}>
                  <td>
                    <StatusMark status={status} />
                  </td>
                  <td>
                    <StatusMark status={status} overridden />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
        <div>
          <Panel title="Outcome of a check: the shapes of the statuses">
            <p className="row legend">
              {OUTCOMES.map((outcome) => (
                <OutcomeMark key={outcome} outcome={outcome} />
              ))}
            </p>
            <p className="hatched spaced">Hatched: not known, or out of date</p>
          </Panel>
          <Panel title="Score: from 0 to 1, marks at 0.5 and 0.8, the line is the possible range">
            <p>
              <ScoreBar score={0.93} low={0.93} high={0.93} />
            </p>
            <p>
              <ScoreBar score={0.62} low={0.4} high={0.82} />
            </p>
            <p>
              <ScoreBar score={null} low={0} high={1} />
            </p>
            <p>
              <ScoreBar score={null} low={null} high={null} />
            </p>
          </Panel>
          <Panel title="Partitions, oldest first, with the table that says the same">
            <Twin drawing={<Strip cells={CELLS} />} table={<StripTable cells={CELLS} />} />
          </Panel>
          <Panel title="Nothing here yet, loading, and what failed">
            <Empty commands={['concordat publish contracts/']}>No contract is published.</Empty>
            <Loading />
            <Failure failure={new Error('The server cannot be reached.')} />
          </Panel>
        </div>
      </div>
    </Page>
  );
}
