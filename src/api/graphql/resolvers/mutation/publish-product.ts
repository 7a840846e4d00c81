import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentProduct } from '../../../presenters/catalog.js';
import { invalidDocument } from '../../../presenters/contract.js';
import { outcome } from '../../../presenters/failure.js';

export const publishProduct: MutationResolvers['publishProduct'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.publishProduct(call, input), call, (published) => {
    switch (published.kind) {
      case 'PUBLISHED':
        return { __typename: 'ProductPublished' as const, product: presentProduct(published.product) };
      case 'UNCHANGED':
        return { __typename: 'ProductUnchanged' as const, product: presentProduct(published.product) };
      case 'INVALID':
        return { __typename: 'ProductInvalid' as const, ...invalidDocument(published.issues) };
    }
  });
