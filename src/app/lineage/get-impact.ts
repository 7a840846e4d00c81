import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { type DatasetId, type JobId, canonicalDataset } from '../../core/lineage/dataset.js';
import type { ImpactReport } from '../../core/lineage/impact-report.js';
import type { NodeRef } from '../../core/lineage/lineage-answer.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { GraphAnswer, GraphNode, LineageGraph, PastEdges } from '../ports/lineage-graph.js';
import type { LineageStore } from '../ports/lineage-store.js';
import { defineUseCase } from '../shared/use-case.js';
import {
  type IncludePast,
  type LineagePorts,
  MAX_NODES,
  completeness,
  nodeWithoutEdges,
  pastEdges,
  queryGraph,
  requestedDepth,
  unknownNode,
  walkUnits,
} from './query-graph.js';

interface ImpactInput {
  /** The node that changes. */
  readonly of: NodeRef;
  /** In hops; 20 by default, at most 1,000. */
  readonly depth?: number | null;
  readonly includePast?: IncludePast | null;
}

/**
 * What a change of the node affects: everything downstream of it, with the products, their owners
 * and their consumers.
 */
export const impact = defineUseCase({
  name: 'impact',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: LineagePorts, call, { of, depth, includePast }: ImpactInput): Promise<ImpactReport> => {
    const hops = requestedDepth(depth);
    const past = pastEdges(ports, includePast);
    const reading = await queryGraph(ports, (graph) => walkDownstream(graph, of, { depth: hops, past }));
    const answer = reading.answer ?? alone(await nodeWithoutEdges(ports, of));
    if (answer === null) throw await unknownNode(ports, of, reading);
    call.work?.charge(walkUnits(answer.walked));
    const datasets = affectedDatasets(of, answer);
    const jobs = affectedJobs(of, answer);
    const affected = await ports.unitOfWork.read(async ({ catalog, lineage }) => {
      const own = answer.walked.nodes.flatMap(({ depth: hop, ref }) => (hop === 0 && isDataset(ref) ? [ref] : []));
      const changed = await lineage.identitiesOf(of.kind === 'DATASET' ? [canonicalDataset(of), ...own] : own);
      // Facets may be known under any name of a dataset.
      const affectedNames = await lineage.identitiesOf(datasets);
      const named = await namedInFacets(lineage, { changed, datasets: affectedNames, jobs });
      return withNamed(await affectedProducts(catalog, of, answer), named);
    });
    return {
      of,
      ...affected,
      datasets,
      jobs,
      counts: { products: affected.products.length, datasets: datasets.length, jobs: jobs.length },
      pastEdgesLeftOut: answer.pastEdgesLeftOut,
      ...completeness(ports, { ...reading, answer: answer.walked }),
    };
  },
});

/** What the graph holds downstream of the node. */
interface Downstream {
  readonly walked: GraphAnswer;
  /** The jobs that read any of the datasets. */
  readonly readers: readonly NodeRef[];
  readonly pastEdgesLeftOut: number;
  /** Products that are related by declaration only, without a dataset that lineage knows. */
  readonly declared: readonly GraphNode[];
}

function alone(walked: GraphAnswer | null): Downstream | null {
  return walked === null ? null : { walked, readers: [], pastEdgesLeftOut: 0, declared: [] };
}

type Affected = Pick<ImpactReport, 'products' | 'domains' | 'owners' | 'consumers'>;

/**
 * Owners and consumers that facets of events name: of what is affected, and consumers of what
 * changes.
 */
async function namedInFacets(
  lineage: LineageStore,
  {
    changed,
    datasets,
    jobs,
  }: {
    readonly changed: readonly DatasetId[];
    readonly datasets: readonly DatasetId[];
    readonly jobs: readonly JobId[];
  },
): Promise<{ readonly owners: readonly string[]; readonly exposures: readonly string[] }> {
  const affected = datasets.length === 0 ? [] : await lineage.datasets(datasets);
  const own = changed.length === 0 ? [] : await lineage.datasets(changed);
  const ownersOfJobs = jobs.length === 0 ? [] : await lineage.ownersOfJobs(jobs);
  return {
    owners: [...affected.flatMap(({ owners }) => owners), ...ownersOfJobs],
    exposures: [...own, ...affected].flatMap(({ exposures }) => exposures),
  };
}

function withNamed(
  affected: Affected,
  { exposures, owners }: { readonly owners: readonly string[]; readonly exposures: readonly string[] },
): Affected {
  const known = new Set(affected.consumers.map(({ consumer }) => consumer));
  const named = [...new Set(exposures)].filter((exposure) => !known.has(exposure)).sort();
  return {
    ...affected,
    owners: [...new Set([...affected.owners, ...owners])].sort(),
    consumers: [...affected.consumers, ...named.map((consumer) => ({ consumer, provenance: 'DECLARED' as const }))],
  };
}

