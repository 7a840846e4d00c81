import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { Check, Evidence } from '../../core/quality/check.js';
import type { DescribedCheck } from '../../core/quality/described-check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { servicePromises } from '../../core/quality/service-promises.js';
import { requestedVersions } from '../catalog/requested-versions.js';
import type { Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { defineUseCase } from '../shared/use-case.js';

export interface ListChecksInput {
  readonly product: string;
  readonly contract?: string | null;
}

export interface ListChecksPorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
}

/**
 * Every promise of the product's active contracts: executed, executable or documentation only, with
 * the newest evidence of any partition.
 */
export const checks = defineUseCase({
  name: 'checks',
  permission: { action: 'catalog.read', domain: 'any' },
  work: ({ unitOfWork, ids }: ListChecksPorts, _call, input: ListChecksInput): Promise<readonly DescribedCheck[]> =>
    unitOfWork.read(async (stores) => {
      const described: DescribedCheck[] = [];
      for (const version of await requestedVersions(stores.catalog, input)) {
        for (const check of await checksOf(stores, version, ids)) described.push(check);
      }
      return described;
    }),
});

/**
 * Each promise once: those about rows with their newest attempt, and those of the SLA, where
 * arrivals show the delivery.
 */
async function checksOf(
  { evidence }: Stores,
  { contractId, model, version }: ContractVersion,
  ids: Ids,
): Promise<readonly DescribedCheck[]> {
  const sha256 = (text: string): string => ids.sha256(text);
  const newest = new Map((await evidence.newestByCheck(contractId)).map((item) => [keyOf(item), item]));
  const hasFailedAttempts = [...newest.values()].some(couldNotRun);
  const answered = hasFailedAttempts ? new Set((await evidence.answered(contractId)).map(keyOf)) : newest;
  const described = (check: Check, executed: boolean): DescribedCheck => {
    const latest = newest.get(keyOf({ checkId: check.id, checkDigest: check.digest })) ?? null;
    return { check, contractVersion: version, state: executed ? 'EXECUTED' : check.execution, latest };
  };
  const derived = await runCooperatively(checksInSteps(model, sha256));
  const arrived = (await evidence.firstArrival(contractId)) !== null;
  const wasAnswered = (check: Check): boolean => answered.has(keyOf({ checkId: check.id, checkDigest: check.digest }));
  return [
    ...derived.map((check) => described(check, wasAnswered(check))),
    ...servicePromises(model, derived, sha256).map((check) => described(check, arrived && check.kind === 'delivery')),
  ];
}

function keyOf({ checkId, checkDigest }: Pick<Evidence, 'checkId' | 'checkDigest'>): string {
  return `${checkId} ${checkDigest}`;
}

/**
 * An attempt that could not run does not change the state of a promise: executable, or executed by
 * an earlier attempt.
 */
function couldNotRun({ outcome }: Evidence): boolean {
  return outcome === 'ERROR' || outcome === 'NOT_RUN';
}
