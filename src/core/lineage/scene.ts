import type { Instant } from '../shared/interval.js';
import type { Provenance } from './edges.js';
import { layered } from './layers.js';
import type { LineageAnswer, LineageEdge, LineageNode } from './lineage-answer.js';

/** What a scene knows of the state of a product: its own type may say more of it. */
interface StateOfProduct {
  /** Null where its score is not lowered from upstream. */
  readonly rootCause: { readonly path: readonly string[] } | null;
}

/** A part of the lineage graph that is small enough to be drawn. */
export interface LineageScene<Cell> {
  readonly asOf: Instant;
  /** The ids of the focus: one, or the datasets of a product. */
  readonly roots: readonly string[];
  /** In the order of their layers, then of their ids. */
  readonly nodes: readonly SceneNode<Cell>[];
  readonly edges: readonly SceneEdge[];
  readonly groups: readonly SceneGroup[];
  /** Nodes that are neighbours of a node of the scene and not in it, each counted once. */
  readonly hidden: number;
  /** Ended edges at the nodes that are left out. */
  readonly endedLeftOut: number;
  /** The ids of nodes that feed each other. */
  readonly cycles: readonly (readonly string[])[];
  readonly complete: boolean;
  /** NODES: the limit left out nodes within the requested hops. */
  readonly truncatedBy: LineageAnswer['truncatedBy'];
}

/** A node as a scene shows it: hops have no meaning for what was added to it. */
export type ShownNode = Omit<LineageNode, 'depth'>;

export interface SceneNode<Cell> {
  readonly id: string;
  readonly node: ShownNode;
  /** The id of its group; null outside of all groups. */
  readonly group: string | null;
  /** Where it stands from left to right, from 0. */
  readonly layer: number;
  /** The state of its product; null where none is known. */
  readonly cell: Cell | null;
  /** Neighbours that are not in the scene. */
  readonly hiddenUp: number;
  readonly hiddenDown: number;
}

export interface SceneEdge {
  readonly from: string;
  readonly to: string;
  /** Each kind once, in the order of the alphabet. */
  readonly provenances: readonly Provenance[];
  /** Whether no current edge joins the two. */
  readonly ended: boolean;
  readonly lastSeenAt: Instant;
  /** Whether the root cause of a lowered score lies behind it. */
  readonly degraded: boolean;
}

export interface SceneGroup {
  readonly id: string;
  /** The domain. */
  readonly title: string;
  /** How many of its nodes the scene has. */
  readonly nodes: number;
}

export interface SceneFacts<Cell extends StateOfProduct> {
  /** The nodes of the scene, the most important first. */
  readonly nodes: readonly ShownNode[];
  readonly roots: readonly string[];
  /** By the same positions: neighbours that are not among the nodes. */
  readonly hidden: readonly { readonly up: number; readonly down: number }[];
  readonly hiddenNodes: number;
  readonly edges: readonly LineageEdge[];
  readonly endedLeftOut: number;
  /** By product. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly groupByDomain: boolean;
  readonly completeness: Pick<LineageScene<Cell>, 'asOf' | 'complete' | 'truncatedBy'>;
}

/** The scene of these facts; equal facts give an equal scene. */
export function sceneOf<Cell extends StateOfProduct>(facts: SceneFacts<Cell>): LineageScene<Cell> {
  const { cells, edges, endedLeftOut, groupByDomain, hidden, hiddenNodes, nodes } = facts;
  const joined = joinedEdges(nodes, edges, cells);
  const { cycles, layers } = layered(
    nodes.map(({ id }) => id),
    joined,
  );
  const first = Math.min(...layers.values());
  const shown = nodes.map((node, index): SceneNode<Cell> => {
    const { id, product } = node;
    return {
      ...{ id, node },
      group: groupByDomain && product !== null ? groupOf(product) : null,
      layer: (layers.get(id) ?? first) - first,
      cell: product === null ? null : (cells.get(product) ?? null),
      hiddenUp: hidden[index]?.up ?? 0,
      hiddenDown: hidden[index]?.down ?? 0,
    };
  });
  return {
    nodes: shown.sort((a, b) => a.layer - b.layer || (a.id < b.id ? -1 : 1)),
    edges: joined,
    groups: groupsOf(shown),
    hidden: hiddenNodes,
    endedLeftOut,
    cycles,
    roots: facts.roots,
    ...facts.completeness,
  };
}

/** One edge for each pair of nodes, in the order of their ids. */
function joinedEdges(
  nodes: readonly ShownNode[],
  edges: readonly LineageEdge[],
  cells: ReadonlyMap<string, StateOfProduct>,
): readonly SceneEdge[] {
  const products = new Map(nodes.map(({ id, product }) => [id, product]));
  const steps = new Set([...cells.values()].flatMap(({ rootCause }) => stepsOf(rootCause?.path ?? [])));
  const byEnds = new Map<string, LineageEdge[]>();
  for (const edge of edges) {
    if (!products.has(edge.from) || !products.has(edge.to) || edge.from === edge.to) continue;
    const ends = `${edge.from}\n${edge.to}`;
    const known = byEnds.get(ends);
    if (known === undefined) byEnds.set(ends, [edge]);
    else known.push(edge);
  }
  return [...byEnds.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [first, ...others]]) => {
      const between = first === undefined ? others : [first, ...others];
      const { from = '', to = '' } = first ?? {};
      return {
        ...{ from, to },
        provenances: [...new Set(between.map(({ provenance }) => provenance))].sort(),
        ended: between.every(({ validTo }) => validTo !== null),
        lastSeenAt: between.map(({ lastSeen }) => lastSeen).reduce((a, b) => (a > b ? a : b)),
        degraded: steps.has(`${products.get(from) ?? ''}\n${products.get(to) ?? ''}`),
      };
    });
}

/** The edges of a path to a root cause, from the source on. */
function stepsOf(path: readonly string[]): readonly string[] {
  return path.slice(1).map((source, index) => `${source}\n${path[index] ?? ''}`);
}

function groupOf(product: string): string {
  return `domain:${product.slice(0, product.indexOf('/'))}`;
}

function groupsOf(nodes: readonly Pick<SceneNode<unknown>, 'group'>[]): readonly SceneGroup[] {
  const counts = new Map<string, number>();
  for (const { group } of nodes) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => ({ id, title: id.slice('domain:'.length), nodes: count }));
}

/**
 * At most `limit` nodes, each once: the first ones of each list in turn. Nodes of an earlier place
 * come first, so that a side with thousands of nodes leaves room for the other.
 */
export function nodesInTurn(lists: readonly (readonly ShownNode[])[], limit: number): readonly ShownNode[] {
  const chosen = new Map<string, ShownNode>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let place = 0; place < longest; place += 1) {
    for (const list of lists) {
      const node = list[place];
      if (node !== undefined && !chosen.has(node.id) && chosen.size < limit) chosen.set(node.id, node);
    }
  }
  return [...chosen.values()];
}
