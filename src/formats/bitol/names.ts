import { LONGEST_NAME, isTooLong } from '../../core/shared/text.js';
import { invisibleInName } from '../../core/shared/visible.js';
import { type Finding, error } from '../yaml/finding.js';

/** The finding for a name that the catalog cannot store or that readers cannot see as it is. */
export function nameFinding(name: string, pointer: string, what: string): Finding[] {
  if (isTooLong(name)) return [error('NAME_TOO_LONG', pointer, `${what} is longer than ${LONGEST_NAME} bytes`)];
  const invisible = invisibleInName(name);
  if (invisible === null) return [];
  const message = `${what} contains the character ${invisible}, which is invisible or changes what is shown around it`;
  return [error('INVISIBLE_CHARACTER', pointer, message, `Remove ${invisible}.`)];
}
