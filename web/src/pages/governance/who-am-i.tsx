import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Answered, Panel } from '../../look/panel.js';
import { When } from '../../look/time.js';
import { WhoAmIDocument } from '../../operations/operations.generated.js';

/** How the server knows the visitor, and what that permits. */
export function WhoAmI() {
  const query = useAnswer(WhoAmIDocument, {});
  return (
    <Panel title="Who am I" aside={<CopyCommand command="concordat auth status" />}>
      <Answered query={query}>
        {({ me }) => (
          <dl className="facts">
            <dt>subject</dt>
            <dd>{me.subject}</dd>
            <dt>known by</dt>
            <dd>{me.identity === 'LOCAL' ? 'local access, without a token' : `token ${me.tokenId ?? ''}`}</dd>
            <dt>may</dt>
            <dd>
              {me.admin
                ? 'everything'
                : me.grants.map(({ domain, role }) => `${role} of ${domain}`).join(', ') || 'read the catalog'}
            </dd>
            {me.expiresAt !== null && (
              <>
                <dt>until</dt>
                <dd>
                  <When at={me.expiresAt} asOf={me.clock} />
                </dd>
              </>
            )}
            <dt>environment</dt>
            <dd>{me.environment}</dd>
            <dt>clock of decisions</dt>
            <dd>{me.clock} (UTC)</dd>
            <dt>release</dt>
            <dd>{me.version}</dd>
          </dl>
        )}
      </Answered>
    </Panel>
  );
}
