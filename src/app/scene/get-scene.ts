import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { PartitionCell } from '../../core/gate/partition-cell.js';
import {
  type LineageDirection,
  type LineageLevel,
  type NodeRef,
  nodeRefsOf,
} from '../../core/lineage/lineage-answer.js';
import { type LineageScene as SceneOf, type ShownNode, nodesInTurn, sceneOf } from '../../core/lineage/scene.js';
import type { GraphAnswer, LineageGraph, PastEdges } from '../ports/lineage-graph.js';
import type { PresentPorts } from '../health/targets-of-products.js';
import { runToEnd } from '../../core/shared/cooperative.js';
import { runCooperatively } from '../shared/cooperative.js';
import { type AppFailure, invalid } from '../shared/errors.js';
import { defineUseCase } from '../shared/use-case.js';
import { admitted } from '../shared/work-budget.js';
import { walkFrom, walkedOrAlone } from '../lineage/get-lineage.js';
import {
  type LineagePorts,
  completeness,
  pastEdges,
  queryGraph,
  MAX_NODES,
  walkUnits,
} from '../lineage/query-graph.js';
import { type StatesOfScene, type SceneStates, statesOfScene } from './scene-states.js';

/** A scene whose products have the state of a partition. */
export type LineageScene = SceneOf<PartitionCell>;

export interface SceneQuery {
  readonly focus: NodeRef;
  readonly level: LineageLevel;
  /** On each side; 1 by default, at most 20. */
  readonly hops?: number | null;
  /** BOTH by default. */
  readonly direction?: LineageDirection | null;
  /** The partition of the focus that the statuses are about; the newest due ones by default. */
  readonly partition?: string | null;
  /** True by default. */
  readonly groupByDomain?: boolean | null;
  /** Ids of nodes that are shown too. */
  readonly expand?: readonly string[] | null;
  /** Only the products from the root cause to the focus. */
  readonly onlyDegraded?: boolean | null;
  /** All ended edges, not only those that a run about another interval superseded lately. */
  readonly includeEnded?: boolean | null;
  /** The most nodes; 200 by default, and at most. */
  readonly limit?: number | null;
}

const MOST_HOPS = 20;
const MOST_NODES = 200;

/** Lineage around a node as one drawing: its neighbours, their statuses, and what is left out. */
export const lineageScene = defineUseCase({
  name: 'lineageScene',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: LineagePorts & PresentPorts, call, query: SceneQuery): Promise<LineageScene> => {
    const { focus } = query;
    const limit = bounded('limit', query.limit ?? MOST_NODES, { least: 1, most: MOST_NODES });
    const depth = bounded('hops', query.hops ?? 1, { least: 0, most: MOST_HOPS });
    const level = levelOf(query);
    const past = pastEdges(ports, query.includeEnded === true ? 'ALWAYS' : 'AUTO');
    const expanded = refsOf(query.expand ?? []);
    call.work?.charge(limit);
    const sides = sidesOf(query);
    const reading = await queryGraph(ports, (graph) =>
      sides.map((direction) => walkFrom(graph, { of: focus, direction, level }, { depth, past })),
    );
    const walks: GraphAnswer[] = [];
    for (const answer of reading.answer)
      walks.push(await walkedOrAlone(ports, { of: focus, direction: 'BOTH', level }, { ...reading, answer }));
    call.work?.charge(walks.reduce((units, walk) => units + walkUnits(walk), 0));
    const lists = await Promise.all(walks.map((walk) => runCooperatively(walk.page(0, limit))));
    const roots = (lists[0] ?? []).filter((node) => node.depth === 0);
    const product = focus.kind === 'PRODUCT' ? focus.ref : (roots[0]?.product ?? null);
    const at = { product, partition: query.partition ?? null };
    const cellsIn = (states: SceneStates): Promise<StatesOfScene> =>
      admitted(call.work, (admit) => statesOfScene(ports, admit, states));
    const isPath = query.onlyDegraded === true && product !== null;
    const cause = isPath ? (await cellsIn({ ...at, products: [product] })).get(product)?.rootCause : null;
    const path = isPath ? (cause?.path ?? [product]).map((ref): NodeRef[] => [{ kind: 'PRODUCT', ref }]) : null;
    const added = nodesOf(ports.graph, path ?? expanded, { level, past });
    // The focus is there in any case, and what was chosen comes before what only is near.
    const nodes =
      path === null ? nodesInTurn([[...roots, ...added], ...lists.map(withoutRoots)], limit) : added.slice(0, limit);
    const around = ports.graph.surroundings(
      nodes.map(({ ref }) => ref),
      { level, past },
    );
    const ids = new Set(nodes.map(({ id }) => id));
    const isCut =
      path === null &&
      walks.some((walk, side) => walk.size > limit || (lists[side] ?? []).some(({ id }) => !ids.has(id)));
    const cells = await cellsIn({ ...at, products: [...new Set(nodes.flatMap((node) => node.product ?? []))].sort() });
    // At its root the path is about the partition that lowers the score, which is not its newest.
    const causes = cause ? await cellsIn({ ...cause, products: [cause.product] }) : [];
    return sceneOf({
      nodes,
      roots: roots.map(({ id }) => id).filter((id) => ids.has(id)),
      edges: around.edges,
      hidden: around.hidden,
      hiddenNodes: around.hiddenNodes,
      endedLeftOut: around.pastEdgesLeftOut,
      cells: new Map([...cells, ...causes]),
      groupByDomain: query.groupByDomain !== false,
      completeness: completeness(ports, { ...reading, answer: { truncatedBy: isCut ? 'NODES' : null } }),
    });
  },
});

