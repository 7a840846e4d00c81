import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { commandLine } from '../../look/command-line.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import { StripTable } from '../../look/strip.js';
import { When } from '../../look/time.js';
import { Twin } from '../../look/twin.js';
import { HealthHistoryDocument } from '../../operations/operations.generated.js';
import { useSubject } from '../product/subject.js';
import { HealthCalendar } from './calendar.js';
import './history.css';
import { type History, keyOf } from './layout.js';
import { RangeForm } from './range-form.js';
import { choicesOf, lengthOf, rangeOf } from './range.js';

/** How the partitions of a range are now, with the versions and overrides in it. */
export default function HistoryPage() {
  const [address] = useSearchParams();
  const { asOf, product } = useSubject();
  const isCurrentData = product.healthStrip?.partitions.at(-1)?.key === null;
  const choices = choicesOf(lengthOf(product), isCurrentData);
  const range = rangeOf(address, asOf, choices);
  const contract = address.get('contract');
  const query = useAnswer(HealthHistoryDocument, {
    ...{ product: product.ref, contract },
    ...{ from: `${range.from}T00:00:00Z`, to: `${range.to}T00:00:00Z` },
  });
  const command = commandLine(`product history ${product.ref}`, { contract, ...range });
  return (
    <Panel title="Health by partition" aside={<CopyCommand command={command} />}>
      <RangeForm range={range} choices={choices} asOf={asOf} />
      <Answered query={query}>
        {({ healthHistory: history }) =>
          history === null || history.partitions.length === 0 ? (
            <Empty commands={[`concordat check run ${product.ref}`]}>
              No partition is known in this range. A result of a check makes one known:
            </Empty>
          ) : (
            <Shown history={history} product={product.ref} />
          )
        }
      </Answered>
    </Panel>
  );
}

function Shown({ history, product }: { readonly history: History; readonly product: string }) {
  const { asOf, complete, contract, every, markers, partitions, timezone } = history;
  return (
    <>
      <p className="quiet spaced">
        {contract}, {every === null ? 'current data by UTC day' : `partitions of ${every} in ${timezone ?? 'UTC'}`}, as
        of {asOf.slice(0, 16).replace('T', ' ')} UTC
        {complete ? '' : '; the oldest are left out: choose a later start'}
      </p>
      <Twin
        drawing={<HealthCalendar history={history} product={product} />}
        table={<StripTable cells={partitions.map((cell) => ({ ...cell, key: keyOf(cell) }))} />}
      />
      <Legend history={history} />
      {markers.length > 0 && (
        <table className="spaced">
          <thead>
            <tr>
              <th>time</th>
              <th>event</th>
            </tr>
          </thead>
          <tbody>
            {markers.map(({ at, label }) => (
              <tr key={at + label}>
                <td>
                  <When at={at} asOf={asOf} />
                </td>
                <td>{label}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** The statuses that occur, with how often. */
function Legend({ history: { partitions } }: { readonly history: History }) {
  const counts = new Map<History['partitions'][number]['status'], number>();
  for (const { status } of partitions) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (
    <p className="row legend spaced">
      {[...counts].map(([status, count]) => (
        <span key={status} className="row">
          <StatusMark status={status} /> <span className="quiet">{count}</span>
        </span>
      ))}
      <span className="quiet">
        corner: late · ring: overridden · line on the left: a new version or an override · rows of which nothing is owed
        are left out
      </span>
    </p>
  );
}
