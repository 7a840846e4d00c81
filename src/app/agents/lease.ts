import { AGENT_LEASE_MILLIS, isRunning, ownerOf } from '../../core/coordination/agent.js';
import type { LeaseLimits } from '../../core/coordination/leasing.js';
import { SECOND } from '../../core/shared/duration.js';
import { leaseWork } from '../checks/lease-work.js';
import { type WorkObserver, reportLost } from '../checks/work-observers.js';
import type { Signals } from '../ports/signals.js';
import { type CallContext, defineUseCase } from '../shared/use-case.js';
import { Wake } from '../shared/wake.js';
import { agentCame } from './agent-came.js';
import { type BeginPorts, beginChecks } from './begin-checks.js';
import { beginLooks } from './lease-looks.js';
import { callingAgent, giveBack } from './held-leases.js';
import { AGENT_PERMISSION } from './hello.js';
import type { OpenPolls } from './open-polls.js';
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
  readonly openPolls?: OpenPolls;
}

const LONGEST_WAIT_MILLIS = 30 * SECOND;
/** The topic of commits after which there may be work. */
const WORK = 'work';
const TOPICS: ReadonlySet<string> = new Set([WORK]);
/** Work also becomes free by time alone: leases end, retries come due. */
const POLL_MILLIS = 5 * SECOND;

/**
 * Leases work to an agent; waits for some where there is none, in one request of the agent at a
 * time.
 */
export const agentLease = defineUseCase({
  name: 'agentLease',
  permission: AGENT_PERMISSION,
  work: async (ports: AgentLeasePorts, call, input: LeaseInput): Promise<readonly AgentWork[]> => {
    const { signal, waitMillis } = input;
    const wake = new Wake(signal);
    const owner = ownerOf({ id: input.agentId, subject: call.actor.subject });
    const forget = ports.openPolls?.begin(owner, () => wake.end());
    const unsubscribe = ports.signals.subscribe([WORK], (topic) => wake.raise(topic));
    const poll = setInterval(() => wake.raise(WORK), POLL_MILLIS);
    const end = setTimeout(() => wake.end(), Math.min(Math.max(0, waitMillis), LONGEST_WAIT_MILLIS));
    try {
      for (;;) {
        wake.clear();
        const work = await leaseNow(ports, call, input);
        if (work.length > 0 && signal?.aborted !== true) return work;
        // An agent that is gone holds nothing.
        if (work.length > 0)
          await ports.unitOfWork.write(async (tx) =>
            giveBack(tx, await callingAgent(tx, call.actor, input.agentId), work),
          );
        if (!(await wake.next(TOPICS))) return [];
      }
    } finally {
      clearTimeout(end);
      clearInterval(poll);
      unsubscribe();
      forget?.();
      wake.end();
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
      slots: Math.min(Math.max(0, slots), agent.slots),
      ttlMillis: agentLeaseMillis,
    };
    return leaseWork(tx, request, leaseLimits);
  });
  reportLost({ log, workObserver }, lost);
  const checks = items.length === 0 ? [] : await beginChecks(ports, items);
  const looks = await beginLooks(ports, actor, { agentId, slots: slots - checks.length });
  return [...checks, ...looks];
}
