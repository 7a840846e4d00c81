import type { DataProduct } from '../../core/mesh/data-product.js';
import type { InputPort } from '../../core/mesh/product.js';
import { DAMPING } from '../../core/health/propagate.js';
import { majorOf, isSemVer } from '../../core/contract/versions.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { Stores } from '../ports/stores.js';
import type { Admit } from '../shared/work-budget.js';
import { domainOfProduct } from '../catalog/references.js';
import { Consumption } from './consumed-partitions.js';
import type { ActiveContracts, ActiveContract } from '../catalog/active-contracts.js';
import type { KeptReading } from './kept-partitions.js';
import { type PartitionData, type PartitionsOnServers, partitionDataKey, loadPartitionData } from './partition-data.js';

/** The facts of the requested partitions and of everything upstream of them. */
export interface UpstreamClosure {
  /** By key, the requested ones first. */
  readonly partitions: ReadonlyMap<string, PartitionData>;
  /** The keys of each partition on its servers, by the key of `partitionDataKey`. */
  readonly onServers: ReadonlyMap<string, readonly string[]>;
  /** The inputs of each entry, as keys of `partitionDataKey`: each counts on all its servers. */
  readonly inputs: ReadonlyMap<string, readonly { readonly key: string; readonly damping: number }[]>;
  /** Whether the closure was cut because it is too large: then nothing above the cut is proven. */
  readonly complete: boolean;
  /**
   * Whether the same facts give another closure at another moment: inputs of current data depend on
   * the clock.
   */
  readonly dependsOnClock: boolean;
  /** The owners of the domains of all these partitions, by domain. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** The work of evaluating it: checks of partitions. */
  readonly units: number;
  /**
   * When another version of one of the contracts becomes effective; null where none is announced.
   */
  readonly nextEffectiveAt: Instant | null;
}

/** More than this many partitions in one closure are not followed. */
const MOST_FOLLOWED = 5000;

/** The open read in which the closure is loaded, at the moment `asOf`. */
export interface ClosureReading {
  /** Admits the work of each level before it is loaded. */
  readonly admit: Admit;
  readonly stores: Stores;
  readonly activeContracts: ActiveContracts;
  readonly asOf: Instant;
  /** Facts that other questions have read; null for questions about the past. */
  readonly kept: KeptReading | null;
}

/**
 * Walks the declared input ports upstream, level by level; each contract version and partition is
 * loaded once.
 */
export async function loadUpstreamClosure(
  reading: ClosureReading,
  roots: readonly PartitionsOnServers[],
): Promise<UpstreamClosure> {
  const { stores, asOf } = reading;
  const partitions = new Map<string, PartitionData>();
  const onServers = new Map<string, string[]>();
  const inputs = new Map<string, readonly { readonly key: string; readonly damping: number }[]>();
  const consumption = new Consumption(stores, asOf, reading.kept);
  let level = roots;
  let units = 0;
  while (level.length > 0 && partitions.size < MOST_FOLLOWED) {
    const fresh: PartitionData[] = [];
    const ofLevel = level.reduce((sum, { active, partitions: all }) => sum + all.length * checksOn(active), 0);
    reading.admit(ofLevel);
    units += ofLevel;
    for (const { active, partitions: requested, server } of level) {
      const keyOf = (partition: Partition): string => partitionDataKey(active, partition, server);
      const unknown = requested.filter((partition) => !onServers.has(keyOf(partition)));
      for (const partition of unknown) onServers.set(keyOf(partition), []);
      for (const data of await partitionData(reading, { active, partitions: unknown, server })) {
        partitions.set(data.key, data);
        onServers.get(keyOf(data.partition))?.push(data.key);
        fresh.push(data);
      }
    }
    level = await nextLevel(reading, fresh, inputs, consumption);
  }
  const announced = [...partitions.values()].map(({ active }) => active.nextEffectiveAt).filter((one) => one !== null);
  return {
    partitions,
    onServers,
    inputs,
    complete: level.length === 0,
    units,
    dependsOnClock: consumption.dependsOnClock,
    owners: await ownersOf(stores, [...partitions.values()]),
    nextEffectiveAt: announced.sort()[0] ?? null,
  };
}

