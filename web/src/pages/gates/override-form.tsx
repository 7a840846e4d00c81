import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.js';
import { useChange } from '../../api/use-change.js';
import { Failure, Panel } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import { type DecisionQuery, OverrideGateDocument, WaitingForDocument } from '../../operations/operations.generated.js';

type Decision = NonNullable<DecisionQuery['decision']>;

const HOURS = [1, 4, 24, 72] as const;

/** Sets the verdict of a partition for a limited time, and shows whom that frees. */
export function OverrideForm({ decision, asOf }: { readonly decision: Decision; readonly asOf: string }) {
  const { consumer, partition, product, verdict } = decision;
  const [forAll, setForAll] = useState(false);
  const [hours, setHours] = useState<number>(HOURS[1]);
  const [reason, setReason] = useState('');
  const change = useChange(OverrideGateDocument, ({ overrideGate }) => overrideGate);
  const next = verdict === 'PROCEED' ? 'SKIP' : 'PROCEED';
  const expiresAt = new Date(Date.parse(asOf) + hours * 3_600_000).toISOString();
  const submit = (): void => {
    const about = { product, consumer: forAll ? null : consumer, partition };
    void change.make({ input: { ...about, verdict: next, reason: reason.trim(), expiresAt } });
  };
  return (
    <Panel title={`Override with ${next}`}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="row">
          <label className="row">
            for
            <select
              value={hours}
              onChange={({ target }) => {
                setHours(Number(target.value));
              }}
            >
              {HOURS.map((each) => (
                <option key={each} value={each}>
                  {each} {each === 1 ? 'hour' : 'hours'}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              className="check"
              checked={forAll}
              onChange={({ target }) => {
                setForAll(target.checked);
              }}
            />{' '}
            for all consumers
          </label>
        </div>
        <p className="quiet">until {expiresAt} (UTC)</p>
        <Freed product={product} partition={partition} consumer={forAll ? null : consumer} />
        <label>
          Reason (recorded in the audit trail)
          <input
            required
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        </label>
        {change.failure !== null && <Failure failure={change.failure} />}
        <div className="row">
          <button type="submit" className="main" disabled={change.isPending || reason.trim() === ''}>
            Override
          </button>
        </div>
      </form>
    </Panel>
  );
}

/** Whose newest decision about the partition is not PROCEED. */
function Freed({
  product,
  partition,
  consumer,
}: {
  readonly product: string;
  readonly partition: string | null;
  readonly consumer: string | null;
}) {
  const filter = { product, partition, consumer, verdicts: ['WAIT' as const, 'SKIP' as const] };
  const { data } = useAnswer(WaitingForDocument, { filter });
  if (data === undefined) return null;
  const found = data.data.decisions.nodes.filter((each) => each.partition === partition);
  if (found.length === 0) return <p className="quiet">No other consumer was held back by this partition.</p>;
  return (
    <div className="notice">
      <p>The override applies to these, at their next request:</p>
      {found.map(({ consumer: held, id, verdict }) => (
        <p key={id}>
          <StatusMark status={verdict}>{held}</StatusMark>
        </p>
      ))}
    </div>
  );
}
