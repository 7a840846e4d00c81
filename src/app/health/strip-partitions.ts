import { worstOf } from '../../core/gate/partition-state.js';
import { newestPartitionsWithin } from '../../core/partition/newest-partitions.js';
import type { Interval, Partition } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { type Target, type TargetRequest, resolveTarget } from '../catalog/resolve-target.js';
import { unknownProduct } from '../catalog/references.js';
import { invalid, notFound } from '../shared/errors.js';
import { firstOf } from './partition-data.js';
import { newestPartitionsOf } from './health-of-products.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { type FoundState, StatesOfContracts } from './read-states.js';

/** The partitions of a strip or a matrix unless the request says otherwise. */
const DEFAULT_LAST = 28;
/** The most partitions of a strip or a matrix. */
const MOST_LAST = 100;

/** The number of partitions of a request; Invalid outside 1 to 100. */
export function requestedLast(last: number | null | undefined): number {
  if (last === null || last === undefined) return DEFAULT_LAST;
  if (last >= 1 && last <= MOST_LAST) return last;
  throw invalid({
    code: 'INVALID_INPUT',
    message: `\`last\` must be from 1 to ${String(MOST_LAST)}, not ${String(last)}.`,
    help: 'Request fewer partitions, or use `healthHistory` for a longer time.',
  });
}

/** The newest partitions of the contract up to the open one, whether or not it existed by then. */
export function calendarOf({ partitioning }: ActiveContract, asOf: string, last: number): readonly Partition[] {
  if (partitioning === null) return [null];
  return newestPartitionsWithin(partitioning, { from: '', to: null }, { asOf, most: last }).partitions;
}

/**
 * The newest partitions of the contract up to the open one, from its first delivery or publish on.
 * The stored line knows when that was, else its first arrival is read.
 */
export async function lastPartitions(
  { stores }: Pick<StoredOrFacts, 'stores'>,
  { active, partitions }: { readonly active: ActiveContract; readonly partitions: readonly Partition[] },
  states: StatesOfContracts,
): Promise<readonly Partition[]> {
  const first = states.firstAt(active) ?? firstOf(active, await stores.evidence.firstArrival(active.contract.id));
  return partitions.filter((partition): partition is Interval | null => partition === null || partition.to > first);
}

/**
 * The contract of a request about one contract: the named one, else that of the output port that
 * determines the health of the product, as `health` names it.
 */
export async function requestedContract(reading: StoredOrFacts, request: TargetRequest): Promise<ActiveContract> {
  const { activeContracts, asOf, stores } = reading;
  const target = await resolveTarget(stores, activeContracts, request, asOf);
  if (target.found === 'UNKNOWN_PRODUCT') throw await unknownProduct(stores, target.product);
  const deciding = await decidingContract(reading, target);
  if (deciding !== null) return deciding;
  const why = target.explanation ?? `\`${target.product}\` has no contract`;
  throw notFound(`${why.charAt(0).toUpperCase()}${why.slice(1)}.`, 'List the contracts: `concordat contract list`.');
}

/** The contract that determines the health of the newest due partitions; null without any. */
async function decidingContract(
  reading: StoredOrFacts,
  target: Pick<Target, 'contracts'>,
): Promise<ActiveContract | null> {
  const [only = null, second] = target.contracts;
  if (second === undefined) return only;
  const newest = newestPartitionsOf(target, reading.asOf);
  const states = await StatesOfContracts.read(reading, newest);
  const found: FoundState[] = [];
  for (const one of newest) found.push(...(await states.of(one)));
  return decidingAmong(target, found);
}

/** The contract of the worst of these states. */
export function decidingAmong(
  { contracts }: Pick<Target, 'contracts'>,
  found: readonly FoundState[],
): ActiveContract | null {
  const worst = worstOf(found.map(({ state }) => state));
  return contracts.find(({ contract }) => contract.id === worst?.contractId) ?? contracts[0] ?? null;
}