/** Reads the facts of the partitions, where they are not kept. */
function partitionData(reading: ClosureReading, requested: PartitionsOnServers): Promise<readonly PartitionData[]> {
  const { kept, stores } = reading;
  if (kept === null) return loadPartitionData(reading, requested);
  const { active, partitions, server } = requested;
  const about = { active, server, current: kept.current };
  return kept.kept.partitions(stores, about, partitions, (missing) =>
    loadPartitionData(reading, { active, server, partitions: missing }),
  );
}

/** The checks of one partition, on each server on which it is judged. */
function checksOn({ checks, servers }: ActiveContract): number {
  return Math.max(1, checks.length) * Math.max(1, servers.length);
}

/** The entries of requested partitions, one for each server, in the order of the request. */
export function entriesOf<T>(
  { onServers }: Pick<UpstreamClosure, 'onServers'>,
  requested: readonly PartitionsOnServers[],
  byKey: ReadonlyMap<string, T>,
): readonly T[] {
  return requested
    .flatMap(({ active, partitions, server }) =>
      partitions.flatMap((partition) => onServers.get(partitionDataKey(active, partition, server)) ?? []),
    )
    .map((key) => byKey.get(key))
    .filter((entry) => entry !== undefined);
}

async function ownersOf(
  { catalog }: Stores,
  data: readonly PartitionData[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = [...new Set(data.map(({ active }) => domainOfProduct(active.contract.product)))];
  const domains = names.length === 0 ? [] : await catalog.domainsByName(names);
  return new Map(domains.map(({ name, owners }) => [name, owners]));
}

async function nextLevel(
  reading: ClosureReading,
  data: readonly PartitionData[],
  inputs: Map<string, readonly { readonly key: string; readonly damping: number }[]>,
  consumption: Consumption,
): Promise<readonly PartitionsOnServers[]> {
  if (data.length === 0) return [];
  const { stores } = reading;
  const refs = [...new Set(data.map(({ active }) => active.contract.product))];
  const products = new Map((await stores.catalog.productsByRef(refs)).map((product) => [product.ref, product]));
  const suppliers = await suppliersOf(reading, [...products.values()]);
  const requested = new Map<string, { active: ActiveContract; partitions: Partition[] }>();
  for (const consumer of data) {
    const ports = products.get(consumer.active.contract.product)?.inputPorts ?? [];
    const edges: { key: string; damping: number }[] = [];
    for (const port of ports) {
      const active = suppliers.get(portKey(port));
      const damping = DAMPING[port.dependency];
      if (active === undefined || damping === 0) continue;
      const consumed = await consumption.partitions(consumer, active, port.mapper);
      const entry = requested.get(partitionDataKey(active, null)) ?? { active, partitions: [] };
      requested.set(partitionDataKey(active, null), { active, partitions: [...entry.partitions, ...consumed] });
      edges.push(...consumed.map((partition) => ({ key: partitionDataKey(active, partition), damping })));
    }
    inputs.set(consumer.key, edges);
  }
  return [...requested.values()].map(({ active, partitions }) => ({
    active,
    partitions: distinct(active, partitions),
    // Which server a consumer reads is not known: the worst counts.
    server: null,
  }));
}

/**
 * The contract versions that the products' input ports name; a port's version means its major line.
 */
async function suppliersOf(
  { stores, activeContracts, asOf }: ClosureReading,
  products: readonly DataProduct[],
): Promise<ReadonlyMap<string, ActiveContract>> {
  const ports = products.flatMap(({ inputPorts }) => inputPorts).filter(({ dependency }) => dependency !== 'none');
  const contracts = await stores.catalog.contractsById([...new Set(ports.map(({ contractId }) => contractId))]);
  const suppliers = new Map<string, ActiveContract>();
  for (const range of new Set(ports.map(rangeOf))) {
    const ids = new Set(ports.filter((port) => rangeOf(port) === range).map(({ contractId }) => contractId));
    const request = contracts.filter(({ id }) => ids.has(id));
    for (const active of await activeContracts.of(stores, request, { asOf, rangeOf: () => range })) {
      if (active !== null) suppliers.set(`${active.contract.id}@${range ?? ''}`, active);
    }
  }
  return suppliers;
}

function rangeOf({ version }: InputPort): string | null {
  return version !== null && isSemVer(version) ? `^${majorOf(version)}` : null;
}

function portKey(port: InputPort): string {
  return `${port.contractId}@${rangeOf(port) ?? ''}`;
}

function distinct(active: ActiveContract, partitions: readonly Partition[]): readonly Partition[] {
  return [...new Map(partitions.map((partition) => [partitionDataKey(active, partition), partition])).values()];
}
