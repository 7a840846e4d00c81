import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { nodeRef } from '../../input.js';
import { presentNode, presentSceneNode } from '../../../presenters/lineage.js';

export const lineageScene: QueryResolvers['lineageScene'] = async (_root, { input }, { catalog, call, loaders }) => {
  const focus = await nodeRef(input.focus, { catalog, call });
  const { nodes, ...scene } = unwrap(await catalog.queries.lineageScene(call, { ...input, focus }), call);
  return {
    ...scene,
    nodes: await Promise.all(
      nodes.map(async (shown) => {
        const { ref } = shown.node;
        const product = ref.kind === 'PRODUCT' ? await loaders.product.load(ref.ref) : null;
        return { ...presentSceneNode(shown), node: presentNode({ ...shown.node, depth: null }, product) };
      }),
    ),
  };
};
