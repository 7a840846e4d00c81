import { expect, it } from '@jest/globals';
import { GraphQLObjectType, type GraphQLResolveInfo, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { selectedFields } from './selected-fields.js';

async function selectedBy(source: string): Promise<readonly string[]> {
  let found: ReadonlySet<string> = new Set();
  const fields = { a: { type: GraphQLString }, b: { type: GraphQLString }, c: { type: GraphQLString } };
  const report = new GraphQLObjectType({ name: 'Report', fields });
  const resolve = (_root: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    found = selectedFields(info);
    return {};
  };
  const query = new GraphQLObjectType({ name: 'Query', fields: { report: { type: report, resolve } } });
  const { errors } = await graphql({ schema: new GraphQLSchema({ query }), source });
  expect(errors).toBeUndefined();
  return [...found].sort();
}

it('finds fields under aliases, in fragments, and in repeated selections', async () => {
  expect(await selectedBy('{ report { a } }')).toEqual(['a']);
  expect(await selectedBy('{ report { a } ...More } fragment More on Query { report { other: b } }')).toEqual([
    'a',
    'b',
  ]);
  expect(
    await selectedBy('{ report { ...Some ... { b } ...Some } } fragment Some on Report { c @skip(if: true) }'),
  ).toEqual(['b', 'c']);
});
