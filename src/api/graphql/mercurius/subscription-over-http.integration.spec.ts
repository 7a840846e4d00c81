import { describe, expect, it } from '@jest/globals';
import { plainMercurius } from '../../../../test/support/plain-mercurius.js';
import { refuseSubscription } from './subscription-over-http.js';

const body = { query: 'subscription { tick }' };

describe('a subscription by POST', () => {
  // If this fails, mercurius has no such defect any more: delete refuseSubscription.
  it('is executed by mercurius as a query', async () => {
    const { post } = await plainMercurius({ resolvers: { Subscription: { tick: () => 7 } } });
    expect(await post(body)).toMatchObject({ status: 200, body: { data: { tick: 7 } } });
  });

  it('is refused with the repair', async () => {
    const { app, post } = await plainMercurius();
    app.graphql.addHook('preExecution', async (_schema, document, { reply }) => {
      refuseSubscription(document, reply.request);
    });
    expect((await post(body)).body.errors).toMatchObject([
      { message: 'Subscriptions are served over a WebSocket on this path, by graphql-transport-ws.' },
    ]);
    expect((await post({ query: '{ a }' })).body.data).toEqual({ a: 1 });
  });
});
