import type { LineageAnswer, LineageLevel, NodeRef } from '../../core/lineage/lineage-answer.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { badCursor, checkedFirst } from '../shared/paging.js';
import type { Clock } from '../ports/clock.js';
import type { GraphAnswer, LineageGraph } from '../ports/lineage-graph.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { LineageDirection } from '../../core/lineage/lineage-answer.js';

export interface LineageQuery {
  readonly of: NodeRef;
  readonly direction: LineageDirection;
  readonly level?: LineageLevel | null;
  /** Default 20, at most 1,000. */
  readonly depth?: number | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface LineagePorts {
  readonly unitOfWork: UnitOfWork;
  readonly graph: LineageGraph;
  readonly clock: Clock;
}

const DEFAULT_DEPTH = 20;
const MAX_DEPTH = 1_000;
/** An answer larger than this is cut off, and says so. */
export const MAX_NODES = 1_000_000;
const DEFAULT_PAGE = 1_000;
const MAX_PAGE = 5_000;

/** Lineage around a node: counts for the whole answer, nodes and edges for the page asked for. */
export function lineage(ports: LineagePorts): Queries['lineage'] {
  return async (context, query) => {
    const allowed = authorize(context, 'catalog.read', 'any');
    if (!allowed.ok) return allowed;
    const depth = hopsOf(query.depth);
    if (!depth.ok) return depth;
    const page = checkedFirst(query);
    if (!page.ok) return page;
    const start = startOf(query.after ?? null);
    if (!start.ok) return start;
    const level = query.level ?? levelOf(query.of);
    const { of, direction } = query;
    const { answer, behind } = await ask(ports, (graph) => {
      const walked = graph.walk({ of, direction, level, depth: depth.value, nodes: MAX_NODES });
      if (walked !== null) return walked;
      // What belongs to no product is known at its own level alone.
      return graph.walk({ of, direction, level: levelOf(of), depth: 0, nodes: 1 }) === null ? 'UNKNOWN' : 'NO_PRODUCT';
    });
    if (answer === 'UNKNOWN') return unknownNode(of, behind !== null);
    if (answer === 'NO_PRODUCT') return withoutProduct(of);
    const end = start.value + Math.min(query.first ?? DEFAULT_PAGE, MAX_PAGE);
    return ok(viewOf(ports, of, answer, behind, start.value, end));
  };
}

/** How many hops a walk goes; more than the most is the most. */
export function hopsOf(depth: number | null | undefined): Result<number, AppError> {
  if ((depth ?? 0) >= 0) return ok(Math.min(depth ?? DEFAULT_DEPTH, MAX_DEPTH));
  return failure('Invalid', 'INVALID_INPUT', '`depth` is negative.', `Ask for 0 to ${String(MAX_DEPTH)} hops.`);
}

/**
 * Asks the graph after bringing it up to date. `behind` is when the oldest event came that is stored but not folded: the graph
 * cannot know it yet.
 */
export async function ask<T>(
  { graph, unitOfWork }: LineagePorts,
  question: (graph: LineageGraph) => T,
): Promise<{ readonly answer: T; readonly behind: string | null }> {
  const behind = await unitOfWork.read((stores) => stores.lineage.oldestUnfolded());
  await graph.refresh();
  return { answer: question(graph), behind };
}

function viewOf(
  { clock }: LineagePorts,
  root: NodeRef,
  answer: GraphAnswer,
  behind: string | null,
  start: number,
  end: number,
): LineageAnswer {
  const truncatedBy = answer.truncatedBy ?? (behind === null ? null : 'INDEX_BEHIND');
  const nodes = answer.nodes.slice(start, end);
  return {
    root,
    nodes,
    edges: answer.edges(start, Math.min(end, answer.nodes.length)),
    counts: { nodes: answer.nodes.length, depth: countsByDepth(answer) },
    complete: truncatedBy === null,
    truncatedBy,
    asOf: behind ?? clock.now(),
    hasNextPage: end < answer.nodes.length,
    endCursor: nodes.length === 0 ? null : String(start + nodes.length),
  };
}

function countsByDepth({ nodes }: GraphAnswer): readonly number[] {
  const counts: number[] = [];
  for (const { depth } of nodes) counts[depth] = (counts[depth] ?? 0) + 1;
  return Array.from({ length: counts.length }, (_, depth) => counts[depth] ?? 0);
}

function startOf(after: string | null): Result<number, AppError> {
  if (after === null || after === '') return ok(0);
  return /^\d{1,9}$/u.test(after) ? ok(Number(after)) : badCursor(after);
}

function levelOf(of: NodeRef): LineageLevel {
  return of.kind;
}

function nameOf(of: NodeRef): string {
  return `${of.kind.toLowerCase()} \`${of.kind === 'PRODUCT' ? of.ref : `${of.namespace} ${of.name}`}\``;
}

/** Asked for products around a node that is none's: not unknown, and not without lineage either. */
function withoutProduct(of: NodeRef): Result<never, AppError> {
  const help =
    of.kind === 'JOB'
      ? 'Ask for level DATASET or JOB, or for the products of a dataset that it writes.'
      : 'Bind it: publish a contract whose server and physical name match it. Or ask for level DATASET.';
  const why = of.kind === 'JOB' ? 'jobs belong to no product' : 'it belongs to no product: no contract binds it';
  return failure('NotFound', 'BELONGS_TO_NO_PRODUCT', `Lineage knows ${nameOf(of)}, but ${why}.`, help);
}

/** An unknown node is no empty lineage: nobody could tell what depends on it. */
export function unknownNode(of: NodeRef, behind: boolean): Result<never, AppError> {
  const help = behind
    ? 'Events are waiting to be folded: ask again in a moment.'
    : 'No event and no contract has named it. Look at the spelling (a product is domain/product; datasets and jobs have the names of the events).';
  return failure('NotFound', 'NOT_FOUND', `Lineage knows no ${nameOf(of)}.`, help);
}
