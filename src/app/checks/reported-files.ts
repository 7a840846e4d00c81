import { majorOf } from '../../core/contract/versions.js';
import type { ContractModel } from '../../core/contract/model.js';
import { hasLabels } from '../../core/coordination/needs.js';
import { type ContractServer, contractServers } from '../../core/quality/server-choice.js';
import { type Instant, type Interval, type Partition, partitionId } from '../../core/shared/interval.js';
import type { FileReport } from '../ports/agent-store.js';
import type { CheckAgent, MeasureRequest, SeenFiles } from '../ports/check-agent.js';
import type { Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface ReportedFilesOptions {
  readonly unitOfWork: UnitOfWork;
  readonly environment: string;
  readonly ids: Pick<Ids, 'sha256'>;
  /** The labels of the agent of this process. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * The agent of this process, which also knows the files that other agents saw last on servers that
 * it does not reach.
 */
export class ReportedFiles implements CheckAgent {
  readonly name: string;
  readonly prepare?: NonNullable<CheckAgent['prepare']>;

  constructor(
    private readonly own: CheckAgent,
    private readonly options: ReportedFilesOptions,
  ) {
    this.name = own.name;
    const prepare = own.prepare?.bind(own);
    if (prepare !== undefined) this.prepare = prepare;
  }

  measure(request: MeasureRequest): ReturnType<CheckAgent['measure']> {
    return this.own.measure(request);
  }

  async partitionsPresent(
    model: ContractModel,
    domain: string | null = null,
    since: Instant | null = null,
  ): Promise<readonly Interval[] | null> {
    const here = await this.own.partitionsPresent(model, domain, since);
    const all = new Map((here ?? []).map((partition) => [partition.from, partition]));
    let isKnown = here !== null;
    for (const { present } of await this.reports(model)) {
      if (present === null) continue;
      isKnown = true;
      for (const partition of present) if (since === null || partition.to > since) all.set(partition.from, partition);
    }
    return isKnown ? [...all.values()].sort((a, b) => (a.from < b.from ? -1 : 1)) : null;
  }

  async look(
    model: ContractModel,
    partitions: readonly Partition[],
    domain: string | null = null,
  ): Promise<readonly SeenFiles[]> {
    const here = await this.own.look(model, partitions, domain);
    const wanted = new Set(partitions.map(partitionId));
    const reported = (await this.reports(model)).flatMap(({ seen }) => seen);
    return [...here, ...reported.filter(({ partition }) => wanted.has(partitionId(partition)))];
  }

  private async reports(model: ContractModel): Promise<readonly FileReport[]> {
    const { environment, ids, labels, unitOfWork } = this.options;
    const servers = contractServers(model, environment, (text) => ids.sha256(text));
    const watched = serversElsewhere(servers, labels).map(({ place }) =>
      watchId({ contractId: model.id, version: model.version, place }, (text) => ids.sha256(text)),
    );
    return watched.length === 0 ? [] : unitOfWork.read(({ agents }) => agents.fileReports(watched));
  }
}

/**
 * Names the files of one major line of a contract at a place: no other contract shares what agents
 * see of them, and lines beside each other do not take turns.
 */
export function watchId(
  { contractId, place, version }: { readonly contractId: string; readonly place: string; readonly version: string },
  sha256: (text: string) => string,
): string {
  return sha256(JSON.stringify([contractId, majorOf(version), place]));
}

/** The servers with files that an agent with these labels does not reach. */
export function serversElsewhere(
  servers: readonly ContractServer[],
  labels: Readonly<Record<string, string>>,
): readonly ContractServer[] {
  return servers.filter(({ agentLabels, isRead }) => isRead && !hasLabels(labels, agentLabels));
}
