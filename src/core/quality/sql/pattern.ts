/** White space and line ends of ECMA-262 beyond those of RE2. */
const MORE_SPACE = '\\x0b\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';

/** What has the same meaning in both, outside a class: one token. */
const TOKEN =
  /[^\\^$.|()[\]{}*+?\s]| |[\^$|)]|\.|\((?!\?)|\(\?:|\\[dDwWs]|\\[.^$|()[\]{}*+?\\/-]|[*+?]\??|\{(\d{1,3})(?:,(\d{0,3}))?\}\??/uy;

/** A class of single characters, ranges and `\d`, `\w`, `\s`. */
const CLASS = /\[\^?(?:[^\\[\]^\s]| |\\[dws]|\\[.^$|()[\]{}*+?\\/-])+\]/uy;

/** RE2 refuses to repeat more than this, also by repetitions within each other. */
const MOST_REPEATED = 1000;

/**
 * The pattern of ECMA-262 as a pattern of RE2 that matches the same texts; null if there is none or
 * it is not known: look-around, back-references, named groups, `\u`, properties, long repetitions.
 */
export function re2Pattern(pattern: string): string | null {
  let result = '';
  let repeated = 1;
  for (let at = 0; at < pattern.length;) {
    const isClass = pattern[at] === '[';
    const expression = isClass ? CLASS : TOKEN;
    expression.lastIndex = at;
    const found = expression.exec(pattern);
    if (found === null) return null;
    const [token, least, most] = found;
    if (least !== undefined) repeated *= Math.max(1, Number(least), Number(most ?? 0));
    if (repeated > MOST_REPEATED) return null;
    result += isClass ? token.replaceAll('\\s', `\\s${MORE_SPACE}`) : translated(token);
    at += token.length;
  }
  return result;
}

function translated(token: string): string {
  if (token === '.') return '[^\\n\\r\\x{2028}\\x{2029}]';
  return token === '\\s' ? `[\\s${MORE_SPACE}]` : token;
}
