import { ANY_DOMAIN, covers, domainsAllowing } from '../../core/access/authorize.js';
import { isRunning } from '../../core/coordination/agent.js';
import type { ListedAgent } from '../ports/agent-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

/** An agent, and whether it runs as far as is known. */
export interface AgentState extends ListedAgent {
  readonly running: boolean;
}

const permission = { action: 'coordinator.read', domain: ANY_DOMAIN } as const;

/** The agents of the domains that the caller may read, also those that were not seen lately. */
export const agents = defineUseCase({
  name: 'agents',
  permission,
  work: (
    { agentLeaseMillis, unitOfWork }: { readonly unitOfWork: UnitOfWork; readonly agentLeaseMillis?: number },
    { actor },
    _input: object,
  ): Promise<readonly AgentState[]> =>
    unitOfWork.read(async (stores) => {
      const now = await stores.work.now();
      const readable = domainsAllowing(actor, permission.action);
      const all = await stores.agents.agents(null);
      return all
        .filter(
          ({ domains }) => domains === null || domains.some((domain) => readable.some((own) => covers(own, domain))),
        )
        .map((agent) => ({ ...agent, running: isRunning(agent, now, agentLeaseMillis) }));
    }),
});
