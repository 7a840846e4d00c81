import { useAnswer } from '../../api/use-answer.js';
import { useChange } from '../../api/use-change.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Failure, Panel } from '../../look/panel.js';
import { type Status, StatusShape } from '../../look/status.js';
import {
  PauseSensorDocument,
  ResumeSensorDocument,
  SensorsDocument,
  type SensorsQuery,
} from '../../operations/operations.generated.js';

type Sensor = SensorsQuery['sensors'][number];

/** How the states of a sensor look: the newest intervals of its consumer, oldest first. */
const LOOKS: Readonly<Record<Sensor['states'][number]['state'], Status>> = {
  WAITING: 'OPEN',
  SATISFIED: 'HEALTHY',
  FAILED: 'UNHEALTHY',
  MISSED: 'NOT_ARRIVED',
};
const SHOWN_INTERVALS = 14;

/** Consumers that wait for products of other domains. */
export function Sensors() {
  const query = useAnswer(SensorsDocument, {});
  return (
    <Panel title="Sensors" aside={<CopyCommand command="concordat sensor list" />}>
      <Answered query={query}>
        {({ sensors }) =>
          sensors.length === 0 ? (
            <Empty commands={['concordat sensor register --help']}>No consumer waits for a product by a sensor.</Empty>
          ) : (
            <SensorTable sensors={sensors} />
          )
        }
      </Answered>
    </Panel>
  );
}

function SensorTable({ sensors }: { readonly sensors: readonly Sensor[] }) {
  const pause = useChange(PauseSensorDocument, ({ pauseSensor }) => pauseSensor);
  const resume = useChange(ResumeSensorDocument, ({ resumeSensor }) => resumeSensor);
  const failure = pause.failure ?? resume.failure;
  return (
    <div className="scroll">
      {failure !== null && <Failure failure={failure} />}
      <table>
        <thead>
          <tr>
            <th>consumer, and what it waits for</th>
            <th>newest {SHOWN_INTERVALS} intervals</th>
            <th>
              <span className="visually-hidden">change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sensors.map(({ consumer, id, paused, states, upstream }) => (
            <tr key={id}>
              <td className="wraps">
                {consumer}
                <div className="quiet">waits for {upstream}</div>
              </td>
              <td>
                <span className="strip">
                  {states.slice(-SHOWN_INTERVALS).map(({ consumerInterval, late, reason, state }) => {
                    const text = `${consumerInterval.from.slice(0, 10)}: ${state.toLowerCase()}${late ? ', late' : ''}, ${reason}`;
                    return (
                      <span key={consumerInterval.from} title={text} role="img" aria-label={text}>
                        <StatusShape status={LOOKS[state]} />
                      </span>
                    );
                  })}
                </span>
                {paused && <span className="tag">paused</span>}
              </td>
              <td>
                <button
                  type="button"
                  disabled={pause.isPending || resume.isPending}
                  onClick={() => void (paused ? resume : pause).make({ id })}
                >
                  {paused ? 'Resume' : 'Pause'}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
