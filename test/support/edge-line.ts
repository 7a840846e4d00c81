import { type EdgeIdentity, keyOfEdge } from '../../src/core/lineage/claims.js';

/**
 * An edge on one line. Orders hold the hash of the event, which differs by scope: only the time is
 * compared.
 */
export const edgeLine = (
  { from, job, kind, to }: EdgeIdentity,
  facts: {
    readonly provenance: string;
    readonly status: string;
    readonly lastSeen: string;
    readonly validFrom: string;
  },
  scope: string,
): string => {
  const key = keyOfEdge({ kind, job, from: cut(from), to: cut(to) })
    .replaceAll('\u0000', ' ')
    .replaceAll('\n', ' | ');
  return `${key} ${facts.provenance} ${facts.status} ${facts.validFrom} ${facts.lastSeen}`.replaceAll(scope, '');
};
const cut = <T extends { readonly since: string }>(node: T): T => ({ ...node, since: node.since.slice(0, 23) });
