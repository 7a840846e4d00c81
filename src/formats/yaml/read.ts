import { type Alias, type Node, isAlias, isMap, isScalar, isSeq } from 'yaml';
import { type Code, codes } from '../../core/codes/index.js';
import type { JsonValue } from '../../core/contract/model.js';
import type { Issue } from '../../core/shared/issue.js';
import { unstorableAt, unstorableName, utf8Length } from '../../core/shared/text.js';
import { type ParsedDocument, compose } from './compose.js';
import { type Evaluated, type Problem, type TextPair, evaluate, keyText } from './evaluate.js';
import { jsonLocator } from './json-places.js';
import { LIMITS } from './limits.js';
import { isPlainJson } from './plain-json.js';
import { tokensOf } from './pointer.js';
import { type Place, TextIndex } from './text-index.js';
import { unclosedBy } from './unclosed.js';

/**
 * The format of a text as the caller declares it; AUTO reads valid JSON as JSON and any other text
 * as YAML.
 */
export type TextFormat = 'AUTO' | 'YAML' | 'JSON';

/** A text parsed into a JSON value, with the position of any JSON pointer. */
export interface SourceDocument {
  /** Undefined if the text could not be parsed; then `issues` has an error. */
  readonly value: JsonValue | undefined;
  readonly format: 'YAML' | 'JSON';
  /** Every error; of a text that could be parsed, information about how it was read. */
  readonly issues: readonly Issue[];
  /**
   * The position of `pointer`: of a scalar its own text, of a mapping or list its key; with `key`
   * always the key. A pointer without a target has the position of its nearest ancestor.
   */
  locate(pointer: string, part?: 'key' | 'value'): Place;
}

/**
 * Reads YAML 1.2 (core schema: dates stay strings) or JSON, reports every problem at once, and
 * stays within `LIMITS`.
 */
export function readDocument(text: string, format: TextFormat = 'AUTO'): SourceDocument {
  const index = new TextIndex(text);
  const json = isJson(text, format);
  const actual = json.is ? 'JSON' : 'YAML';
  const refuse = (problems: readonly Problem[]): SourceDocument => ({
    value: undefined,
    format: actual,
    issues: toIssues(problems, index),
    locate: () => ({ line: 1, column: 1 }),
  });

  if (text.length * 3 > LIMITS.bytes && utf8Length(text) > LIMITS.bytes) {
    return refuse([problem('C003', `the document is larger than ${LIMITS.bytes / 1024 / 1024} MB`, 0, 0)]);
  }
  // Plain JSON needs no syntax tree: its positions are looked up where an issue has one.
  if (json.value !== undefined && isPlainJson(text, json.value)) {
    return { value: json.value, format: actual, issues: [], locate: jsonLocator(text, index) };
  }
  const composed = compose(text);
  if ('exceeded' in composed) {
    const { limit, offset } = composed.exceeded;
    const message =
      limit === 'depth'
        ? `the document is nested deeper than ${LIMITS.depth} levels here`
        : `the document has more than ${LIMITS.tokens} elements`;
    return refuse([problem('C003', message, offset, offset + 1)]);
  }

  const document = composed.documents[0] as ParsedDocument;
  const syntax = syntaxProblems(composed.documents, text);
  if (json.is && json.error !== null && syntax.length === 0) syntax.push(json.error);
  const root: Node | null = document.contents;
  const evaluated = evaluate(root);
  const problems = [...syntax, ...evaluated.problems, ...unstorableProblems(text, evaluated.problems)];
  const locate = locator(root, evaluated.targets, index);
  if (problems.length > 0) return { ...refuse(problems), locate };
  return { value: evaluated.value, format: actual, issues: mergeNote(evaluated, index), locate };
}

/** YAML 1.2 has no merge keys: other tools may refuse the document, or read `<<` as a key. */
function mergeNote({ mergeKey }: Evaluated, index: TextIndex): Issue[] {
  if (mergeKey === null) return [];
  const { pointer, from, to } = mergeKey;
  const message = 'the keys of the anchor are read as if they were written here: `<<` is a merge key of YAML 1.1';
  return [{ code: 'MERGE_KEY', severity: 'info', message, pointer, ...index.span(from, to), help: null }];
}

