import {
  NAME_PROBLEMS,
  type NameProblem,
  RESERVED_NAMES,
  isReserved,
  looksLike,
  nameProblem,
} from '../../core/access/names.js';
import { type FailureFacts, invalid } from './errors.js';

/** What a name names. */
export type Named = 'subject' | 'domain' | 'product';

type Problem = Omit<FailureFacts, 'kind'> & { readonly help: string };

/**
 * Why a new name is refused: it is reserved, or can be mistaken for another one. Null if it is
 * fine. `existing` are the names of the same kind and place; those keep working whatever they are.
 */
export function newNameProblem(what: Named, name: string, existing: readonly string[]): Problem | null {
  // Each part of a nested domain is the name of a domain for those below it.
  const problem = what === 'domain' && name.split('.').some(isReserved) ? 'RESERVED' : nameProblem(name);
  if (problem !== null) return explained(what, name, problem);
  const other = existing.find((one) => looksLike(one, name));
  if (other === undefined) return null;
  return {
    code: 'NAME_CONFUSABLE',
    message: `\`${name}\` looks like the existing ${what} \`${other}\`.`,
    help: `Use \`${other}\`, or a name that differs from it in more than its look.`,
  };
}

/** Refuses a new name as `newNameProblem` does. */
export function validateNewName(what: Named, name: string, existing: readonly string[]): void {
  const problem = newNameProblem(what, name, existing);
  if (problem !== null) throw invalid(problem);
}

function explained(what: Named, name: string, problem: NameProblem): Problem {
  if (problem !== 'RESERVED') {
    return {
      code: 'NAME_CONFUSABLE',
      message: `The ${what} \`${name.slice(0, 80)}\` ${NAME_PROBLEMS[problem]}.`,
      help: 'Write each part of the name in one script, with common characters.',
    };
  }
  return {
    code: 'NAME_RESERVED',
    message: `\`${name}\` cannot be a ${what}: it ${NAME_PROBLEMS[problem]}.`,
    help: `Use another name. Reserved are ${RESERVED_NAMES.join(', ')}.`,
  };
}
