import { Link } from 'react-router';
import { Panel } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import type { MeshStatus } from './index.js';

/** In one look: whether checks run, and what keeps them from running. */
export function Coordinator({ status }: { readonly status: MeshStatus['coordinator'] }) {
  return (
    <Panel title="Coordinator" aside={<Link to="/coordinator">details</Link>}>
      {status === null ? (
        <p className="quiet">It may be read by roles of the coordinator only, or could not be read.</p>
      ) : (
        <Strip status={status} />
      )}
    </Panel>
  );
}

function Strip({ status }: { readonly status: NonNullable<MeshStatus['coordinator']> }) {
  const { breakers, eventsPending, withoutAgent, work } = status;
  const unserved = withoutAgent.reduce((sum, { checks }) => sum + checks, 0);
  const pending = work.queued + work.waiting + work.leased;
  const problems = [
    ...(breakers.length > 0 ? [`${String(breakers.length)} servers are not read`] : []),
    ...(unserved > 0 ? [`${String(unserved)} checks have no agent`] : []),
    ...(work.dead > 0 ? [`${String(work.dead)} partitions were given up`] : []),
  ];
  return (
    <>
      <ol className="flow">
        {[
          [eventsPending, 'events pending'],
          [work.queued, 'checks queued'],
          [work.leased, 'running'],
          [work.dead, 'given up'],
        ].map(([count, name]) => (
          <li key={name}>
            <strong>{count}</strong>
            {name}
          </li>
        ))}
      </ol>
      <p>
        <StatusMark status={problems.length > 0 ? 'DEGRADED' : pending > 0 ? 'OPEN' : 'HEALTHY'}>
          {problems.length > 0
            ? problems.join('; ')
            : pending > 0
              ? 'Checks that are due run or wait.'
              : 'No check that is due waits.'}
        </StatusMark>
      </p>
    </>
  );
}
