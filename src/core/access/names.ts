/**
 * Names that could be mistaken for others. A subject is the name in the audit trail, and a domain
 * or a product is what people type: a new one must not look like one that exists.
 *
 * Covered: other forms of a character (NFKC), invisible characters, symbols outside ASCII, letters
 * of several scripts in one part, scripts that are not in common use, upper and lower case, the
 * look-alikes of ASCII in `SHAPES` and of Latin in Cyrillic and Greek in `LATIN_SHAPES`. Not
 * covered: accents (`e` and `é`), look-alikes within another script or of three scripts, digits of
 * other scripts, and names that only sound alike.
 */

/** Names of the catalog itself, of everybody and of nobody; no new name may be or look like one. */
export const RESERVED_NAMES: readonly string[] = [
  ...['admin', 'administrator', 'anonymous', 'any', 'bootstrap', 'concordat', 'coordinator', 'everyone', 'local'],
  'system',
];

/** What is wrong with a name on its own. */
export type NameProblem = 'RESERVED' | 'NOT_NORMALIZED' | 'INVISIBLE' | 'SYMBOL' | 'MIXED_SCRIPTS';

/** The scripts in common use (UAX 31, table 5), and those that are written together. */
const SCRIPTS: readonly RegExp[] = [
  ...[/^\p{scx=Latin}$/u, /^\p{scx=Greek}$/u, /^\p{scx=Cyrillic}$/u, /^\p{scx=Armenian}$/u, /^\p{scx=Hebrew}$/u],
  ...[/^\p{scx=Arabic}$/u, /^\p{scx=Thaana}$/u, /^\p{scx=Devanagari}$/u, /^\p{scx=Bengali}$/u],
  ...[/^\p{scx=Gurmukhi}$/u, /^\p{scx=Gujarati}$/u, /^\p{scx=Oriya}$/u, /^\p{scx=Tamil}$/u, /^\p{scx=Telugu}$/u],
  ...[/^\p{scx=Kannada}$/u, /^\p{scx=Malayalam}$/u, /^\p{scx=Sinhala}$/u, /^\p{scx=Thai}$/u, /^\p{scx=Lao}$/u],
  ...[/^\p{scx=Tibetan}$/u, /^\p{scx=Myanmar}$/u, /^\p{scx=Georgian}$/u, /^\p{scx=Ethiopic}$/u],
  ...[/^\p{scx=Khmer}$/u, /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]$/u],
  ...[/^[\p{scx=Han}\p{scx=Hangul}]$/u, /^[\p{scx=Han}\p{scx=Bopomofo}]$/u],
];

/** ASCII that looks like other ASCII. Capital I is replaced before the case is folded. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[I|1]/gu, 'l'],
  [/0/gu, 'o'],
  [/rn/giu, 'm'],
  [/vv/giu, 'w'],
  [/-/gu, '_'],
  [/\s+/gu, ' '],
];

/** Letters of Cyrillic and Greek that look like Latin ones, capital letters as capitals. */
const LATIN_SHAPES = new Map(
  [
    ['АВСЕНІЈКМОРЅТУХҮԌԚԜ', 'ABCEHIJKMOPSTYXYGQW'],
    ['асеһіјкорѕухүԁԛԝ', 'acehijkopsyxydqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αικνορτυχγ', 'aikvoptuxy'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (letter, index) => [letter, to[index] ?? ''] as const)),
);

/** What is wrong with the name on its own; null if nothing is. */
export function nameProblem(name: string): NameProblem | null {
  if (name.normalize('NFKC') !== name) return 'NOT_NORMALIZED';
  if (/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(name)) return 'INVISIBLE';
  if (/[^\p{L}\p{M}\p{Nd} -~]/u.test(name)) return 'SYMBOL';
  // What precedes a colon is the kind: `user:иван` is of one script in each part.
  if (!name.split(':').every(isOfOneScript)) return 'MIXED_SCRIPTS';
  return isReserved(name) ? 'RESERVED' : null;
}

/** Whether the name is reserved, or looks like a reserved one. */
export function isReserved(name: string): boolean {
  return RESERVED_NAMES.some((reserved) => reserved === name || looksLike(reserved, name));
}

/** Whether two different names can be mistaken for each other. */
export function looksLike(a: string, b: string): boolean {
  return a !== b && (folded(a) === folded(b) || shape(a) === shape(b));
}

function isOfOneScript(part: string): boolean {
  const letters = part.match(/\p{L}/gu) ?? [];
  return SCRIPTS.some((script) => letters.every((letter) => script.test(letter)));
}

/** Without case: `ß` as `ss`, and all sigmas as one. */
function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

function shape(name: string): string {
  const latin = Array.from(name.normalize('NFKC'), (letter) => LATIN_SHAPES.get(letter) ?? letter).join('');
  return folded(SHAPES.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), latin));
}
