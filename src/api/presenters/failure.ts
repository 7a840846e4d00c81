import type { CallContext } from '../../app/shared/use-case.js';
import type { AppError } from '../../app/shared/errors.js';
import type { Result } from '../../core/shared/result.js';
import { asUnauthenticated } from '../failures.js';
import type * as types from '../graphql/schema/types.generated.js';
import { presentIssue } from './common.js';

type Member<Name extends string, T> = T & { readonly __typename: Name };
export type FailureMember =
  | Member<'Invalid', types.Invalid>
  | Member<'NotFound', types.NotFound>
  | Member<'Forbidden', types.Forbidden>
  | Member<'Conflict', types.Conflict>
  | Member<'Unavailable', types.Unavailable>;

/** An expected failure of a mutation as the member of its result union. */
export function presentFailure(error: AppError): FailureMember {
  const fields = {
    code: error.code,
    message: error.message,
    help: error.help,
    issues: error.issues.map(presentIssue),
  };
  switch (error.kind) {
    case 'Invalid':
    case 'NotFound':
    case 'Unavailable':
      return { __typename: error.kind, ...fields };
    case 'Forbidden':
    case 'Unauthenticated':
      return { __typename: 'Forbidden', ...fields };
    case 'Conflict':
    case 'Stale':
      return { __typename: 'Conflict', ...fields, diff: null };
  }
}

/** The outcome of a mutation: its value presented, or the failure as a member of the union. */
export function outcome<T, Member>(
  result: Result<T, AppError>,
  call: CallContext,
  present: (value: T) => Member,
): Member | FailureMember {
  return result.ok ? present(result.value) : presentFailure(asUnauthenticated(result.error, call.actor));
}
