import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { decide } from '../../core/gate/decide.js';
import type { HealthReport } from '../../core/health/health-report.js';
import type { Instant } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { ContentPorts } from '../catalog/contents.js';
import { didYouMean } from '../catalog/nearest-name.js';
import { domainOfProduct, unknownProduct } from '../catalog/references.js';
import {
  type PartitionRequest,
  isAboutInterval,
  notPartitioned,
  requestedInstant,
  requestedInterval,
} from '../catalog/requested-partitions.js';
import type { ServerRequest } from '../catalog/requested-servers.js';
import { type TargetRequest, resolveTarget } from '../catalog/resolve-target.js';
import type { Clock } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { notFound } from '../shared/errors.js';
import { recordedThen } from '../shared/recorded-then.js';
import { defineUseCase } from '../shared/use-case.js';
import { type Admit, admitted } from '../shared/work-budget.js';
import { undeclaredInputs } from './consumed-partitions.js';
import type { PartitionData } from './partition-data.js';
import { partitionFacts, propagateClosure, worstOf } from './propagated-health.js';
import { readableHealth } from './readable.js';
import { domainsOf, pendingEvents } from './pending-events.js';
import { healthReport } from './report.js';
import { requestedData } from './requested-data.js';
import { KeptPartitions } from './kept-partitions.js';
import { entriesOf, loadUpstreamClosure } from './upstream-closure.js';

export interface HealthInput
  extends Omit<TargetRequest, 'versionRange'>, Omit<PartitionRequest, 'mapper'>, ServerRequest {
  readonly asOf?: string | null;
}

export interface HealthPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly activeContracts: ActiveContracts;
  /** The facts that other questions of this process have read. */
  readonly keptPartitions?: KeptPartitions;
}

/**
 * The health of a product: the minimum over its output ports and the requested partitions, with its
 * explanation.
 */
export const health = defineUseCase({
  name: 'health',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: HealthPorts, call, input: HealthInput): Promise<HealthReport> => {
    const { unitOfWork, clock, activeContracts, keptPartitions = new KeptPartitions() } = ports;
    const interval = requestedInterval(input);
    const asOf = requestedInstant(input.asOf, clock.now());
    const evaluate = (admit: Admit): Promise<HealthReport> =>
      unitOfWork.read(async (all) => {
        const past = (input.asOf ?? null) === null ? null : asOf;
        const stores = recordedThen(all, past);
        const { product, found, contracts, explanation } = await resolveTarget(stores, activeContracts, input, asOf);
        if (found === 'UNKNOWN_PRODUCT') throw await unknownProduct(stores, product);
        if (found === 'CONTRACT_MISMATCH' && (input.contract ?? null) !== null) {
          const suggestion = await didYouMean(stores, 'CONTRACT', input.contract ?? '');
          throw notFound(
            `\`${product}\` has no such contract.${suggestion}`,
            'List the contracts: `concordat contract list`.',
          );
        }
        const requested = requestedData(contracts, input, asOf);
        const kept = past === null ? { kept: keptPartitions, current: await all.dataVersion.current() } : null;
        const closure = await loadUpstreamClosure({ stores, activeContracts, asOf, admit, kept }, requested);
        const { byPartition } = await runCooperatively(propagateClosure(closure, asOf));
        const propagated = entriesOf(closure, requested, byPartition);
        const worst = worstOf(propagated);
        const pending = (await pendingEvents(all, { past, domains: domainsOf([product], closure) }))?.fact ?? null;
        const { ends } = decide({
          product,
          subject: found,
          explanation,
          override: null,
          partitions: propagated.map(partitionFacts),
          sensors: [],
          strictness: 'BALANCED',
          asOf,
          owners: closure.owners.get(domainOfProduct(product)) ?? [],
          pending,
          fault: null,
        });
        const unpartitioned = contracts.filter(({ partitioning }) => partitioning === null);
        return healthReport(propagated, {
          product,
          requested: { interval, partition: input.partition ?? null, server: input.server ?? null },
          asOf,
          ends,
          pending,
          informational: isAboutInterval(input) ? unpartitioned.map(notPartitioned) : [],
          lastLookedAt: worst === null ? null : await lastLookedAt(stores, worst.ownHealth.data),
          undeclared: worst === null ? [] : await undeclaredInputs(stores, worst.ownHealth.data),
        });
      });
    return readableHealth(ports, call, await admitted(call.work, evaluate));
  },
});

async function lastLookedAt(
  { evidence }: Pick<Stores, 'evidence'>,
  { active }: PartitionData,
): Promise<Instant | null> {
  return (await evidence.fileLook(active.contract.id))?.lookedAt ?? null;
}
