import { describe, expect, it } from '@jest/globals';
import { plainMercurius } from '../../../../test/support/plain-mercurius.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { resolversInSchema } from './subscription-resolvers.js';

const tick = {
  subscribe: async function* () {
    yield 1;
  },
  resolve: (event: unknown) => event,
};

describe('the resolvers of a subscription', () => {
  // If this fails, mercurius has no such defect any more: delete resolversInSchema.
  it('become the `resolve` of the field in mercurius', async () => {
    const { app } = await plainMercurius({ resolvers: { Subscription: { tick } } });
    const field = app.graphql.schema.getSubscriptionType()?.getFields()['tick'];
    expect(field?.resolve).toBe(tick);
    expect(field?.subscribe).toBeUndefined();
  });

  it('are built into the schema with the repair, and mercurius gets none', () => {
    const resolvers = { Subscription: { tick } } as unknown as Resolvers;
    const options = resolversInSchema(resolvers);
    expect(options.transformResolvers?.({})).toBe(resolvers);
    expect(options).not.toHaveProperty('resolvers');
  });
});
