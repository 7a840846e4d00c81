import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { type DatasetId, canonicalDataset } from '../../core/lineage/dataset.js';
import type { ImpactReport } from '../../core/lineage/impact-report.js';
import type { NodeRef } from '../../core/lineage/lineage-answer.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { DecisionStore } from '../ports/decision-store.js';
import type { GraphAnswer, GraphImpact } from '../ports/lineage-graph.js';
import type { LineageStore } from '../ports/lineage-store.js';
import { isTurnOver, runCooperatively, yieldToEventLoop } from '../shared/cooperative.js';
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
  /**
   * The parts of the report that the caller needs, all by default. Of `datasets`, `jobs`, `owners`
   * and `consumers`, those that are not needed are empty: they name every affected node.
   */
  readonly parts?: ReadonlySet<string>;
}

/**
 * What a change of the node affects: everything downstream of it, with the products, their owners
 * and their consumers.
 */
export const impact = defineUseCase({
  name: 'impact',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: LineagePorts, call, { of, depth, includePast, parts }: ImpactInput): Promise<ImpactReport> => {
    const needs = (...names: readonly string[]): boolean =>
      parts === undefined || names.some((name) => parts.has(name));
    const hops = requestedDepth(depth);
    const past = pastEdges(ports, includePast);
    const question = { of, depth: hops, nodes: MAX_NODES, past };
    const reading = await queryGraph(ports, (graph) => graph.impact(question));
    const found = reading.answer ?? alone(await nodeWithoutEdges(ports, of));
    if (found === null) throw await unknownNode(ports, of, reading);
    call.work?.charge(walkUnits(found.walked));
    const named = needs('owners', 'consumers');
    const lists = named || needs('datasets', 'jobs') ? await affectedNodes(of, found) : NO_NODES;
    const affected = await ports.unitOfWork.read(async ({ catalog, decisions, lineage }) => {
      const products = await affectedProducts({ catalog, decisions }, of, found);
      return named ? withNamed(products, await namedInFacets(lineage, of, lists)) : products;
    });
    return {
      of,
      ...affected,
      owners: needs('owners') ? affected.owners : [],
      consumers: needs('consumers') ? affected.consumers : [],
      datasets: needs('datasets') ? lists.datasets : [],
      jobs: needs('jobs') ? lists.jobs : [],
      counts: { products: affected.products.length, ...found.counts },
      pastEdgesLeftOut: found.pastEdgesLeftOut,
      ...completeness(ports, { ...reading, answer: found.walked }),
    };
  },
});

/** A node that events name and that has no edges. */
function alone(walked: GraphAnswer | null): GraphImpact | null {
  if (walked === null) return null;
  const counts = { datasets: 0, jobs: 0 };
  return { walked, product: null, products: new Map(), pastEdgesLeftOut: 0, counts, readers: () => [] };
}

/** The names of the affected nodes. */
interface AffectedNodes extends Pick<ImpactReport, 'datasets' | 'jobs'> {
  /** The datasets of the changed node itself. */
  readonly own: readonly DatasetId[];
}

const NO_NODES: AffectedNodes = { datasets: [], jobs: [], own: [] };

async function affectedNodes(of: NodeRef, found: GraphImpact): Promise<AffectedNodes> {
  const { walked } = found;
  const nodes = await runCooperatively(walked.page(0, walked.size));
  const jobs = [...nodes.map(({ ref }) => ref), ...found.readers()].filter(isJob).filter((job) => !isSame(job, of));
  return {
    own: nodes.flatMap(({ depth, ref }) => (depth === 0 && isDataset(ref) ? [ref] : [])),
    datasets: nodes.flatMap(({ depth, ref }) =>
      isDataset(ref) && (depth > 0 || of.kind === 'JOB') ? [{ ...nameOf(ref), depth }] : [],
    ),
    jobs: [...new Map(jobs.map((job) => [`${job.namespace}\n${job.name}`, nameOf(job)])).values()],
  };
}

