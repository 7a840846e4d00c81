import { useState } from 'react';
import { Link } from 'react-router';
import { RequestFailure } from '../../api/client.js';
import { useAnswer } from '../../api/use-answer.js';
import { useChange } from '../../api/use-change.js';
import { Answered, Failure, Panel } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import {
  type DecisionQuery,
  OverrideGateDocument,
  type OverrideGateMutationVariables,
  TryOverrideDocument,
} from '../../operations/operations.generated.js';

type OverrideGateInput = Omit<OverrideGateMutationVariables['input'], 'reason'>;
type Decision = NonNullable<DecisionQuery['decision']>;

const HOURS = [1, 4, 24, 72] as const;

/** Sets the verdict of a partition for a limited time, and shows whom that frees. */
export function OverrideForm({ decision, asOf }: { readonly decision: Decision; readonly asOf: string }) {
  const { consumer, partition, product, verdict } = decision;
  const [forAll, setForAll] = useState(false);
  const [hours, setHours] = useState<number>(HOURS[1]);
  const [reason, setReason] = useState('');
  const [isRecorded, setRecorded] = useState(false);
  const change = useChange(OverrideGateDocument, ({ overrideGate }) => overrideGate);
  const next = verdict === 'PROCEED' ? 'SKIP' : 'PROCEED';
  const expiresAt = new Date(Date.parse(asOf) + hours * 3_600_000).toISOString();
  const input = { product, consumer: forAll ? null : consumer, partition, verdict: next, expiresAt } as const;
  const submit = (): void => {
    void change.make({ input: { ...input, reason: reason.trim() } }).then(setRecorded);
  };
  if (isRecorded) {
    return (
      <Panel title={`Override with ${next}`}>
        <p className="notice" role="status">
          Recorded. The next request gets {next}. <Link to="/gates">Overrides can be withdrawn</Link>
        </p>
      </Panel>
    );
  }
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
        <Freed input={input} />
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

/** Whom the server would free, and until when; nothing is recorded for it. */
function Freed({ input }: { readonly input: OverrideGateInput }) {
  const query = useAnswer(TryOverrideDocument, {
    input: { ...input, reason: 'tried before it is recorded', dryRun: true },
  });
  return (
    <Answered query={query}>
      {({ overrideGate: tried }) => {
        if (tried.__typename !== 'GateOverridden') {
          return <Failure failure={new RequestFailure(tried.message, tried.code, tried.help)} />;
        }
        return (
          <div className="notice">
            {tried.shortenedFrom !== null && <p>An override ends at {tried.override.expiresAt} (UTC) at the latest.</p>}
            {tried.frees.length === 0 && <p>No consumer that waits now would be freed.</p>}
            {tried.frees.length > 0 && <p>It frees these consumers, at their next request:</p>}
            {tried.frees.map(({ consumer, id, partition, verdict }) => (
              <p key={id}>
                <StatusMark status={verdict}>{consumer}</StatusMark> <span className="key">{partition}</span>
              </p>
            ))}
          </div>
        );
      }}
    </Answered>
  );
}
