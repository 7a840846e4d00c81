/** A statement of a text, with the offset of its first character. */
export interface Statement {
  readonly text: string;
  readonly offset: number;
}

/** A stretch of a text that is quoted or a comment, or one character. */
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|'(?:[^'\\]|''|\\[\s\S])*(?:'|$)|"(?:[^"]|"")*(?:"|$)|`[^`]*(?:`|$)|[\s\S]/gu;

/** The statements between semicolons outside of quotes and comments. */
export function statementsIn(text: string): readonly Statement[] {
  const found: Statement[] = [];
  let from = 0;
  const end = (at: number): void => {
    const raw = text.slice(from, at);
    const lead = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(raw)?.[0].length ?? 0;
    if (raw.slice(lead).trim() !== '') found.push({ text: raw.slice(lead), offset: from + lead });
    from = at + 1;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) if (token === ';') end(index);
  end(text.length);
  return found;
}

/** What the statement says of one column, apart from what the parser reads. */
export interface ColumnText {
  readonly type: string;
  readonly description: string | null;
}

/** A statement for a parser that knows few types: each is a plain one, and options are blank. */
export interface PlainStatement {
  readonly text: string;
  /**
   * The text with the names of columns in quotes: a grammar reserves more words than its database.
   * Its offsets are others.
   */
  readonly quoted: string;
  readonly columns: ReadonlyMap<string, ColumnText>;
}

const NO_COLUMN = /^(?:constraint|primary|unique|foreign|check|key|index|exclude|like|fulltext|spatial|period)\b/i;
const AFTER_TYPE =
  /^(?:not|null|default|primary|unique|references|check|constraint|comment|collate|generated|auto_increment|autoincrement|identity|options|on|encode|masking|with\s+masking|tag|character\s+set|charset|as|storage|invisible|visible|virtual|key)\b/i;

const CAST =
  /::\s*(?:(?:character|bit)\s+varying|double\s+precision|time(?:stamp)?\s+with(?:out)?\s+time\s+zone|[\w."]+)(?:\([\d,\s]*\))?(?:\[\])*/gi;

/**
 * Takes the types and options of the columns out of a CREATE TABLE, without a change of the offsets
 * of what remains: the grammar of the parser has no types of users, and few of some dialects.
 */
export function plainStatement(text: string, standIn = 'INT', quote = '"'): PlainStatement {
  const columns = new Map<string, ColumnText>();
  const open = bodyStart(text);
  if (open === -1) return { text, quoted: text, columns };
  let plain = text;
  const blank = (from: number, to: number, by = ''): void => {
    plain = plain.slice(0, from) + by.padEnd(to - from) + plain.slice(to);
  };
  const parts = partsFrom(text, open + 1);
  const names: Stretch[] = [];
  for (const { from, to } of parts) {
    const part = text.slice(from, to);
    const lead = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(part)?.[0].length ?? 0;
    const [head = '', quoted, word] = /^(?:["`]([^"`]+)["`]|([\w$]+))\s+/.exec(part.slice(lead)) ?? [];
    const name = quoted ?? word;
    if (name === undefined || (quoted === undefined && NO_COLUMN.test(head))) {
      blankNotEnforced(part, from, blank);
      names.push(...namesOfKey(part, from));
      continue;
    }
    const start = lead + head.length;
    const end = typeEnd(part, start);
    if (end === start) continue;
    const rest = part.slice(end);
    if (word !== undefined) names.push({ from: from + lead, to: from + lead + word.length });
    blankNotEnforced(rest, from + end, blank);
    // The grammar has no casts to types of users, as dumps write them in defaults.
    for (const match of rest.matchAll(CAST))
      blank(from + end + match.index, from + end + match.index + match[0].length);
    const options = /\boptions\s*\(/i.exec(rest);
    const optionsEnd = options === null ? 0 : closing(rest, options.index + options[0].length - 1);
    const said = options === null ? '' : rest.slice(options.index, optionsEnd);
    const [, single, double] = /description\s*=\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/i.exec(said) ?? [];
    columns.set(name.toLowerCase(), { type: part.slice(start, end).trim(), description: single ?? double ?? null });
    // Values of an enumeration are read by the parser.
    if (/^(?:enum|set)\b/i.test(part.slice(start, end))) continue;
    // A type that is shorter than the one that stands for it is one that each grammar has.
    if (end - start >= standIn.length) blank(from + start, from + end, standIn);
    if (options !== null) blank(from + end + options.index, from + end + optionsEnd);
    for (const match of rest.matchAll(
      /\b(?:autoincrement|identity)\b(?:\s*\([^)]*\)|\s+start\s+\d+\s+increment\s+\d+)?/gi,
    )) {
      if (!/generated/i.test(rest)) blank(from + end + match.index, from + end + match.index + match[0].length);
    }
  }
  const whole = withoutTail(plain, (parts.at(-1)?.to ?? plain.length) + 1);
  return { text: whole, quoted: withQuotes(whole, names, quote), columns };
}

/** What a database does not verify is promised all the same. */
function blankNotEnforced(part: string, from: number, blank: (from: number, to: number) => void): void {
  for (const match of part.matchAll(/\bnot\s+enforced\b/gi))
    blank(from + match.index, from + match.index + match[0].length);
}

/** The names of columns in the list of a key. */
function namesOfKey(part: string, from: number): readonly Stretch[] {
  const list = /\b(?:key|unique)(?:\s+\w+)?\s*\(([\w$,\s]+)\)/i.exec(part);
  if (list === null) return [];
  const start = from + list.index + list[0].length - 1 - (list[1] ?? '').length;
  return [...(list[1] ?? '').matchAll(/[\w$]+/g)].map(({ 0: name, index }) => ({
    from: start + index,
    to: start + index + name.length,
  }));
}

function withQuotes(text: string, names: readonly Stretch[], quote: string): string {
  return [...names]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to }) => all.slice(0, from) + quote + all.slice(from, to) + quote + all.slice(to), text);
}