type Affected = Pick<ImpactReport, 'products' | 'domains' | 'owners' | 'consumers'>;

/** Names that are looked up at once: other work runs in between. */
const LOOKED_UP_AT_ONCE = 1_000;

/** All results for parts of a list, one part after the other. */
async function inParts<T, U>(
  items: readonly T[],
  work: (part: readonly T[]) => Promise<readonly U[]>,
): Promise<readonly U[]> {
  const results: U[] = [];
  for (let start = 0; start < items.length; start += LOOKED_UP_AT_ONCE) {
    if (isTurnOver()) await yieldToEventLoop();
    for (const result of await work(items.slice(start, start + LOOKED_UP_AT_ONCE))) results.push(result);
  }
  return results;
}

/**
 * Owners and consumers that facets of events name: of what is affected, and consumers of what
 * changes.
 */
async function namedInFacets(
  lineage: LineageStore,
  of: NodeRef,
  { datasets, jobs, own }: AffectedNodes,
): Promise<{ readonly owners: readonly string[]; readonly exposures: readonly string[] }> {
  // Facets may be known under any name of a dataset.
  const facetsOf = (names: readonly DatasetId[]) =>
    inParts(names, async (part) => lineage.datasets(await lineage.identitiesOf(part)));
  const changed = await facetsOf(of.kind === 'DATASET' ? [canonicalDataset(of), ...own] : own);
  const affected = await facetsOf(datasets);
  const ownersOfJobs = await inParts(jobs, (part) => lineage.ownersOfJobs(part));
  return {
    owners: [...affected.flatMap(({ owners }) => owners), ...ownersOfJobs],
    exposures: [...changed, ...affected].flatMap(({ exposures }) => exposures),
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

/** Products whose datasets are reached, nearest first; owners of their domains; and consumers. */
async function affectedProducts(
  { catalog, decisions }: { readonly catalog: CatalogStore; readonly decisions: DecisionStore },
  of: NodeRef,
  { product, products: depths }: GraphImpact,
): Promise<Affected> {
  const own = of.kind === 'PRODUCT' ? of.ref : product;
  const changed = of.kind === 'PRODUCT' ? [...new Set([...depths.keys(), of.ref])] : [...depths.keys()];
  const declared = await declaredConsumers(catalog, changed);
  const requested = (await decisions.lastRequests(changed)).map(({ consumer }) => consumer);
  const refs = [...depths.keys()].filter((ref) => ref !== own);
  const domains = [...new Set(refs.map(domainOf))].sort();
  const known = new Map((await catalog.domainsByName(domains)).map((domain) => [domain.name, domain.owners]));
  const ownersOf = (ref: string): readonly string[] => known.get(domainOf(ref)) ?? [];
  return {
    products: refs.map((ref) => ({ ref, depth: depths.get(ref) ?? 0, owners: ownersOf(ref) })),
    domains,
    owners: [...new Set(refs.flatMap(ownersOf))].sort(),
    consumers: withProvenance(own, { requested, observed: refs, declared }),
  };
}

/** Products with an input port that names a contract of one of these products. */
async function declaredConsumers(catalog: CatalogStore, products: readonly string[]): Promise<readonly string[]> {
  const contracts = (await catalog.contractsOfProducts(products)).map(({ id }) => id);
  if (contracts.length === 0) return [];
  return (await catalog.productsByInputContract(contracts)).map(({ ref }) => ref);
}

/** A consumer that is known in several ways has the first of declared, observed and requested. */
function withProvenance(
  own: string | null,
  consumers: Readonly<Record<'requested' | 'observed' | 'declared', readonly string[]>>,
): ImpactReport['consumers'] {
  const provenances = new Map<string, ImpactReport['consumers'][number]['provenance']>();
  for (const ref of consumers.requested) provenances.set(ref, 'REQUESTED');
  for (const ref of consumers.observed) provenances.set(ref, 'OBSERVED');
  for (const ref of consumers.declared) provenances.set(ref, 'DECLARED');
  if (own !== null) provenances.delete(own);
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
