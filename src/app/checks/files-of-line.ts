import type { LookSchedule } from '../../core/coordination/look.js';
import type { ContractModel } from '../../core/contract/model.js';
import { type Partitioning, partitionContaining, partitioningOf } from '../../core/partition/partitioning.js';
import type { ContractServer } from '../../core/quality/server-choice.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { type Instant, type Interval, type Partition, addMillis, partitionId } from '../../core/shared/interval.js';
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
  /** When all its files were last looked at; null where that is not known yet. */
  lookedAtAllAt: Instant | null;
}

/** What one look at the files of a line saw. */
export interface FilesSeen {
  /** Partitions whose files exist; null where the data is not in files of partitions. */
  readonly present: readonly Interval[] | null;
  /** Identifies what was seen; null where no engine reads the line. */
  readonly files: string | null;
}

/** The most lines whose plan is remembered; without it, the contract is read again. */
const MOST_PLANS = 20_000;

/**
 * The files of lines, looked at in every cycle: only where the names of partitions, or the files of
 * the newest ones, are not as they were at the last look, the line is looked at as a whole.
 */
export class FilesOfLines {
  private readonly plans = new Map<string, FilesPlan>();

  constructor(private readonly ports: FilesPorts) {}

  /** What the files of the active version are now; remembers how to look at them again. */
  async of(line: ContractLine, active: ActiveContract, asOf: Instant): Promise<FilesSeen> {
    const key = keyOf(line);
    this.plans.delete(key);
    const isRead = active.servers.some((server: ContractServer) => server.isRead);
    if (!isRead) return { present: null, files: null };
    const plan = planOf(active);
    if (this.plans.size >= MOST_PLANS) this.plans.clear();
    this.plans.set(key, plan);
    return this.look(plan, asOf);
  }

  /** Remembers the whole look that was made then. */
  lookedAtAll(line: ContractLine, lookedAtAllAt: Instant | null): void {
    const plan = this.plans.get(keyOf(line));
    if (plan !== undefined) plan.lookedAtAllAt = lookedAtAllAt;
  }

  /**
   * The look of a line that this process has looked at before, where its files are as they were
   * then; null where the line is to be looked at as a whole.
   */
  async same(line: LineToLookAt, asOf: Instant): Promise<FileLook | 'NO_FILES' | null> {
    const plan = this.plans.get(keyOf(line));
    if (plan === undefined || (await this.look(plan, asOf)).files !== line.files) return null;
    const { contractId, lookedAtAllAt } = plan;
    return lookedAtAllAt === null ? 'NO_FILES' : { contractId, lookedAt: asOf, lookedAtAllAt };
  }

  private async look({ domain, model, partitioning }: FilesPlan, asOf: Instant): Promise<FilesSeen> {
    const { agent, ids, look = DEFAULT_LOOK } = this.ports;
    const present = await agent.partitionsPresent(model, domain);
    const since = addMillis(asOf, -look.backMillis);
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
    return { present, files: ids.sha256(canonicalJson([present?.map(({ from }) => from) ?? null, states])) };
  }
}

/** A model without its fields and promises, which no look needs and which may be large. */
function planOf({ contract, model }: ActiveContract): FilesPlan {
  const objects = model.objects.map((object) => ({ ...object, fields: [], quality: [], documentation: {} }));
  return {
    contractId: contract.id,
    domain: domainOfProduct(contract.product),
    model: { ...model, objects, documentation: {}, roles: [] },
    partitioning: partitioningOf(model),
    lookedAtAllAt: null,
  };
}

function keyOf({ contractId, major }: ContractLine): string {
  return `${contractId} ${String(major)}`;
}
