import type { ContractVersion } from '../../core/contract/contract-version.js';
import { majorOf } from '../../core/contract/versions.js';
import { type Check, type Evidence, OWN_PROVENANCE, type Outcome } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import type { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import type { ContractServer } from '../../core/quality/server-choice.js';
import { type Instant, type Partition, partitionId } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { domainOfProduct, productRef } from '../catalog/references.js';
import { type PartitionRequest, requestedPartitions } from '../catalog/requested-partitions.js';
import { requestedServers } from '../catalog/requested-servers.js';
import { partitioned, requestedVersions } from '../catalog/requested-versions.js';
import type { CheckAgent, MeasuredCheck } from '../ports/check-agent.js';
import { runCooperatively } from '../shared/cooperative.js';
import { type CreatingPorts, defineUseCase } from '../shared/use-case.js';
import { lookAtFiles } from './look-at-files.js';
import { type ChecksOf, owedChecksOf } from './owed-checks-of.js';
import { readClosedAt } from './closed-partitions.js';
import { beginReading, recordResults } from './record-results.js';

export interface RunChecksInput extends Omit<PartitionRequest, 'mapper'> {
  readonly product: string;
  readonly contract?: string | null;
  /** The name of a server; by default all servers of this installation that an engine reads. */
  readonly server?: string | null;
}

/** What one run of checks did: counts by outcome, the checks, and what they found. */
export interface RunChecksReport {
  readonly product: string;
  readonly partitions: readonly Partition[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The checks that gave the evidence. */
  readonly checks: readonly Check[];
  /**
   * One piece for each measured check and server, failing ones first. An attempt that equals the
   * newest recorded one is not recorded again: then it is that one.
   */
  readonly evidence: readonly Evidence[];
}

export interface RunChecksPorts extends CreatingPorts {
  readonly agent: CheckAgent;
  readonly activeContracts: ActiveContracts;
}

/**
 * Runs the checks of the requested partitions now, whatever evidence exists, and records the
 * results; by default of the newest due one.
 */
export const runChecks = defineUseCase({
  name: 'runChecks',
  permission: ({ product }: RunChecksInput) => ({ action: 'checks.run', domain: domainOfProduct(product) }),
  work: async (ports: RunChecksPorts, call, input: RunChecksInput): Promise<RunChecksReport> => {
    const product = productRef(input.product);
    const asOf = ports.clock.now();
    const { calendars, versions } = await ports.unitOfWork.read(async (stores) => {
      const found = await requestedVersions(stores, input);
      const known: (DeliveryCalendar | null)[] = [];
      for (const { model } of found)
        known.push(await ports.activeContracts.calendarOf(stores, { model, product }, asOf));
      return { calendars: known, versions: found };
    });
    const servers = requestedServers(
      versions.map(({ model }) => ports.activeContracts.serversOf(model)),
      input.server ?? null,
    );
    // All partitions are known to be valid before the first check runs.
    const requested = versions.flatMap((version, index) => {
      const judged = servers[index] ?? [];
      if (judged.length === 0) return [];
      const contract = partitioned(version, calendars[index]);
      return [{ version, servers: judged, partitions: requestedPartitions(contract, input, asOf) }];
    });
    const evidence: Evidence[] = [];
    const checks = new Map<string, Check>();
    const counts: Record<Outcome, number> = { PASS: 0, WARN: 0, FAIL: 0, ERROR: 0, NOT_RUN: 0, NOT_APPLICABLE: 0 };
    for (const { version, servers: judged, partitions } of requested) {
      const checksOf = await checksOfVersion(ports, version, partitions, asOf);
      const units = partitions.reduce((sum, partition) => sum + checksOf(partition).length, 0);
      call.work?.charge(units * judged.length);
      for (const partition of partitions) {
        const about = { product, version, checks: checksOf(partition), partition };
        for (const server of judged) {
          const ran = await runPartition(ports, about, server);
          for (const { check, outcome } of ran.measured) {
            counts[outcome] += 1;
            checks.set(check.id, check);
          }
          for (const item of ran.evidence) evidence.push(item);
        }
      }
    }
    const partitions = requested.flatMap((one) => one.partitions);
    const distinct = [...new Map(partitions.map((partition) => [partitionId(partition), partition])).values()];
    evidence.sort((a, b) => RANK.indexOf(a.outcome) - RANK.indexOf(b.outcome));
    return { product, partitions: distinct, counts, checks: [...checks.values()], evidence };
  },
});

/** Failing first. */
const RANK: readonly Outcome[] = ['FAIL', 'ERROR', 'NOT_RUN', 'WARN', 'PASS', 'NOT_APPLICABLE'];

/**
 * What the partitions are checked for: what they owe where the version is the newest active one of
 * its line, else the promises of the version.
 */
export async function checksOfVersion(
  ports: Pick<RunChecksPorts, 'activeContracts' | 'ids' | 'unitOfWork'>,
  { contractId, model, version }: ContractVersion,
  partitions: readonly Partition[],
  asOf: Instant,
): Promise<ChecksOf> {
  const line = { asOf, rangeOf: () => `${String(majorOf(version))}.x` };
  const [active = null] = await ports.unitOfWork.read(async (stores) =>
    ports.activeContracts.of(stores, await stores.catalog.contractsById([contractId]), line),
  );
  if (active?.version === version) return owedChecksOf(ports, active, partitions);
  const checks = await runCooperatively(checksInSteps(model, (text) => ports.ids.sha256(text)));
  return () => checks;
}

async function runPartition(
  ports: RunChecksPorts,
  about: {
    readonly product: string;
    readonly version: ContractVersion;
    readonly checks: readonly Check[];
    readonly partition: Partition;
  },
  server: ContractServer | null,
): Promise<{ readonly measured: readonly MeasuredCheck[]; readonly evidence: readonly Evidence[] }> {
  const { product, version, checks, partition } = about;
  const { contractId, model } = version;
  // A file that was replaced makes earlier evidence invalid, and not this reading.
  const servers = ports.activeContracts.serversOf(model);
  await lookAtFiles(ports, { contractId, product, model, servers }, [partition], []);
  const reading = await beginReading(ports);
  const named = server?.name ?? null;
  const domain = domainOfProduct(product);
  const measured = await ports.agent.measure({
    model,
    domain,
    checks,
    partition,
    server: named,
    asOf: reading.beganAt,
  });
  const circumstances = {
    contractId,
    contractVersion: version.version,
    product,
    partition,
    agent: ports.agent.name,
    reading,
    observedAt: ports.clock.now(),
    closedAt: await ports.unitOfWork.read(({ evidence }) =>
      readClosedAt(evidence, { contractId, partitioning: partitioningOf(model) }, partition),
    ),
  };
  const evidence = await ports.unitOfWork.write(async (tx) => {
    const stored: Evidence[] = [];
    await recordResults({ tx, ids: ports.ids }, circumstances, measured, (batch) => {
      for (const item of batch) stored.push(item);
    });
    const repeated = new Set(measured.map(({ check }) => check.id));
    for (const { checkId } of stored) repeated.delete(checkId);
    if (repeated.size === 0) return stored;
    const all = await tx.evidence.forPartitions(contractId, [partition]);
    const read = server?.isRead === true ? server.name : null;
    const known = all.filter(
      ({ contractVersion, provenance, server: of }) =>
        of === read && provenance === OWN_PROVENANCE && contractVersion === version.version,
    );
    const newest = new Map(known.map((item) => [item.checkId, item]));
    return [...stored, ...[...repeated].map((id) => newest.get(id)).filter((item) => item !== undefined)];
  });
  return { measured, evidence };
}
