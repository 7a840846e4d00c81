import { AGENT_LEASE_MILLIS } from '../../core/coordination/agent.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';
import { callingAgent, giveBack, heldWork } from './held-leases.js';
import { AGENT_PERMISSION } from './hello.js';
import type { LeaseRef } from './protocol.js';

export interface HeldInput {
  readonly agentId: string;
  readonly work: readonly LeaseRef[];
}

interface AgentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly agentLeaseMillis?: number;
}

/** Extends the leases that the agent holds, and returns those that it holds no more. */
export const agentHeartbeat = defineUseCase({
  name: 'agentHeartbeat',
  permission: AGENT_PERMISSION,
  work: (
    { agentLeaseMillis = AGENT_LEASE_MILLIS, unitOfWork }: AgentPorts,
    { actor },
    input: HeldInput,
  ): Promise<{ readonly cancel: readonly string[] }> =>
    unitOfWork.write(async (tx) => {
      const agent = await callingAgent(tx, actor, input.agentId);
      await tx.agents.seen(agent.id, await tx.work.now());
      const held = await heldWork(tx, agent, input.work);
      await tx.work.renew(
        held.map(({ item }) => item),
        agentLeaseMillis,
      );
      const kept = new Set(held.map(({ item }) => item.id));
      return { cancel: input.work.map(({ workId }) => workId).filter((workId) => !kept.has(workId)) };
    }),
});

/** Gives back what the agent did not begin, so that another one gets it at once. */
export const agentRelease = defineUseCase({
  name: 'agentRelease',
  permission: AGENT_PERMISSION,
  work: ({ unitOfWork }: AgentPorts, { actor }, input: HeldInput): Promise<{ readonly released: number }> =>
    unitOfWork.write(async (tx) => {
      const agent = await callingAgent(tx, actor, input.agentId);
      return { released: await giveBack(tx, agent, input.work) };
    }),
});
