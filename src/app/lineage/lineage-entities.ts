import type { DatasetDetails, RunDetails } from '../../core/lineage/details.js';
import { canonicalDataset, nodeKey } from '../../core/lineage/dataset.js';
import { intervalOfRun } from '../../core/lineage/run-interval.js';
import { spanOf, stateOf } from '../../core/lineage/run.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { authorize } from '../shared/authorize.js';
import type { RunWithChain, StoredDataset } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** One dataset by any of its names; null when neither an event nor a contract has named it. */
export function dataset(ports: { readonly unitOfWork: UnitOfWork }): Queries['dataset'] {
  return async (context, asked) => {
    const allowed = authorize(context, 'catalog.read', 'any');
    if (!allowed.ok) return allowed;
    return ok(await ports.unitOfWork.read((stores) => datasetDetails(stores, asked)));
  };
}

async function datasetDetails(
  stores: Stores,
  asked: { namespace: string; name: string },
): Promise<DatasetDetails | null> {
  const own = canonicalDataset(asked);
  const identities = await stores.lineage.identitiesOf([own]);
  const bindings = await stores.catalog.bindingsOfDatasets(identities);
  const known: StoredDataset[] = [];
  for (const id of identities) {
    const found = await stores.lineage.dataset(id);
    if (found !== null) known.push(found);
  }
  if (known.length === 0 && bindings.length === 0) return null;
  const described = known.find(({ fields }) => fields.length > 0);
  const times = known.map(({ lastEventAt }) => lastEventAt).filter((at) => at !== null);
  return {
    ...own,
    aliases: identities.filter((id) => nodeKey(id) !== nodeKey(own)),
    fields: described?.fields ?? [],
    boundTo: bindings.map(({ contractId, object, product }) => ({ contractId, object, product })),
    lastEventAt: times.sort().at(-1) ?? null,
  };
}

/** One job; null when no event has named it. */
export function job(ports: { readonly unitOfWork: UnitOfWork }): Queries['job'] {
  return async (context, asked) => {
    const allowed = authorize(context, 'catalog.read', 'any');
    if (!allowed.ok) return allowed;
    const found = await ports.unitOfWork.read((stores) => stores.lineage.job(asked));
    return ok(found === null ? null : { namespace: asked.namespace, name: asked.name, lastRunId: found.lastRunId });
  };
}

/** One run, with the interval it is about: an instant means a partition of the contract that its output is bound to. */
export function run(ports: { readonly unitOfWork: UnitOfWork }): Queries['run'] {
  return async (context, { id }) => {
    const allowed = authorize(context, 'catalog.read', 'any');
    if (!allowed.ok) return allowed;
    return ok(await ports.unitOfWork.read((stores) => runDetails(stores, id.toLowerCase())));
  };
}

async function runDetails(stores: Stores, id: string): Promise<RunDetails | null> {
  const found = await stores.lineage.run(id);
  if (found === null) return null;
  return {
    id,
    job: found.run.job.value,
    state: stateOf(found.run),
    ...spanOf(found.run),
    interval: intervalOfRun(found.nominals, null) ?? (await partitionOf(stores, found)),
    parentRunId: found.run.parent?.value.runId ?? null,
    rootRunId: found.run.root?.value.runId ?? null,
  };
}

async function partitionOf(stores: Stores, { nominals, run: record }: RunWithChain): Promise<RunDetails['interval']> {
  if (record.outputs.length === 0 || nominals.every((time) => time === null)) return null;
  const identities = await stores.lineage.identitiesOf(record.outputs.map(({ id }) => id));
  const [binding] = await stores.catalog.bindingsOfDatasets(identities);
  if (binding === undefined) return null;
  const model = (await stores.catalog.versionsOf(binding.contractId)).at(-1)?.model;
  return model === undefined ? null : intervalOfRun(nominals, partitioningOf(model));
}
