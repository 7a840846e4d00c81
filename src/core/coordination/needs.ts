import { covers } from '../access/authorize.js';

/** What an agent must be able to do to run work. */
export interface Needs {
  /** The type of the server that is read; null where none is. */
  readonly serverType: string | null;
  /** The labels of the server (`concordat.agentLabels`): each must be a label of the agent. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What an agent can run. */
export interface AgentAbilities {
  /** The domains whose data it may read; null for all. */
  readonly domains: readonly string[] | null;
  /** The types of servers that it reads; null for all that an engine reads. */
  readonly serverTypes: readonly string[] | null;
  readonly labels: Readonly<Record<string, string>>;
}

/** An agent that runs whatever needs no labels. */
export const ANY_WORK: AgentAbilities = { domains: null, serverTypes: null, labels: {} };

export const NO_NEEDS: Needs = { serverType: null, labels: {} };

/** Whether the agent can run work of the domain with these needs. */
export function canRun(
  agent: AgentAbilities,
  { domain, needs }: { readonly domain: string; readonly needs: Needs },
): boolean {
  if (agent.domains !== null && !agent.domains.some((own) => covers(own, domain))) return false;
  if (agent.serverTypes !== null && needs.serverType !== null && !agent.serverTypes.includes(needs.serverType))
    return false;
  return hasLabels(agent.labels, needs.labels);
}

/** Whether the labels of an agent include these. */
export function hasLabels(own: AgentAbilities['labels'], needed: Needs['labels']): boolean {
  return Object.entries(needed).every(([label, value]) => Object.hasOwn(own, label) && own[label] === value);
}
