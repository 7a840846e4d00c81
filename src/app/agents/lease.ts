import { AGENT_LEASE_MILLIS, isRunning } from '../../core/coordination/agent.js';
import type { LeaseLimits } from '../../core/coordination/leasing.js';
import { SECOND } from '../../core/shared/duration.js';
import { leaseWork } from '../checks/lease-work.js';
import type { WorkObserver } from '../checks/work-observers.js';
import type { Signals } from '../ports/signals.js';
import { type CallContext, defineUseCase } from '../shared/use-case.js';
import { agentCame } from './agent-came.js';
import { type BeginPorts, beginChecks } from './begin-checks.js';
import { beginLooks } from './lease-looks.js';
import { callingAgent, heldWork } from './held-leases.js';
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

export interface AgentLeasePorts extends BeginPorts {
  readonly signals: Signals;
  readonly leaseLimits?: LeaseLimits;
  readonly workObserver?: WorkObserver;
}

const LONGEST_WAIT_MILLIS = 30 * SECOND;
/** Work also becomes free by time alone: leases end, retries come due. */
const POLL_MILLIS = 5 * SECOND;

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
        if (input.signal?.aborted === true && work.length > 0) return await giveBack(ports, call, input, work);
        const left = until - performance.now();
        if (work.length > 0 || left <= 0 || input.signal?.aborted === true) return work;
        await wakeUp.since(before, Math.min(left, POLL_MILLIS), input.signal);
      }
    } finally {
      wakeUp.stop();
    }
  },
});

/** An agent that is gone holds nothing: another one gets it at once, and no attempt is counted. */
async function giveBack(
  { unitOfWork }: AgentLeasePorts,
  { actor }: CallContext,
  { agentId }: LeaseInput,
  work: readonly AgentWork[],
): Promise<readonly []> {
  await unitOfWork.write(async (tx) => {
    const held = await heldWork(tx, await callingAgent(tx, actor, agentId), work);
    await tx.work.release(held.map(({ item }) => item));
    tx.signal('work');
  });
  return [];
}

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
      slots: Math.min(Math.max(0, slots), agent.slots),
      ttlMillis: agentLeaseMillis,
    };
    return leaseWork(tx, request, leaseLimits);
  });
  if (lost > 0) {
    log.warn('leases ended without a result', { lost });
    workObserver?.leasesLost(lost);
  }
  const checks = items.length === 0 ? [] : await beginChecks(ports, items);
  const looks = await beginLooks(ports, actor, { agentId, slots: slots - checks.length });
  return [...checks, ...looks];
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
