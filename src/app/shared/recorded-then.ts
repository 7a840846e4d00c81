import type { Instant } from '../../core/shared/interval.js';
import type { Stores } from '../ports/stores.js';
import { withMembers } from './with-members.js';

/**
 * The stores as they were at `asOf`: facts that were recorded later take no part in a question
 * about the past, whatever reads them (`semantics.md`, Time). Null leaves the stores as they are: a
 * question about now reads everything that is recorded, whatever the clocks of its writers show.
 */
export function recordedThen(stores: Stores, asOf: Instant | null): Stores {
  if (asOf === null) return stores;
  const { catalog, decisions, evidence, lineage } = stores;
  const then = <T extends { readonly recordedAt: Instant }>(facts: readonly T[]): readonly T[] =>
    facts.filter(({ recordedAt }) => recordedAt <= asOf);
  return withMembers(stores, {
    catalog: withMembers(catalog, {
      versionHeads: async (ids) => (await catalog.versionHeads(ids)).filter(({ publishedAt }) => publishedAt <= asOf),
    }),
    decisions: withMembers(decisions, {
      overridesOf: async (product, at) =>
        (await decisions.overridesOf(product, at)).filter(({ createdAt }) => createdAt <= asOf),
      sensorsOfConsumer: (consumer) => decisions.sensorsOfConsumer(consumer, asOf),
    }),
    evidence: withMembers(evidence, {
      forPartitions: async (id, partitions) => then(await evidence.forPartitions(id, partitions)),
      knownFiles: async (id, partitions) => then(await evidence.knownFiles(id, partitions)),
      dataChanges: async (id, partitions) => then(await evidence.dataChanges(id, partitions)),
      arrivals: async (id, from, to) => then(await evidence.arrivals(id, from, to)),
      firstArrival: async (id) => then([await evidence.firstArrival(id)].filter((one) => one !== null))[0] ?? null,
      fileLook: async (id) => {
        const look = await evidence.fileLook(id);
        if (look === null || look.firstLookedAt > asOf) return null;
        // Only the first and the newest look are recorded.
        return look.lookedAt !== null && look.lookedAt > asOf ? { ...look, lookedAt: null } : look;
      },
      historyBefore: (id, after, upTo) => evidence.historyBefore(id, after, upTo, asOf),
    }),
    lineage: withMembers(lineage, {
      foreignProducers: async (products, since) =>
        (await lineage.foreignProducers(products, since)).filter(({ receivedAt }) => receivedAt <= asOf),
      // A run shows its newest state only: one that changed since is left out.
      runsWriting: async (bindings, trust, interval, nextTo) =>
        (await lineage.runsWriting(bindings, trust, interval, nextTo)).filter(({ lastEventAt }) => lastEventAt <= asOf),
      runsWritingBetween: async (bindings, trust, interval) =>
        (await lineage.runsWritingBetween(bindings, trust, interval)).filter(({ lastEventAt }) => lastEventAt <= asOf),
    }),
  });
}
