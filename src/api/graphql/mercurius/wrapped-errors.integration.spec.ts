import { describe, expect, it } from '@jest/globals';
import type { GraphQLError } from 'graphql';
import type { MercuriusOptions } from 'mercurius';
import { plainMercurius } from '../../../../test/support/plain-mercurius.js';
import { unwrapErrors } from './wrapped-errors.js';

const body = { query: '{ first second }' };
const formatter = (unwrap: (error: GraphQLError) => readonly GraphQLError[]): MercuriusOptions['errorFormatter'] => {
  return ({ errors }) => ({ statusCode: 400, response: { data: null, errors: errors.flatMap(unwrap) } });
};

describe('the errors of a validation', () => {
  // If this fails, mercurius has no such defect any more: delete unwrapErrors.
  it('reach a formatter of mercurius as one error without cause', async () => {
    const { post } = await plainMercurius({ errorFormatter: formatter((error) => [error]) });
    expect((await post(body)).body.errors).toEqual([{ message: 'Graphql validation error' }]);
  });

  it('reach it one by one with the repair', async () => {
    const { post } = await plainMercurius({ errorFormatter: formatter(unwrapErrors) });
    expect((await post(body)).body.errors).toMatchObject([
      { message: 'Cannot query field "first" on type "Query".', locations: [{ line: 1, column: 3 }] },
      { message: 'Cannot query field "second" on type "Query".', locations: [{ line: 1, column: 9 }] },
    ]);
  });
});
