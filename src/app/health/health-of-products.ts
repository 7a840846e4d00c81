import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { type PartitionCell, cellOf } from '../../core/gate/partition-cell.js';
import type { PendingFact } from '../../core/gate/gate-facts.js';
import { worstOf } from '../../core/gate/partition-state.js';
import type { HealthReport } from '../../core/health/health-report.js';
import type { ContentPorts } from '../catalog/contents.js';
import { requestedPartitions } from '../catalog/requested-partitions.js';
import type { Target } from '../catalog/resolve-target.js';
import type { Stores } from '../ports/stores.js';
import { defineUseCase } from '../shared/use-case.js';
import { admitted } from '../shared/work-budget.js';
import { domainsOf, pendingEvents } from './pending-events.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { type FoundState, type PartitionsOfContract, StatesOfContracts } from './read-states.js';
import { readableHealth } from './readable.js';
import { reportOfTarget } from './report-of-target.js';
import { type Answer, type PresentPorts, answerOf, presentRead, targetsOfProducts } from './targets-of-products.js';
import { undeclaredInputsOfEach } from './undeclared-inputs.js';

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/** One product of a page, with the states of the newest due partitions of all its ports. */
interface Newest {
  readonly target: Target;
  readonly found: readonly FoundState[];
}

/**
 * The health of the newest due partitions of many products, as `health` answers about each; null
 * for one that only lineage refers to. The statements do not grow with the number of products
 * whose states are stored.
 */
export const healthOfProducts = defineUseCase({
  name: 'healthOfProducts',
  permission,
  work: async (
    ports: PresentPorts & ContentPorts,
    call,
    refs: readonly string[],
  ): Promise<readonly Answer<HealthReport | null>[]> => {
    const answers = await admitted(call.work, (admit) =>
      presentRead(ports, admit, async (reading) => {
        const newest = await newestOfProducts(reading, refs);
        return reportsOf(reading, newest);
      }),
    );
    return answers.map((answer) =>
      answer.ok && answer.value !== null ? { ...answer, value: readableHealth(ports, call, answer.value) } : answer,
    );
  },
});

/**
 * The newest due partition of many products: that of the output port that determines the health;
 * null for a product without an active contract.
 */
export const newestPartitionOfProducts = defineUseCase({
  name: 'newestPartitionOfProducts',
  permission,
  work: (ports: PresentPorts, call, refs: readonly string[]): Promise<readonly Answer<PartitionCell | null>[]> =>
    admitted(call.work, (admit) => presentRead(ports, admit, (reading) => newestCells(reading, refs))),
});

/** The newest due partition of each product, as `newestPartitionOfProducts` answers. */
export function newestCells(
  reading: StoredOrFacts,
  refs: readonly string[],
): Promise<readonly Answer<PartitionCell | null>[]> {
  return cellsOfProducts(reading, refs, newestPartitionsOf);
}

/** The contracts of a product that have partitions to show, with these partitions. */
export type PartitionsOf = (target: Pick<Target, 'contracts'>, asOf: string) => readonly PartitionsOfContract[];

/** Of each product the worst of its partitions, of the output port that determines the health. */
export async function cellsOfProducts(
  reading: StoredOrFacts,
  refs: readonly string[],
  partitionsOf: PartitionsOf,
): Promise<readonly Answer<PartitionCell | null>[]> {
  const { asOf, stores } = reading;
  const newest = await newestOfProducts(reading, refs, partitionsOf);
  const overrides = await stores.decisions.overridesOfProducts(refs, asOf);
  return newest.map((answer) => {
    if (!answer.ok) return answer;
    const states = (answer.value?.found ?? []).map(({ state }) => state);
    const deciding = worstOf(states)?.contractId;
    const own = overrides.filter(({ product }) => product === answer.value?.target.product);
    const ofPort = states.filter(({ contractId }) => contractId === deciding);
    return { ok: true, value: cellOf(ofPort, { asOf, overrides: own }) };
  });
}

/** The newest due partition of each active contract of the product. */
export function newestPartitionsOf({ contracts }: Pick<Target, 'contracts'>, asOf: string): PartitionsOfContract[] {
  return contracts.map((active) => ({
    active,
    partitions: requestedPartitions({ ...active, name: active.contract.ref }, {}, asOf),
  }));
}

export async function newestOfProducts(
  reading: StoredOrFacts,
  refs: readonly string[],
  partitionsOf: PartitionsOf = newestPartitionsOf,
): Promise<readonly Answer<Newest | null>[]> {
  const { asOf } = reading;
  const targets = await targetsOfProducts(reading, refs);
  const requested = targets.map((target) => (target === null ? [] : partitionsOf(target, asOf)));
  const states = await StatesOfContracts.read(reading, requested.flat());
  const answers: Answer<Newest | null>[] = [];
  for (const [index, target] of targets.entries())
    answers.push(
      await answerOf(async () => {
        if (target === null) return null;
        const found: FoundState[] = [];
        for (const one of requested[index] ?? []) found.push(...(await states.of(one)));
        return { target, found };
      }),
    );
  return answers;
}

async function reportsOf(
  { asOf, stores }: StoredOrFacts,
  newest: readonly Answer<Newest | null>[],
): Promise<readonly Answer<HealthReport | null>[]> {
  const present = newest.flatMap((answer) => (answer.ok && answer.value !== null ? [answer.value] : []));
  const worst = present.map(({ found }) => {
    const state = worstOf(found.map((one) => one.state));
    return found.find((one) => one.state === state) ?? null;
  });
  const pending = await pendingOfEach(stores, present);
  const decisive = worst.flatMap((one) => (one === null ? [] : [one.state.contractId]));
  const looks = await stores.evidence.fileLooks(decisive);
  const lookedAt = new Map(looks.map((look) => [look.contractId, look.lookedAt]));
  const read = worst.map((one, index) => ({
    product: one?.state.product ?? present[index]?.target.product ?? '',
    inputs: one?.inputs ?? [],
  }));
  const undeclared = await undeclaredInputsOfEach(stores, read);
  const reports = new Map(
    present.map((one, index) => {
      const deciding = worst[index]?.state.contractId;
      const facts = {
        requested: { interval: null, partition: null, server: null },
        asOf,
        pending: pending[index] ?? null,
        informational: [],
        lastLookedAt: deciding === undefined ? null : (lookedAt.get(deciding) ?? null),
        undeclared: undeclared[index] ?? [],
      };
      const states = one.found.map(({ state }) => state);
      return [one, reportOfTarget(one.target, states, facts)];
    }),
  );
  return newest.map((answer) => {
    if (!answer.ok) return answer;
    return { ok: true, value: answer.value === null ? null : (reports.get(answer.value) ?? null) };
  });
}

/** The events that count for each product: one statement where none is pending. */
async function pendingOfEach(
  stores: Pick<Stores, 'lineage'>,
  present: readonly Newest[],
): Promise<readonly (PendingFact | null)[]> {
  if ((await stores.lineage.pendingSenders()).length === 0) return present.map(() => null);
  const byDomains = new Map<string, PendingFact | null>();
  const facts: (PendingFact | null)[] = [];
  for (const { found, target } of present) {
    const domains = domainsOf(
      [target.product],
      found.map(({ state }) => state),
    );
    const key = [...domains].sort().join(' ');
    const known = byDomains.get(key);
    const fact = known === undefined ? ((await pendingEvents(stores, { past: null, domains }))?.fact ?? null) : known;
    byDomains.set(key, fact);
    facts.push(fact);
  }
  return facts;
}
