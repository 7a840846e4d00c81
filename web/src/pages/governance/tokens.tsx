import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { useChange } from '../../api/use-change.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Failure, Panel } from '../../look/panel.js';
import { When } from '../../look/time.js';
import { RevokeTokenDocument, TokensDocument, type TokensQuery } from '../../operations/operations.generated.js';
import { CreateToken } from './create-token.js';

/** Tokens with what they may do, when they were used last, and when they end. */
export function Tokens() {
  const [address] = useSearchParams();
  const ended = address.get('ended') === 'yes';
  const query = useAnswer(TokensDocument, { ended });
  return (
    <>
      <Panel
        title={ended ? 'Tokens, also those that have ended' : 'Tokens'}
        aside={
          <>
            <Link to={ended ? '?' : '?ended=yes'}>{ended ? 'only those in use' : 'also those that have ended'}</Link>
            <CopyCommand command={`concordat auth token list${ended ? ' --ended' : ''}`} />
          </>
        }
      >
        <Answered query={query}>
          {(data) =>
            data.tokens.length === 0 ? (
              <Empty commands={['concordat auth token --subject scheduler --role editor --domain finance']}>
                There are no tokens.
              </Empty>
            ) : (
              <TokenTable data={data} />
            )
          }
        </Answered>
      </Panel>
      <CreateToken />
    </>
  );
}

function TokenTable({ data: { me, tokens } }: { readonly data: TokensQuery }) {
  const revoke = useChange(RevokeTokenDocument, ({ revokeToken }) => revokeToken);
  return (
    <div className="scroll">
      {revoke.failure !== null && <Failure failure={revoke.failure} />}
      <table>
        <thead>
          <tr>
            <th>subject</th>
            <th>may</th>
            <th>created</th>
            <th>last used</th>
            <th>ends</th>
            <th>
              <span className="visually-hidden">change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ admin, createdAt, description, expiresAt, grants, id, lastUsedAt, revokedAt, subject }) => (
            <tr key={id}>
              <td title={description ?? id}>{subject}</td>
              <td>{admin ? 'everything' : grants.map(({ domain, role }) => `${role} of ${domain}`).join(', ')}</td>
              <td>
                <When at={createdAt} asOf={me.clock} />
              </td>
              <td>
                {lastUsedAt === null ? <span className="quiet">never</span> : <When at={lastUsedAt} asOf={me.clock} />}
              </td>
              <td>
                {expiresAt === null ? <span className="quiet">never</span> : <When at={expiresAt} asOf={me.clock} />}
              </td>
              <td>
                {revokedAt === null ? (
                  <button
                    type="button"
                    disabled={revoke.isPending}
                    onClick={() => {
                      if (globalThis.confirm(`Revoke the token of ${subject}? Requests with it are refused at once.`)) {
                        void revoke.make({ input: { id } });
                      }
                    }}
                  >
                    Revoke
                  </button>
                ) : (
                  'revoked'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
