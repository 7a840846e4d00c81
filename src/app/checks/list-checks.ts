import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { Check, Evidence } from '../../core/quality/check.js';
import type { DescribedCheck } from '../../core/quality/described-check.js';
import { asResultOf } from '../../core/quality/evidence-status.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { servicePromises } from '../../core/quality/service-promises.js';
import { type Partitioning, partitionKey } from '../../core/partition/partitioning.js';
import { DAY } from '../../core/shared/duration.js';
import { type Instant, type Partition, addMillis } from '../../core/shared/interval.js';
import { requestedPartitions } from '../catalog/requested-partitions.js';
import { partitioned, requestedVersions } from '../catalog/requested-versions.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { defineUseCase } from '../shared/use-case.js';

export interface ListChecksInput {
  readonly product: string;
  readonly contract?: string | null;
  /** A partition's key; by default the newest one that is due. */
  readonly partition?: string | null;
}

export interface ListChecksPorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** Failing partitions are counted over this many days. */
const COUNTED_DAYS = 28;

/**
 * Every promise of the product's active contracts: executed, executable or documentation only, with
 * the newest evidence of the requested partition, by default of the newest due one.
 */
export const checks = defineUseCase({
  name: 'checks',
  permission: { action: 'catalog.read', domain: 'any' },
  work: (ports: ListChecksPorts, _call, input: ListChecksInput): Promise<readonly DescribedCheck[]> =>
    ports.unitOfWork.read(async (stores) => {
      const described: DescribedCheck[] = [];
      const asOf = ports.clock.now();
      for (const version of await requestedVersions(stores, input)) {
        const contract = partitioned(version);
        const [partition = null] = requestedPartitions(contract, { partition: input.partition ?? null }, asOf);
        const about: About = { asOf, partition, key: keyOfPartition(contract.partitioning, partition) };
        for (const check of await checksOf(stores, version, about, ports.ids)) described.push(check);
      }
      return described;
    }),
});

/** The partition that the list is about, at the moment `asOf`. */
interface About {
  readonly asOf: Instant;
  readonly partition: Partition;
  readonly key: string | null;
}

function keyOfPartition(partitioning: Partitioning | null, partition: Partition): string | null {
  return partitioning === null || partition === null ? null : partitionKey(partitioning, partition);
}

/**
 * Each promise once: those about rows with their newest attempt, and those of the SLA, where
 * arrivals show the delivery.
 */
async function checksOf(
  { evidence }: Stores,
  { contractId, model, version }: ContractVersion,
  { asOf, partition, key }: About,
  ids: Ids,
): Promise<readonly DescribedCheck[]> {
  const sha256 = (text: string): string => ids.sha256(text);
  const newest = new Map((await evidence.newestByCheck(contractId)).map((item) => [keyOf(item), item]));
  const hasFailedAttempts = [...newest.values()].some(couldNotRun);
  const results = hasFailedAttempts ? await evidence.answered(contractId) : [...newest.values()];
  const answered = new Set(results.flatMap((item) => [keyOf(item), measureOf(item)]));
  const ofPartition = new Map<string, Evidence[]>();
  for (const item of await evidence.forPartitions(contractId, [partition])) {
    const known = ofPartition.get(item.checkId);
    if (known === undefined) ofPartition.set(item.checkId, [item]);
    else known.push(item);
  }
  const failing = new Map<string, number>();
  if (partition !== null) {
    for (const item of await evidence.historyBefore(contractId, addMillis(asOf, -COUNTED_DAYS * DAY), asOf)) {
      if (item.outcome === 'FAIL') failing.set(keyOf(item), (failing.get(keyOf(item)) ?? 0) + 1);
    }
  }
  const described = (check: Check, executed: boolean): DescribedCheck => {
    // In record order: the last attempt replaces the earlier ones, also those under other bounds.
    const attempts = ofPartition.get(check.id) ?? [];
    const latest = attempts.map((item) => asResultOf(check, item)).findLast((item) => item !== null) ?? null;
    const failingPartitions =
      partition === null ? (latest?.outcome === 'FAIL' ? 1 : 0) : failing.get(keyOfCheck(check));
    return {
      check,
      contractVersion: version,
      state: executed ? 'EXECUTED' : check.execution,
      interval: partition,
      partition: key,
      latest,
      failingPartitions: failingPartitions ?? 0,
    };
  };
  const derived = await runCooperatively(checksInSteps(model, sha256));
  const arrived = (await evidence.firstArrival(contractId)) !== null;
  return [
    ...derived.map((check) =>
      described(check, answered.has(keyOfCheck(check)) || answered.has(`${check.id} ${check.measureDigest}`)),
    ),
    ...servicePromises(model, derived, sha256).map((check) => described(check, arrived && check.kind === 'delivery')),
  ];
}

function keyOfCheck({ id, digest }: Check): string {
  return keyOf({ checkId: id, checkDigest: digest });
}

function keyOf({ checkId, checkDigest }: Pick<Evidence, 'checkId' | 'checkDigest'>): string {
  return `${checkId} ${checkDigest}`;
}

function measureOf({ checkId, measureDigest }: Pick<Evidence, 'checkId' | 'measureDigest'>): string {
  return `${checkId} ${measureDigest ?? ''}`;
}

/**
 * An attempt that could not run does not change the state of a promise: executable, or executed by
 * an earlier attempt.
 */
function couldNotRun({ outcome }: Evidence): boolean {
  return outcome === 'ERROR' || outcome === 'NOT_RUN';
}
