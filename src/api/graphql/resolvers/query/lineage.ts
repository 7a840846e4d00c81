import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { nodeRef } from '../../input.js';
import { selectedFields } from '../../selected-fields.js';
import { presentNode } from '../../../presenters/lineage.js';

export const lineage: QueryResolvers['lineage'] = async (_root, { input }, { catalog, call, loaders }, info) => {
  const of = await nodeRef(input.of, { catalog, call });
  const view = unwrap(await catalog.queries.lineage(call, { ...input, of, parts: selectedFields(info) }), call);
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
