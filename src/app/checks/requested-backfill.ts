import { majorOf } from '../../core/contract/versions.js';
import {
  type BackfillRange,
  DEFAULT_CONCURRENCY,
  MOST_BACKFILL_PARTITIONS,
  MOST_CONCURRENCY,
  rangeOfBackfill,
} from '../../core/coordination/backfill.js';
import type { Instant, Interval } from '../../core/shared/interval.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import { requestedInterval } from '../catalog/requested-partitions.js';
import { requestedServers } from '../catalog/requested-servers.js';
import { requestedVersions } from '../catalog/requested-versions.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { AppFailure, invalid } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';

/** Which checks a backfill is to run. */
export interface BackfillRequest {
  readonly product: string;
  /** By default all partitioned contracts of the product. */
  readonly contract?: string | null;
  /** The name of the only server that is read. */
  readonly server?: string | null;
  readonly from: string;
  readonly to: string;
  readonly concurrency?: number | null;
  readonly reason: string;
}

export interface RequestPorts {
  readonly activeContracts: ActiveContracts;
  readonly tx: Transaction;
}

/** The partitions of one contract. */
interface BackfillLine extends BackfillRange {
  readonly active: ActiveContract;
}

export interface RequestedBackfill {
  readonly concurrency: number;
  readonly reason: string;
  readonly server: string | null;
  readonly lines: readonly BackfillLine[];
}

/** The request as it is used; where it is not acceptable, all that is wrong is named at once. */
export async function requestedBackfill(
  ports: RequestPorts,
  input: BackfillRequest,
  now: Instant,
): Promise<RequestedBackfill> {
  const problems = new Problems();
  const interval = await problems.none(() => rangeOf(input, now));
  const concurrency = await problems.none(() => concurrencyOf(input));
  const reason = await problems.none(() => requiredReason(input.reason));
  const server = input.server?.trim() || null;
  const contracts = (await problems.none(() => partitionedOf(ports, input, now))) ?? [];
  const read = await problems.none(() =>
    requestedServers(
      contracts.map(({ servers }) => servers),
      server,
    ),
  );
  const lines: BackfillLine[] = [];
  for (const [index, active] of contracts.entries()) {
    if (interval === null || read?.[index]?.length === 0) continue;
    const range = await problems.none(() => partitionsIn(active, interval, now));
    if (range !== null) lines.push({ active, ...range });
  }
  if (concurrency === null || reason === null || lines.length === 0 || problems.found.length > 0)
    throw problems.failure();
  return { concurrency, reason, server, lines };
}

/** What is wrong with a request. */
class Problems {
  readonly found: AppFailure[] = [];

  /** The answer, or null where the work fails as expected. */
  async none<T>(work: () => T | Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppFailure)) throw error;
      this.found.push(error);
      return null;
    }
  }

  /** The only one as it is; several as one. */
  failure(): AppFailure {
    const [first, ...others] = this.found;
    if (first !== undefined && others.length === 0) return first;
    const messages = this.found.map(({ error }) => error.message);
    return invalid({ code: 'INVALID_BACKFILL', message: `The backfill is invalid: ${messages.join(' ')}` });
  }
}

function rangeOf({ from, to }: BackfillRequest, now: Instant): Interval {
  const interval = requestedInterval({ from, to });
  if (interval === null) throw invalidBackfill('It needs a range.');
  if (interval.from >= now) throw invalidBackfill(`It begins at ${interval.from}, and it is ${now}.`);
  return interval;
}

function concurrencyOf({ concurrency }: BackfillRequest): number {
  const given = concurrency ?? DEFAULT_CONCURRENCY;
  if (Number.isInteger(given) && given >= 1 && given <= MOST_CONCURRENCY) return given;
  throw invalidBackfill(`\`concurrency\` is 1 to ${String(MOST_CONCURRENCY)}, not ${String(given)}.`);
}

/** The partitioned ones in their active version; a backfill needs at least one. */
async function partitionedOf(
  { activeContracts, tx }: RequestPorts,
  input: BackfillRequest,
  asOf: Instant,
): Promise<readonly ActiveContract[]> {
  const versions = await requestedVersions(tx, input);
  const majors = new Map(versions.map(({ contractId, version }) => [contractId, majorOf(version)]));
  const contracts = await tx.catalog.contractsById([...majors.keys()]);
  const rangeOfContract = ({ id }: { readonly id: string }): string => `${String(majors.get(id))}.x`;
  const found = await activeContracts.of(tx, contracts, { asOf, rangeOf: rangeOfContract });
  const active = found.filter((one) => one !== null);
  const named = versions.map(({ contractId }) => `\`${contractId}\``).join(', ');
  if (active.length === 0) throw invalidBackfill(`${named} has no active version.`);
  const partitioned = active.filter(({ partitioning }) => partitioning !== null);
  if (partitioned.length > 0) return partitioned;
  throw invalid({
    code: 'NOT_PARTITIONED',
    message: `${named} is not partitioned: there are no past partitions to check.`,
    help: 'Check its current data with `concordat check run`, or declare `concordat.partitioning` in the contract.',
  });
}

function partitionsIn({ calendar, contract, partitioning }: ActiveContract, interval: Interval, now: Instant) {
  const isOwed = ({ from }: Interval): boolean => calendar?.at(from).owed ?? true;
  const range = partitioning === null ? null : rangeOfBackfill(interval, { isOwed, partitioning }, now);
  if (range === 'TOO_MANY')
    throw invalidBackfill(
      `It is about more than ${MOST_BACKFILL_PARTITIONS.toLocaleString('en')} partitions of \`${contract.id}\`.`,
    );
  if (range === null)
    throw invalidBackfill(`No closed partition of \`${contract.id}\` with owed data lies in the range as a whole.`);
  return range;
}

function invalidBackfill(message: string): AppFailure {
  return invalid({ code: 'INVALID_BACKFILL', message });
}
