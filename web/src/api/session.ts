import { basePath } from './base.js';
import { RequestFailure } from './client.js';

/** Starts a session for the holder of the token. Rejects with why that is not possible. */
export async function login(token: string): Promise<void> {
  await sent('POST', { 'content-type': 'application/json' }, JSON.stringify({ token }));
}

/** Ends the session of this browser. */
export async function logout(): Promise<void> {
  await sent('DELETE', {});
}

async function sent(method: string, headers: Readonly<Record<string, string>>, body?: string): Promise<void> {
  const response = await fetch(`${basePath()}api/v1/session`, {
    method,
    credentials: 'same-origin',
    headers: { ...headers, 'x-concordat-csrf': '1' },
    ...(body !== undefined && { body }),
  }).catch(() => null);
  if (response === null) throw new RequestFailure('The server cannot be reached.', null, 'Try again.');
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => ({})));
}

function failureOf(status: number, problem: unknown): RequestFailure {
  const { code = null, detail, help = null } = problem as { code?: string; detail?: string; help?: string | null };
  if (status === 401) return new RequestFailure(detail ?? 'The token is not valid.', code);
  return new RequestFailure(detail ?? `The server answered with status ${String(status)}.`, code, help);
}
