import { describe, expect, it } from '@jest/globals';
import { plainMercurius } from '../../../../test/support/plain-mercurius.js';
import { dropNullExtensions } from './null-extensions.js';

const body = { query: '{ a }', variables: null, operationName: null, extensions: null };

describe('extensions: null', () => {
  // If this fails, mercurius has no such defect any more: delete dropNullExtensions.
  it('is refused by mercurius', async () => {
    const { post } = await plainMercurius();
    expect(await post(body)).toMatchObject({
      status: 400,
      body: { data: null, errors: [{ message: 'body/extensions must be object' }] },
    });
  });

  it('is answered with the repair', async () => {
    const { post } = await plainMercurius({ additionalRouteOptions: { preValidation: [dropNullExtensions] } });
    expect(await post(body)).toMatchObject({ status: 200, body: { data: { a: 1 } } });
  });
});
