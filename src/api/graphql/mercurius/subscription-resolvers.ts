import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Resolvers } from '../resolver-types.generated.js';

/**
 * The options that build the resolvers into the executable schema, so that mercurius does not
 * define them. (As the option `resolvers` they would be defined twice.)
 *
 * mercurius 16.10.1 without the option `subscription` assigns the whole object `{ subscribe,
 * resolve }` of a subscription field to `resolve` of the field, and leaves `subscribe` undefined:
 * the field cannot be subscribed to by graphql-ws. With the option, mercurius would serve
 * WebSockets itself, without validation. No upstream issue is known.
 */
export function resolversInSchema(
  resolvers: Resolvers,
): Pick<MercuriusDriverConfig, 'transformResolvers' | 'resolverValidationOptions'> {
  return {
    transformResolvers: () => resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  };
}
