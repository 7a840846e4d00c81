import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { plainMercurius } from '../../../../test/support/plain-mercurius.js';
import { refuseSyntaxTree } from './syntax-tree.js';

const query = '{ a x: a y: a z: a }';
const tree = JSON.stringify(parse(query));
const graphql = { parseOptions: { maxTokens: 5 } };

describe('a syntax tree as query', () => {
  // If this fails, mercurius has no such defect any more: delete refuseSyntaxTree.
  it('passes the limit of tokens of mercurius', async () => {
    const { post } = await plainMercurius({ graphql });
    expect(await post({ query })).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('more that 5 tokens') }] },
    });
    expect(await post({ query: tree })).toMatchObject({ status: 200, body: { data: { a: 1, x: 1, y: 1, z: 1 } } });
    expect(await post({ query: '3' })).toMatchObject({
      status: 200,
      body: { errors: [{ message: 'context.getDocument.definitions is not iterable' }] },
    });
  });

  it('is refused with the repair', async () => {
    const { app, post } = await plainMercurius({ graphql });
    app.graphql.addHook('preParsing', async (_schema, source) => {
      refuseSyntaxTree(source);
    });
    for (const refused of [tree, '3', ' null', '[]', '[ {} ]', '{}', '"{ a }"'])
      expect((await post({ query: refused })).body.errors).toMatchObject([
        { message: 'The query must be GraphQL text.' },
      ]);
    expect((await post({ query: '{ a }' })).body.data).toEqual({ a: 1 });
  });
});
