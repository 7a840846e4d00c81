import type { Actor, Grant } from '../../src/core/access/actor.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Result } from '../../src/core/shared/result.js';

export const admin: CallContext = { actor: { subject: 'local', admin: true, grants: [] }, requestId: 'request-1' };

/** An actor with these roles only. */
export function holding(...grants: Grant[]): CallContext {
  const actor: Actor = { subject: 'user:ada', admin: false, grants };
  return { actor, requestId: 'request-2' };
}

/** The value of a success; a failure fails the test with its message. */
export function value<T>(result: Result<T, { readonly code: string; readonly message: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}

/** The failure of a use case that must not succeed. */
export function failureOf<E>(result: Result<unknown, E>): E {
  if (!result.ok) return result.error;
  throw new Error(`succeeded with ${JSON.stringify(result.value)}`);
}
