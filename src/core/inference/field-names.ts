import { wordsOf } from './personal.js';

const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * The names of the fields of columns: the same where it is a plain word, else in snake case, each
 * once.
 */
export function fieldNames(columns: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(columns.filter((column) => PLAIN.test(column)));
  const names = new Map<string, string>();
  for (const column of columns) {
    if (PLAIN.test(column)) names.set(column, column);
    else names.set(column, free(plainName(column), taken));
  }
  return names;
}

function plainName(column: string): string {
  const words = wordsOf(column);
  if (words === '') return 'column';
  return /^\p{N}/u.test(words) ? `_${words}` : words;
}

function free(name: string, taken: Set<string>): string {
  let found = name;
  for (let next = 2; taken.has(found); next += 1) found = `${name}_${next}`;
  taken.add(found);
  return found;
}
