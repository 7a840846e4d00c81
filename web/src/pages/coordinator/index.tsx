import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Answered, Panel } from '../../look/panel.js';
import { CoordinatorDocument } from '../../operations/operations.generated.js';
import { Agents } from './agents.js';
import { Backfills } from './backfills.js';
import { DeadWork } from './dead-work.js';
import { Flow, WorkOfDomains } from './flow.js';
import { Sensors } from './sensors.js';
import { NotChecked } from './not-checked.js';

/** What the coordinator does now, what it cannot do, and why. */
export default function CoordinatorPage() {
  const query = useAnswer(CoordinatorDocument, {});
  return (
    <Page title="Coordinator" aside={<CopyCommand command="concordat coordinator status" />}>
      <Answered query={query}>
        {({ coordinator }) => (
          <>
            <Panel title="From event to result" aside={<span className="quiet">as of {coordinator.clock} (UTC)</span>}>
              <Flow status={coordinator} />
              <WorkOfDomains work={coordinator.work} asOf={coordinator.clock} />
            </Panel>
            <NotChecked status={coordinator} />
          </>
        )}
      </Answered>
      <div className="columns">
        <DeadWork />
        <Agents />
        <Sensors />
        <Backfills />
      </div>
    </Page>
  );
}
