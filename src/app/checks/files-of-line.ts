import { type LookSchedule, lookSince } from '../../core/coordination/look.js';
import type { ContractModel } from '../../core/contract/model.js';
import { type Partitioning, partitionContaining, partitioningOf } from '../../core/partition/partitioning.js';
import { foldersFollowTime } from '../../core/partition/skipped-folders.js';
import type { ContractServer } from '../../core/quality/server-choice.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import {
  type Instant,
  type Interval,
  type Partition,
  addMillis,
  instantOf,
  millisOf,
  partitionId,
} from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { domainOfProduct } from '../catalog/references.js';
import type { CheckAgent } from '../ports/check-agent.js';
import type { Ids } from '../ports/clock.js';
import type { ContractLine, LineToLookAt } from '../ports/due-store.js';
import type { FileLook } from '../ports/evidence-store.js';
import { DEFAULT_LOOK } from './look-at-files.js';

interface FilesPorts {
  readonly agent: CheckAgent;
  readonly ids: Ids;
  /** How often files are looked at. */
  readonly look?: LookSchedule;
}

/** What is needed to look at the files of a line. */
interface FilesPlan {
  readonly contractId: string;
  readonly domain: string;
  readonly model: ContractModel;
  readonly partitioning: Partitioning | null;
  readonly version: string;
  /** Of the line: spreads the looks at everything over the time between two of them. */
  readonly offset: number;
  /** When all its files were last looked at; null where that is not known yet. */
  lookedAtAllAt: Instant | null;
  /** The span in which all its partitions were last listed and recorded as arrived. */
  listedIn: number | null;
  /** The span in which they were listed, until they are recorded. */
  listing: number | null;
}

/** A span between two lists of everything, and what is listed in it. */
interface Span {
  readonly number: number;
  /** Partitions that ended later are listed in each cycle. */
  readonly since: Instant;
}

/** What one look at the files of a line saw. */
export interface FilesSeen {
  /**
   * Partitions whose files exist, without those of long ago that have arrived already; null where
   * the data is not in files of partitions.
   */
  readonly present: readonly Interval[] | null;
  /** Identifies what was seen; null where no engine reads the line. */
  readonly files: string | null;
}

/** The most lines whose plan is remembered; without it, the contract is read again. */
const MOST_PLANS = 20_000;

/**
 * The files of lines, looked at in every cycle: only where the names of partitions, or the files of
 * the newest ones, are not as they were at the last look, the line is looked at as a whole. Where
 * the folders follow time, only the newest are listed, and all of them once in a span. Spans follow
 * from the clock, so that all processes compare lists of the same partitions.
 */
export class FilesOfLines {
  private readonly plans = new Map<string, FilesPlan>();

  constructor(private readonly ports: FilesPorts) {}

  /** What the files of the active version are now; remembers how to look at them again. */
  async of(line: ContractLine, active: ActiveContract, asOf: Instant): Promise<FilesSeen> {
    const key = keyOf(line);
    const last = this.plans.get(key);
    this.plans.delete(key);
    const isRead = active.servers.some((server: ContractServer) => server.isRead);
    if (!isRead) return { present: null, files: null };
    const plan = planOf(active, Number.parseInt(this.ports.ids.sha256(key).slice(0, 12), 16));
    const isKnown = last?.version === plan.version && last.domain === plan.domain && !this.isAllDue(last, asOf);
    if (isKnown) plan.listedIn = last.listedIn;
    if (this.plans.size >= MOST_PLANS) this.plans.clear();
    this.plans.set(key, plan);
    const seen = await this.look(plan, asOf);
    plan.listing = this.spanOf(plan, asOf)?.number ?? null;
    return seen;
  }

  /** Remembers the whole look that was made then, which has recorded what `of` listed. */
  lookedAtAll(line: ContractLine, lookedAtAllAt: Instant | null): void {
    const plan = this.plans.get(keyOf(line));
    if (plan === undefined) return;
    plan.lookedAtAllAt = lookedAtAllAt;
    plan.listedIn ??= plan.listing;
  }

  /**
   * The look of a line that this process has looked at before, where its files are as they were
   * then; null where the line is to be looked at as a whole.
   */
  async same(line: LineToLookAt, asOf: Instant): Promise<FileLook | 'NO_FILES' | null> {
    const plan = this.plans.get(keyOf(line));
    if (plan === undefined || this.isAllDue(plan, asOf) || (await this.look(plan, asOf)).files !== line.files)
      return null;
    const { contractId, lookedAtAllAt } = plan;
    return lookedAtAllAt === null ? 'NO_FILES' : { contractId, lookedAt: asOf, lookedAtAllAt };
  }

  /** The span of the moment; null where all partitions are listed each time. */
  private spanOf({ offset, partitioning }: FilesPlan, asOf: Instant): Span | null {
    const path = partitioning?.path ?? null;
    if (path === null || !foldersFollowTime(path)) return null;
    const schedule = this.ports.look ?? DEFAULT_LOOK;
    const { allEveryMillis } = schedule;
    const begin = offset % allEveryMillis;
    const number = Math.floor((millisOf(asOf) - begin) / allEveryMillis);
    return { number, since: lookSince(partitioning, instantOf(begin + number * allEveryMillis), schedule) };
  }

  /** Whether all partitions are to be listed: in each span, and where all files are looked at. */
  private isAllDue(plan: FilesPlan, asOf: Instant): boolean {
    const span = this.spanOf(plan, asOf);
    if (span === null) return false;
    const { allEveryMillis } = this.ports.look ?? DEFAULT_LOOK;
    const { lookedAtAllAt, listedIn } = plan;
    return listedIn !== span.number || (lookedAtAllAt !== null && addMillis(lookedAtAllAt, allEveryMillis) <= asOf);
  }

  private async look(plan: FilesPlan, asOf: Instant): Promise<FilesSeen> {
    const { domain, model, partitioning } = plan;
    const { agent, ids, look = DEFAULT_LOOK } = this.ports;
    const span = this.spanOf(plan, asOf);
    const isListed = span !== null && plan.listedIn === span.number;
    const present = await agent.partitionsPresent(model, domain, isListed ? span.since : null);
    const compared = span === null ? present : present?.filter(({ to }) => to > span.since);
    const since = lookSince(partitioning, asOf, look);
    const newest: readonly Partition[] =
      present?.filter(({ to }) => to > since) ??
      // Without a path, all partitions are in the same files.
      (partitioning === null ? [null] : partitioning.path === null ? [partitionContaining(partitioning, asOf)] : []);
    const seen = await agent.look(model, newest, domain);
    const states = seen.map(({ identity, partition, server }) => [
      server,
      // The files are the same, whichever partition is the current one.
      partitioning?.path === null ? '' : partitionId(partition),
      identity,
    ]);
    return { present, files: ids.sha256(canonicalJson([compared?.map(({ from }) => from) ?? null, states])) };
  }
}

/** A model without its fields and promises, which no look needs and which may be large. */
function planOf({ contract, model, version }: ActiveContract, offset: number): FilesPlan {
  const objects = model.objects.map((object) => ({ ...object, fields: [], quality: [], documentation: {} }));
  return {
    contractId: contract.id,
    domain: domainOfProduct(contract.product),
    model: { ...model, objects, documentation: {}, roles: [] },
    partitioning: partitioningOf(model),
    version,
    offset,
    lookedAtAllAt: null,
    listedIn: null,
    listing: null,
  };
}

function keyOf({ contractId, major }: ContractLine): string {
  return `${contractId} ${String(major)}`;
}
