import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RequestFailure, send } from '../../api/client.js';
import { Failure, Panel } from '../../look/panel.js';
import { CreateTokenDocument, type Role } from '../../operations/operations.generated.js';

const ROLES: readonly Role[] = ['viewer', 'editor', 'owner', 'steward', 'agent'];

/** Creates a token. Its text is shown once: only a hash of it is stored. */
export function CreateToken() {
  const queries = useQueryClient();
  const [token, setToken] = useState<string | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const create = async (form: FormData): Promise<void> => {
    setFailure(null);
    const text = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const days = Number(text('days'));
    const role = ROLES.find((each) => each === text('role')) ?? 'viewer';
    try {
      const { data } = await send(CreateTokenDocument, {
        input: {
          subject: text('subject'),
          grants: [{ domain: text('domain'), role }],
          expiresAt: days > 0 ? new Date(Date.now() + days * 86_400_000).toISOString() : null,
          description: text('description') === '' ? null : text('description'),
        },
      });
      const { createToken } = data;
      if (createToken.__typename !== 'TokenCreated') {
        throw new RequestFailure(createToken.message, createToken.code, createToken.help);
      }
      setToken(createToken.token);
      await queries.invalidateQueries();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <Panel title="New token">
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void create(new FormData(event.currentTarget));
        }}
      >
        <label>
          subject <input name="subject" required placeholder="airflow" />
        </label>
        <label>
          role{' '}
          <select name="role" defaultValue="viewer">
            {ROLES.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </select>
        </label>
        <label>
          of domain <input name="domain" required placeholder="finance" />
        </label>
        <label>
          for days <input name="days" type="number" min="1" defaultValue="90" />
        </label>
        <label>
          purpose <input name="description" placeholder="nightly DAGs" />
        </label>
        <button type="submit" className="main">
          Create
        </button>
      </form>
      {failure !== null && <Failure failure={failure} />}
      {token !== null && (
        <div className="notice" role="status">
          <p>This is the token. It is shown once; only a hash of it is stored.</p>
          <pre tabIndex={0}>{token}</pre>
        </div>
      )}
    </Panel>
  );
}
