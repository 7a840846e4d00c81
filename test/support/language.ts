import ts from 'typescript';

/** A name in code, or a passage that people read: a comment, a string, a line of a document. */
export interface Piece {
  readonly kind: 'identifier' | 'prose';
  readonly text: string;
  /** The offset of `text` in the file. */
  readonly at: number;
}

const STRINGS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
]);

const isCode = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);

/** The names and passages of one file. A file that is not code is one passage. */
function piecesOf(file: string, text: string): Piece[] {
  if (!isCode(file)) return [{ kind: 'prose', text, at: 0 }];
  const pieces: Piece[] = [];
  // Between literals, only a comment contains `//` or `/*`.
  let rest = text;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) add('identifier', node);
    else if (STRINGS.has(node.kind)) add('prose', node);
    if (STRINGS.has(node.kind) || ts.isRegularExpressionLiteral(node)) hide(node);
    ts.forEachChild(node, visit);
  };
  const add = (kind: Piece['kind'], node: ts.Node): void => {
    const at = node.getStart(source);
    pieces.push({ kind, text: text.slice(at, node.end), at });
  };
  const hide = (node: ts.Node): void => {
    const at = node.getStart(source);
    rest = rest.slice(0, at) + ' '.repeat(node.end - at) + rest.slice(node.end);
  };
  visit(source);
  for (const { 0: comment, index } of rest.matchAll(/\/\*[^]*?\*\/|\/\/.*/g))
    pieces.push({ kind: 'prose', text: comment, at: index });
  return pieces.sort((one, other) => one.at - other.at);
}

/** The line of an offset, from 1. */
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** A former name that is still used, with the name to use instead. */
export interface FormerName {
  readonly line: number;
  readonly name: string;
  readonly instead: string;
}

/** The identifiers of a file of code that are in `renamed` (former name → name to use instead). */
export function formerNames(file: string, text: string, renamed: ReadonlyMap<string, string>): FormerName[] {
  return piecesOf(file, text).flatMap(({ kind, text: name, at }) => {
    const instead = kind === 'identifier' ? renamed.get(name) : undefined;
    return instead === undefined ? [] : [{ line: lineOf(text, at), name, instead }];
  });
}

/** A word that the project does not use, with the term to write instead. */
interface WordRule {
  readonly word: string;
  readonly instead: string;
}

const WORDS: readonly WordRule[] = [
  { word: 'mend|mends|mended|mending', instead: 'fix' },
  { word: 'whoever', instead: 'consumers, producers or callers' },
  { word: 'for ever|forever', instead: 'indefinitely' },
  { word: 'told', instead: 'reported, shown or distinguished' },
  { word: 'asked', instead: 'requested' },
  { word: 'slice|slices|cell|cells', instead: 'partition' },
  { word: 'grid|grids', instead: 'partitioning' },
  { word: 'culprit|culprits', instead: 'root cause' },
  { word: 'floor|floors', instead: 'layer, or minimum' },
  { word: 'round|rounds', instead: 'coordinator cycle' },
  { word: 'harm|harms|harmed|harming', instead: 'unhealthy, or degraded by' },
  { word: 'put aside|puts aside', instead: 'dead-lettered' },
  { word: 'at the door', instead: 'at the API boundary' },
  { word: 'is disturbed|are disturbed|not disturbed', instead: 'compatible' },
  { word: 'surprised', instead: 'potentially disruptive' },
];

/** Where a listed word may stand, with the reason. Without `word`, the file is not examined. */
export interface WordException {
  readonly files: RegExp;
  readonly word?: RegExp;
  readonly reason: string;
}

/** A use of a listed word. */
export interface WordUse {
  readonly line: number;
  readonly word: string;
  readonly instead: string;
}

// Words of a phrase may be on two lines of a comment. A call such as `round(` is code in a string.
const RULES = WORDS.map(({ word, instead }) => ({
  pattern: new RegExp(String.raw`\b(?:${word.replaceAll(' ', String.raw`[\s*/]+`)})\b(?!\()`, 'gi'),
  instead,
}));

/** The uses of listed words in comments, strings and documents, without the exceptions. */
export function listedWords(file: string, text: string, exceptions: readonly WordException[]): WordUse[] {
  const allowed = exceptions.filter(({ files }) => files.test(file));
  if (allowed.some(({ word }) => word === undefined)) return [];
  return piecesOf(file, text)
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ text: passage, at }) => {
      let rest = passage;
      for (const { word } of allowed)
        if (word !== undefined) rest = rest.replace(word, (found) => ' '.repeat(found.length));
      return RULES.flatMap(({ pattern, instead }) =>
        [...rest.matchAll(pattern)].map(({ 0: word, index }) => ({ at: at + index, word, instead })),
      );
    })
    .sort((one, other) => one.at - other.at)
    .map(({ at, word, instead }) => ({ line: lineOf(text, at), word: word.replace(/[\s*/]+/g, ' '), instead }));
}
