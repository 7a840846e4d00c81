import { GraphQLScalarType } from 'graphql';
import type { AppError } from '../../app/shared/errors.js';
import { codes } from '../../core/codes/index.js';
import { unstorableAt, unstorableName } from '../../core/shared/text.js';
import { invisibleInName, movingInProse } from '../../core/shared/visible.js';
import { queryError } from './errors.js';
import type { Resolvers } from './resolver-types.generated.js';
import { presentFailure } from '../presenters/failure.js';

type Resolver = (root: unknown, args: unknown, ...rest: readonly unknown[]) => unknown;

/**
 * Wraps all resolvers so that they refuse arguments with text that is too long or that the store
 * cannot keep, in variables and in literals. This is the only place of GraphQL that checks it.
 * Documents are excluded: their parser reports the same problem with its position in the text.
 */
export function withStorableArguments(resolvers: Resolvers): Resolvers {
  const checkedTypes: Record<string, unknown> = {};
  for (const [type, fields] of Object.entries<object>(resolvers)) {
    checkedTypes[type] = fields instanceof GraphQLScalarType ? fields : ofType(fields, type === 'Mutation');
  }
  return checkedTypes;
}

function ofType(fields: object, isMutation: boolean): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]: [string, unknown]): [string, unknown] => {
      if (typeof field === 'function') return [name, checked(field as Resolver, isMutation)];
      const stream = field as { readonly subscribe: Resolver };
      return [name, { ...stream, subscribe: checked(stream.subscribe, false) }];
    }),
  );
}

function checked(resolve: Resolver, isMutation: boolean): Resolver {
  return (root, args, ...rest) => {
    const problem = problemOf(args, isMutation);
    if (problem === null) return resolve(root, args, ...rest);
    if (isMutation) return presentFailure(problem);
    throw queryError(problem);
  };
}

/** Reads lists and objects without recursion: a JSON value can nest deeper than the call stack. */
function problemOf(args: unknown, isMutation: boolean): AppError | null {
  const open: [place: string, value: unknown][] = [['', args]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [place, value] = next;
    if (typeof value === 'string') {
      if (value.length > LONGEST_TEXT) return tooLong(place, value.length);
      const at = unstorableAt(value);
      if (at !== -1) return failureOf(place, unstorableName(value, at), at);
      const problem = isMutation ? unseen(place, value) : null;
      if (problem !== null) return problem;
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const at = unstorableAt(key);
        if (at !== -1) return failureOf(`a key in ${place}`, unstorableName(key, at), at);
        const path = place === '' ? key : `${place}.${key}`;
        if (path !== 'document' && path !== 'input.document') open.push([path, inner]);
      }
    }
  }
  return null;
}

/** Longer strings are documents: a name or a text of prose takes part in many comparisons. */
const LONGEST_TEXT = 64 * 1024;

function tooLong(place: string, length: number): AppError {
  return {
    kind: 'Invalid',
    code: 'INPUT_LIMIT',
    message: `\`${place}\` has ${String(length)} characters, and may have ${String(LONGEST_TEXT)}.`,
    help: codes.INPUT_LIMIT.fix,
    issues: [],
  };
}

/**
 * Arguments of mutations that are prose, with lines and any script, or data. All others are names,
 * which people compare by eye in terminals and logs: a new argument is one unless it is listed.
 */
const FREE_TEXT = /(?:^|\.)(?:title|description|comment|reason|message|observed)(?:\.|$)/u;

/** Of these, prose of people: what tools report may have the colours of a terminal. */
const PROSE = /(?:^|\.)(?:title|description|comment|reason)(?:\.|$)/u;

function unseen(place: string, text: string): AppError | null {
  if (!FREE_TEXT.test(place)) {
    const invisible = invisibleInName(text);
    return invisible === null ? null : invisibleName(place, invisible);
  }
  const moving = PROSE.test(place) ? movingInProse(text) : null;
  return moving === null ? null : movingText(place, moving);
}

function movingText(place: string, character: string): AppError {
  return {
    kind: 'Invalid',
    code: 'INVALID_INPUT',
    message: `\`${place}\` contains ${character}, a character that moves the cursor or reverses other text.`,
    help: 'Remove the character.',
    issues: [],
  };
}

function invisibleName(place: string, character: string): AppError {
  return {
    kind: 'Invalid',
    code: 'MALFORMED_REFERENCE',
    message: `\`${place}\` contains ${character}, a character that cannot be seen or moves other text.`,
    help: 'Remove the character: names consist of visible characters.',
    issues: [],
  };
}

function failureOf(place: string, what: string, at: number): AppError {
  return {
    kind: 'Invalid',
    code: 'UNSTORABLE_TEXT',
    message: `\`${place}\` contains ${what} as character ${String(at + 1)}.`,
    help: codes.UNSTORABLE_TEXT.fix,
    issues: [],
  };
}
