import type { ContractVersion } from '../../core/contract/contract-version.js';
import { majorOf } from '../../core/contract/versions.js';
import {
  type Backfill,
  type BackfillProgress,
  DEFAULT_CONCURRENCY,
  MOST_CONCURRENCY,
  MOST_BACKFILL_PARTITIONS,
} from '../../core/coordination/backfill.js';
import { partitioningOf, partitionsFrom } from '../../core/partition/partitioning.js';
import type { Instant, Interval } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { domainOfProduct, productRef } from '../catalog/references.js';
import { requestedInterval } from '../catalog/requested-partitions.js';
import { requestedServers } from '../catalog/requested-servers.js';
import { requestedVersions } from '../catalog/requested-versions.js';
import { recordChange } from '../shared/audit-trail.js';
import { type AppFailure, conflict, invalid } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';
import { type CreatingPorts, type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';

export interface StartBackfillInput {
  readonly product: string;
  /** By default all partitioned contracts of the product. */
  readonly contract?: string | null;
  /** The name of the only server that is read. */
  readonly server?: string | null;
  readonly from: string;
  readonly to: string;
  readonly concurrency?: number | null;
  /** Whether checks with a result that counts are run again. */
  readonly again?: boolean | null;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

interface StartPorts extends CreatingPorts {
  readonly activeContracts: ActiveContracts;
}

/**
 * Starts the checks of all closed partitions that lie in a past range, one backfill for each
 * contract. They are queued by coordinator cycles, a few at a time, after what is due.
 */
export const startBackfill = defineCreatingUseCase({
  name: 'startBackfill',
  permission: ({ product }: StartBackfillInput) => ({ action: 'backfill.run', domain: domainOfProduct(product) }),
  work: async (
    ports: InTransaction<StartPorts>,
    call,
    input: StartBackfillInput,
  ): Promise<readonly BackfillProgress[]> => {
    const { activeContracts, clock, ids, tx } = ports;
    const now = clock.now();
    const interval = rangeOf(input, now);
    const concurrency = input.concurrency ?? DEFAULT_CONCURRENCY;
    if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST_CONCURRENCY)
      throw invalidBackfill(`\`concurrency\` is 1 to ${String(MOST_CONCURRENCY)}`);
    const reason = requiredReason(input.reason);
    const product = productRef(input.product);
    const versions = partitionedOf(await requestedVersions(tx, input));
    const server = input.server?.trim() || null;
    const servers = versions.map(({ model }) => activeContracts.serversOf(model));
    const read = requestedServers(servers, server);
    const started: BackfillProgress[] = [];
    // One that is started at the same moment is seen.
    await tx.work.lockLeasing();
    const running = await tx.backfills.runningBackfills();
    for (const [index, version] of versions.entries()) {
      if (read[index]?.length === 0) continue;
      const range = partitionsIn(version, interval, now);
      const backfill: Backfill = {
        ...{ id: ids.next(), domain: domainOfProduct(product), product, contractId: version.contractId },
        ...{ major: majorOf(version.version), server, ...range, nextFrom: range.from, concurrency },
        ...{ again: input.again ?? false, reason, startedBy: call.actor.subject, startedAt: now },
        ...{ state: 'RUNNING', skipped: 0, queued: 0, ended: null },
      };
      refuseOverlap(backfill, running);
      await tx.backfills.insertBackfill(backfill);
      const subject = `backfill:${backfill.id}`;
      await recordChange(ports, call, { action: 'backfill.run', subject, before: null, after: backfill });
      started.push({ ...backfill, inFlight: 0, failed: 0 });
    }
    tx.signal('contract');
    return started;
  },
});

function rangeOf({ from, to }: StartBackfillInput, now: Instant): Interval {
  const interval = requestedInterval({ from, to });
  if (interval === null) throw invalidBackfill('it needs a range');
  if (interval.from >= now) throw invalidBackfill(`it begins at ${interval.from}, and it is ${now}`);
  return interval;
}

/** The partitioned ones; a backfill needs at least one. */
function partitionedOf(versions: readonly ContractVersion[]): readonly ContractVersion[] {
  const partitioned = versions.filter(({ model }) => partitioningOf(model) !== null);
  if (partitioned.length > 0) return partitioned;
  const named = versions.map(({ contractId }) => `\`${contractId}\``).join(', ');
  throw invalid({
    code: 'NOT_PARTITIONED',
    message: `${named} is not partitioned: there are no past partitions to check.`,
    help: 'Check its current data with `concordat check run`, or declare `concordat.partitioning` in the contract.',
  });
}

/** The closed partitions that lie in the range as a whole. */
function partitionsIn(
  { contractId, model }: ContractVersion,
  { from, to }: Interval,
  now: Instant,
): Pick<Backfill, 'from' | 'to' | 'partitions'> {
  const partitioning = partitioningOf(model);
  let first: Instant | null = null;
  let end = from;
  let partitions = 0;
  for (const partition of partitioning === null ? [] : partitionsFrom(partitioning, from)) {
    if (partition.to > to || partition.to > now) break;
    if (partition.from < from) continue;
    partitions += 1;
    if (partitions > MOST_BACKFILL_PARTITIONS)
      throw invalidBackfill(
        `it is about more than ${String(MOST_BACKFILL_PARTITIONS)} partitions of \`${contractId}\``,
      );
    first ??= partition.from;
    end = partition.to;
  }
  if (first === null) throw invalidBackfill(`no closed partition of \`${contractId}\` lies in the range`);
  return { from: first, to: end, partitions };
}

function refuseOverlap(backfill: Backfill, running: readonly Backfill[]): void {
  const other = running.find(
    ({ contractId, from, to }) => contractId === backfill.contractId && from < backfill.to && to > backfill.from,
  );
  if (other === undefined) return;
  throw conflict({
    code: 'BACKFILL_RUNNING',
    message: `Backfill ${other.id} of \`${other.contractId}\` from ${other.from} to ${other.to} still runs.`,
  });
}

function invalidBackfill(problem: string): AppFailure {
  return invalid({ code: 'INVALID_BACKFILL', message: `The backfill is invalid: ${problem}.` });
}
