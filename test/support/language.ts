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
