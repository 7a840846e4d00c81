import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { DiffDocument } from '../../operations/operations.generated.js';
import { Choice } from './choice.js';
import { Changes, Verdict } from './changes.js';
import { markdownOf } from './markdown.js';
import { Tightened } from './tightened.js';
import { TextDiff } from './text-diff.js';
import { useProposal } from './proposal.js';
import './diff.css';

/** Two versions of a contract, or a proposed document against a published version. */
export default function DiffPage() {
  const [address] = useSearchParams();
  const [proposal, propose] = useProposal();
  const ref = address.get('contract');
  const from = address.get('from');
  const to = address.get('to');
  const isComplete = ref !== null && from !== null && (to !== null || proposal !== null);
  const question = { ref: ref ?? '', from: from ?? '', to, document: to === null ? proposal : null };
  const query = useAnswer(DiffDocument, question, { enabled: isComplete });
  return (
    <Page title="Version diff" aside={to === null && <CopyCommand command="concordat diff proposed.odcs.yaml" />}>
      <Choice proposal={proposal} onProposal={propose} />
      {isComplete ? (
        <Answered query={query}>
          {({ contractDiff: diff }) => (
            <>
              <Panel
                title="Can it be published?"
                aside={
                  <CopyCommand
                    command={markdownOf(`${ref} from ${from} to ${to ?? 'the proposal'}`, diff)}
                    label="copy as Markdown"
                  />
                }
              >
                <Verdict diff={diff} />
              </Panel>
              <Changes diff={diff} />
              {diff.tightened.length > 0 && <Tightened promises={diff.tightened} />}
              <TextDiff contract={ref} from={from} to={to} proposal={proposal} />
            </>
          )}
        </Answered>
      ) : (
        <Panel title="What would change, and for whom">
          <Empty commands={['concordat diff orders.odcs.yaml', 'concordat diff contracts/ --against origin/main']}>
            Choose a contract and two versions, or paste a proposed document. The command line compares files:
          </Empty>
        </Panel>
      )}
    </Page>
  );
}
