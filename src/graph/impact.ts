import type { GraphImpact } from '../app/ports/lineage-graph.js';
import { READS } from '../core/lineage/graph.js';
import { type PastWalk, Visited } from '../core/lineage/walk.js';
import { type Reached, type WalkedIndex, answerAbout } from './answer.js';
import type { EdgeIndex } from './edge-index.js';
import type { OrderedNodes } from './ordered-nodes.js';

/** Jobs that were counted and found; shared, because questions are answered one after another. */
const counted = new Visited();
const reading = new Visited();

/** What a change affects, from what a walk downstream reached. */
export function impactFrom(
  walked: WalkedIndex,
  reached: Reached,
  {
    productOf,
    related,
  }: {
    /** The products downstream of the changed one by a walk between products; empty for a job. */
    readonly related: ReadonlyMap<string, number>;
    readonly productOf: (node: number) => string | null;
  },
): GraphImpact {
  const { index, level } = walked;
  const { nodes, past } = reached;
  const affected = { datasets: nodes.size - (nodes.counts[0] ?? 0), jobs: 0 };
  counted.begin(index.graph.nodes);
  // Only a walk from a job has jobs as nodes, of which the first one is the job that changes.
  if (level === 'JOB') {
    affected.datasets = 0;
    nodes.forEach((node, depth) => {
      if (index.nodes.isDataset(node)) affected.datasets += 1;
      else if (counted.add(node) && depth > 0) affected.jobs += 1;
    });
  }
  const { jobs, leftOut } = jobsReading(index, index.nodes.meantByAll(nodes.view), past);
  for (const job of jobs) if (counted.add(job)) affected.jobs += 1;
  const depths = firstDepths(index, nodes, productOf);
  for (const [product, depth] of related) if (!depths.has(product)) depths.set(product, depth);
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

/** The smallest depth of each product that binds a node, in the order of the nodes. */
function firstDepths(
  index: EdgeIndex,
  nodes: OrderedNodes,
  productOf: (node: number) => string | null,
): Map<string, number> {
  const bound = new Map<string, { readonly depth: number; readonly node: number }>();
  nodes.forEach((node, depth) => {
    const product = productOf(node);
    if (product === null) return;
    const first = bound.get(product);
    if (first === undefined || (first.depth === depth && index.nodes.compare(node, first.node) < 0))
      bound.set(product, { depth, node });
  });
  const inOrder = [...bound].sort(([, a], [, b]) => a.depth - b.depth || index.nodes.compare(a.node, b.node));
  return new Map(inOrder.map(([product, { depth }]) => [product, depth]));
}

/**
 * The jobs that read any of these datasets, and how many past reads of jobs without outputs were
 * not followed: a walk over datasets does not meet them.
 */
export function jobsReading(
  index: EdgeIndex,
  datasets: readonly number[] | Int32Array,
  past: PastWalk,
): { readonly jobs: readonly number[]; readonly leftOut: number } {
  reading.begin(index.graph.nodes);
  const jobs: number[] = [];
  const others: number[] = [];
  const add = (job: number): void => {
    if (reading.add(job)) jobs.push(job);
  };
  const hasPast = past.graph.edges > 0;
  const { kinds, nodes: compressed, offsets, targets } = index.graph.compressed(true);
  for (const node of datasets) {
    // An edge that leaves a node has its place as its number.
    const end = node < compressed ? (offsets[node + 1] ?? 0) : 0;
    for (let place = node < compressed ? (offsets[node] ?? 0) : 0; place < end; place += 1)
      if (((kinds[place] ?? 0) & READS) !== 0) add(targets[place] ?? 0);
    for (const edge of index.graph.recentOf(node, true))
      if ((index.graph.kindOf(edge) & READS) !== 0) add(index.graph.toOf(edge));
    if (!hasPast) continue;
    past.graph.forEach(node, true, READS, (job, edge) => {
      if (past.follows(edge)) add(job);
      else if (!index.hasOutputs(job)) others.push(job);
    });
  }
  return { jobs, leftOut: others.filter((job) => !reading.has(job)).length };
}
