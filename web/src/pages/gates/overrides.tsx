import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { useChange } from '../../api/use-change.js';
import { ChangeWithReason } from '../../look/confirm.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Answered, Panel } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import { When } from '../../look/time.js';
import {
  OverridesDocument,
  type OverridesQuery,
  WithdrawOverrideDocument,
} from '../../operations/operations.generated.js';

/** Verdicts that people set, with until when. */
export function Overrides() {
  const [address] = useSearchParams();
  const ended = address.get('ended') === 'yes';
  const query = useAnswer(OverridesDocument, { product: address.get('product'), ended });
  const other = new URLSearchParams(address);
  if (ended) other.delete('ended');
  else other.set('ended', 'yes');
  return (
    <Panel
      title="Overrides"
      aside={
        <>
          <Link to={`?${other.toString()}`}>{ended ? 'only those in effect' : 'also those that have ended'}</Link>
          <CopyCommand command="concordat override list" />
        </>
      }
    >
      <Answered query={query}>
        {(data) =>
          data.overrides.nodes.length === 0 ? (
            <p className="quiet">No override is in effect.</p>
          ) : (
            <OverrideTable data={data} />
          )
        }
      </Answered>
    </Panel>
  );
}

function OverrideTable({ data: { me, overrides } }: { readonly data: OverridesQuery }) {
  const withdraw = useChange(WithdrawOverrideDocument, ({ withdrawOverride }) => withdrawOverride);
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>verdict</th>
            <th>product</th>
            <th>partition from</th>
            <th>consumer</th>
            <th>by</th>
            <th>reason</th>
            <th>ends</th>
            <th>
              <span className="visually-hidden">change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {overrides.nodes.map(({ by, consumer, expiresAt, id, interval, product, reason, verdict, withdrawn }) => (
            <tr key={id}>
              <td>
                <StatusMark status={verdict} overridden>
                  {verdict}
                </StatusMark>
              </td>
              <td>{product}</td>
              <td className="key">{interval?.from.slice(0, 16).replace('T', ' ') ?? 'current data'}</td>
              <td>{consumer ?? 'all'}</td>
              <td>{by}</td>
              <td className="wraps">{reason}</td>
              <td>
                <When at={withdrawn?.at ?? expiresAt} asOf={me.clock} />
              </td>
              <td>
                {withdrawn === null && expiresAt > me.clock && (
                  <ChangeWithReason
                    label="Withdraw"
                    question={`The verdict about ${product} follows from the facts again.`}
                    change={withdraw}
                    variablesOf={(why) => ({ input: { id, reason: why } })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
