import { type Code, codes } from '../../core/codes/index.js';
import type { Issue, IssueSeverity } from '../../core/shared/issue.js';
import type { CompiledSchema, SchemaError } from './json-schema.js';
import { LIMITS } from './limits.js';
import { child } from './pointer.js';
import type { SourceDocument } from './read.js';
import { nearest } from './suggest.js';

/** A problem at a JSON pointer, before it is given its place in the text. */
export interface Finding {
  readonly code: Code;
  readonly severity: IssueSeverity;
  readonly message: string;
  readonly pointer: string;
  readonly help: string | null;
  /** Whether the key itself is wrong, not its value. */
  readonly part?: 'key' | 'value';
}

/** Words that a standard's own vocabulary should win over, for instance a database's type for a logical one. */
export type Synonyms = (pointer: string, word: string) => string | null;

/** Gives each finding its place; in the order of the text, without repetition, and not more than anyone reads. */
export function place(findings: readonly Finding[], source: SourceDocument): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
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
      help: mendOf(code, severity, help),
    });
  }
  return issues.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What stops a publish always says how to mend it: in the words of the place, else in those of its code. */
function mendOf(code: Code, severity: IssueSeverity, help: string | null): string | null {
  return help ?? (severity === 'error' ? codes[code].fix : null);
}

/**
 * Turns the errors of a JSON Schema validator into findings a reader can act on. A failing `if`, and the keys that a failed
 * branch leaves unevaluated, are consequences of another error and are dropped; the branches of a failed choice are
 * reduced to the one that was meant.
 */
export function findingsOf(errors: readonly SchemaError[], schema: CompiledSchema, synonyms: Synonyms): Finding[] {
  const causes = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'unevaluatedProperties');
  const operators = causes.filter(isOperatorChoice);
  const choices = causes.filter((error) => isChoice(error) && !isOperatorChoice(error));
  const branches = causes.filter(
    (error) =>
      !isChoice(error) &&
      !(error.keyword === 'required' && isOperator(missingOf(error))) &&
      !choices.some((choice) => isWrongBranch(error, choice)),
  );
  const unexplained = choices.filter((choice) => !branches.some((error) => isWithin(error, choice)));
  const unevaluated = errors.filter(
    (error) =>
      error.keyword === 'unevaluatedProperties' &&
      (!schema.properties.has(keyOf(error)) || !causes.some((cause) => isWithin(cause, error))),
  );
  return [
    ...operators.flatMap(operatorFinding),
    ...unexplained.map(choiceFinding),
    ...[...branches, ...unevaluated].map((error) => findingOf(error, schema, synonyms)),
  ];
}

const OPERATOR = /^must(Not)?Be/;

function isOperator(key: string): boolean {
  return OPERATOR.test(key);
}

function isChoice({ keyword }: SchemaError): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'not';
}

/** The choice between the operators of a quality rule. */
function isOperatorChoice({ keyword, schema }: SchemaError): boolean {
  return (
    keyword === 'oneOf' &&
    Array.isArray(schema) &&
    (schema as { required?: string[] }[]).every(
      ({ required }) => required?.length === 1 && isOperator(required[0] ?? ''),
    )
  );
}

function isWithin(error: SchemaError, outer: SchemaError): boolean {
  return error.instancePath === outer.instancePath || error.instancePath.startsWith(`${outer.instancePath}/`);
}

/** A branch of a choice that was not meant: it wants another type, or another pattern of the same text. */
function isWrongBranch(error: SchemaError, choice: SchemaError): boolean {
  if (error.instancePath !== choice.instancePath) return false;
  return error.keyword === 'type' || error.keyword === 'pattern';
}

function operatorFinding({ instancePath, data }: SchemaError): Finding[] {
  // A rule that is no mapping has the wrong type, which is reported as such.
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const present = Object.keys(data).filter(isOperator);
  const message =
    present.length === 0
      ? 'this rule compares its result with nothing: it needs one operator'
      : present.length === 1
        ? `the operator \`${present[0] ?? ''}\` does not have the form it needs`
        : `this rule has ${present.length} operators (${present.join(', ')}); it may have one`;
  const at = present[1] ?? present[0];
  return [
    {
      code: 'C016',
      severity: 'error',
      message,
      pointer: at === undefined ? instancePath : child(instancePath, at),
      part: 'key',
      help:
        present.length > 1
          ? 'Keep one operator, and write a second rule for the second bound.'
          : present.length === 1
            ? null
            : 'Add one of mustBe, mustBeLessThan, mustBeBetween …',
    },
  ];
}

function choiceFinding(error: SchemaError): Finding {
  const key = lastToken(error.instancePath);
  const isEnd = /\/relationships\/\d+\/(from|to)(\/\d+)?$/.test(error.instancePath);
  if (isEnd || /\/relationships\/\d+$/.test(error.instancePath)) {
    return {
      code: 'C017',
      severity: 'error',
      message: isEnd
        ? `${shown(error.data)} is no reference to a property`
        : error.keyword === 'not'
          ? 'a relationship of a property has no `from`: it is the property itself'
          : '`from` and `to` must both be text, or both lists',
      pointer: error.instancePath,
      help: isEnd ? 'Write `object.property`, or a path of ids.' : null,
    };
  }
  return {
    code: 'C018',
    severity: 'error',
    message: `\`${key}\` has none of the forms allowed here`,
    pointer: error.instancePath,
    help: formsOf(error.schema),
  };
}

