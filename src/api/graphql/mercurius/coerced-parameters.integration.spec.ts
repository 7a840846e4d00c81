import { describe, expect, it } from '@jest/globals';
import { plainMercurius } from '../../../../test/support/plain-mercurius.js';
import { refuseWrongTypes } from './coerced-parameters.js';

describe('parameters of a wrong type', () => {
  // If this fails, mercurius has no such defect any more: delete refuseWrongTypes.
  it('are coerced by mercurius', async () => {
    const { get, post } = await plainMercurius();
    expect(await post({ query: 3 })).toMatchObject({
      status: 200,
      body: { errors: [{ message: 'context.getDocument.definitions is not iterable' }] },
    });
    expect(await post({ query: ['{ a }'] })).toMatchObject({ status: 200, body: { data: { a: 1 } } });
    expect(await get({ query: '{ a }', variables: '3' })).toMatchObject({
      status: 200,
      body: { errors: [{ message: expect.stringContaining('Variables must be provided as an Object') }] },
    });
  });

  it('are refused with the repair', async () => {
    const { get, post } = await plainMercurius({ additionalRouteOptions: { preValidation: [refuseWrongTypes] } });
    expect(await post({ query: 3 })).toMatchObject({
      body: { errors: [{ message: 'The parameter `query` must be a string.' }] },
    });
    expect(await post({ query: ['{ a }'] })).toMatchObject({
      body: { errors: [{ message: 'The parameter `query` must be a string.' }] },
    });
    expect(await get({ query: '{ a }', variables: '3' })).toMatchObject({
      body: { errors: [{ message: 'The parameter `variables` must be an object.' }] },
    });
    expect(await post({ query: '{ a }' })).toMatchObject({ status: 200, body: { data: { a: 1 } } });
  });
});
