import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { LineageAnswer, LineageDirection, LineageLevel, NodeRef } from '../../core/lineage/lineage-answer.js';
import type { GraphAnswer, LineageGraph, PastEdges } from '../ports/lineage-graph.js';
import { runCooperatively } from '../shared/cooperative.js';
import { AppFailure } from '../shared/errors.js';
import { badCursor, validateCount } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';
import {
  type GraphReading,
  type IncludePast,
  type LineagePorts,
  MAX_NODES,
  completeness,
  describeNode,
  nodeWithoutEdges,
  pastEdges,
  queryGraph,
  requestedDepth,
  unknownNode,
  walkUnits,
} from './query-graph.js';

export interface LineageQuery {
  readonly of: NodeRef;
  readonly direction: LineageDirection;
  /** By default the level of `of`. */
  readonly level?: LineageLevel | null;
  /** In hops; 20 by default, at most 1,000. */
  readonly depth?: number | null;
  /** Nodes of a page; 1,000 by default, at most 5,000. */
  readonly first?: number | null;
  readonly after?: string | null;
  readonly includePast?: IncludePast | null;
  /** The parts of the answer that the caller needs, all by default: without `edges`, none are. */
  readonly parts?: ReadonlySet<string>;
}

const DEFAULT_PAGE = 1_000;
const MAX_PAGE = 5_000;

/** Lineage around a node: counts of the whole answer, nodes and edges of the requested page. */
export const lineage = defineUseCase({
  name: 'lineage',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: LineagePorts, call, query: LineageQuery): Promise<LineageAnswer> => {
    const depth = requestedDepth(query.depth);
    const page = requestedPage(query);
    const past = pastEdges(ports, query.includePast);
    call.work?.charge(page.end - page.start);
    const reading = await queryGraph(ports, (graph) => walkFrom(graph, query, { depth, past }));
    const answer = await walkedOrAlone(ports, query, reading);
    call.work?.charge(walkUnits(answer));
    const isDownstream = query.direction !== 'UPSTREAM' && query.level !== 'JOB';
    return {
      root: answer.root,
      readersWithoutOutputs: isDownstream ? ports.graph.readersWithoutOutputs(query.of) : 0,
      pastEdgesLeftOut: answer.pastEdgesLeftOut,
      ...(await pageOf(answer, page, query.parts?.has('edges') ?? true)),
      counts: { nodes: answer.size, depth: answer.counts },
      ...completeness(ports, { ...reading, answer }),
    };
  },
});

/** A range of the nodes of an answer, as positions; `end` is exclusive. */
interface NodeRange {
  readonly start: number;
  readonly end: number;
}

function requestedPage({ first, after }: LineageQuery): NodeRange {
  validateCount('first', first);
  const start = positionOf(after ?? '');
  return { start, end: start + Math.min(first ?? DEFAULT_PAGE, MAX_PAGE) };
}

function positionOf(cursor: string): number {
  if (cursor === '') return 0;
  if (!/^\d{1,9}$/u.test(cursor)) throw badCursor(cursor);
  return Number(cursor);
}

/** What a walk found, or why it could not begin. */
type Walked = GraphAnswer | 'UNKNOWN' | 'NO_PRODUCT';

type WalkQuery = Pick<LineageQuery, 'of' | 'direction' | 'level'>;

/** The answer of a walk; that of a node without edges where only events name it. */
export async function walkedOrAlone(
  ports: LineagePorts,
  { level, of }: WalkQuery,
  reading: GraphReading<Walked>,
): Promise<GraphAnswer> {
  const alone = reading.answer === 'UNKNOWN' ? await nodeWithoutEdges(ports, of) : null;
  const answer = alone !== null && level === 'PRODUCT' ? 'NO_PRODUCT' : (alone ?? reading.answer);
  if (answer === 'UNKNOWN') throw await unknownNode(ports, of, reading);
  if (answer === 'NO_PRODUCT') throw withoutProduct(of);
  return answer;
}

/** Walks from the node of the query at its level. */
export function walkFrom(
  graph: LineageGraph,
  query: WalkQuery,
  { depth, past }: { readonly depth: number; readonly past: PastEdges },
): Walked {
  const { of, direction } = query;
  const walked = graph.walk({ of, direction, level: query.level ?? of.kind, depth, nodes: MAX_NODES, past });
  if (walked !== null) return walked;
  // A node without a product exists only at its own level.
  const isKnown = graph.walk({ of, direction, level: of.kind, depth: 0, nodes: 1, past }) !== null;
  return isKnown ? 'NO_PRODUCT' : 'UNKNOWN';
}

async function pageOf(
  answer: GraphAnswer,
  { start, end }: NodeRange,
  withEdges: boolean,
): Promise<Pick<LineageAnswer, 'nodes' | 'edges' | 'hasNextPage' | 'endCursor'>> {
  const nodes = await runCooperatively(answer.page(start, end));
  return {
    nodes,
    edges: withEdges ? answer.edges(start, end) : [],
    hasNextPage: end < answer.size,
    endCursor: nodes.length === 0 ? null : String(start + nodes.length),
  };
}

/** The failure for product lineage around a dataset or job that is known but has no product. */
function withoutProduct(of: NodeRef): AppFailure {
  const facts = { kind: 'NotFound', code: 'BELONGS_TO_NO_PRODUCT' } as const;
  if (of.kind === 'JOB') {
    return new AppFailure({
      ...facts,
      message: `Lineage knows ${describeNode(of)}, but jobs do not belong to products.`,
      help: 'Request the level DATASET or JOB, or the products of a dataset that the job writes.',
    });
  }
  return new AppFailure({
    ...facts,
    message: `Lineage knows ${describeNode(of)}, but it does not belong to a product: no contract binds it.`,
    help: 'Publish a contract whose server and physical name match the dataset, or request the level DATASET.',
  });
}
