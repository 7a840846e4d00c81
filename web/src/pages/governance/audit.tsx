import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Answered, Panel } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import { When } from '../../look/time.js';
import {
  AuditDocument,
  type AuditQuery,
  AuditVerificationDocument,
  type AuditVerificationQuery,
} from '../../operations/operations.generated.js';

const PAGE = 100;

/** The audit trail, newest first, and whether it is intact. */
export function Audit() {
  const [address] = useSearchParams();
  const query = useAnswer(AuditDocument, { first: PAGE, after: address.get('before') });
  return (
    <>
      <Verification />
      <Panel title="Changes, newest first" aside={<CopyCommand command="concordat audit list" />}>
        <Answered query={query}>{(data) => <Entries data={data} />}</Answered>
      </Panel>
    </>
  );
}

function Entries({ data: { audit, me } }: { readonly data: AuditQuery }) {
  const [address, setAddress] = useSearchParams();
  const word = (address.get('word') ?? '').toLowerCase();
  const shown = [...audit.nodes]
    .reverse()
    .filter(({ action, actor, subject }) => `${actor} ${action} ${subject}`.toLowerCase().includes(word));
  const earlier = new URLSearchParams(address);
  earlier.set('before', audit.pageInfo.startCursor ?? '');
  return (
    <>
      <label className="row">
        on this page, only with
        <input
          type="search"
          value={address.get('word') ?? ''}
          onChange={({ target }) => {
            const next = new URLSearchParams(address);
            if (target.value === '') next.delete('word');
            else next.set('word', target.value);
            setAddress(next, { replace: true });
          }}
        />
        <span className="quiet">
          {shown.length} of {audit.totalCount} changes
        </span>
      </label>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th className="number">number</th>
              <th>at</th>
              <th>who</th>
              <th>action</th>
              <th>subject</th>
              <th>hash</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ action, actor, at, hash, requestId, sequence, subject }) => (
              <tr key={sequence}>
                <td className="number">{sequence}</td>
                <td>
                  <When at={at} asOf={me.clock} />
                </td>
                <td>{actor}</td>
                <td>{action}</td>
                <td className="wraps" title={`request ${requestId}`}>
                  {subject}
                </td>
                <td className="key quiet" title={hash}>
                  {hash.slice(0, 10)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {audit.pageInfo.hasPreviousPage && <Link to={`?${earlier.toString()}`}>Earlier changes</Link>}
    </>
  );
}

/** The chain of hashes is followed only when somebody wants it: it reads the whole trail. */
function Verification() {
  const [isWanted, setWanted] = useState(false);
  const query = useAnswer(AuditVerificationDocument, {}, { enabled: isWanted });
  return (
    <Panel
      title="Is the trail intact?"
      aside={
        <>
          <button
            type="button"
            disabled={query.isFetching}
            onClick={() => {
              if (isWanted) void query.refetch();
              setWanted(true);
            }}
          >
            Verify
          </button>
          <CopyCommand command="concordat audit verify" />
        </>
      }
    >
      {isWanted ? (
        <Answered query={query}>{({ auditVerification }) => <Verdict found={auditVerification} />}</Answered>
      ) : (
        <p className="quiet">
          Not verified since the page was opened. It reads all entries, and compares the rows of the catalog with them.
        </p>
      )}
    </Panel>
  );
}

function Verdict({ found }: { readonly found: AuditVerificationQuery['auditVerification'] }) {
  const { comparedInPart, entries, firstBroken, headHash, intact, unexplained } = found;
  const isGood = intact && unexplained.length === 0;
  return (
    <>
      <p>
        <StatusMark status={isGood ? 'HEALTHY' : 'UNHEALTHY'}>
          {isGood
            ? `intact: ${String(entries)} entries`
            : `not intact${firstBroken === null ? '' : `, from entry ${String(firstBroken)} on`}`}
        </StatusMark>{' '}
        <span className="quiet">
          head <code>{headHash.slice(0, 16)}</code>
          {comparedInPart > 0 && `, ${String(comparedInPart)} rows could be compared only in part`}
        </span>
      </p>
      {unexplained.map(({ difference, subject }) => (
        <p key={subject}>
          <StatusMark status="UNHEALTHY">
            {subject}: {difference.toLowerCase().replace('_', ' ')}
          </StatusMark>
        </p>
      ))}
    </>
  );
}
