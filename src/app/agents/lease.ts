import { AGENT_LEASE_MILLIS, isRunning } from '../../core/coordination/agent.js';
import type { LeaseLimits } from '../../core/coordination/leasing.js';
import { majorOf } from '../../core/contract/versions.js';
import { SECOND } from '../../core/shared/duration.js';
import { addMillis } from '../../core/shared/interval.js';
import { type BegunReading, beginAlone } from '../checks/begin-readings.js';
import type { DueCheckPorts, DueContract } from '../checks/due-contract.js';
import { dueContractOf } from '../checks/find-due-checks.js';
import { leaseWork } from '../checks/lease-work.js';
import type { WorkObserver } from '../checks/work-observers.js';
import type { Log } from '../ports/clock.js';
import type { Signals } from '../ports/signals.js';
import type { WorkItem } from '../ports/work-store.js';
import { type CallContext, defineUseCase } from '../shared/use-case.js';
import { agentCame } from './agent-came.js';
import { beginLooks } from './lease-looks.js';
import { callingAgent } from './held-leases.js';
import { AGENT_PERMISSION } from './hello.js';
import type { AgentWork } from './protocol.js';

export interface LeaseInput {
  readonly agentId: string;
  readonly slots: number;
  /** How long to wait for work, in milliseconds, at most 30 seconds. */
  readonly waitMillis: number;
  /** Aborted when the agent disconnects or the server stops. */
  readonly signal?: AbortSignal;
}

export interface AgentLeasePorts extends DueCheckPorts {
  readonly signals: Signals;
  readonly log: Log;
  readonly leaseLimits?: LeaseLimits;
  readonly agentLeaseMillis?: number;
  readonly workObserver?: WorkObserver;
}

const LONGEST_WAIT_MILLIS = 30 * SECOND;
/** Work also becomes free by time alone: leases end, retries come due. */
const POLL_MILLIS = 5 * SECOND;
const MOST_SLOTS = 64;

/** Leases work to an agent; waits for some where there is none. */
export const agentLease = defineUseCase({
  name: 'agentLease',
  permission: AGENT_PERMISSION,
  work: async (ports: AgentLeasePorts, call, input: LeaseInput): Promise<readonly AgentWork[]> => {
    const wait = Math.min(Math.max(0, input.waitMillis), LONGEST_WAIT_MILLIS);
    const until = performance.now() + wait;
    const wakeUp = new Wake(ports.signals);
    try {
      for (;;) {
        const before = wakeUp.count;
        const work = await leaseNow(ports, call, input);
        const left = until - performance.now();
        if (work.length > 0 || left <= 0 || input.signal?.aborted === true) return work;
        await wakeUp.since(before, Math.min(left, POLL_MILLIS), input.signal);
      }
    } finally {
      wakeUp.stop();
    }
  },
});

async function leaseNow(
  ports: AgentLeasePorts,
  { actor }: CallContext,
  { agentId, slots }: LeaseInput,
): Promise<readonly AgentWork[]> {
  const { agentLeaseMillis = AGENT_LEASE_MILLIS, leaseLimits, log, unitOfWork, workObserver } = ports;
  const { items, lost } = await unitOfWork.write(async (tx) => {
    const agent = await callingAgent(tx, actor, agentId);
    const now = await tx.work.now();
    if (!isRunning(agent, now, agentLeaseMillis)) await agentCame(ports, tx);
    await tx.agents.seen(agent.id, now);
    const request = {
      owner: agent.owner,
      agent,
      slots: Math.min(Math.max(0, slots), MOST_SLOTS),
      ttlMillis: agentLeaseMillis,
    };
    return leaseWork(tx, request, leaseLimits);
  });
  if (lost > 0) {
    log.warn('leases ended without a result', { lost });
    workObserver?.leasesLost(lost);
  }
  const checks = items.length === 0 ? [] : await begin(ports, items);
  const looks = await beginLooks(ports, actor, { agentId, slots: slots - checks.length });
  return [...checks, ...looks];
}

/** Begins the readings of what was leased; what is not due any more is done. */
async function begin(ports: AgentLeasePorts, items: readonly WorkItem[]): Promise<readonly AgentWork[]> {
  const contracts = new Map<string, Promise<DueContract | null>>();
  const begun: { readonly item: WorkItem; readonly contract: DueContract; readonly reading: BegunReading }[] = [];
  const done: WorkItem[] = [];
  for (const item of items) {
    const key = `${item.contractId} ${item.contractVersion}`;
    const looked =
      contracts.get(key) ?? dueContractOf(ports, { contractId: item.contractId, major: majorOf(item.contractVersion) });
    contracts.set(key, looked);
    const contract = await looked;
    const on =
      contract?.active.version === item.contractVersion
        ? contract.due.find(({ server }) => server === item.server)
        : undefined;
    const reading = contract === null || on === undefined ? null : await beginAlone(ports, contract, item, on);
    if (contract === null || reading === null) done.push(item);
    else begun.push({ item, contract, reading });
  }
  const { ids, unitOfWork } = ports;
  return unitOfWork.write(async (tx) => {
    await tx.work.complete(done);
    const work: AgentWork[] = [];
    const deadline = addMillis(await tx.work.now(), ports.agentLeaseMillis ?? AGENT_LEASE_MILLIS);
    for (const { contract, item, reading } of begun) {
      const { contract: of, version } = contract.active;
      const found = await tx.catalog.version(of.id, version);
      if (found === null) continue;
      const kept = { ...reading.reading, due: [...reading.due] };
      if (!(await tx.work.putReading(item, kept))) continue;
      work.push({
        workId: item.id,
        attempt: item.attempts,
        token: item.fencingToken,
        kind: 'CHECK',
        contract: { id: of.id, version, product: of.product, digest: ids.sha256(found.document), text: found.document },
        checks: reading.request.checks,
        partition: item.partition,
        server: item.server,
        asOf: reading.request.asOf,
        deadline,
      });
    }
    return work;
  });
}

/** Counts commits after which there may be work. */
class Wake {
  count = 0;
  private wake: () => void = () => undefined;
  private readonly unsubscribe: () => void;

  constructor(signals: Signals) {
    this.unsubscribe = signals.subscribe(['work'], () => {
      this.count += 1;
      this.wake();
    });
  }

  /** Resolves at the next commit since `before`, after `millis`, or once aborted. */
  since(before: number, millis: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.count !== before || signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, millis);
      signal?.addEventListener('abort', end);
      this.wake = end;
    });
  }

  stop(): void {
    this.unsubscribe();
  }
}
