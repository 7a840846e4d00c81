import { refusedFunction } from './refused-functions.js';

/** One name, or one other character, of a statement; comments, texts and spaces are left out. */
interface Token {
  readonly text: string;
  readonly isName: boolean;
  readonly isText: boolean;
}

const TOKENS =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'?|"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|\[([^\]]*)\]|([\p{L}_$][\p{L}\p{N}_$]*)|\S/gu;

/**
 * Functions of dates and the positions of their moments. They use the present where no moment is
 * given, and where it is `now`. The reader checks the values when a rule runs.
 */
export const MOMENTS: Readonly<Record<string, readonly number[]>> = {
  date: [0],
  time: [0],
  datetime: [0],
  julianday: [0],
  unixepoch: [0],
  strftime: [1],
  timediff: [0, 1],
};

/** A date, a time, or a number of days or seconds. Any other text is no moment, or the present. */
const MOMENT = /^\s*[+-]?\d/u;

/** The modifiers of SQLite but `localtime` and `utc`, which use the time zone of the machine. */
const MODIFIER =
  /^\s*(?:[+-]?\d.*|start of (?:month|year|day)|weekday\s+\d.*|unixepoch|julianday|auto|ceiling|floor|subsec|subsecond)\s*$/iu;

/** Words of expressions that are not names of columns. */
const WORDS: ReadonlySet<string> = new Set(
  'and as between blob case cast collate else end escape false glob in int integer is isnull like match not notnull null numeric or real regexp text then true when'.split(
    ' ',
  ),
);

const HOW =
  "write a column, a literal such as '2023-10-27', and modifiers such as '+1 day', but not the present or the time zone of the machine";

/**
 * Why a rule's SQL for SQLite may not run, as an ending of `it …`: it calls a function that reads
 * something else than the data, or whose result is not the same for the same data. Null if it may.
 */
export function refusedSqliteCall(query: string): string | null {
  const tokens = tokensOf(query);
  for (const [index, token] of tokens.entries()) {
    if (!token.isName) continue;
    const name = token.text.toLowerCase();
    const isCall = tokens[index + 1]?.text === '(' && tokens[index + 1]?.isName === false;
    const refused = refusedFunction(name, isCall);
    if (refused !== null) return refused;
    if (/^(?:pragma|sqlite)_/u.test(name)) return `reads ${name}`;
    if (isCall && Object.hasOwn(MOMENTS, name)) {
      const why = refusedDates(name, argumentsOf(tokens.slice(index + 2)));
      if (why !== null) return why;
    }
  }
  return null;
}

/**
 * Why a function of dates may not have the arguments. Each is a literal, or an expression that
 * reads data: one of constants alone can be put together to `now`. The values of data are checked
 * where the rule runs.
 */
function refusedDates(name: string, given: readonly (readonly Token[])[]): string | null {
  const moments = MOMENTS[name] ?? [];
  if (moments.some((position) => given[position] === undefined)) {
    return `calls ${name} with the present time, whose result is not the same for the same data`;
  }
  // The format of strftime is the only argument that is neither a moment nor a modifier.
  const first = Math.min(...moments);
  const isRefused = given.some((argument, position) => {
    if (position < first) return false;
    const allowed = moments.includes(position) ? MOMENT : MODIFIER;
    return !(isLiteral(argument, allowed) || readsData(argument));
  });
  return isRefused ? `calls ${name} with an argument that may be the present: ${HOW}` : null;
}

/** A number, or a text of the allowed form, alone. */
function isLiteral(argument: readonly Token[], allowed: RegExp): boolean {
  const [first, ...others] = argument;
  if (first?.isText === true) return others.length === 0 && allowed.test(first.text);
  return !argument.some(({ isName, isText }) => isName || isText) && /^[+-]?[\d.]+$/u.test(textOf(argument));
}

/** Whether it contains the name of a column, and no text that is the present. */
function readsData(argument: readonly Token[]): boolean {
  // A name before a text is the x of a blob.
  const isColumn = ({ isName, text }: Token, index: number): boolean =>
    isName &&
    !WORDS.has(text.toLowerCase()) &&
    argument[index + 1]?.text !== '(' &&
    argument[index + 1]?.isText !== true;
  return argument.some(isColumn) && !argument.some(({ isText, text }) => isText && PRESENT.test(text));
}

const PRESENT = /^\s*(?:now|subsec|subsecond|localtime|utc)\s*$/iu;

function textOf(argument: readonly Token[]): string {
  return argument.map(({ text }) => text).join('');
}

/** The arguments of a call, from behind its opening parenthesis; none of an empty one. */
function argumentsOf(rest: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  let depth = 1;
  for (const token of rest) {
    const sign = token.isName || token.isText ? '' : token.text;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) break;
    if (found.length === 0) found.push([]);
    if (depth === 1 && sign === ',') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  for (const [whole, double, back, bracket, plain] of query.matchAll(TOKENS)) {
    if (whole.startsWith('--') || whole.startsWith('/*')) continue;
    const name = double?.replaceAll('""', '"') ?? back?.replaceAll('``', '`') ?? bracket ?? plain;
    const isText = whole.startsWith("'");
    const text = isText ? whole.slice(1, -1).replaceAll("''", "'") : whole;
    tokens.push(name === undefined ? { text, isName: false, isText } : { text: name, isName: true, isText: false });
  }
  return tokens;
}
