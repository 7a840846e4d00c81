import { refusedFunction } from './refused-functions.js';

/** One name, or one other character, of a statement; comments, texts and spaces are left out. */
interface Token {
  readonly text: string;
  readonly isName: boolean;
  readonly isText: boolean;
}

const TOKENS =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'?|"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|\[([^\]]*)\]|([\p{L}_$][\p{L}\p{N}_$]*)|\S/gu;

/** Functions of dates that take the present where no moment is given. */
const DATES: ReadonlySet<string> = new Set([
  'date',
  'time',
  'datetime',
  'julianday',
  'strftime',
  'unixepoch',
  'timediff',
]);

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
    if (isCall && DATES.has(name) && dependsOnNow(name, tokens.slice(index + 2))) {
      return `calls ${name} with the present time, whose result is not the same for the same data`;
    }
  }
  return null;
}

/**
 * Whether the arguments name no moment, or contain a text that may be one: the text `now` can be
 * put together of parts.
 */
function dependsOnNow(name: string, rest: readonly Token[]): boolean {
  let depth = 1;
  const given: Token[] = [];
  let commas = 0;
  for (const token of rest) {
    if (!token.isName && !token.isText && token.text === '(') depth += 1;
    if (!token.isName && !token.isText && token.text === ')') depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && !token.isName && !token.isText && token.text === ',') commas += 1;
    given.push(token);
  }
  const isMissing = given.length === 0 || (name === 'strftime' && commas === 0);
  return isMissing || given.some(({ isText, text }) => isText && /^\s*(?:n|no|now|o|ow|w)\s*$/iu.test(text));
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
