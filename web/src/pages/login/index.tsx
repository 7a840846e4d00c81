import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { RequestFailure } from '../../api/client.js';
import { returnPath } from '../../api/return-path.js';
import { login } from '../../api/session.js';
import { Page } from '../../layout/page.js';

/** Exchanges a token for a session of this browser. */
export default function LoginPage() {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const [isSending, setSending] = useState(false);

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    setSending(true);
    setFailure(null);
    try {
      await login(typeof token === 'string' ? token.trim() : '');
      queries.clear();
      await navigate(returnPath(parameters.get('return')), { replace: true });
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      setFailure(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <main>
      <Page title="Log in">
        <form className="panel" onSubmit={(event) => void submit(event)}>
          <p>
            <label htmlFor="token">Token</label>{' '}
            <input id="token" name="token" type="password" autoComplete="current-password" required autoFocus />{' '}
            <button type="submit" disabled={isSending}>
              Log in
            </button>
          </p>
          {failure !== null && (
            <p className="failure" role="alert">
              {failure.message} {failure.help}
            </p>
          )}
          <p className="quiet">
            Owners of a domain and administrators create tokens: <code>concordat auth token create</code>. The session
            ends after 12 hours, or with the token.
          </p>
        </form>
      </Page>
    </main>
  );
}
