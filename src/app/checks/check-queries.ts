import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { DescribedCheck } from '../../core/quality/described-check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import type { Check, Evidence } from '../../core/quality/check.js';
import { servicePromises } from '../../core/quality/service-promises.js';
import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { authorize } from '../shared/authorize.js';
import { checkedPage } from '../shared/paging.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { requestedPartition } from './asked-partitions.js';
import { servedVersions } from '../catalog/served-versions.js';
import { runCooperatively } from '../shared/cooperative.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Every promise of the product's serving contracts: executed, executable or words only, with the newest evidence of any partition. */
export function checks({ unitOfWork, ids }: Ports): Queries['checks'] {
  return async (context, input) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    return unitOfWork.read(async (stores) => {
      const served = await servedVersions(stores, input);
      if (!served.ok) return served;
      const views: DescribedCheck[] = [];
      for (const { row } of served.value) {
        for (const promise of await promisesOf(stores, row, ids)) views.push(promise);
      }
      return ok(views);
    });
  };
}

/** Each promise once: those about rows with their newest attempt, and those of the SLA, of which delivery is known by arrivals. */
async function promisesOf({ evidence }: Stores, row: ContractVersion, ids: Ids): Promise<readonly DescribedCheck[]> {
  const sha256 = (text: string): string => ids.sha256(text);
  const newest = new Map((await evidence.newestByCheck(row.contractId)).map((item) => [keyOf(item), item]));
  const isMoot = [...newest.values()].some(isUnanswered);
  const answered = isMoot ? new Set((await evidence.answered(row.contractId)).map(keyOf)) : newest;
  const view = (check: Check, executed: boolean): DescribedCheck => {
    const latest = newest.get(keyOf({ checkId: check.id, checkDigest: check.digest })) ?? null;
    return { check, contractVersion: row.version, state: executed ? 'EXECUTED' : check.execution, latest };
  };
  const checks = await runCooperatively(checksInSteps(row.model, sha256));
  const arrived = (await evidence.firstArrival(row.contractId)) !== null;
  const seen = (check: Check): boolean => answered.has(keyOf({ checkId: check.id, checkDigest: check.digest }));
  return [
    ...checks.map((check) => view(check, seen(check))),
    ...servicePromises(row.model, checks, sha256).map((check) => view(check, arrived && check.kind === 'delivery')),
  ];
}

function keyOf({ checkId, checkDigest }: Pick<Evidence, 'checkId' | 'checkDigest'>): string {
  return `${checkId} ${checkDigest}`;
}

/** An attempt that could not run leaves a promise as it was: executable, or executed by an earlier one. */
function isUnanswered({ outcome }: Evidence): boolean {
  return outcome === 'ERROR' || outcome === 'NOT_RUN';
}

/** Recorded evidence of the product, newest first, of one moment by partition; of one partition where one is asked. */
export function evidence({ unitOfWork, clock }: Ports): Queries['evidence'] {
  return async (context, input) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const checked = checkedPage(input);
    if (!checked.ok) return checked;
    return unitOfWork.read(async (stores) => {
      const served = await servedVersions(stores, input);
      if (!served.ok) return served;
      const contractIds = served.value.map(({ row }) => row.contractId);
      const [first] = served.value;
      const asks = (input.from ?? input.to ?? input.partition ?? null) !== null;
      if (!asks || first === undefined) return ok(await stores.evidence.page(contractIds, undefined, input));
      const partition = requestedPartition(first.row.model, input, clock.now());
      return partition.ok ? ok(await stores.evidence.page(contractIds, partition.value, input)) : partition;
    });
  };
}
