import type { GraphAnswer, GraphImpact } from '../app/ports/lineage-graph.js';
import { READS } from '../core/lineage/graph.js';
import type { NodeRef } from '../core/lineage/lineage-answer.js';
import { type PastWalk, Visited } from '../core/lineage/walk.js';
import { runToEnd } from '../core/shared/cooperative.js';
import { type Reached, type WalkedIndex, answerAbout } from './answer.js';
import type { EdgeIndex } from './edge-index.js';

/** Jobs that were counted and found; shared, because questions are answered one after another. */
const counted = new Visited();
const reading = new Visited();

/** What a change affects, from what a walk downstream reached. */
export function impactFrom(
  walked: WalkedIndex,
  reached: Reached,
  {
    of,
    productOf,
    products,
  }: {
    readonly of: NodeRef;
    /** The same walk between products; null if the changed node has no product. */
    readonly products: GraphAnswer | null;
    readonly productOf: (node: number) => string | null;
  },
): GraphImpact {
  const { index } = walked;
  const { nodes, past } = reached;
  const datasets: number[] = [];
  const bound = new Map<string, { readonly depth: number; readonly node: number }>();
  const affected = { datasets: 0, jobs: 0 };
  counted.begin(index.graph.nodes);
  nodes.forEach((node, depth) => {
    if (!index.nodes.isDataset(node)) {
      // Of jobs that are nodes, the first one is the job that changes.
      if (counted.add(node) && depth > 0) affected.jobs += 1;
      return;
    }
    datasets.push(index.nodes.meantBy(node));
    if (depth > 0 || of.kind === 'JOB') affected.datasets += 1;
    const product = productOf(node);
    if (product === null) return;
    const first = bound.get(product);
    if (first === undefined || (first.depth === depth && index.nodes.compare(node, first.node) < 0))
      bound.set(product, { depth, node });
  });
  const { jobs, leftOut } = jobsReading(index, datasets, past);
  for (const job of jobs) if (counted.add(job)) affected.jobs += 1;
  const inOrder = [...bound].sort(([, a], [, b]) => a.depth - b.depth || index.nodes.compare(a.node, b.node));
  const depths = new Map(inOrder.map(([product, { depth }]) => [product, depth]));
  const related = products === null ? [] : runToEnd(products.page(0, products.size));
  for (const { depth, product } of related) if (product !== null && !depths.has(product)) depths.set(product, depth);
  return {
    walked: answerAbout(walked, reached, productOf),
    product: nodes.size === 0 ? null : productOf(nodes.at(0)),
    products: depths,
    pastEdgesLeftOut: reached.pastEdgesLeftOut + leftOut,
    counts: affected,
    readers: () =>
      jobs
        .map((job) => index.nodes.of(job))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ ref }) => ref),
  };
}

/**
 * The jobs that read any of these datasets, and how many past reads of jobs without outputs were
 * not followed: a walk over datasets does not meet them.
 */
export function jobsReading(
  index: EdgeIndex,
  datasets: readonly number[],
  past: PastWalk,
): { readonly jobs: readonly number[]; readonly leftOut: number } {
  reading.begin(index.graph.nodes);
  const jobs: number[] = [];
  const others: number[] = [];
  const add = (job: number): void => {
    if (reading.add(job)) jobs.push(job);
  };
  const hasPast = past.graph.edges > 0;
  for (const node of datasets) {
    index.graph.forEach(node, true, READS, add);
    if (!hasPast) continue;
    past.graph.forEach(node, true, READS, (job, edge) => {
      if (past.follows(edge)) add(job);
      else if (!index.hasOutputs(job)) others.push(job);
    });
  }
  return { jobs, leftOut: others.filter((job) => !reading.has(job)).length };
}
