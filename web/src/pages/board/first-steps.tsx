import { useAnswer } from '../../api/use-answer.js';
import { Panel } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import { FirstStepsDocument, type FirstStepsQuery } from '../../operations/operations.generated.js';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly isDone: (counts: FirstStepsQuery) => boolean;
}

const STEPS: readonly Step[] = [
  {
    name: 'A domain is registered',
    command: 'concordat domain register sales --owner ann',
    isDone: ({ domains }) => domains.totalCount > 0,
  },
  {
    name: 'A contract is published',
    command: "concordat init --from 'data/*.csv' --product sales/orders && concordat publish .",
    isDone: ({ contracts }) => contracts.totalCount > 0,
  },
  {
    name: 'Checks have run',
    command: 'concordat check run sales/orders',
    isDone: ({ coordinator }) => coordinator.counts.evidence > 0,
  },
  {
    name: 'Lineage events have arrived',
    command: 'concordat event send run.json',
    isDone: ({ coordinator }) => coordinator.counts.events > 0,
  },
  {
    name: 'A consumer has requested a decision',
    command: 'concordat gate sales/orders --consumer reporting/daily_dag',
    isDone: ({ decisions }) => decisions.totalCount > 0,
  },
];

/** The way to a first gate; it is shown until all of it is done. */
export function FirstSteps() {
  const { data } = useAnswer(FirstStepsDocument, {});
  if (data === undefined || STEPS.every(({ isDone }) => isDone(data.data))) return null;
  return (
    <Panel title="First steps">
      <table>
        <tbody>
          {STEPS.map(({ command, isDone, name }) => (
            <tr key={name}>
              <td>
                <StatusMark status={isDone(data.data) ? 'HEALTHY' : 'OPEN'}>{name}</StatusMark>
              </td>
              <td>{!isDone(data.data) && <code>{command}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
