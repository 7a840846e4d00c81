import { type Result, err, ok } from '../../core/shared/result.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import { type Target, resolveTarget } from '../catalog/resolve-target.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { type AppError, AppFailure } from '../shared/errors.js';
import type { Admit } from '../shared/work-budget.js';
import { KeptPartitions } from './kept-partitions.js';
import type { StoredOrFacts } from './read-requested-states.js';

/** What a question about the present state of many products needs. */
export interface PresentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'sha256'>;
  readonly activeContracts: ActiveContracts;
  /** The facts that other questions of this process have read. */
  readonly keptPartitions?: KeptPartitions;
  /** The settings whose stored states of partitions are used; absent where only facts are. */
  readonly storedStates?: string;
}

/** Reads in one transaction, at the moment of the clock. */
export function presentRead<T>(
  { activeContracts, clock, ids, keptPartitions, storedStates: settings, unitOfWork }: PresentPorts,
  admit: Admit,
  work: (reading: StoredOrFacts) => Promise<T>,
): Promise<T> {
  return unitOfWork.read(async (stores) => {
    const kept = { kept: keptPartitions ?? new KeptPartitions(), current: await stores.dataVersion.current() };
    return work({ stores, activeContracts, asOf: clock.now(), admit, ids, kept, settings });
  });
}

/**
 * What the catalog has under each of these references, with a few statements for all; null for a
 * product that only lineage refers to.
 */
export async function targetsOfProducts(
  { activeContracts, asOf, stores }: Pick<StoredOrFacts, 'activeContracts' | 'asOf' | 'stores'>,
  refs: readonly string[],
): Promise<readonly (Target | null)[]> {
  const known = new Set((await stores.catalog.productsByRef(refs)).map(({ ref }) => ref));
  const contracts = await stores.catalog.contractsOfProducts([...known]);
  const active = new Map<string, ActiveContract[]>();
  for (const one of await activeContracts.of(stores, contracts, { asOf })) {
    if (one === null) continue;
    const { product } = one.contract;
    active.set(product, [...(active.get(product) ?? []), one]);
  }
  const withContracts = new Set(contracts.map(({ product }) => product));
  const targets: (Target | null)[] = [];
  for (const ref of refs) {
    const own = active.get(ref) ?? [];
    if (!known.has(ref)) targets.push(null);
    // Why none of its contracts is active takes statements of its own.
    else if (own.length === 0 && withContracts.has(ref))
      targets.push(await resolveTarget(stores, activeContracts, { product: ref }, asOf));
    else targets.push({ product: ref, found: 'FOUND', contracts: own, explanation: null });
  }
  return targets;
}

/** The answer about one of many products: an expected failure is that of this product alone. */
export type Answer<T> = Result<T, AppError>;

/** Runs the work for one of many products. */
export async function answerOf<T>(work: () => Promise<T> | T): Promise<Answer<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof AppFailure) return err(error.error);
    throw error;
  }
}
