import type { Actor } from '../../core/access/actor.js';
import { canRun } from '../../core/coordination/needs.js';
import { MINUTE } from '../../core/shared/duration.js';
import { addMillis } from '../../core/shared/interval.js';
import { domainOfProduct } from '../catalog/references.js';
import type { WatchedFiles } from '../ports/agent-store.js';
import type { Ids } from '../ports/clock.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { callingAgent, lookAt } from './held-leases.js';
import type { AgentWork } from './protocol.js';

interface LookPorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
}

/** How often agents look at the files of each server, and how long one look may take. */
export const LOOK_EVERY_MILLIS = MINUTE;
const LONGEST_LOOK_MILLIS = 5 * MINUTE;
/** Looks that are due, among which an agent finds those that it can make. */
const MOST_DUE = 1_000;

/** Looks at files that the agent makes now, each by one agent at a time. */
export async function beginLooks(
  ports: LookPorts,
  actor: Actor,
  { agentId, slots }: { readonly agentId: string; readonly slots: number },
): Promise<readonly AgentWork[]> {
  if (slots <= 0) return [];
  const { unitOfWork } = ports;
  const due = await unitOfWork.read(async (stores) => {
    const agent = await callingAgent(stores, actor, agentId);
    const all = await stores.agents.dueWatches(agent.domains, await stores.work.now(), MOST_DUE);
    return all.filter((watched) => canRun(agent, watched)).slice(0, slots);
  });
  if (due.length === 0) return [];
  return unitOfWork.write(async (tx) => {
    const { owner } = await callingAgent(tx, actor, agentId);
    const looks: AgentWork[] = [];
    for (const watched of due) {
      const look = await begin(ports, tx, { owner, watched });
      if (look !== null) looks.push(look);
    }
    return looks;
  });
}

async function begin(
  { ids }: Pick<LookPorts, 'ids'>,
  tx: Transaction,
  { owner, watched }: { readonly owner: string; readonly watched: WatchedFiles },
): Promise<AgentWork | null> {
  const { contractId, contractVersion, id, server } = watched;
  const [contract] = await tx.catalog.contractsById([contractId]);
  const found = contract === undefined ? null : await tx.catalog.version(contractId, contractVersion);
  // A product that has moved is looked at again for its new domain.
  if (contract === undefined || found === null || domainOfProduct(contract.product) !== watched.domain) return null;
  const now = await tx.work.now();
  const lease = await tx.agents.takeWatch(id, owner, { now, nextAt: addMillis(now, LONGEST_LOOK_MILLIS) });
  if (lease === null) return null;
  return {
    ...{ workId: lookAt(id), token: lease.fencingToken, kind: 'LOOK', attempt: 1 },
    contract: {
      ...{ id: contractId, version: contractVersion, product: contract.product },
      ...{ digest: ids.sha256(found.document), text: found.document },
    },
    ...{ checks: [], partition: null, server, asOf: now, deadline: addMillis(now, LONGEST_LOOK_MILLIS) },
  };
}
