import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { Check, Evidence } from '../../core/quality/check.js';
import type { DescribedCheck } from '../../core/quality/described-check.js';
import { asResultOf } from '../../core/quality/evidence-status.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { majorOf } from '../../core/contract/versions.js';
import { type ContractServer, isAboutServer } from '../../core/quality/server-choice.js';
import { servicePromises } from '../../core/quality/service-promises.js';
import { type Partitioning, partitionKey } from '../../core/partition/partitioning.js';
import { DAY } from '../../core/shared/duration.js';
import { type Instant, type Partition, addMillis } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { type ContentPorts, authorizeContents } from '../catalog/contents.js';
import { requestedPartitions } from '../catalog/requested-partitions.js';
import { requestedServers } from '../catalog/requested-servers.js';
import { productRef } from '../catalog/references.js';
import { partitioned, requestedVersions } from '../catalog/requested-versions.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { defineUseCase } from '../shared/use-case.js';
import { type History, historyOn } from './history-on.js';
import { deliveredAt, runsOfPartitions } from './partition-runs.js';

export interface ListChecksInput {
  readonly product: string;
  readonly contract?: string | null;
  /** A partition's key; by default the newest one that is due. */
  readonly partition?: string | null;
  /** The name of a server; by default all of this installation that an engine reads. */
  readonly server?: string | null;
}

export interface ListChecksPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly activeContracts: ActiveContracts;
}

/** Failing partitions are counted over this many days. */
const COUNTED_DAYS = 28;

/**
 * Every promise of the product's active contracts: executed, executable, documentation only, or not
 * owed by the partition, with the newest evidence of the requested partition, by default of the
 * newest due one. What an engine measures is listed for each server.
 */
export const checks = defineUseCase({
  name: 'checks',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (ports: ListChecksPorts, call, input: ListChecksInput): Promise<readonly DescribedCheck[]> =>
    ports.unitOfWork.read(async (stores) => {
      authorizeContents(ports, call, input.product);
      const described: DescribedCheck[] = [];
      const asOf = ports.clock.now();
      const product = productRef(input.product);
      const versions = await requestedVersions(stores, input);
      const servers = requestedServers(
        versions.map(({ model }) => ports.activeContracts.serversOf(model)),
        input.server ?? null,
      );
      for (const [index, version] of versions.entries()) {
        const calendar = await ports.activeContracts.calendarOf(stores, { ...version, product }, asOf);
        const contract = partitioned(version, calendar);
        const [partition = null] = requestedPartitions(contract, { partition: input.partition ?? null }, asOf);
        const key = keyOfPartition(contract.partitioning, partition);
        const about: About = { asOf, partition, key, servers: servers[index] ?? [] };
        const listed = await checksOf(stores, version, about, ports);
        call.work?.charge(listed.length);
        for (const check of listed) described.push(check);
      }
      return described;
    }),
});

/** The partition and the servers that the list is about, at the moment `asOf`. */
interface About {
  readonly asOf: Instant;
  readonly partition: Partition;
  readonly key: string | null;
  readonly servers: readonly (ContractServer | null)[];
}

function keyOfPartition(partitioning: Partitioning | null, partition: Partition): string | null {
  return partitioning === null || partition === null ? null : partitionKey(partitioning, partition);
}

/**
 * Each promise once for each server: those about rows with their newest attempt, and once those of
 * the SLA, where arrivals show the delivery.
 */