/** Partitions, clusters and options of storage say nothing about the columns. */
function withoutTail(text: string, close: number): string {
  const tail = text.slice(close);
  return /^\s*(?:partition|cluster|options|using|tblproperties|location|with\s*\(|distkey|sortkey|tablespace)/i.test(
    tail,
  )
    ? text.slice(0, close)
    : text;
}

function bodyStart(text: string): number {
  const match = /^create\s+(?:or\s+replace\s+)?(?:[a-z]+\s+){0,3}table\s+(?:if\s+not\s+exists\s+)?[^\s(]+\s*\(/i.exec(
    text,
  );
  return match === null ? -1 : match[0].length - 1;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The parts between commas up to the bracket that closes the list. */
function partsFrom(text: string, start: number): readonly Stretch[] {
  const parts: Stretch[] = [];
  let depth = 0;
  let from = start;
  for (const { 0: token, index } of text.slice(start).matchAll(TOKEN)) {
    const at = start + index;
    if (token === '(' || token === '<') depth += 1;
    else if (token === '>') depth = Math.max(0, depth - 1);
    else if (token === ')' && depth > 0) depth -= 1;
    else if (token === ')' || (token === ',' && depth === 0)) {
      parts.push({ from, to: at });
      from = at + 1;
      if (token === ')') break;
    }
  }
  return parts;
}

/** The end of a type: its words, brackets and what is in them. */
function typeEnd(part: string, start: number): number {
  let at = start;
  for (;;) {
    const rest = part.slice(at);
    const space = /^\s*/.exec(rest)?.[0].length ?? 0;
    const next = rest.slice(space);
    if (/^[(<[]/.test(next)) {
      at = closing(part, at + space);
      continue;
    }
    const word = /^[\w.$]+|^"[^"]+"/.exec(next)?.[0];
    if (word === undefined || (at > start && AFTER_TYPE.test(next))) return at;
    at += space + word.length;
  }
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '<': '>', '[': ']' };

/** The offset after the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  const opens = text[open] ?? '';
  const closes = CLOSES[opens] ?? '';
  let depth = 0;
  for (const { 0: token, index } of text.slice(open).matchAll(TOKEN)) {
    if (token === opens) depth += 1;
    if (token === closes) depth -= 1;
    if (depth === 0) return open + index + 1;
  }
  return text.length;
}
