import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import type { Check } from '../../core/quality/check.js';
import { columnOf } from '../../core/quality/constraints.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { type MatchableCheck, type Matched, numberOf } from '../../core/quality/match-results.js';
import type { ReferenceTarget } from '../../core/quality/promises-of-results.js';
import type { Ids } from '../ports/clock.js';
import { runCooperatively } from '../shared/cooperative.js';
import type { ExternalResult } from './record-evidence.js';

/** The number of a tool counts where it is in the unit of the check's bounds. */
export function externalOf(matched: Matched): ExternalResult {
  const { check, result } = matched;
  return {
    checkId: check.id,
    outcome: result.outcome,
    observed: numberOf(matched),
    rowsTested: result.rowsTested,
    message: result.message,
    observedAt: result.observedAt,
  };
}

/** The checks of the versions, with the names under which tools know them. */
export async function matchableChecks(
  { ids }: { readonly ids: Ids },
  versions: readonly ContractVersion[],
): Promise<readonly MatchableCheck[]> {
  const matchable = new Map<string, MatchableCheck>();
  for (const { model } of versions) {
    const objects = new Map(model.objects.map((object) => [object.name, object]));
    const rules = new Map(
      model.objects
        .flatMap(({ fields, quality }) => [...quality, ...fields.flatMap((field) => field.quality)])
        .map((rule) => [rule.pointer, { id: rule.ruleId, name: rule.name }]),
    );
    for (const check of await runCooperatively(checksInSteps(model, (text) => ids.sha256(text)))) {
      const object = check.object === null ? undefined : objects.get(check.object);
      const names = [check.object, object?.physicalName].filter((name) => name !== null && name !== undefined);
      if (matchable.has(check.id)) continue;
      const target = targetOf(check, model.objects);
      const rule = rules.get(check.pointer) ?? null;
      matchable.set(check.id, { check, objects: names, rule, ...(target !== null && { target }) });
    }
  }
  return [...matchable.values()];
}

/** The names, logical and physical, of what a foreign key of one column refers to. */
function targetOf({ measure }: Check, objects: ContractModel['objects']): ReferenceTarget | null {
  if (measure.metric !== 'orphans' || measure.keys.length !== 1) return null;
  const named = objects.find(({ name, physicalName }) => (physicalName ?? name) === measure.object);
  const key = named?.fields.find((field) => columnOf(field) === measure.keys[0]);
  return {
    objects: [measure.object, named?.name ?? measure.object],
    columns: [...measure.keys, ...(key === undefined ? [] : [key.name])],
  };
}
