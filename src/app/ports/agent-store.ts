import type { AgentAbilities } from '../../core/coordination/needs.js';
import type { Instant } from '../../core/shared/interval.js';

/** An agent as it introduced itself. */
export interface Agent extends AgentAbilities {
  readonly id: string;
  /** The subject of its token. */
  readonly subject: string;
  readonly version: string;
  readonly engines: readonly string[];
  /** How many items it runs at once. */
  readonly slots: number;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
}

/** An agent with the number of items that it holds. */
export interface ListedAgent extends Agent {
  readonly leases: number;
}

export interface AgentStore {
  agent(id: string): Promise<Agent | null>;
  /** Adds the agent, or replaces what is known of it but when it was first seen. */
  put(agent: Agent): Promise<void>;
  /** Moves the moment at which it was last seen. */
  seen(id: string, at: Instant): Promise<void>;
  /** All agents that were seen since then, by id. */
  agents(since: Instant | null): Promise<readonly ListedAgent[]>;
  /** Forgets agents that were not seen since then; returns how many. */
  forget(before: Instant): Promise<number>;
}
