/**
 * Names that could be mistaken for others. A subject is the name in the audit trail, and a domain,
 * a product or the id of a contract is what people type: a new one must not look like one that
 * exists.
 *
 * Covered: other forms of a character (NFKC), invisible characters, symbols outside ASCII, phonetic
 * letters, letters of several scripts in one part, scripts that are not in common use, upper and
 * lower case, the look-alikes of ASCII in `SHAPES` and of Latin in Cyrillic and Greek in
 * `LATIN_SHAPES`. Not covered: accents (`e` and `é`), look-alikes within another script or of three
 * scripts, digits of other scripts, and names that only sound alike.
 */

/** Names of the catalog itself, of everybody and of nobody; no new name may be or look like one. */
export const RESERVED_NAMES: readonly string[] = [
  ...['admin', 'administrator', 'anonymous', 'any', 'bootstrap', 'concordat', 'coordinator', 'everyone', 'local'],
  'system',
];

/** What is wrong with a name on its own. */
export type NameProblem = 'RESERVED' | 'NOT_NORMALIZED' | 'INVISIBLE' | 'SYMBOL' | 'MIXED_SCRIPTS';

/** What is wrong with the id of a contract on its own. */
export type IdProblem = NameProblem | 'BLANKS' | 'PATH' | 'REFERENCE';

/** How each problem continues a sentence that begins with the name. */
export const NAME_PROBLEMS: Readonly<Record<IdProblem, string>> = {
  RESERVED: 'is reserved, or looks like a reserved name',
  NOT_NORMALIZED: 'contains characters that are another form of common ones',
  INVISIBLE: 'contains characters that cannot be seen',
  SYMBOL: 'contains symbols outside of ASCII, or phonetic letters, which can look like others',
  MIXED_SCRIPTS: 'contains letters of several scripts, or of one that is not in common use, which can look like others',
  BLANKS: 'begins or ends with a blank',
  PATH: 'contains `.` or `..` between slashes, so that it is another id once a path is resolved',
  REFERENCE: 'begins with `id:`, which marks an id in references',
};

/**
 * Letters of Latin that no common spelling needs and that look like ASCII: clicks, the phonetic
 * alphabet without the letters that languages of Africa use, modifiers, small capitals, and the
 * blocks of letters for linguists and medievalists.
 */
const PHONETIC =
  /[\u01C0-\u01C3\u0250-\u0252\u0255\u0258\u025A\u025C-\u025F\u0261\u0262\u0264-\u0267\u0269-\u0271\u0273\u0274\u0276-\u0282\u0284-\u0287\u028C-\u0291\u0293-\u02FF\u1D00-\u1DBF\u2C60-\u2C7F\uA720-\uA7FF\uAB30-\uAB6F\u{10780}-\u{107BF}\u{1DF00}-\u{1DFFF}]/u;

/** The scripts in common use (UAX 31, table 5), and those that are written together. */
const SCRIPTS: readonly RegExp[] = [
  ...[/^\p{scx=Latin}$/u, /^\p{scx=Greek}$/u, /^\p{scx=Cyrillic}$/u, /^\p{scx=Armenian}$/u, /^\p{scx=Hebrew}$/u],
  ...[/^\p{scx=Arabic}$/u, /^\p{scx=Thaana}$/u, /^\p{scx=Devanagari}$/u, /^\p{scx=Bengali}$/u],
  ...[/^\p{scx=Gurmukhi}$/u, /^\p{scx=Gujarati}$/u, /^\p{scx=Oriya}$/u, /^\p{scx=Tamil}$/u, /^\p{scx=Telugu}$/u],
  ...[/^\p{scx=Kannada}$/u, /^\p{scx=Malayalam}$/u, /^\p{scx=Sinhala}$/u, /^\p{scx=Thai}$/u, /^\p{scx=Lao}$/u],
  ...[/^\p{scx=Tibetan}$/u, /^\p{scx=Myanmar}$/u, /^\p{scx=Georgian}$/u, /^\p{scx=Ethiopic}$/u],
  // UTS 39, highly restrictive: Latin letters are common within words of these, as in `顧客ID`.
  ...[/^\p{scx=Khmer}$/u, /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]$/u],
  ...[/^[\p{scx=Latin}\p{scx=Han}\p{scx=Hangul}]$/u, /^[\p{scx=Latin}\p{scx=Han}\p{scx=Bopomofo}]$/u],
];

/** ASCII that looks like other ASCII. */
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
    ['АВСЕНІЈКМОРЅТУХҮԌԚԜӀѴѠ', 'ABCEHIJKMOPSTYXYGQWIVW'],
    ['асеһіјкорѕухүԁԛԝӏѵѡ', 'acehijkopsyxydqwlvw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧͿ', 'ABEZHIKMNOPTYXJ'],
    ['αικνορτυχγϳωη', 'aikvoptuxyjwn'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (letter, index) => [letter, to[index] ?? ''] as const)),
);

/** What is wrong with the name on its own; null if nothing is. */
export function nameProblem(name: string): NameProblem | null {
  // What precedes a colon is the kind: `user:иван` is of one script in each part.
  return problemOf(name, name.split(':'));
}

/**
 * What is wrong with the id of a contract on its own; null if nothing is. Its words may be of
 * different scripts (`finance.注文`): ids consist of the names of systems and of tables.
 */
export function idProblem(id: string): IdProblem | null {
  if (id.trim() !== id) return 'BLANKS';
  if (id.split(/[/\\]/u).some((segment) => /^\.{1,2}$/u.test(segment.trim()))) return 'PATH';
  if (/^id\s*:/iu.test(id)) return 'REFERENCE';
  return problemOf(id, id.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []);
}

function problemOf(name: string, parts: readonly string[]): NameProblem | null {
  if (name.normalize('NFKC') !== name) return 'NOT_NORMALIZED';
  if (/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(name)) return 'INVISIBLE';
  // The dot of Katakana separates names, as in `ジョン・スミス`.
  if (/[^\p{L}\p{M}\p{Nd}\u30FB -~]/u.test(name) || PHONETIC.test(name)) return 'SYMBOL';
  if (!parts.every(isOfOneScript)) return 'MIXED_SCRIPTS';
  return isReserved(name) ? 'RESERVED' : null;
}

/** Whether the name is reserved, or looks like a reserved one. */
export function isReserved(name: string): boolean {
  return RESERVED_NAMES.some((reserved) => reserved === name || looksLike(reserved, name));
}

/** Whether two different names can be mistaken for each other. */
export function looksLike(a: string, b: string): boolean {
  if (a === b) return false;
  const others = looksOf(b);
  return looksOf(a).some((look) => others.includes(look));
}

/**
 * The looks of a name: two names with a common one can be mistaken for each other. The store keeps
 * them for the ids of contracts: a change of this function needs a migration that fills them again.
 */
export function looksOf(name: string): readonly string[] {
  const normal = name.normalize('NFKC');
  const latin = Array.from(normal, (letter) => LATIN_SHAPES.get(letter) ?? letter).join('');
  // A capital I looks like an l, and is an i in other case.
  return [...new Set([shape(folded(normal)), shape(folded(latin)), folded(shape(latin))])];
}

function shape(name: string): string {
  return SHAPES.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), name);
}

function isOfOneScript(part: string): boolean {
  const letters = part.match(/\p{L}/gu) ?? [];
  return SCRIPTS.some((script) => letters.every((letter) => script.test(letter)));
}

/** Without case: `ß` as `ss`, and all sigmas as one. */
function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
