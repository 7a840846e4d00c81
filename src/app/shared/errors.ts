import { type Code, codes } from '../../core/codes/index.js';
import type { Issue } from '../../core/shared/issue.js';
import { type Result, err } from '../../core/shared/result.js';

/** The only failures an edge must map. Anything else that is thrown is a fault: logged, and answered without its inside. */
export interface AppError {
  readonly kind: 'NotFound' | 'Invalid' | 'Conflict' | 'Forbidden' | 'Unauthenticated' | 'Stale' | 'Unavailable';
  readonly code: Code;
  readonly message: string;
  /** How to mend it. */
  readonly help: string | null;
  /** Every problem of the document, where a document was given. */
  readonly issues: readonly Issue[];
}

/** Builds the failing Result of a use case; without help of its own it gives that of its code. */
export function failure(
  kind: AppError['kind'],
  code: Code,
  message: string,
  help: string | null = codes[code].fix,
  issues: readonly Issue[] = [],
): Result<never, AppError> {
  return err({ kind, code, message, help, issues });
}

/** Thrown where something the server stands on (its database, a free place) is not there now: the same request may succeed later. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** What a caller is told of it. */
export function unavailable(error: Unavailable): AppError {
  return {
    kind: 'Unavailable',
    code: 'UNAVAILABLE',
    message: error.message,
    help: 'Try again in a moment.',
    issues: [],
  };
}
