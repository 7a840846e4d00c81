import { LONGEST_NAME, isTooLong } from '../../core/shared/text.js';
import { type Finding, error } from '../yaml/finding.js';

/** The finding for a name that is longer than the catalog can store, or none. */
export function nameFinding(name: string, pointer: string, what: string): Finding[] {
  if (!isTooLong(name)) return [];
  return [error('NAME_TOO_LONG', pointer, `${what} is longer than ${LONGEST_NAME} bytes`)];
}
