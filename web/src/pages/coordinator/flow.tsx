import type { CoordinatorQuery } from '../../operations/operations.generated.js';
import { ageText } from '../../look/time.js';

type Status = CoordinatorQuery['coordinator'];

/** Counts of what is at each step, from a received event to recorded results. */
export function Flow({ status }: { readonly status: Status }) {
  const { clock, counts, eventsPending, outboxPending, statesPending, work } = status;
  const steps: readonly (readonly [count: number, name: string, note: string])[] = [
    [counts.events, 'events received', eventsPending === 0 ? 'all in the lineage' : `${String(eventsPending)} pending`],
    [work.queued, 'checks queued', oldestOf(work.oldestDueAt, clock)],
    [work.waiting, 'wait for a retry', 'partitions on a server'],
    [work.leased, 'running', 'leased to agents'],
    [work.dead, 'given up', 'dead letters'],
    [
      counts.evidence,
      'results recorded',
      statesPending === 0 ? 'all states current' : `${String(statesPending)} states pending`,
    ],
    [outboxPending, 'messages to deliver', 'outbox'],
  ];
  return (
    <ol className="flow">
      {steps.map(([count, name, note]) => (
        <li key={name}>
          <strong>{count.toLocaleString('en')}</strong>
          {name}
          <div className="quiet">{note}</div>
        </li>
      ))}
    </ol>
  );
}

function oldestOf(oldestDueAt: string | null, clock: string): string {
  return oldestDueAt === null ? 'nothing is due' : `oldest due ${ageText(oldestDueAt, clock)}`;
}

/** The work of each domain, the busiest first. */
export function WorkOfDomains({ work, asOf }: { readonly work: Status['work']; readonly asOf: string }) {
  if (work.domains.length === 0) return null;
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>domain</th>
            <th className="number">queued</th>
            <th className="number">waiting</th>
            <th className="number">running</th>
            <th className="number">given up</th>
            <th>oldest due</th>
          </tr>
        </thead>
        <tbody>
          {work.domains.map(({ dead, domain, leased, oldestDueAt, queued, waiting }) => (
            <tr key={domain}>
              <td>{domain}</td>
              <td className="number">{queued}</td>
              <td className="number">{waiting}</td>
              <td className="number">{leased}</td>
              <td className="number">{dead}</td>
              <td>{oldestDueAt === null ? '' : <span title={oldestDueAt}>{ageText(oldestDueAt, asOf)}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {work.otherDomains > 0 && <p className="quiet">and {work.otherDomains} other domains</p>}
    </div>
  );
}
