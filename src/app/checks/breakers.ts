import { ANY_DOMAIN, covers } from '../../core/access/authorize.js';
import { CLOSED, breakerState } from '../../core/coordination/breaker.js';
import type { ServerHealth } from '../../core/coordination/server-health.js';
import type { Instant } from '../../core/shared/interval.js';
import { type ContentPorts, domainsOfContents } from '../catalog/contents.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { NamedBreaker, WorkStore } from '../ports/work-store.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { invalid, notFound } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';
import {
  type CallContext,
  type CreatingPorts,
  type InTransaction,
  defineCreatingUseCase,
  defineUseCase,
} from '../shared/use-case.js';

interface BreakerPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
}

/** The servers whose last attempts failed, those of domains that the caller may read. */
export const breakers = defineUseCase({
  name: 'breakers',
  permission: { action: 'coordinator.read', domain: ANY_DOMAIN },
  work: (ports: BreakerPorts, call, _input: object): Promise<readonly ServerHealth[]> =>
    ports.unitOfWork.read(async ({ work }) =>
      (await readableBreakers(work, domainsOfContents(ports, call.actor))).map(({ health }) => health),
    ),
});

interface ReadableBreaker {
  readonly health: ServerHealth;
  readonly names: readonly string[];
  /** All domains that it affects. */
  readonly affected: readonly string[];
}

/** The breakers with what is known of them in these domains; null for all. */
export async function readableBreakers(
  work: WorkStore,
  domains: readonly string[] | null,
): Promise<readonly ReadableBreaker[]> {
  const found = await work.breakers();
  if (found.length === 0) return [];
  const now = await work.now();
  return found.flatMap((breaker) => readable(breaker, domains, now) ?? []);
}

function readable(breaker: NamedBreaker, domains: readonly string[] | null, now: Instant): ReadableBreaker | null {
  const { place, servers, ...failed } = breaker;
  const known = servers.filter(({ domain }) => domains === null || domains.some((own) => covers(own, domain)));
  const [first] = known;
  if (first === undefined) return null;
  const distinct = (all: typeof servers): readonly string[] => [...new Set(all.map(({ domain }) => domain))].sort();
  return {
    health: {
      ...failed,
      id: place,
      server: first.name,
      serverType: first.type,
      domains: distinct(known),
      state: breakerState(breaker, now),
    },
    names: known.map(({ name }) => name),
    affected: distinct(servers),
  };
}

export interface ResetBreakerInput {
  /** The name of the server, or its id where several have the name. */
  readonly server: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

/**
 * Closes the breaker of a server: it is read again at once. Requires the permission in every domain
 * whose checks read the server, because all of them are affected. Audited.
 */
export const resetBreaker = defineCreatingUseCase({
  name: 'resetBreaker',
  permission: { action: 'coordinator.run', domain: ANY_DOMAIN },
  work: async (
    ports: InTransaction<CreatingPorts & ContentPorts>,
    call,
    input: ResetBreakerInput,
  ): Promise<ServerHealth> => {
    const { clock, tx } = ports;
    const reason = requiredReason(input.reason);
    await tx.work.lockLeasing();
    const { affected, health: before } = await requiredBreaker(ports, call, input.server);
    for (const domain of affected) authorize(call.actor, 'coordinator.run', domain);
    await tx.work.closeBreakers([before.id]);
    const after: ServerHealth = { ...before, ...CLOSED, state: 'CLOSED' };
    await recordChange(ports, call, {
      action: 'breaker.reset',
      subject: `server:${before.id}`,
      before,
      after: { ...CLOSED, at: clock.now(), by: call.actor.subject, reason },
    });
    for (const topic of ['work', 'resumed']) tx.signal(topic);
    return after;
  },
});

async function requiredBreaker(
  ports: InTransaction<ContentPorts>,
  { actor }: CallContext,
  server: string,
): Promise<ReadableBreaker> {
  const found = (await readableBreakers(ports.tx.work, domainsOfContents(ports, actor))).filter(
    ({ health, names }) => health.id === server || names.includes(server),
  );
  const [only, ...others] = found;
  if (only === undefined) {
    throw notFound(
      `No server \`${server.slice(0, 100)}\` has failed.`,
      'List those that have: `concordat coordinator breakers`.',
    );
  }
  if (others.length === 0) return only;
  const named = found.slice(0, 5).map(({ health: { domains, id } }) => `\`${id}\` (${domains.join(', ')})`);
  throw invalid({
    code: 'AMBIGUOUS_REFERENCE',
    message: `${String(found.length)} servers are named \`${server}\`: ${named.join('; ')}${found.length > 5 ? '; …' : ''}.`,
    help: 'Use one of these ids.',
  });
}
