import type { PageRequest } from '../ports/page.js';
import { codes } from '../../core/codes/index.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from './errors.js';

const MARK = 'after:';

/** What a caller gives back as `after` to go on behind the entry with this key. Opaque on purpose: the key may change its form. */
export function toCursor(key: string): string {
  return Buffer.from(MARK + key, 'utf8').toString('base64url');
}

/** The key behind a cursor; null for a text that `toCursor` never made. */
export function fromCursor(cursor: string): string | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return text.startsWith(MARK) && toCursor(text.slice(MARK.length)) === cursor ? text.slice(MARK.length) : null;
}

/** A cursor from elsewhere would read as the end of the list, and a negative `first` as an empty list: both are refused. */
export function checkedPage<T extends PageRequest>(page: T): Result<T, AppError> {
  const first = checkedFirst(page);
  if (!first.ok) return first;
  return page.after && fromCursor(page.after) === null ? badCursor(page.after) : ok(page);
}

/** Refuses a negative `first`. Of 0 entries only the counts are asked. */
export function checkedFirst<T extends Pick<PageRequest, 'first'>>(page: T): Result<T, AppError> {
  if ((page.first ?? 0) >= 0) return ok(page);
  return failure('Invalid', 'INVALID_INPUT', '`first` is negative.', 'Ask for 0 entries or more; a page has a limit.');
}

/** The answer to a cursor that is none. */
export function badCursor(after: string): Result<never, AppError> {
  return failure(
    'Invalid',
    'BAD_CURSOR',
    `\`${after.slice(0, 100)}\` is no cursor of this list.`,
    codes.BAD_CURSOR.fix,
  );
}
