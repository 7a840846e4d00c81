import type { LineageStore } from '../../app/ports/lineage-store.js';
import { type DatasetId, type JobId, nodeKey } from '../../core/lineage/dataset.js';
import type { FactsWithout } from '../../core/lineage/exclusion.js';
import type { StoreContext } from '../store-context.js';
import { type StoredDeclaration, storedDeclarations, withdrawDeclaration, withdrawRun } from './lineage-claims.js';
import { projectAgain, putDatasets, putDeclarations, putJobs, runsUnder } from './lineage-fold.js';
import { putRun } from './lineage-runs.js';
import { updateNamesWithout } from './lineage-names.js';

/**
 * Replaces what an excluded event contributed to the graph. The caller holds the lock for folding.
 */
export function lineageExclusion(context: StoreContext): Pick<LineageStore, 'replaceFacts' | 'spellingsOf'> {
  const { ids, sql } = context;
  return {
    replaceFacts: async (facts) => {
      await replaceJobs(context, facts.jobs);
      await replaceDatasets(context, facts.datasets);
      const runs = await replaceRun(context, facts.run);
      const declarations = await replaceDeclaration(context, facts.declaration);
      const moved = await updateNamesWithout(context, facts);
      await projectAgain(context, { runs: new Map(runs.map((id) => [id, null])), declarations, moved });
    },
    spellingsOf: async (datasets) => {
      const rows = await sql.all<{ alias_namespace: string; alias_name: string }>(
        `SELECT alias_namespace, alias_name FROM lineage_alias
         WHERE retracted = 0 AND reason = 'SPELLING' AND ${sql.oneOf('of_key')}`,
        [sql.list(datasets.map((id) => ids.sha256(nodeKey(id))))],
      );
      return rows.map(({ alias_name: name, alias_namespace: namespace }) => ({ namespace, name }));
    },
  };
}

async function replaceJobs(context: StoreContext, jobs: FactsWithout['jobs']): Promise<void> {
  for (const { id } of jobs) await context.sql.run('DELETE FROM lineage_job WHERE job_key = ?', [keyOf(context)(id)]);
  await putJobs(
    context,
    jobs.flatMap(({ record }) => record ?? []),
    keyOf(context),
  );
}

/** A dataset that no event lists may still be one that column lineage names. */
async function replaceDatasets(context: StoreContext, datasets: FactsWithout['datasets']): Promise<void> {
  for (const { id, record } of datasets) {
    const key = keyOf(context)(id);
    if (record !== null) await context.sql.run('DELETE FROM lineage_dataset WHERE dataset_key = ?', [key]);
    else
      await context.sql.run(
        `UPDATE lineage_dataset SET only_by_columns = 1, fields = NULL, fields_order = NULL, owners = NULL,
           owners_order = NULL, exposures = NULL, exposures_order = NULL WHERE dataset_key = ?`,
        [key],
      );
  }
  await putDatasets(
    context,
    datasets.flatMap(({ record }) => record ?? []),
    keyOf(context),
  );
}

/** Returns the runs whose edges must be derived again. */
async function replaceRun(context: StoreContext, run: FactsWithout['run']): Promise<readonly string[]> {
  if (run === null) return [];
  const inner = await runsUnder(context, run.id);
  if (run.record !== null) {
    const intervalChanged = await putRun(context, run.record, keyOf(context));
    return intervalChanged ? [run.id, ...inner] : [run.id];
  }
  await withdrawRun(context, run.id);
  await context.sql.run('DELETE FROM lineage_run WHERE id = ?', [run.id]);
  return inner;
}

/** Returns the declarations whose edges must be derived again. */
async function replaceDeclaration(
  context: StoreContext,
  declaration: FactsWithout['declaration'],
): Promise<readonly StoredDeclaration[]> {
  if (declaration === null) return [];
  const { merged, own } = declaration;
  const [before, past] = storedDeclarations(context, { merged: merged ?? own, own });
  const gone = [past, merged === null ? before : undefined].filter((each) => each !== undefined);
  for (const each of gone) {
    await withdrawDeclaration(context, each);
    await context.sql.run('DELETE FROM lineage_declaration WHERE owner_key = ?', [each.key]);
  }
  if (merged === null || before === undefined) return [];
  await putDeclarations(context, [before]);
  return [before];
}

function keyOf({ ids }: StoreContext): (id: DatasetId | JobId) => string {
  return (id) => ids.sha256(nodeKey(id));
}