function withoutRoots<Node extends { readonly depth: number }>(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter(({ depth }) => depth > 0);
}

/** A walk from a job has jobs and datasets as nodes at any level but that of products. */
function levelOf({ focus, level, onlyDegraded }: SceneQuery): LineageLevel {
  if (onlyDegraded === true && level !== 'PRODUCT')
    throw refused('`onlyDegraded` shows products only.', 'Request it with `level: PRODUCT`.');
  return focus.kind === 'JOB' && level === 'DATASET' ? 'JOB' : level;
}

function sidesOf({ direction }: SceneQuery): readonly ('UPSTREAM' | 'DOWNSTREAM')[] {
  return direction === 'UPSTREAM' || direction === 'DOWNSTREAM' ? [direction] : ['UPSTREAM', 'DOWNSTREAM'];
}

function bounded(
  name: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  if (value >= least && value <= most) return value;
  throw refused(`\`${name}\` is ${String(value)}.`, `Request ${String(least)} to ${String(most)}.`);
}

function refused(message: string, help: string): AppFailure {
  return invalid({ code: 'INVALID_INPUT', message, help });
}

function refsOf(ids: readonly string[]): readonly (readonly NodeRef[])[] {
  if (ids.length > MOST_NODES)
    throw refused(`\`expand\` has ${String(ids.length)} ids.`, `Give at most ${String(MOST_NODES)}.`);
  return ids.map((id) => nodeRefsOf(id));
}

/** The first node of each list that the graph contains at the level; ids of the past have none. */
function nodesOf(
  graph: LineageGraph,
  refs: readonly (readonly NodeRef[])[],
  { level, past }: { readonly level: LineageLevel; readonly past: PastEdges },
): readonly ShownNode[] {
  const found: ShownNode[] = [];
  for (const [of] of refs.map((each) => each.filter((ref) => isOfLevel(ref, level)))) {
    if (of === undefined) continue;
    const walked = graph.walk({ of, direction: 'BOTH', level, depth: 0, nodes: MAX_NODES, past });
    if (walked === null) continue;
    found.push(...runToEnd(walked.page(0, 1)));
  }
  return found;
}

function isOfLevel({ kind }: NodeRef, level: LineageLevel): boolean {
  return level === 'PRODUCT' ? kind === 'PRODUCT' : kind === 'DATASET' || (level === 'JOB' && kind === 'JOB');
}
