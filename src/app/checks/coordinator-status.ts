import { ANY_DOMAIN, covers } from '../../core/access/authorize.js';
import { leftOf } from '../../core/coordination/backfill.js';
import type { ServerHealth } from '../../core/coordination/server-health.js';
import {
  type DomainLoad,
  type WorkLoad,
  busiestFirst,
  pendingOf,
  totalLoad,
} from '../../core/coordination/work-load.js';
import type { Instant } from '../../core/shared/interval.js';
import { type ContentPorts, domainsOfContents } from '../catalog/contents.js';
import type { WatchedNeeds } from '../ports/agent-store.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { readableBreakers } from './breakers.js';
import { unservedChecks } from './unserved-checks.js';
import { defineUseCase } from '../shared/use-case.js';

export interface CoordinatorStatusPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** The settings whose stored states of partitions are used. */
  readonly storedStates?: string;
  /** How long an agent keeps work without a heartbeat. */
  readonly agentLeaseMillis?: number;
}

/** What is pending, how far this process has followed the store, and how much the store holds. */
export interface CoordinatorStatus {
  readonly eventsPending: number;
  readonly workPending: number;
  readonly work: WorkLoad & {
    /** The domains with the most pending work first. */
    readonly domains: readonly DomainLoad[];
    /** How many further domains have work. */
    readonly otherDomains: number;
  };
  /** Servers that are not read, or by one attempt only; those that the caller may read about. */
  readonly breakers: readonly ServerHealth[];
  /** Checks that no running agent can run, of the domains that the caller may read. */
  readonly withoutAgent: readonly WatchedNeeds[];
  readonly backfills: {
    readonly running: number;
    /** Partitions that they have still to queue, or wait for. */
    readonly partitionsLeft: number;
  };
  /** Contracts whose stored states of partitions are missing or left behind. */
  readonly statesPending: number;
  readonly outboxPending: number;
  readonly lineageAsOf: Instant;
  readonly clock: Instant;
  readonly counts: {
    readonly contractVersions: number;
    readonly events: number;
    readonly evidence: number;
    readonly audit: number;
  };
}

/** A catalog may have any number of domains. */
const SHOWN_DOMAINS = 20;

/** The state of the coordinator. */
export const coordinator = defineUseCase({
  name: 'coordinator',
  permission: { action: 'coordinator.read', domain: ANY_DOMAIN },
  work: (ports: CoordinatorStatusPorts, { actor }, _input: object): Promise<CoordinatorStatus> => {
    const { agentLeaseMillis, clock, storedStates = '', unitOfWork } = ports;
    return unitOfWork.read(async (stores) => {
      const { agents, audit, backfills, catalog, evidence, lineage, outbox, states, work } = stores;
      const loads = busiestFirst(await work.loads());
      const total = totalLoad(loads);
      const readable = domainsOfContents(ports, actor);
      const failing = await readableBreakers(work, readable);
      const unserved = await unservedChecks({ agents, work }, agentLeaseMillis);
      const running = await backfills.runningBackfills();
      return {
        eventsPending: await lineage.countUnfolded(),
        workPending: pendingOf(total),
        work: {
          ...total,
          domains: loads.slice(0, SHOWN_DOMAINS),
          otherDomains: Math.max(0, loads.length - SHOWN_DOMAINS),
        },
        breakers: failing.map(({ health }) => health).filter(({ state }) => state !== 'CLOSED'),
        withoutAgent: unserved.filter(({ domain }) => readable?.some((own) => covers(own, domain)) ?? true),
        backfills: {
          running: running.length,
          partitionsLeft: running.reduce((sum, backfill) => sum + leftOf(backfill), 0),
        },
        statesPending: (await states.linesToDerive(storedStates, clock.now())).contractIds.length,
        outboxPending: await outbox.countPending(),
        // The graph follows every fold; what it cannot know yet came with the oldest pending event.
        lineageAsOf: (await lineage.oldestUnfolded()) ?? clock.now(),
        clock: clock.now(),
        counts: {
          contractVersions: await catalog.countVersions(),
          events: await lineage.countRaw(),
          evidence: await evidence.count(),
          audit: await audit.count(),
        },
      };
    });
  },
});
