import { expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { sdl } from './schema/sdl.generated.js';
import type { Resolvers } from './resolver-types.generated.js';
import { withStorableArguments } from './validate-text-arguments.js';

/** Prose and data of mutations; the texts of all their other arguments are names. */
const FREE = [
  'cancelBackfill input.reason',
  'cancelMaintenanceWindow input.reason',
  'createToken input.description',
  'declareMaintenanceWindow input.reason',
  'discardCheckDeadLetter input.reason',
  'discardDeadLetter input.reason',
  'excludeEvent input.reason',
  'overrideGate input.reason',
  'publishCalendar input.document',
  'publishContract input.comment',
  'publishContract input.document',
  'publishProduct input.document',
  'recordEvidence input.results.message',
  'recordEvidence input.results.observed',
  'registerDomain input.description',
  'registerDomain input.title',
  'releaseBinding input.reason',
  'releasePort input.reason',
  'replayCheckDeadLetter input.reason',
  'replayDeadLetter input.reason',
  'resetBreaker input.reason',
  'restoreEvent input.reason',
  'startBackfill input.reason',
  'transferContract input.reason',
  'tryContract input.document',
  'updateDomain input.description',
  'updateDomain input.title',
  'withdrawOverride input.reason',
];

const TEXTS = ['String', 'ID', 'JSON'];
const INVISIBLE = 'fin\u200bance';

/** Paths of the texts below an argument, each with arguments that set only this one. */
function textsBelow(
  name: string,
  type: GraphQLInputType,
  open: readonly string[],
  text: string,
): [path: string, args: object][] {
  const named = getNamedType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  const wrapped = (value: unknown): object => ({ [name]: isListType(bare) ? [value] : value });
  if (TEXTS.includes(named.name)) return [[name, wrapped(text)]];
  if (!isInputObjectType(named) || open.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    textsBelow(field.name, field.type, [...open, named.name], text).map(([path, args]): [string, object] => [
      `${name}.${path}`,
      wrapped(args),
    ]),
  );
}

const mutations = Object.values(buildSchema(sdl).getMutationType()?.getFields() ?? {});
const casesWith = (text: string) =>
  mutations.flatMap((mutation) =>
    mutation.args.flatMap((arg) =>
      textsBelow(arg.name, arg.type, [], text).map(([path, args]) => ({ mutation: mutation.name, path, args })),
    ),
  );

/** The texts of mutations that accept it, and the codes of the refusals of the others. */
async function outcomesOf(text: string): Promise<{ readonly accepted: string[]; readonly codes: Set<unknown> }> {
  const accepted: string[] = [];
  const codes = new Set<unknown>();
  const cases = casesWith(text);
  expect(cases.length).toBeGreaterThan(30);
  for (const { mutation, path, args } of cases) {
    const resolvers = { Mutation: { [mutation]: () => ({ __typename: 'Resolved' }) } } as unknown as Resolvers;
    const wrapped = withStorableArguments(resolvers).Mutation as Record<string, (...all: unknown[]) => unknown>;
    const answer = (await wrapped[mutation]?.({}, args, {}, {})) as { __typename: string; code?: string };
    if (answer.__typename === 'Resolved') accepted.push(`${mutation} ${path}`);
    else codes.add(answer.code);
  }
  return { accepted: accepted.sort(), codes };
}

it('refuses invisible characters in every text of a mutation but prose, documents and data', async () => {
  expect(await outcomesOf(INVISIBLE)).toEqual({ accepted: FREE, codes: new Set(['MALFORMED_REFERENCE']) });
});

it.each(['a \u001b[2J', 'a \u202e', 'a \u009b', 'a \u007f'])(
  'refuses characters that move the cursor or reverse text in prose too: %j',
  async (text) => {
    const data = FREE.filter((path) => /document|results/.test(path));
    const { accepted, codes } = await outcomesOf(text);
    expect(accepted).toEqual(data);
    expect(codes).toEqual(new Set(['MALFORMED_REFERENCE', 'INVALID_INPUT']));
  },
);

it('accepts prose of several lines, in scripts of both directions', async () => {
  expect((await outcomesOf('first\r\n\tsecond \u2067עברית\u2069 \u200f')).accepted).toEqual(FREE);
});
