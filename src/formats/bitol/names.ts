import { NAME_PROBLEMS, RESERVED_NAMES, idProblem } from '../../core/access/names.js';
import type { Issue } from '../../core/shared/issue.js';
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

/**
 * The finding for the id of a contract that could be mistaken for another one, by its text alone.
 * A contract that exists keeps its id, so that only the publish of a new one is refused for it.
 */
export function idFinding(id: string, pointer: string, what: string): Finding[] {
  if (nameFinding(id, pointer, what).length > 0) return [];
  const problem = idProblem(id);
  if (problem === null) return [];
  const message = `${what} \`${id.slice(0, 80)}\` ${NAME_PROBLEMS[problem]}`;
  return problem === 'RESERVED'
    ? [error('NAME_RESERVED', pointer, message, `Use another id. Reserved are ${RESERVED_NAMES.join(', ')}.`)]
    : problem === 'REFERENCE'
      ? [error('NAME_RESERVED', pointer, message, 'Remove `id:`.')]
      : [error('NAME_CONFUSABLE', pointer, message, helpFor(id, problem))];
}

/** Whether the issue is about an id that only a new contract cannot have. */
export function isOfNewIds({ code }: Pick<Issue, 'code'>): boolean {
  return code === 'NAME_CONFUSABLE' || code === 'NAME_RESERVED';
}

function helpFor(id: string, problem: string): string {
  if (problem === 'BLANKS') return 'Remove the blanks around it.';
  if (problem === 'PATH') return 'Remove these parts.';
  const normal = id.normalize('NFKC').trim();
  return problem === 'NOT_NORMALIZED' && idProblem(normal) === null
    ? `Write it as \`${normal.slice(0, 80)}\`.`
    : 'Write each word of the id in one script, with common characters.';
}
