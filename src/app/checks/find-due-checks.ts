import type { Check } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { DueChecks, checkableSlices } from '../../core/coordination/due.js';
import { type Grid, gridOf } from '../../core/partition/partitioning.js';
import type { Instant, Slice } from '../../core/shared/interval.js';
import { Unavailable } from '../shared/errors.js';
import type { ContractVersionRow } from '../ports/catalog-store.js';
import type { CheckAgent } from '../ports/check-agent.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { unhurried } from '../shared/cooperative.js';

export interface WatchPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly agent: CheckAgent;
}

/** A serving contract version with what is due of it now. */
export interface WatchedContract {
  readonly row: ContractVersionRow;
  readonly product: string;
  readonly checks: readonly Check[];
  readonly grid: Grid | null;
  readonly due: DueChecks;
  readonly slices: readonly Slice[];
}

const BEGINNING: Instant = '0001-01-01T00:00:00.000Z';
const END: Instant = '9999-12-31T00:00:00.000Z';

/**
 * Looks at every serving version: records files that arrived since the last look, and finds the slices that are due. A fault in one is
 * logged, and is no matter of the others.
 */
export async function watchContracts(ports: WatchPorts & { readonly log: Log }): Promise<readonly WatchedContract[]> {
  const { catalog } = await ports.unitOfWork.read(async (stores) => {
    const serving = await stores.catalog.servingVersions();
    const contracts = await stores.catalog.contractsById([...new Set(serving.map((row) => row.contractId))]);
    return { catalog: { serving, products: new Map(contracts.map(({ id, product }) => [id, product])) } };
  });
  const watched: WatchedContract[] = [];
  for (const row of catalog.serving) {
    try {
      watched.push(await watch(ports, row, catalog.products.get(row.contractId) ?? ''));
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      const { contractId: contract, version } = row;
      ports.log.error('a contract could not be looked at', { contract, version, error });
    }
  }
  return watched;
}

/** One serving version with what is due of it now. */
export async function watch(ports: WatchPorts, row: ContractVersionRow, product: string): Promise<WatchedContract> {
  const { contractId, model } = row;
  const grid = gridOf(model);
  const checks = await unhurried(checksInSteps(model, (text) => ports.ids.sha256(text)));
  const present = await ports.agent.cellsPresent(model);
  const asOf = ports.clock.now();
  const facts = await ports.unitOfWork.read(async ({ catalog, evidence }) => ({
    arrivals: await evidence.arrivals(contractId, BEGINNING, END),
    answered: await evidence.answered(contractId),
    changes: await evidence.newestChanges(contractId),
    firstPublished: (await catalog.firstPublishedAt(contractId)) ?? row.publishedAt,
  }));
  const arrived = facts.arrivals.map(({ interval }) => interval);
  await recordFiles(ports, contractId, present ?? [], new Set(arrived.map(({ from }) => from)), asOf);
  const due = new DueChecks({ checks, answered: facts.answered, changes: facts.changes, asOf });
  const checkable = checkableSlices({ grid, firstPublished: facts.firstPublished, arrived, present, asOf });
  const slices = checkable.filter((slice) => due.some(slice));
  return { row, product, checks, grid, due, slices };
}

/** Files that are seen for the first time have arrived now, as far as anyone here can say. */
async function recordFiles(
  { unitOfWork }: WatchPorts,
  contractId: string,
  present: readonly NonNullable<Slice>[],
  known: ReadonlySet<Instant>,
  arrivedAt: Instant,
): Promise<void> {
  const fresh = present.filter((cell) => !known.has(cell.from));
  if (fresh.length === 0) return;
  await unitOfWork.write(async (tx) => {
    await tx.evidence.recordArrivals(
      fresh.map((interval) => ({ contractId, interval, arrivedAt, kind: 'FILES' as const })),
    );
    tx.signal(`evidence:${contractId}`);
  });
}
