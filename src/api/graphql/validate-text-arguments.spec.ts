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
  'createToken input.description',
  'discardDeadLetter input.reason',
  'excludeEvent input.reason',
  'overrideGate input.reason',
  'publishContract input.comment',
  'publishContract input.document',
  'publishProduct input.document',
  'recordEvidence input.results.message',
  'recordEvidence input.results.observed',
  'registerDomain input.description',
  'registerDomain input.title',
  'releaseBinding input.reason',
  'releasePort input.reason',
  'replayDeadLetter input.reason',
  'restoreEvent input.reason',
  'transferContract input.reason',
  'updateDomain input.description',
  'updateDomain input.title',
  'withdrawOverride input.reason',
];

const TEXTS = ['String', 'ID', 'JSON'];
const RIGHT_TO_LEFT_OVERRIDE = 'fin\u202eance';

/** Paths of the texts below an argument, each with arguments that set only this one. */
function textsBelow(name: string, type: GraphQLInputType, open: readonly string[]): [path: string, args: object][] {
  const named = getNamedType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  const wrapped = (value: unknown): object => ({ [name]: isListType(bare) ? [value] : value });
  if (TEXTS.includes(named.name)) return [[name, wrapped(RIGHT_TO_LEFT_OVERRIDE)]];
  if (!isInputObjectType(named) || open.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    textsBelow(field.name, field.type, [...open, named.name]).map(([path, args]): [string, object] => [
      `${name}.${path}`,
      wrapped(args),
    ]),
  );
}

const mutations = Object.values(buildSchema(sdl).getMutationType()?.getFields() ?? {});
const cases = mutations.flatMap((mutation) =>
  mutation.args.flatMap((arg) =>
    textsBelow(arg.name, arg.type, []).map(([path, args]) => ({ mutation: mutation.name, path, args })),
  ),
);

it('refuses invisible characters in every text of a mutation but prose, documents and data', async () => {
  const accepted: string[] = [];
  for (const { mutation, path, args } of cases) {
    const resolvers = { Mutation: { [mutation]: () => ({ __typename: 'Resolved' }) } } as unknown as Resolvers;
    const wrapped = withStorableArguments(resolvers).Mutation as Record<string, (...all: unknown[]) => unknown>;
    const answer = (await wrapped[mutation]?.({}, args, {}, {})) as { __typename: string; code?: string };
    if (answer.__typename === 'Resolved') accepted.push(`${mutation} ${path}`);
    else expect(answer).toMatchObject({ __typename: 'Invalid', code: 'MALFORMED_REFERENCE' });
  }
  expect(cases.length).toBeGreaterThan(30);
  expect(accepted.sort()).toEqual(FREE);
});
