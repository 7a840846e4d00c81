import { type Code, codes } from '../../core/codes/index.js';
import type { JsonObject } from '../../core/contract/model.js';
import type { Issue, IssueSeverity } from '../../core/shared/issue.js';
import { type Finding, error } from './finding.js';
import type { CompiledSchema, SchemaError } from './json-schema.js';
import { LIMITS } from './limits.js';
import { child } from './pointer.js';
import type { SourceDocument } from './read.js';
import { nearest } from './suggest.js';

/**
 * What a standard knows about its keys and values, for better messages than its JSON Schema alone
 * gives.
 */
export interface Vocabulary {
  /**
   * The probable intention of a value that is not allowed, for example a logical type for a
   * database's type.
   */
  readonly synonyms: (pointer: string, word: string) => string | null;
  /** The findings that replace this error; null selects the general treatment. */
  readonly replace: (error: SchemaError) => readonly Finding[] | null;
  /** A better description of a reported error; null selects the general one. */
  readonly describe: (error: SchemaError, document: JsonObject) => Finding | null;
  /** The key of the standard that a word of other tools means, or null. */
  readonly keys: (word: string) => string | null;
}

/** The vocabulary of a standard that adds nothing to its JSON Schema. */
export const NO_VOCABULARY: Vocabulary = {
  synonyms: () => null,
  replace: () => null,
  describe: () => null,
  keys: () => null,
};

/**
 * Gives each finding its position, in the order of the text, without repetition, and at most
 * `LIMITS.issues` of them.
 */
export function place(findings: readonly Finding[], source: SourceDocument): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [...source.issues];
  for (const { code, severity, message, pointer, help, part } of findings) {
    const key = `${code} ${pointer} ${message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (issues.length === LIMITS.issues) {
      const rest = `${findings.length - LIMITS.issues} more problems are not listed`;
      issues.push({ code: 'C099', severity: 'error', message: rest, pointer: '', line: 1, column: 1, help: null });
      break;
    }
    issues.push({
      code,
      severity,
      message,
      pointer,
      ...source.locate(pointer, part),
      help: fixOf(code, severity, help),
    });
  }
  return issues.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Every error has a fix: its own help, else the fix of its code. */
function fixOf(code: Code, severity: IssueSeverity, help: string | null): string | null {
  return help ?? (severity === 'error' ? codes[code].fix : null);
}

/**
 * Turns the errors of a JSON Schema validator into findings that an author can act on. A failing
 * `if`, and the keys that a failed branch leaves unevaluated, are consequences of another error and
 * are dropped; the branches of a failed choice are reduced to the one that was meant.
 */
export function findingsOf(
  document: JsonObject,
  errors: readonly SchemaError[],
  schema: CompiledSchema,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const causes = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'unevaluatedProperties');
  const replaced = new Map(causes.map((error) => [error, vocabulary.replace(error)]));
  const general = causes.filter((error) => replaced.get(error) === null);
  const choices = general.filter(isChoice);
  const branches = general.filter(
    (error) => !isChoice(error) && !choices.some((choice) => isWrongBranch(error, choice)),
  );
  const unexplained = choices.filter((choice) => !branches.some((error) => isWithin(error, choice)));
  const unevaluated = unknownKeys(errors, causes, schema);
  return [
    ...[...replaced.values()].flatMap((findings) => findings ?? []),
    ...[...unexplained, ...branches, ...unevaluated].map(
      (error) => vocabulary.describe(error, document) ?? findingOf(error, schema, vocabulary),
    ),
  ];
}

/**
 * The keys that no part of the schema evaluated and that are the mistake itself. A branch that
 * fails, because of a value or because of a key further down, evaluates none of its keys: those
 * that the schema knows here are a consequence.
 */
function unknownKeys(
  errors: readonly SchemaError[],
  causes: readonly SchemaError[],
  schema: CompiledSchema,
): readonly SchemaError[] {
  const open = errors.filter(({ keyword }) => keyword === 'unevaluatedProperties');
  const depthOf = ({ instancePath }: SchemaError): number => instancePath.split('/').length;
  const kept: SchemaError[] = [];
  for (const error of [...open].sort((a, b) => depthOf(b) - depthOf(a))) {
    const isKnown = schema.keys().keysOf(error.parentSchema).has(unknownKeyOf(error));
    const isCaused = (cause: SchemaError): boolean =>
      isWithin(cause, error) && cause.instancePath !== error.instancePath;
    const isConsequence = isKnown && (causes.some((cause) => isWithin(cause, error)) || kept.some(isCaused));
    if (!isConsequence && !errors.some((inner) => isBelow(inner, error))) kept.push(error);
  }
  return open.filter((error) => kept.includes(error));
}

function isChoice({ keyword }: SchemaError): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'not';
}

function isWithin(error: SchemaError, outer: SchemaError): boolean {
  return error.instancePath === outer.instancePath || error.instancePath.startsWith(`${outer.instancePath}/`);
}

/** Whether an error is below the key that the other one calls unknown: then it is the cause. */
function isBelow(inner: SchemaError, { instancePath, ...rest }: SchemaError): boolean {
  const at = child(instancePath, unknownKeyOf({ instancePath, ...rest }));
  return inner.instancePath === at || inner.instancePath.startsWith(`${at}/`);
}

/**
 * A branch of a choice that was not intended: it expects another type, or another pattern of the
 * same string.
 */
function isWrongBranch(error: SchemaError, choice: SchemaError): boolean {
  if (error.instancePath !== choice.instancePath) return false;
  return error.keyword === 'type' || error.keyword === 'pattern';
}

function choiceFinding({ instancePath, schema }: SchemaError): Finding {
  const message = `\`${lastToken(instancePath)}\` does not match any of the allowed forms`;
  return error('C018', instancePath, message, formsOf(schema));
}

