import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { type PartitionCell, cellsOf } from '../../core/gate/partition-cell.js';
import type { Instant } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { Target } from '../catalog/resolve-target.js';
import { notFound } from '../shared/errors.js';
import { defineUseCase } from '../shared/use-case.js';
import { admitted } from '../shared/work-budget.js';
import { newestPartitionsOf } from './health-of-products.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { StatesOfContracts } from './read-states.js';
import { calendarOf, decidingAmong, lastPartitions, requestedLast } from './strip-partitions.js';
import { type Answer, type PresentPorts, answerOf, presentRead, targetsOfProducts } from './targets-of-products.js';

export interface StripRequest {
  readonly product: string;
  /** The id or the reference of a contract; by default that of the deciding output port. */
  readonly contract: string | null;
  readonly last: number;
}

/** The newest partitions of one contract, oldest first. */
export interface HealthStrip {
  readonly contract: string;
  readonly asOf: Instant;
  readonly partitions: readonly PartitionCell[];
}

/**
 * The newest partitions of a contract of each of these products; null for a product without an
 * active contract. The statements do not grow with the number of products whose states are stored.
 */
export const healthStrips = defineUseCase({
  name: 'healthStrips',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (
    ports: PresentPorts,
    call,
    requests: readonly StripRequest[],
  ): Promise<readonly Answer<HealthStrip | null>[]> =>
    admitted(call.work, (admit) => presentRead(ports, admit, (reading) => stripsOf(reading, requests))),
});

async function stripsOf(
  reading: StoredOrFacts,
  requests: readonly StripRequest[],
): Promise<readonly Answer<HealthStrip | null>[]> {
  const { asOf, stores } = reading;
  const targets = await targetsOfProducts(
    reading,
    requests.map(({ product }) => product),
  );
  const contracts = await contractsOf(reading, requests, targets);
  const requested = contracts.map((answer, index) =>
    answer.ok && answer.value !== null
      ? { active: answer.value, partitions: calendarOf(answer.value, asOf, requests[index]?.last ?? 1) }
      : null,
  );
  const states = await StatesOfContracts.read(
    reading,
    requested.filter((one) => one !== null),
  );
  const overrides = await stores.decisions.overridesOfProducts(
    requests.map(({ product }) => product),
    asOf,
  );
  const strips: Answer<HealthStrip | null>[] = [];
  for (const [index, one] of requested.entries()) {
    const failed = contracts[index];
    if (failed !== undefined && !failed.ok) strips.push(failed);
    else
      strips.push(
        await answerOf(async () => {
          if (one === null) return null;
          const { active } = one;
          const partitions = await lastPartitions(reading, one, states);
          const found = await states.of({ active, partitions });
          const own = overrides.filter(({ product }) => product === active.contract.product);
          const cells = cellsOf(
            found.map(({ state }) => state),
            { asOf, overrides: own },
          );
          return { contract: active.contract.ref, asOf, partitions: cells };
        }),
      );
  }
  return strips;
}

/** The contract of each request: the named one, else that of the deciding output port. */
async function contractsOf(
  reading: StoredOrFacts,
  requests: readonly StripRequest[],
  targets: readonly (Target | null)[],
): Promise<readonly Answer<ActiveContract | null>[]> {
  const isOpen = (target: Target, index: number): boolean =>
    requests[index]?.contract === null && target.contracts.length > 1;
  const newest = targets.map((target, index) =>
    target !== null && isOpen(target, index) ? newestPartitionsOf(target, reading.asOf) : [],
  );
  const states = newest.some((one) => one.length > 0) ? await StatesOfContracts.read(reading, newest.flat()) : null;
  const contracts: Answer<ActiveContract | null>[] = [];
  for (const [index, target] of targets.entries())
    contracts.push(
      await answerOf(async () => {
        const named = requests[index]?.contract ?? null;
        if (target === null) return null;
        if (named !== null) return contractNamed(target, named);
        const found = [];
        for (const one of newest[index] ?? []) found.push(...((await states?.of(one)) ?? []));
        return decidingAmong(target, found);
      }),
    );
  return contracts;
}

function contractNamed({ contracts, product }: Target, named: string): ActiveContract {
  const found = contracts.filter(({ contract }) => contract.id === named || contract.ref === named);
  // The reference of the product means its only contract.
  const [only, second] = found.length === 0 && named === product ? contracts : found;
  if (only !== undefined && second === undefined) return only;
  throw notFound(
    `\`${product}\` has no active contract \`${named}\`.`,
    'Name it by its id or as `domain/product/contract`: `concordat contract list`.',
  );
}

/** A valid request for the strip of a product. */
export function stripRequest(
  product: string,
  { contract, last }: { readonly contract?: string | null; readonly last?: number | null },
): StripRequest {
  return { product, contract: contract ?? null, last: requestedLast(last) };
}