async function checksOf(
  stores: Stores,
  version: ContractVersion,
  { asOf, partition, key, servers }: About,
  { activeContracts, ids }: ListChecksPorts,
): Promise<readonly DescribedCheck[]> {
  if (servers.length === 0) return [];
  const { evidence } = stores;
  const { contractId, model } = version;
  const sha256 = (text: string): string => ids.sha256(text);
  const newest = new Map((await evidence.newestByCheck(contractId)).map((item) => [keyOf(item), item]));
  const hasFailedAttempts = [...newest.values()].some(couldNotRun);
  const results = hasFailedAttempts
    ? (await evidence.answered(contractId)).filter(({ isEmpty, isUnreadable }) => !isEmpty && !isUnreadable)
    : [...newest.values()];
  const answered = new Set(results.flatMap((item) => [keyOf(item), measureOf(item)]));
  const recorded = await evidence.forPartitions(contractId, [partition]);
  const counted = addMillis(asOf, -COUNTED_DAYS * DAY);
  const history = partition === null ? [] : await evidence.historyBefore(contractId, counted, asOf);
  const ran = [...recorded, ...history].map(({ contractVersion }) => contractVersion);
  const placeOfVersion = await activeContracts.placesOf(stores.catalog, contractId, ran);
  const byCheck = new Map<string, Evidence[]>();
  for (const item of recorded) {
    const known = byCheck.get(item.checkId);
    if (known === undefined) byCheck.set(item.checkId, [item]);
    else known.push(item);
  }
  const failuresOn = (server: ContractServer | null) => failuresOf(historyOn(history, server, placeOfVersion));
  const failing = new Map([...servers, null].map((server) => [server, failuresOn(server)]));
  const owed = await owedOf({ stores, activeContracts, asOf }, version, partition);
  const about = { interval: partition, partition: key };
  const described = (promise: Check, executed: boolean, server: ContractServer | null): DescribedCheck => {
    const name = server?.name ?? null;
    const { check, contractVersion } = owed(promise);
    const base = { ...about, check: check ?? promise, contractVersion, server: name };
    if (check === null) return { ...base, state: 'NOT_OWED', latest: null, failingPartitions: 0 };
    // In record order: the last attempt replaces the earlier ones, also those under other bounds.
    const latest =
      (byCheck.get(check.id) ?? [])
        .filter((item) => isAboutServer(item, server, placeOfVersion))
        .map((item) => asResultOf(check, item))
        .findLast((item) => item !== null) ?? null;
    const failingPartitions =
      partition === null ? (latest?.outcome === 'FAIL' ? 1 : 0) : (failing.get(server)?.get(keyOfCheck(check)) ?? 0);
    return { ...base, state: executed ? 'EXECUTED' : check.execution, latest, failingPartitions };
  };
  const derived = await runCooperatively(checksInSteps(model, sha256));
  const arrived = (await evidence.firstArrival(contractId)) !== null;
  return [
    ...derived.flatMap((check) => {
      const executed = answered.has(keyOfCheck(check)) || answered.has(`${check.id} ${check.measureDigest}`);
      return (check.execution === 'EXECUTABLE' ? servers : NO_SERVER).map((server) =>
        described(check, executed, server),
      );
    }),
    ...servicePromises(model, derived, sha256).map((check) =>
      described(check, arrived && check.kind === 'delivery', null),
    ),
  ];
}

/** How many partitions each check failed for. */
function failuresOf(history: History): ReadonlyMap<string, number> {
  const failures = new Map<string, number>();
  for (const item of history)
    if (item.outcome === 'FAIL') failures.set(keyOf(item), (failures.get(keyOf(item)) ?? 0) + 1);
  return failures;
}

/** What no engine measures is about no server. */
const NO_SERVER = [null];

/** A promise as the partition owes it; `check` is null where it does not. */
interface Owed {
  readonly check: Check | null;
  readonly contractVersion: string;
}

/**
 * How the partition owes the promises of the version: with older bounds, or not at all, where it
 * falls under an earlier version of the line.
 */
async function owedOf(
  {
    stores,
    activeContracts,
    asOf,
  }: { readonly stores: Stores; readonly activeContracts: ActiveContracts; readonly asOf: Instant },
  { contractId, version }: ContractVersion,
  partition: Partition,
): Promise<(promise: Check) => Owed> {
  const asPromised = (check: Check): Owed => ({ check, contractVersion: version });
  const line = { asOf, rangeOf: () => `${String(majorOf(version))}.x` };
  const contracts = partition === null ? [] : await stores.catalog.contractsById([contractId]);
  const [active = null] = await activeContracts.of(stores, contracts, line);
  if (active?.version !== version || active.inForce.length < 2) return asPromised;
  const runs = (await runsOfPartitions(stores, active, [partition]))?.(partition) ?? [];
  const files = await stores.evidence.knownFiles(contractId, [partition]);
  const delivered = deliveredAt(runs, files, active.servers);
  const owed = await activeContracts.owedBy(stores, active, partition, delivered);
  if (owed.version === version) return asPromised;
  const notOwed = new Set(owed.notOwed.map(({ id }) => id));
  const byId = new Map(owed.checks.map((check) => [check.id, check]));
  return (promise) => {
    if (notOwed.has(promise.id)) return { check: null, contractVersion: version };
    const check = byId.get(promise.id);
    if (check === undefined || check.digest === promise.digest) return asPromised(promise);
    return { check, contractVersion: owed.version };
  };
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