function walkDownstream(
  graph: LineageGraph,
  of: NodeRef,
  { depth, past }: { readonly depth: number; readonly past: PastEdges },
): Downstream | null {
  const question = { of, direction: 'DOWNSTREAM', depth, nodes: MAX_NODES, past } as const;
  const walked = graph.walk({ ...question, level: 'DATASET' });
  if (walked === null) return null;
  const { readers, leftOut } = graph.readersOf(walked.nodes.map(({ ref }) => ref).filter(isDataset), past);
  const products = of.kind === 'JOB' ? null : graph.walk({ ...question, level: 'PRODUCT' });
  return {
    walked,
    readers,
    pastEdgesLeftOut: walked.pastEdgesLeftOut + leftOut,
    declared: products?.nodes ?? [],
  };
}

function affectedDatasets(of: NodeRef, { walked }: Downstream): ImpactReport['datasets'] {
  return walked.nodes.flatMap(({ depth, ref }) =>
    isDataset(ref) && (depth > 0 || of.kind === 'JOB') ? [{ ...nameOf(ref), depth }] : [],
  );
}

function affectedJobs(of: NodeRef, { walked, readers }: Downstream): ImpactReport['jobs'] {
  const jobs = [...walked.nodes.map(({ ref }) => ref), ...readers].filter(isJob).filter((job) => !isSame(job, of));
  return [...new Map(jobs.map((job) => [`${job.namespace}\n${job.name}`, nameOf(job)])).values()];
}

/** Products whose datasets are reached, nearest first; owners of their domains; and consumers. */
async function affectedProducts(
  catalog: CatalogStore,
  of: NodeRef,
  { walked, declared }: Downstream,
): Promise<Affected> {
  const own = of.kind === 'PRODUCT' ? of.ref : (walked.nodes.find(({ depth }) => depth === 0)?.product ?? null);
  const depths = depthByProduct([...walked.nodes, ...declared]);
  const changed = of.kind === 'PRODUCT' ? [...new Set([...depths.keys(), of.ref])] : [...depths.keys()];
  const consumers = await declaredConsumers(catalog, changed);
  const refs = [...depths.keys()].filter((ref) => ref !== own);
  const domains = [...new Set(refs.map(domainOf))].sort();
  const known = new Map((await catalog.domainsByName(domains)).map((domain) => [domain.name, domain.owners]));
  const ownersOf = (ref: string): readonly string[] => known.get(domainOf(ref)) ?? [];
  return {
    products: refs.map((ref) => ({ ref, depth: depths.get(ref) ?? 0, owners: ownersOf(ref) })),
    domains,
    owners: [...new Set(refs.flatMap(ownersOf))].sort(),
    consumers: withProvenance({ observed: refs, declared: consumers.filter((ref) => ref !== own) }),
  };
}

/** The smallest depth of each product, in the order in which the products are reached. */
function depthByProduct(nodes: readonly GraphNode[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { depth, product } of nodes) {
    if (product !== null && !depths.has(product)) depths.set(product, depth);
  }
  return depths;
}

/** Products with an input port that names a contract of one of these products. */
async function declaredConsumers(catalog: CatalogStore, products: readonly string[]): Promise<readonly string[]> {
  const contracts = (await catalog.contractsOfProducts(products)).map(({ id }) => id);
  if (contracts.length === 0) return [];
  return (await catalog.productsByInputContract(contracts)).map(({ ref }) => ref);
}

/** A consumer that is both declared and observed counts as declared. */
function withProvenance(consumers: {
  readonly observed: readonly string[];
  readonly declared: readonly string[];
}): ImpactReport['consumers'] {
  const provenances = new Map<string, 'DECLARED' | 'OBSERVED'>();
  for (const ref of consumers.observed) provenances.set(ref, 'OBSERVED');
  for (const ref of consumers.declared) provenances.set(ref, 'DECLARED');
  return [...provenances].sort().map(([consumer, provenance]) => ({ consumer, provenance }));
}

type Named = Extract<NodeRef, { kind: 'DATASET' | 'JOB' }>;

function isDataset(ref: NodeRef): ref is Named & { kind: 'DATASET' } {
  return ref.kind === 'DATASET';
}

function isJob(ref: NodeRef): ref is Named & { kind: 'JOB' } {
  return ref.kind === 'JOB';
}

function isSame(a: Named, b: NodeRef): boolean {
  return b.kind === a.kind && b.namespace === a.namespace && b.name === a.name;
}

function nameOf({ namespace, name }: Named): { readonly namespace: string; readonly name: string } {
  return { namespace, name };
}

function domainOf(product: string): string {
  return product.slice(0, product.indexOf('/'));
}
