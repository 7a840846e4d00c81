import { describe, expect, it } from '@jest/globals';
import { plainMercurius } from '../../../../test/support/plain-mercurius.js';
import { GRAPHQL_LIMITS } from '../limits/limits.js';
import { refuseUnknownOperation } from './unknown-operation.js';

const parameters = { query: '{ a }', operationName: 'X' };

describe('a GET of an unknown operation', () => {
  // If this fails, mercurius has no such defect any more: delete refuseUnknownOperation.
  it('makes mercurius read a property of null', async () => {
    const { get, post } = await plainMercurius();
    expect(await get(parameters)).toMatchObject({
      status: 200,
      body: { errors: [{ message: "Cannot read properties of null (reading 'operation')" }] },
    });
    expect((await post(parameters)).body.errors).toMatchObject([{ message: 'Unknown operation named "X".' }]);
  });

  it('is refused with the repair', async () => {
    const { app, get } = await plainMercurius();
    app.graphql.addHook('preParsing', async (_schema, source, { reply }) => {
      refuseUnknownOperation(source, reply.request, GRAPHQL_LIMITS);
    });
    expect((await get(parameters)).body.errors).toMatchObject([{ message: 'Unknown operation named "X".' }]);
    expect((await get({ query: 'query A { a } query B { a }' })).body.errors).toMatchObject([
      { message: 'Must provide operation name if query contains multiple operations.' },
    ]);
    expect((await get({ query: 'query A { a } query B { a }', operationName: 'B' })).body.data).toEqual({ a: 1 });
  });
});
