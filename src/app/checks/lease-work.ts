import { runningSince } from '../../core/coordination/agent.js';
import { type LeaseLimits, NO_LIMITS, shareOut } from '../../core/coordination/leasing.js';
import type { AgentAbilities } from '../../core/coordination/needs.js';
import { MOST_ATTEMPTS } from '../../core/coordination/retry.js';
import type { Transaction } from '../ports/unit-of-work.js';
import type { WorkItem } from '../ports/work-store.js';

export interface LeaseRequest {
  /** Named in the lease; each start of an agent has another name. */
  readonly owner: string;
  readonly agent: AgentAbilities;
  readonly slots: number;
  readonly ttlMillis: number;
  /** Outermost domains of which the agent has enough. */
  readonly exceptDomains?: readonly string[];
  /** Whether the agent takes what no running agent can run, to record that. */
  readonly takesUnserved?: boolean;
  /** How long agents keep work without a heartbeat. */
  readonly agentLeaseMillis?: number;
}

/** What an agent got, and how many leases of others had ended without a result. */
export interface LeasedWork {
  readonly items: readonly WorkItem[];
  readonly lost: number;
}

/**
 * Leases work to an agent: queues again what waited long enough and what was lost, and shares out
 * what is queued.
 */
export async function leaseWork(
  { agents, work }: Pick<Transaction, 'agents' | 'work'>,
  { agent, agentLeaseMillis, exceptDomains, owner, slots, takesUnserved = false, ttlMillis }: LeaseRequest,
  limits: LeaseLimits = NO_LIMITS,
): Promise<LeasedWork> {
  await work.lockLeasing();
  const lost = await work.requeue(MOST_ATTEMPTS);
  const groups = await work.groups(slots);
  if (groups.length === 0) return { items: [], lost };
  const [counts, failing, now] = [
    await work.leaseCounts(),
    await work.breakersOf([...new Set(groups.map(({ place }) => place))]),
    await work.now(),
  ];
  const shares = shareOut({
    ...counts,
    groups,
    agent,
    slots,
    limits,
    breakers: new Map(failing.map((breaker) => [breaker.place, breaker])),
    exceptDomains: new Set(exceptDomains),
    ...(takesUnserved && { others: await agents.agents(runningSince(now, agentLeaseMillis)) }),
    now,
  });
  return { items: await work.lease(shares, owner, ttlMillis), lost };
}
