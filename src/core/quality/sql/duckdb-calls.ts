import { refusedFunction } from './refused-functions.js';

/** Comments, and strings in single quotes. */
const WITHOUT_CODE = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'?/gu;

/** Strings whose ends only the parser of DuckDB finds. */
const OTHER_STRINGS = /\$\w*\$|\be'/iu;

/** A name, and whether it is called; `glob` is also an operator. */
const NAMES = /(?<![\p{L}\p{N}_$."])(?!glob\b)([\p{L}_][\p{L}\p{N}_]*)(?:(?=\s*(\())|)/giu;

/** Words behind which a name with parentheses is defined and not called. */
const DEFINES = /\b(?:as|with|recursive)\s*$/iu;

/**
 * Why DuckDB will refuse to run the SQL of a rule, as an ending of `it …`, as far as its text shows
 * it: its parser decides when the rule runs. Null if nothing is known against it.
 */
export function refusedDuckdbCall(query: string): string | null {
  if (OTHER_STRINGS.test(query)) return null;
  const code = query.replaceAll(WITHOUT_CODE, ' ');
  for (const { 1: name = '', 2: call, index } of code.matchAll(NAMES)) {
    const refused = refusedFunction(name, call !== undefined);
    if (refused !== null && !DEFINES.test(code.slice(Math.max(0, index - 20), index))) return refused;
  }
  return null;
}
