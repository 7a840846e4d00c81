import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { RunDetails } from '../../core/lineage/details.js';
import type { RunRef } from '../../core/lineage/event.js';
import { canonicalRunId } from '../../core/lineage/run-id.js';
import { intervalOfRun } from '../../core/lineage/run-interval.js';
import { spanOf, stateOf } from '../../core/lineage/run.js';
import type { RunWithChain } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';
import { contractPartitioning } from './contract-partitioning.js';

interface RunInput {
  /** A UUID in any spelling, or another string exactly as the client sent it. */
  readonly id: string;
}

/**
 * One run with the interval of the data that it processed; null when no event names it. A run that
 * only its children name has no state and no times.
 */
export const run = defineUseCase({
  name: 'run',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: ({ unitOfWork }: { readonly unitOfWork: UnitOfWork }, _call, input: RunInput): Promise<RunDetails | null> =>
    unitOfWork.read(async (stores) => {
      const id = canonicalRunId(input.id);
      const found = await stores.lineage.run(id);
      if (found === null) return stubOf(await stores.lineage.namedParent(id));
      return {
        id,
        job: found.run.job.value,
        state: stateOf(found.run),
        ...spanOf(found.run),
        interval: intervalOfRun(found.nominals, null) ?? (await partitionOf(stores, found)),
        parentRunId: found.run.parent?.value.runId ?? null,
        rootRunId: found.run.root?.value.runId ?? null,
      };
    }),
});

function stubOf(ref: RunRef | null): RunDetails | null {
  if (ref === null) return null;
  const unknown = { startedAt: null, endedAt: null, interval: null, parentRunId: null, rootRunId: null };
  return { id: ref.runId, job: ref.job, state: 'OTHER', ...unknown };
}

/** A nominal time that is an instant means a partition of the contract that binds the output. */
async function partitionOf(
  { catalog, lineage }: Stores,
  { nominals, run: record }: RunWithChain,
): Promise<RunDetails['interval']> {
  if (record.outputs.length === 0 || nominals.every((time) => time === null)) return null;
  const identities = await lineage.identitiesOf(record.outputs.map(({ id }) => id));
  const [binding] = await catalog.bindingsOfDatasets(identities);
  if (binding === undefined) return null;
  return intervalOfRun(nominals, await contractPartitioning(catalog, binding.contractId));
}
