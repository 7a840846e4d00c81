import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { ProductConsumer } from '../../core/mesh/product-consumer.js';
import type { Binding } from '../ports/catalog-store.js';
import { recentPast } from '../shared/recent-past.js';
import { defineUseCase } from '../shared/use-case.js';
import type { ConsumerPorts } from './observed-consumers.js';

/**
 * The consumers of each of these products, ordered by name: who declares to read it, whom lineage
 * observed reading it, and who requested gate decisions about it. The statements do not grow with
 * the number of products.
 */
export const consumersOfProducts = defineUseCase({
  name: 'consumersOfProducts',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (
    { clock, graph, unitOfWork }: ConsumerPorts,
    call,
    refs: readonly string[],
  ): Promise<readonly (readonly ProductConsumer[])[]> => {
    await graph.refresh();
    const found = await unitOfWork.read(async ({ catalog, decisions }) => ({
      declared: await catalog.declaredReads(refs),
      bindings: await catalog.bindingsOfProducts(refs),
      requests: await decisions.lastRequests(refs),
    }));
    const declared = byProduct(found.declared);
    const bindings = byProduct<Binding>(found.bindings);
    const requests = byProduct(found.requests);
    const past = recentPast(clock, 'SUPERSEDED');
    return refs.map((ref) => {
      const consumers = new ConsumersByName();
      for (const { consumer } of declared.get(ref) ?? []) consumers.add(consumer, 'DECLARED');
      for (const consumer of graph.consumersOf(ref, bindings.get(ref) ?? [], past)) consumers.add(consumer, 'OBSERVED');
      for (const { at, consumer } of requests.get(ref) ?? []) consumers.add(consumer, 'REQUESTED', at);
      const all = consumers.ordered();
      call.work?.charge(1 + all.length);
      return all;
    });
  },
});

class ConsumersByName {
  private readonly known = new Map<string, ProductConsumer>();

  add(
    consumer: string,
    provenance: ProductConsumer['provenance'][number],
    lastRequestedAt: string | null = null,
  ): void {
    const before = this.known.get(consumer);
    this.known.set(consumer, {
      consumer,
      provenance: [...(before?.provenance ?? []), provenance],
      lastRequestedAt: lastRequestedAt ?? before?.lastRequestedAt ?? null,
    });
  }

  ordered(): readonly ProductConsumer[] {
    return [...this.known.values()].sort((a, b) => (a.consumer < b.consumer ? -1 : 1));
  }
}

function byProduct<T extends { readonly product: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const known = found.get(item.product);
    if (known === undefined) found.set(item.product, [item]);
    else known.push(item);
  }
  return found;
}