function formsOf(branches: unknown): string | null {
  if (!Array.isArray(branches)) return null;
  const types = (branches as { type?: string | string[] }[]).flatMap(({ type }) => type ?? []);
  return types.length === 0 ? null : `Write a value of one of these types: ${[...new Set(types)].join(', ')}.`;
}

function findingOf(error: SchemaError, schema: CompiledSchema, vocabulary: Vocabulary): Finding {
  const { keyword, instancePath } = error;
  const name = lastToken(instancePath);
  const params = error.params as Record<string, unknown>;
  const finding = (code: Code, message: string, help: string | null = null): Finding => ({
    code,
    severity: 'error',
    message,
    pointer: instancePath,
    help,
  });
  switch (keyword) {
    case 'oneOf':
    case 'anyOf':
    case 'not':
      return choiceFinding(error);
    case 'required':
      return {
        ...finding('C010', `\`${missingKeyOf(error)}\` is missing`, missingHelp(error, schema)),
        part: 'key',
      };
    case 'type': {
      const expected = [params['type']].flat().join(' or ');
      const quote = expected === 'string' && (typeof error.data === 'number' || typeof error.data === 'boolean');
      return finding(
        'C011',
        `${name} must be ${article(expected)}, not ${kindOf(error.data)}`,
        quote ? 'Quote it.' : error.data === null ? 'Remove the key, or give it a value.' : null,
      );
    }
    case 'enum':
    case 'const':
      return enumFinding(error, name, vocabulary);
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = unknownKeyOf(error);
      const here = schema.keys().keysOf(error.parentSchema);
      const synonym = vocabulary.keys(key);
      const meant = synonym !== null && here.has(synonym) ? synonym : nearest(key, here);
      return unknownKey(child(instancePath, key), key, meant ?? nearest(key, schema.properties()));
    }
    case 'pattern':
      return finding(
        'C014',
        `${name} does not match the required pattern: ${shown(error.data)}`,
        `Write a value that matches ${cut(String(params['pattern']))}.`,
      );
    default:
      return finding('C015', `${name} ${limitText(error)}`);
  }
}

/** The unknown key of the mapping that was probably meant, else the missing one. */
function missingHelp(error: SchemaError, schema: CompiledSchema): string {
  const missing = missingKeyOf(error);
  const unknown = Object.keys(error.data as object).filter((key) => !schema.properties().has(key));
  const written = unknown.find((key) => nearest(key, [missing]) !== null);
  return written === undefined ? `Add \`${missing}\`.` : `Rename \`${cut(written)}\` to \`${missing}\`.`;
}

/** A key that the standard does not have at this place, with the one that was probably meant. */
export function unknownKey(pointer: string, key: string, meant: string | null): Finding {
  const help =
    meant !== null && meant !== key ? `did you mean \`${meant}\`?` : 'Put keys of your own in `customProperties`.';
  return { ...error('C013', pointer, `\`${cut(key)}\` is not a key of the standard here`, help), part: 'key' };
}

function limitText({ keyword, params, message }: SchemaError): string {
  const limit = String((params as { limit?: unknown }).limit);
  const texts: Readonly<Record<string, string>> = {
    minItems: `needs at least ${limit} ${limit === '1' ? 'entry' : 'entries'}`,
    maxItems: `may have at most ${limit} entries`,
    uniqueItems: 'contains the same entry twice',
    minLength: limit === '1' ? 'cannot be empty' : `needs at least ${limit} characters`,
    maxLength: `may have at most ${limit} characters`,
    minimum: `must be at least ${limit}`,
    exclusiveMinimum: `must be greater than ${limit}`,
    maximum: `must be at most ${limit}`,
    exclusiveMaximum: `must be less than ${limit}`,
  };
  return Object.hasOwn(texts, keyword) ? (texts[keyword] ?? '') : (message ?? `violates the rule ${keyword}`);
}

function enumFinding(error: SchemaError, name: string, vocabulary: Vocabulary): Finding {
  const params = error.params as { allowedValues?: unknown[]; allowedValue?: unknown };
  const allowed = (params.allowedValues ?? [params.allowedValue]).map(String);
  const word = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
  const meant = vocabulary.synonyms(error.instancePath, word) ?? backticked(nearest(word, allowed));
  return {
    code: 'C012',
    severity: 'error',
    message: `${name} must be one of ${allowed.join(', ')}`,
    pointer: error.instancePath,
    help: meant === null ? null : `did you mean ${meant}?`,
  };
}

/** The key that an object must not have. */
export function unknownKeyOf({ params }: SchemaError): string {
  const { additionalProperty, unevaluatedProperty } = params as Record<string, string | undefined>;
  return additionalProperty ?? unevaluatedProperty ?? '';
}

/** The key that an object must have. */
export function missingKeyOf({ params }: SchemaError): string {
  return (params as { missingProperty?: string }).missingProperty ?? '';
}

/** The last key of the pointer that is not an index: the name of the value for its author. */
function lastToken(pointer: string): string {
  const names = pointer.split('/').filter((token) => token !== '' && !/^\d+$/.test(token));
  return cut(names.at(-1) ?? 'the document');
}

function backticked(word: string | null): string | null {
  return word === null ? null : `\`${word}\``;
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a string',
    object: 'a mapping',
    array: 'a list',
    boolean: 'a boolean',
    integer: 'an integer',
    number: 'a number',
  };
  return names[type] ?? type;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : article(typeof value);
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? `\`${cut(value)}\`` : kindOf(value);
}

/** A string, shortened for a message. */
function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
