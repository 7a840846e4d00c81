import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { Answered, Panel } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import { BoardDocument, type BoardQuery } from '../../operations/operations.generated.js';
import { DecisionTable } from '../gates/decision-table.js';
import { Causes } from './causes.js';
import { Coordinator } from './coordinator.js';
import { Due } from './due.js';
import { FirstSteps } from './first-steps.js';

import './board.css';

export type MeshStatus = BoardQuery['meshStatus'];

/** What is wrong in the mesh now, by its causes; who waits; and what becomes due. */
export default function BoardPage() {
  const query = useAnswer(BoardDocument, {});
  return (
    <Page title="Board">
      <Answered query={query}>{({ meshStatus }) => <Board status={meshStatus} />}</Answered>
      <FirstSteps />
    </Page>
  );
}

function Board({ status }: { readonly status: MeshStatus }) {
  const { asOf, openWaits } = status;
  return (
    <>
      <Counts status={status} />
      <Causes status={status} />
      <Panel
        title={`Consumers that wait${openWaits === null ? '' : ` (${String(openWaits.totalCount)})`}`}
        aside={<Link to="/gates?waiting=yes">all that wait</Link>}
      >
        {openWaits === null && <p className="quiet">Could not be read.</p>}
        {openWaits !== null && openWaits.nodes.length === 0 && <p className="quiet">No consumer waits at a gate.</p>}
        {openWaits !== null && openWaits.nodes.length > 0 && <DecisionTable decisions={openWaits.nodes} asOf={asOf} />}
      </Panel>
      <div className="columns">
        <Due due={status.due} asOf={asOf} />
        <Coordinator status={status.coordinator} />
      </div>
    </>
  );
}

/** How many products have which status in their newest due partition. */
function Counts({ status: { asOf, counts } }: { readonly status: MeshStatus }) {
  return (
    <p className="verdict panel row counts">
      {counts.map(({ count, status }) => (
        <Link key={status} to={`/catalog?status=${status}`}>
          <StatusMark status={status}>
            {count} {wordOfCount(status)}
          </StatusMark>
        </Link>
      ))}
      <span className="quiet">
        products by their newest due partition, as of {asOf.slice(0, 16).replace('T', ' ')} UTC
      </span>
    </p>
  );
}

function wordOfCount(status: MeshStatus['counts'][number]['status']): string {
  return status.toLowerCase().replaceAll('_', ' ');
}
