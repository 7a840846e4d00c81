import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { PartitionStatus } from '../../core/gate/partition-cell.js';
import { worstOf } from '../../core/gate/partition-state.js';
import { type Cause, TO_EXPLAIN, causesOf } from '../../core/mesh/causes.js';
import type { NewestStates } from '../../core/mesh/product-list.js';
import { HOUR } from '../../core/shared/duration.js';
import { type Instant, addMillis } from '../../core/shared/interval.js';
import { partitionKey } from '../../core/partition/partitioning.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { ListedCatalog } from '../catalog/listed-catalog.js';
import type { ConsumerPorts } from '../catalog/observed-consumers.js';
import { consumersOfProducts } from '../catalog/product-consumers.js';
import { AppFailure, invalid } from '../shared/errors.js';
import { defineUseCase } from '../shared/use-case.js';
import { admitted } from '../shared/work-budget.js';
import { newestOfProducts } from './health-of-products.js';
import { newestStates } from './newest-states.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { type PresentPorts, presentRead } from './targets-of-products.js';

export interface MeshPorts extends PresentPorts, ConsumerPorts {
  readonly listedCatalog: ListedCatalog;
}

/** The newest due partitions of all products. */
export interface MeshCounts {
  readonly asOf: Instant;
  /** The most frequent status first. */
  readonly counts: readonly { readonly status: PartitionStatus; readonly count: number }[];
}

/** A cause with the consumers of the products that it explains. */
export interface MeshCause extends Cause {
  readonly consumers: readonly string[];
}

export interface MeshCauses {
  readonly causes: readonly MeshCause[];
  readonly unexplained: readonly string[];
  /** How many products that are not healthy were not looked at. */
  readonly leftOut: number;
}

/** The next partition of a contract that becomes due. */
export interface DuePartition {
  readonly product: string;
  readonly contract: string;
  readonly partition: string;
  readonly dueAt: Instant;
}

/** The most products whose cause is looked for, the worst statuses first. */
const MOST_EXPLAINED = 300;
/** Products whose states are read together. */
const PRODUCTS_AT_ONCE = 100;
const MOST_HOURS = 24 * 31;
const MOST_DUE = 500;

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/** How many products have which status; a product without an active contract has none. */
export const meshCounts = defineUseCase({
  name: 'meshCounts',
  permission,
  work: (ports: MeshPorts, call, _none: object): Promise<MeshCounts> =>
    admitted(call.work, (admit) =>
      presentRead(ports, admit, async (reading) => {
        const counts = new Map<PartitionStatus, number>();
        for (const { status } of (await statesOfAll(ports, reading)).values())
          counts.set(status, (counts.get(status) ?? 0) + 1);
        const sorted = [...counts].map(([status, count]) => ({ status, count }));
        return { asOf: reading.asOf, counts: sorted.sort((a, b) => b.count - a.count) };
      }),
    ),
});

/** Why products are not healthy: each failed partition, with what it explains. */
export const meshCauses = defineUseCase({
  name: 'meshCauses',
  permission,
  work: async (ports: MeshPorts, call, _none: object): Promise<MeshCauses> => {
    const { leftOut, ...found } = await admitted(call.work, (admit) =>
      presentRead(ports, admit, async (reading) => {
        const refs = toExplain(await statesOfAll(ports, reading));
        const explained = refs.slice(0, MOST_EXPLAINED);
        const worst = [];
        for (let start = 0; start < explained.length; start += PRODUCTS_AT_ONCE)
          for (const answer of await newestOfProducts(reading, explained.slice(start, start + PRODUCTS_AT_ONCE))) {
            const states = answer.ok ? (answer.value?.found ?? []).map(({ state }) => state) : [];
            worst.push(...[worstOf(states)].filter((state) => state !== null));
          }
        return { ...causesOf(worst, reading.asOf), leftOut: refs.length - explained.length };
      }),
    );
    const products = [...new Set(found.causes.flatMap((cause) => cause.products))];
    const consumers = await consumersOfProducts(ports)(call, products);
    if (!consumers.ok) throw new AppFailure(consumers.error);
    const byProduct = new Map(products.map((ref, index) => [ref, consumers.value[index] ?? []]));
    const causes = found.causes.map((cause) => {
      const names = cause.products.flatMap((ref) => (byProduct.get(ref) ?? []).map(({ consumer }) => consumer));
      return { ...cause, consumers: [...new Set(names)].sort() };
    });
    return { causes, unexplained: found.unexplained, leftOut };
  },
});

/** The partitions that become due within some hours, one of each contract, the earliest first. */
export const duePartitions = defineUseCase({
  name: 'duePartitions',
  permission,
  work: (ports: MeshPorts, call, { hours }: { readonly hours: number }): Promise<readonly DuePartition[]> => {
    if (hours < 1 || hours > MOST_HOURS)
      throw invalid({ code: 'INVALID_INPUT', message: `\`hours\` must be from 1 to ${String(MOST_HOURS)}.` });
    return admitted(call.work, (admit) =>
      presentRead(ports, admit, async (reading) => {
        const { activeContracts, asOf, stores } = reading;
        const entries = await ports.listedCatalog.entries(stores, await stores.dataVersion.current());
        admit(entries.length);
        const contracts = await stores.catalog.contractsOfProducts(entries.map(({ ref }) => ref));
        const active = await activeContracts.of(stores, contracts, { asOf });
        const until = addMillis(asOf, hours * HOUR);
        return active
          .flatMap((one) => (one === null ? [] : nextDue(one, asOf)))
          .filter(({ dueAt }) => dueAt <= until)
          .sort((a, b) => (a.dueAt + a.contract < b.dueAt + b.contract ? -1 : 1))
          .slice(0, MOST_DUE);
      }),
    );
  },
});

/** The partition after the newest one that is due. */
function nextDue({ calendar, contract, partitioning }: ActiveContract, asOf: Instant): readonly DuePartition[] {
  if (calendar === null || partitioning === null) return [];
  const next = calendar.owedAfter(calendar.newestDue(asOf));
  const { product, ref } = contract;
  return [{ product, contract: ref, partition: partitionKey(partitioning, next.partition), dueAt: next.due.at }];
}

async function statesOfAll({ listedCatalog }: MeshPorts, reading: StoredOrFacts): Promise<NewestStates> {
  const entries = await listedCatalog.entries(reading.stores, await reading.stores.dataVersion.current());
  reading.admit(Math.ceil(entries.length / 10));
  return newestStates(
    reading,
    entries.map(({ ref }) => ref),
  );
}

function toExplain(states: NewestStates): readonly string[] {
  return TO_EXPLAIN.flatMap((status) => [...states].flatMap(([ref, state]) => (state.status === status ? [ref] : [])));
}
