import { type Code, codes } from '../../core/codes/index.js';
import type { Issue } from '../../core/shared/issue.js';

/**
 * The only failures that an edge must map. Any other thrown error is a fault: logged, and answered
 * without its details.
 */
export interface AppError {
  readonly kind: 'NotFound' | 'Invalid' | 'Conflict' | 'Forbidden' | 'Unauthenticated' | 'Stale' | 'Unavailable';
  readonly code: Code;
  readonly message: string;
  /** How to fix it. */
  readonly help: string | null;
  /** Every problem of the document, where a document was given. */
  readonly issues: readonly Issue[];
}

/** What a failure is built from; `help` defaults to the fix of the code, `issues` to none. */
export type FailureFacts = Pick<AppError, 'kind' | 'code' | 'message'> & Partial<Pick<AppError, 'help' | 'issues'>>;

/** The error value of these facts. */
export function appError({ kind, code, message, help = codes[code].fix, issues = [] }: FailureFacts): AppError {
  return { kind, code, message, help, issues };
}

/**
 * The one way to fail in the application layer (ADR 0015): thrown by a use case or anything it
 * calls. An open transaction rolls back, and the boundary (`defineUseCase`) answers with the error
 * value.
 */
export class AppFailure extends Error {
  override readonly name = 'AppFailure';
  readonly error: AppError;

  constructor(facts: FailureFacts) {
    super(facts.message);
    this.error = appError(facts);
  }
}

/** Something that the input names does not exist. */
export function notFound(message: string, help: string): AppFailure {
  return new AppFailure({ kind: 'NotFound', code: 'NOT_FOUND', message, help });
}

/** The input is not acceptable as it is. */
export function invalid(facts: Omit<FailureFacts, 'kind'>): AppFailure {
  return new AppFailure({ kind: 'Invalid', ...facts });
}

/** The catalog holds something else under the same name, version or key. */
export function conflict(facts: Omit<FailureFacts, 'kind'>): AppFailure {
  return new AppFailure({ kind: 'Conflict', ...facts });
}

/**
 * Thrown where something the server needs (its database, a free place) is not available now: a
 * retry may succeed.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';

  constructor(
    message: string,
    options?: ErrorOptions,
    readonly code: Code = 'UNAVAILABLE',
  ) {
    super(message, options);
  }
}

/** The error value of an unavailability. */
export function unavailable(error: Unavailable): AppError {
  const { code, message } = error;
  const help = code === 'UNAVAILABLE' ? 'Try again in a moment.' : codes[code].fix;
  return appError({ kind: 'Unavailable', code, message, help });
}