function formsOf(branches: unknown): string | null {
  if (!Array.isArray(branches)) return null;
  const types = (branches as { type?: string | string[] }[]).flatMap(({ type }) => type ?? []);
  return types.length === 0 ? null : `Write one of: ${[...new Set(types)].join(', ')}.`;
}

function findingOf(error: SchemaError, schema: CompiledSchema, synonyms: Synonyms): Finding {
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
    case 'required':
      return { ...finding('C010', `\`${missingOf(error)}\` is missing`, `Add \`${missingOf(error)}\`.`), part: 'key' };
    case 'type': {
      const wanted = [params['type']].flat().join(' or ');
      const quote = wanted === 'string' && (typeof error.data === 'number' || typeof error.data === 'boolean');
      return finding(
        'C011',
        `${name} must be ${article(wanted)}, not ${kindOf(error.data)}`,
        quote ? 'Quote it.' : null,
      );
    }
    case 'enum':
    case 'const':
      return enumFinding(error, name, synonyms);
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = keyOf(error);
      if (isOperator(key) && (error.data as { type?: unknown } | null)?.type === 'text') {
        const message = `a text rule is prose: \`${key}\` compares nothing`;
        const help = 'Remove the operator, or give the rule a metric and `type: library`.';
        return {
          code: 'OPERATOR_ON_TEXT',
          severity: 'error',
          message,
          pointer: child(instancePath, key),
          part: 'key',
          help,
        };
      }
      const meant = nearest(key, siblingsOf(error) ?? schema.properties);
      return {
        code: 'C013',
        severity: 'error',
        message: `the standard has no \`${cut(key)}\` here`,
        pointer: child(instancePath, key),
        part: 'key',
        help: meant !== null && meant !== key ? `did you mean \`${meant}\`?` : 'Own keys belong in `customProperties`.',
      };
    }
    case 'pattern':
      return finding(
        'C014',
        `${name} does not have the demanded form: ${shown(error.data)}`,
        `It must match ${cut(String(params['pattern']))}.`,
      );
    default:
      return finding('C015', `${name} ${limitText(error)}`);
  }
}

function limitText({ keyword, params, message }: SchemaError): string {
  const limit = String((params as { limit?: unknown }).limit);
  const texts: Readonly<Record<string, string>> = {
    minItems: `needs at least ${limit} ${limit === '1' ? 'entry' : 'entries'}`,
    maxItems: `may have at most ${limit} entries`,
    uniqueItems: 'has the same entry twice',
    minLength: limit === '1' ? 'cannot be empty' : `needs at least ${limit} characters`,
    maxLength: `may have at most ${limit} characters`,
    minimum: `must be at least ${limit}`,
    exclusiveMinimum: `must be above ${limit}`,
    maximum: `must be at most ${limit}`,
    exclusiveMaximum: `must be below ${limit}`,
  };
  return Object.hasOwn(texts, keyword) ? (texts[keyword] ?? '') : (message ?? `breaks the rule ${keyword}`);
}

function enumFinding(error: SchemaError, name: string, synonyms: Synonyms): Finding {
  const params = error.params as { allowedValues?: unknown[]; allowedValue?: unknown };
  const allowed = (params.allowedValues ?? [params.allowedValue]).map(String);
  const word = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
  const meant = synonyms(error.instancePath, word) ?? backticked(nearest(word, allowed));
  return {
    code: 'C012',
    severity: 'error',
    message: `${name} must be one of ${allowed.join(', ')}`,
    pointer: error.instancePath,
    help: meant === null ? null : `did you mean ${meant}?`,
  };
}

/** The keys that the failing schema itself lists, nearest first choice for a misspelt one. */
function siblingsOf({ parentSchema }: SchemaError): string[] | null {
  const properties = (parentSchema as { properties?: object } | undefined)?.properties;
  return properties === undefined ? null : Object.keys(properties);
}

function keyOf({ params }: SchemaError): string {
  const { additionalProperty, unevaluatedProperty } = params as Record<string, string | undefined>;
  return additionalProperty ?? unevaluatedProperty ?? '';
}

function missingOf({ params }: SchemaError): string {
  return (params as { missingProperty?: string }).missingProperty ?? '';
}

/** The last key of the pointer that is no index: what a reader calls the value. */
function lastToken(pointer: string): string {
  const names = pointer.split('/').filter((token) => token !== '' && !/^\d+$/.test(token));
  return cut(names.at(-1) ?? 'the document');
}

function backticked(word: string | null): string | null {
  return word === null ? null : `\`${word}\``;
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    object: 'a mapping',
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
  };
  return names[type] ?? type;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : article(typeof value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `\`${cut(value)}\`` : kindOf(value);
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
