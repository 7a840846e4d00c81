import type { Page } from '../../app/ports/page.js';
import type { PageInfo } from '../graphql/schema/types.generated.js';

/** A page of a use case as a Relay connection. */
export function presentPage<View, Node>(
  page: Page<View>,
  present: (view: View) => Node,
): {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
} {
  const edges = page.items.map(({ cursor, node }) => ({ cursor, node: present(node) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage ?? false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  };
}
