import { canonicalDataset } from '../../core/lineage/dataset.js';
import { type LineageAnswer, type NodeRef, nodeIdOf } from '../../core/lineage/lineage-answer.js';
import type { Instant } from '../../core/shared/interval.js';
import { didYouMean } from '../catalog/nearest-name.js';
import type { Clock } from '../ports/clock.js';
import type { GraphAnswer, LineageGraph, PastEdges } from '../ports/lineage-graph.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { type AppFailure, invalid, notFound } from '../shared/errors.js';
import { recentPast } from '../shared/recent-past.js';
import { listedNodes } from './listed-nodes.js';

/** Which past edges an answer follows. */
export type IncludePast = 'NEVER' | 'AUTO' | 'ALWAYS';

/**
 * The past edges to follow; by default those that a run about another interval superseded lately.
 */
export function pastEdges({ clock }: { readonly clock: Clock }, include: IncludePast | null | undefined): PastEdges {
  if (include === 'NEVER') return { follow: 'NONE', since: null };
  if (include === 'ALWAYS') return { follow: 'ALL', since: null };
  return recentPast(clock, 'SUPERSEDED');
}

/** What every question about the lineage graph needs. */
export interface LineagePorts {
  readonly unitOfWork: UnitOfWork;
  readonly graph: LineageGraph;
  readonly clock: Clock;
}

const DEFAULT_DEPTH = 20;
const MAX_DEPTH = 1_000;

/** The most nodes of an answer. A larger one is cut off and marked as incomplete. */
export const MAX_NODES = 1_000_000;

/** The number of hops to walk. A negative number is Invalid; one above the maximum is capped. */
export function requestedDepth(depth: number | null | undefined): number {
  if ((depth ?? 0) >= 0) return Math.min(depth ?? DEFAULT_DEPTH, MAX_DEPTH);
  throw invalid({
    code: 'INVALID_INPUT',
    message: '`depth` must not be negative.',
    help: `Request 0 to ${MAX_DEPTH} hops.`,
  });
}

/** The answer of the graph, and how far the graph has followed the events. */
export interface GraphReading<T> {
  readonly answer: T;
  /** When the oldest event was received that is stored but not folded; null when all are folded. */
  readonly behindSince: Instant | null;
}

/** Brings the graph up to date and queries it. */
export async function queryGraph<T>(
  { graph, unitOfWork }: LineagePorts,
  query: (graph: LineageGraph) => T,
): Promise<GraphReading<T>> {
  // Read before the refresh: an event that is folded in between only makes the answer look older
  // than it is.
  const behindSince = await unitOfWork.read((stores) => stores.lineage.oldestUnfolded());
  await graph.refresh();
  return { answer: query(graph), behindSince };
}

/** Nodes that are walked in the time of one unit of work. */
const NODES_OF_ONE_UNIT = 500;

/** The work of a walk, which is known only afterwards: half a million nodes take milliseconds. */
export function walkUnits({ size }: Pick<GraphAnswer, 'size'>): number {
  return Math.ceil(size / NODES_OF_ONE_UNIT);
}

/** Whether the answer is complete, and the moment up to which it includes all events. */
export function completeness(
  { clock }: Pick<LineagePorts, 'clock'>,
  { answer, behindSince }: GraphReading<Pick<GraphAnswer, 'truncatedBy'>>,
): Pick<LineageAnswer, 'complete' | 'truncatedBy' | 'asOf'> {
  const truncatedBy = answer.truncatedBy ?? (behindSince === null ? null : 'INDEX_BEHIND');
  return { complete: truncatedBy === null, truncatedBy, asOf: behindSince ?? clock.now() };
}

/**
 * The answer for a job or dataset that events name and that has no edges; null if no event names
 * it.
 */
export async function nodeWithoutEdges(
  { unitOfWork }: Pick<LineagePorts, 'unitOfWork'>,
  of: NodeRef,
): Promise<GraphAnswer | null> {
  if (of.kind === 'PRODUCT') return null;
  const ref = of.kind === 'JOB' ? of : { ...of, ...canonicalDataset(of) };
  const known = await unitOfWork.read(
    async ({ lineage }) => (ref.kind === 'JOB' ? await lineage.jobs([ref]) : await lineage.datasets([ref])).length > 0,
  );
  if (!known) return null;
  const id = nodeIdOf(ref);
  const nodes = [{ id, ref, depth: 0, product: null }];
  return { ...listedNodes(nodes), root: id, truncatedBy: null, pastEdgesLeftOut: 0, edges: () => [] };
}

/**
 * The failure for a node that lineage does not know. An empty answer would read as "nothing depends
 * on it".
 */
export async function unknownNode(
  { unitOfWork }: Pick<LineagePorts, 'unitOfWork'>,
  of: NodeRef,
  { behindSince }: Pick<GraphReading<unknown>, 'behindSince'>,
): Promise<AppFailure> {
  const suggestion =
    of.kind === 'PRODUCT' ? await unitOfWork.read((stores) => didYouMean(stores, 'PRODUCT', of.ref)) : '';
  return notFound(
    `Lineage does not know ${describeNode(of)}.${suggestion}`,
    behindSince === null
      ? 'No event and no contract names it. Check the spelling: a product is `domain/product`; datasets and jobs have the names of the events.'
      : 'Some events are not folded yet. Try again in a moment.',
  );
}

/** The node for messages: "dataset `namespace name`". */
export function describeNode(of: NodeRef): string {
  return `${of.kind.toLowerCase()} \`${of.kind === 'PRODUCT' ? of.ref : `${of.namespace} ${of.name}`}\``;
}
