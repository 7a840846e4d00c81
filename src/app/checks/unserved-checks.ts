import { isRunning, runningSince } from '../../core/coordination/agent.js';
import { canRun } from '../../core/coordination/needs.js';
import type { Agent, AgentStore, WatchedNeeds } from '../ports/agent-store.js';
import type { WorkStore } from '../ports/work-store.js';

interface AgentStores {
  readonly agents: AgentStore;
  readonly work: Pick<WorkStore, 'now'>;
}

/** Checks that no running agent can run, by domain and needs. */
export async function unservedChecks(
  stores: AgentStores,
  agentLeaseMillis: number | undefined,
): Promise<readonly WatchedNeeds[]> {
  const needs = await stores.agents.watchedNeeds();
  if (needs.length === 0) return [];
  const running = await runningAgents(stores, agentLeaseMillis);
  return needs.filter((group) => !running.some((agent) => canRun(agent, group)));
}

/** The agents that run, as far as is known. */
export async function runningAgents(
  { agents, work }: AgentStores,
  agentLeaseMillis: number | undefined,
): Promise<readonly Agent[]> {
  const now = await work.now();
  const seen = await agents.agents(runningSince(now, agentLeaseMillis));
  return seen.filter((agent) => isRunning(agent, now, agentLeaseMillis));
}