/** Whether the text is read as JSON, and its value or first error in the grammar of JSON. */
function isJson(
  text: string,
  format: TextFormat,
): { readonly is: boolean; readonly error: Problem | null; readonly value?: JsonValue } {
  if (format === 'YAML') return { is: false, error: null };
  if (format === 'AUTO' && !/^\s*[[{]/.test(text)) return { is: false, error: null };
  if (text.length > LIMITS.bytes) return { is: format === 'JSON', error: null };
  try {
    return { is: true, error: null, value: JSON.parse(text) as JsonValue };
  } catch (error) {
    if (format === 'AUTO') return { is: false, error: null };
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    return { is: true, error: problem('C001', `the text is not valid JSON: ${shorten(message)}`, offset, offset + 1) };
  }
}

function syntaxProblems(documents: readonly ParsedDocument[], text: string): Problem[] {
  const [first, second] = documents;
  const problems: Problem[] = [];
  for (const error of first?.errors ?? []) {
    if (problems.length > LIMITS.issues) break;
    const open = first === undefined ? null : unclosedBy(error, first, text);
    // What follows an open quote or bracket is read as a part of it.
    if (open !== null) {
      const help = 'Close it on its line.';
      const before = problems.filter(({ from }) => from < open.from);
      return [...before, { ...problem('C001', open.message, open.from, open.to), help }];
    }
    problems.push(problem('C001', shorten(error.message), error.pos[0], error.pos[1]));
  }
  for (const warning of first?.warnings ?? []) {
    if (problems.length > LIMITS.issues) break;
    // Of the library's warnings only those about tags change the value; unknown directives do not.
    if (warning.code !== 'TAG_RESOLVE_FAILED') continue;
    problems.push(
      problem('C004', `custom tags are not supported: ${shorten(warning.message)}`, warning.pos[0], warning.pos[1]),
    );
  }
  if (second !== undefined) {
    problems.push(
      problem(
        'C004',
        'a second document starts here, but a file can contain only one',
        second.range[0],
        second.range[0] + 1,
      ),
    );
  }
  return problems;
}

function locator(root: Node | null, targets: ReadonlyMap<Alias, Node>, index: TextIndex) {
  return (pointer: string, part: 'key' | 'value' = 'value'): Place => {
    let node: Node | null = root;
    let key: Node | null = null;
    let known: Node | null = root;
    for (const token of tokensOf(pointer)) {
      const step = descend(node !== null && isAlias(node) ? (targets.get(node) ?? null) : node, token);
      if (step === null) {
        // The pointer has no target: the nearest ancestor, by its key if it has one.
        return placeOf(key ?? known, index, key === null);
      }
      ({ key, value: node } = step);
      known = node ?? key ?? known;
    }
    if (key !== null && (part === 'key' || node === null || !isScalar(node) || isEmptyScalar(node))) {
      return placeOf(key, index, false);
    }
    return placeOf(node ?? known, index, !isScalar(node));
  };
}

function descend(node: Node | null, token: string): { readonly key: Node | null; readonly value: Node | null } | null {
  if (isMap(node)) {
    for (const pair of node.items) {
      const { key, value } = pair as unknown as TextPair;
      if (keyText(key) === token) return { key, value };
    }
    return null;
  }
  if (isSeq(node)) {
    const item = node.items[Number(token)];
    return item === undefined ? null : { key: null, value: item as Node | null };
  }
  return null;
}

function isEmptyScalar(node: Node): boolean {
  return node.range !== null && node.range !== undefined && node.range[0] === node.range[1];
}

/** Only the start of a collection: underlining its whole first line would not help. */
function placeOf(node: Node | null, index: TextIndex, startOnly: boolean): Place {
  const [from, to] = node?.range ?? [0, 0];
  return startOnly ? index.position(from) : index.span(from, to);
}

function toIssues(problems: readonly Problem[], index: TextIndex): Issue[] {
  return problems.slice(0, LIMITS.issues).map(({ code, message, pointer, from, to, help }) => ({
    code,
    severity: 'error' as const,
    message,
    pointer,
    ...index.span(from, to),
    help: help ?? codes[code].fix,
  }));
}

function problem(code: Code, message: string, from: number, to: number): Problem {
  return { code, message, pointer: '', from, to, help: null };
}

/**
 * Characters outside of keys and values that cannot be stored, for example in comments. Keys and
 * values report their own.
 */
function unstorableProblems(text: string, known: readonly Problem[]): Problem[] {
  if (known.some(({ code }) => code === 'C006')) return [];
  const problems: Problem[] = [];
  for (let at = unstorableAt(text); at !== -1 && problems.length < LIMITS.issues; at = unstorableAt(text, at + 1)) {
    problems.push(problem('C006', `${unstorableName(text, at)} cannot be stored`, at, at + 1));
  }
  return problems;
}

function shorten(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
