import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { nodeRef } from '../../input.js';
import { presentNode } from '../../../presenters/lineage.js';

export const lineage: QueryResolvers['lineage'] = async (_root, { input }, { catalog, call, loaders }) => {
  const of = await nodeRef(input.of, { catalog, call });
  const view = unwrap(await catalog.queries.lineage(call, { ...input, of }), call);
  const { nodes, hasNextPage, endCursor, ...same } = view;
  return {
    ...same,
    nodes: await Promise.all(
      nodes.map(async (node) =>
        presentNode(node, node.ref.kind === 'PRODUCT' ? await loaders.product.load(node.ref.ref) : null),
      ),
    ),
    pageInfo: { hasNextPage, hasPreviousPage: false, startCursor: null, endCursor },
  };
};
