import type { ContractVersion } from '../../core/contract/contract-version.js';
import { checksInSteps } from '../../core/quality/derive.js';
import type { MatchableCheck, Matched } from '../../core/quality/match-results.js';
import type { Ids } from '../ports/clock.js';
import { runCooperatively } from '../shared/cooperative.js';
import type { ExternalResult } from './record-evidence.js';

/** The number of a tool counts where it is in the unit of the check's bounds. */
export function externalOf({ check, result }: Matched): ExternalResult {
  return {
    checkId: check.id,
    outcome: result.outcome,
    observed: result.observed[check.unit] ?? null,
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
      if (!matchable.has(check.id))
        matchable.set(check.id, { check, objects: names, rule: rules.get(check.pointer) ?? null });
    }
  }
  return [...matchable.values()];
}
