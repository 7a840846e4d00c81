import { ANY_DOMAIN, domainsAllowing } from '../../core/access/authorize.js';
import type { Actor } from '../../core/access/actor.js';
import { AGENT_LEASE_MILLIS, heartbeatMillis, PROTOCOLS, isAgentId, isRunning } from '../../core/coordination/agent.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { DAY, SECOND } from '../../core/shared/duration.js';
import { addMillis } from '../../core/shared/interval.js';
import type { Agent } from '../ports/agent-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { conflict, invalid } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { defineUseCase } from '../shared/use-case.js';
import { type AgentCamePorts, agentCame } from './agent-came.js';
import type { HelloAnswer, HelloInput } from './protocol.js';

interface HelloPorts extends AgentCamePorts {
  readonly unitOfWork: UnitOfWork;
}

const MOST_LABELS = 50;

/** What agents may do, in the domains of their token. */
export const AGENT_PERMISSION = { action: 'agent.work', domain: ANY_DOMAIN } as const;

/**
 * An agent introduces itself: it is listed, and gets work of the domains of its token that it can
 * run. The same id with the token of another subject is a Conflict while that agent runs.
 */
export const agentHello = defineUseCase({
  name: 'agentHello',
  permission: AGENT_PERMISSION,
  work: async (ports: HelloPorts, { actor }, input: HelloInput): Promise<HelloAnswer> => {
    const protocol = Math.max(...PROTOCOLS.filter((version) => input.protocols.includes(version)));
    if (!Number.isFinite(protocol)) {
      throw invalid({
        code: 'PROTOCOL_UNSUPPORTED',
        message: `The agent speaks version ${input.protocols.join(', ') || 'none'} of the protocol, and this server ${PROTOCOLS.join(', ')}.`,
      });
    }
    validate(input);
    for (const domain of input.domains ?? []) authorize(actor, AGENT_PERMISSION.action, domain);
    await ports.unitOfWork.write(async (tx) => {
      const now = await tx.work.now();
      const known = await tx.agents.agent(input.agentId);
      if (known !== null && known.subject !== actor.subject && isRunning(known, now, ports.agentLeaseMillis)) {
        throw conflict({
          code: 'AGENT_ID_TAKEN',
          message: `An agent \`${input.agentId}\` of another token runs already.`,
        });
      }
      const agent = agentOf(input, actor, now);
      await tx.agents.put(agent);
      await tx.agents.forget(addMillis(now, -FORGOTTEN_AFTER_MILLIS));
      // Else the catalog knows already what it can run.
      const isNew = known === null || !isRunning(known, now, ports.agentLeaseMillis) || !hasSameAbilities(known, agent);
      if (isNew) await agentCame(ports, tx);
    });
    const { agentLeaseMillis: lease = AGENT_LEASE_MILLIS } = ports;
    return { protocol, leaseSeconds: lease / SECOND, heartbeatSeconds: heartbeatMillis(lease) / SECOND };
  },
});

function agentOf(input: HelloInput, actor: Actor, now: string): Agent {
  return {
    id: input.agentId,
    subject: actor.subject,
    domains: input.domains ?? domainsOf(actor),
    version: input.version,
    labels: input.labels,
    serverTypes: input.servers,
    engines: input.engines,
    slots: input.slots,
    firstSeenAt: now,
    lastSeenAt: now,
  };
}

/** The domains of the token; null for all. */
export function domainsOf(actor: Actor): readonly string[] | null {
  const domains = domainsAllowing(actor, AGENT_PERMISSION.action);
  return domains.includes('*') ? null : domains;
}

/** Agents that were not seen for so long are not listed any more. */
const FORGOTTEN_AFTER_MILLIS = 30 * DAY;

function hasSameAbilities(one: Agent, other: Agent): boolean {
  const of = ({ domains, labels, serverTypes }: Agent): string =>
    canonicalJson({
      domains: domains === null ? null : [...domains],
      labels: { ...labels },
      serverTypes: serverTypes === null ? null : [...serverTypes],
    });
  return of(one) === of(other);
}

function validate({ agentId, labels, slots }: HelloInput): void {
  if (!isAgentId(agentId)) {
    throw invalid({
      code: 'INVALID_INPUT',
      message: `\`${agentId.slice(0, 100)}\` cannot name an agent.`,
      help: 'Use 1 to 100 letters, digits, dots, dashes and underscores.',
    });
  }
  if (!Number.isInteger(slots) || slots < 1 || slots > 64) {
    throw invalid({
      code: 'INVALID_INPUT',
      message: '`slots` must be 1 to 64.',
      help: 'Start the agent with `--slots 4`.',
    });
  }
  if (Object.keys(labels).length > MOST_LABELS) {
    throw invalid({ code: 'INVALID_INPUT', message: `An agent has at most ${String(MOST_LABELS)} labels.` });
  }
}
