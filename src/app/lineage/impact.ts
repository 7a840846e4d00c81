import type { ImpactReport } from '../../core/lineage/impact-report.js';
import type { NodeRef } from '../../core/lineage/lineage-answer.js';
import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { authorize } from '../shared/authorize.js';
import type { GraphNode } from '../ports/lineage-graph.js';
import type { Stores } from '../ports/stores.js';
import { type LineagePorts, MAX_NODES, ask, hopsOf, unknownNode } from './lineage.js';

/** What breaks and whom to tell when the node changes: everything downstream of it, with the products and their owners. */
export function impact(ports: LineagePorts): Queries['impact'] {
  return async (context, { depth, of }) => {
    const allowed = authorize(context, 'catalog.read', 'any');
    if (!allowed.ok) return allowed;
    const asked = hopsOf(depth);
    if (!asked.ok) return asked;
    const hops = asked.value;
    const { answer, behind } = await ask(ports, (graph) => {
      const walked = graph.walk({ of, direction: 'DOWNSTREAM', level: 'DATASET', depth: hops, nodes: MAX_NODES });
      return walked === null
        ? null
        : {
            walked,
            readers: graph.readersOf(walked.nodes.map(({ ref }) => ref).filter(isDataset)),
            // Products that declare to read, or are read, without a dataset that lineage could name.
            products:
              of.kind === 'JOB'
                ? null
                : graph.walk({ of, direction: 'DOWNSTREAM', level: 'PRODUCT', depth: hops, nodes: MAX_NODES }),
          };
    });
    if (answer === null) return unknownNode(of, behind !== null);
    const { products, readers, walked } = answer;
    const datasets = walked.nodes.filter(
      ({ depth: hop, ref }) => ref.kind === 'DATASET' && (hop > 0 || of.kind === 'JOB'),
    );
    const own = of.kind === 'PRODUCT' ? of.ref : (walked.nodes.find(({ depth: hop }) => hop === 0)?.product ?? null);
    const facts = await ports.unitOfWork.read((stores) =>
      factsOf(stores, [...walked.nodes, ...(products?.nodes ?? [])], own, of),
    );
    const jobs = [...walked.nodes.map(({ ref }) => ref), ...readers].filter(isJob).filter((job) => !isSame(job, of));
    const unique = [...new Map(jobs.map((job) => [`${job.namespace}\n${job.name}`, job])).values()];
    const truncatedBy = walked.truncatedBy ?? (behind === null ? null : 'INDEX_BEHIND');
    return ok({
      of,
      ...facts,
      datasets: datasets.map(({ depth: hop, ref }) => ({ ...nameOf(ref), depth: hop })),
      jobs: unique.map(nameOf),
      counts: { products: facts.products.length, datasets: datasets.length, jobs: unique.length },
      complete: truncatedBy === null,
      truncatedBy,
      asOf: behind ?? ports.clock.now(),
    });
  };
}

/** Products whose datasets were reached, nearest first, the owners of their domains, and who consumes. */
async function factsOf(
  { catalog }: Stores,
  nodes: readonly GraphNode[],
  own: string | null,
  of: NodeRef,
): Promise<Pick<ImpactReport, 'products' | 'domains' | 'owners' | 'consumers'>> {
  const depths = new Map<string, number>();
  for (const { depth, product } of nodes) {
    if (product !== null && product !== own && !depths.has(product)) depths.set(product, depth);
  }
  const declared = await declaredConsumers(catalog, nodes, own, of);
  const refs = [...depths.keys()];
  const domains = [...new Set(refs.map(domainOf))].sort();
  const known = new Map((await catalog.domainsByName(domains)).map((domain) => [domain.name, domain.owners]));
  const ownersOf = (ref: string): readonly string[] => known.get(domainOf(ref)) ?? [];
  const consumers = new Map<string, 'DECLARED' | 'OBSERVED'>();
  for (const ref of refs) consumers.set(ref, 'OBSERVED');
  for (const ref of declared) consumers.set(ref, 'DECLARED');
  return {
    products: refs.map((ref) => ({ ref, depth: depths.get(ref) ?? 0, owners: ownersOf(ref) })),
    domains,
    owners: [...new Set(refs.flatMap(ownersOf))].sort(),
    consumers: [...consumers].sort().map(([consumer, provenance]) => ({ consumer, provenance })),
  };
}

/** Products that name a contract of the asked product, or of one that was reached, as their input. */
async function declaredConsumers(
  catalog: Stores['catalog'],
  nodes: readonly GraphNode[],
  own: string | null,
  of: NodeRef,
): Promise<readonly string[]> {
  const products = [...new Set(nodes.map(({ product }) => product).filter((ref) => ref !== null))];
  const asked = of.kind === 'PRODUCT' && own !== null && !products.includes(own) ? [...products, own] : products;
  const contracts = (await catalog.contractsOfProducts(asked)).map(({ id }) => id);
  if (contracts.length === 0) return [];
  return (await catalog.productsByInputContract(contracts)).map(({ ref }) => ref).filter((ref) => ref !== own);
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

function nameOf(ref: NodeRef): { readonly namespace: string; readonly name: string } {
  return ref.kind === 'PRODUCT' ? { namespace: '', name: ref.ref } : { namespace: ref.namespace, name: ref.name };
}

function domainOf(ref: string): string {
  return ref.slice(0, ref.indexOf('/'));
}
