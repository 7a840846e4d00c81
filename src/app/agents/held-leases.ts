import { covers, isAllowed } from '../../core/access/authorize.js';
import type { Actor } from '../../core/access/actor.js';
import { ownerOf } from '../../core/coordination/agent.js';
import type { Agent } from '../ports/agent-store.js';
import type { Stores } from '../ports/stores.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { conflict } from '../shared/errors.js';
import type { LeaseRef } from './protocol.js';
import type { HeldLease, HeldWork } from '../ports/work-store.js';
import { AGENT_PERMISSION, domainsOf } from './hello.js';

/**
 * The agent that calls, with the domains that its token has now. One that has not introduced itself
 * to this catalog is a Conflict: it says hello again.
 */
export async function callingAgent(
  { agents }: Pick<Stores, 'agents'>,
  actor: Actor,
  agentId: string,
): Promise<Agent & { readonly owner: string }> {
  const known = await agents.agent(agentId);
  if (known?.subject !== actor.subject) {
    throw conflict({ code: 'AGENT_UNKNOWN', message: `No agent \`${agentId.slice(0, 100)}\` of this token is known.` });
  }
  // The token may have fewer domains now than when the agent introduced itself.
  const domains =
    known.domains?.filter((domain) => isAllowed(actor, AGENT_PERMISSION.action, domain)) ?? domainsOf(actor);
  return { ...known, domains, owner: ownerOf(known) };
}

/** What the agent still holds, of the domains that its token has now. */
export async function heldWork(
  { work }: Pick<Stores, 'work'>,
  { domains, owner }: Awaited<ReturnType<typeof callingAgent>>,
  leases: readonly LeaseRef[],
): Promise<readonly HeldWork[]> {
  const held = await work.held(leases.map(leaseOf), owner);
  return held.filter(({ item }) => domains === null || domains.some((domain) => covers(domain, item.domain)));
}

/** Gives back what the agent did not begin: another one gets it at once, and no attempt counts. */
export async function giveBack(
  tx: Transaction,
  agent: Awaited<ReturnType<typeof callingAgent>>,
  leases: readonly LeaseRef[],
): Promise<number> {
  const held = await heldWork(tx, agent, leases);
  const released = await tx.work.release(held.map(({ item }) => item));
  for (const { token, workId } of leases) {
    if (isLook(workId)) await tx.agents.releaseWatch(watchOf(workId), { owner: agent.owner, fencingToken: token });
  }
  tx.signal('work');
  return released;
}

/** Begins the id of a look, which the id of its files follows. */
const LOOK_PREFIX = 'look-';

/** The id of the look at these files, among the ids of work. */
export function lookAt(watchId: string): string {
  return `${LOOK_PREFIX}${watchId}`;
}

export function isLook(workId: string): boolean {
  return workId.startsWith(LOOK_PREFIX);
}

/** The files that the look is about. */
export function watchOf(workId: string): string {
  return workId.slice(LOOK_PREFIX.length);
}

function leaseOf({ token, workId }: LeaseRef): HeldLease {
  return { id: workId, fencingToken: token };
}
