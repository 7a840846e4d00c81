import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { worstOf } from '../../core/gate/partition-state.js';
import type { HealthReport } from '../../core/health/health-report.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { ContentPorts } from '../catalog/contents.js';
import { didYouMean } from '../catalog/nearest-name.js';
import { unknownProduct } from '../catalog/references.js';
import {
  type PartitionRequest,
  isAboutInterval,
  notPartitioned,
  requestedInstant,
  requestedInterval,
} from '../catalog/requested-partitions.js';
import type { ServerRequest } from '../catalog/requested-servers.js';
import { type TargetRequest, resolveTarget } from '../catalog/resolve-target.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { notFound } from '../shared/errors.js';
import { recordedThen } from '../shared/recorded-then.js';
import { defineUseCase } from '../shared/use-case.js';
import { type Admit, admitted } from '../shared/work-budget.js';
import { readableHealth } from './readable.js';
import { domainsOf, pendingEvents } from './pending-events.js';
import { reportOfTarget } from './report-of-target.js';
import { requestedData } from './requested-data.js';
import { KeptPartitions } from './kept-partitions.js';
import { readRequestedStates } from './read-requested-states.js';
import { undeclaredInputs } from './undeclared-inputs.js';

export interface HealthInput
  extends Omit<TargetRequest, 'versionRange'>, Omit<PartitionRequest, 'mapper'>, ServerRequest {
  readonly asOf?: string | null;
}

export interface HealthPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'sha256'>;
  readonly activeContracts: ActiveContracts;
  /** The facts that other questions of this process have read. */
  readonly keptPartitions?: KeptPartitions;
  /** The settings whose stored states of partitions are used; absent where only facts are. */
  readonly storedStates?: string;
}

/**
 * The health of a product: the minimum over its output ports and the requested partitions, with its
 * explanation.
 */
export const health = defineUseCase({
  name: 'health',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: HealthPorts, call, input: HealthInput): Promise<HealthReport> => {
    const {
      unitOfWork,
      clock,
      activeContracts,
      ids,
      storedStates: settings,
      keptPartitions = new KeptPartitions(),
    } = ports;
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
        const requestedStates = await readRequestedStates(
          { stores, activeContracts, asOf, admit, ids, kept, settings },
          requested,
        );
        const states = await runCooperatively(requestedStates.at(asOf));
        const worst = worstOf(states);
        const pending = (await pendingEvents(all, { past, domains: domainsOf([product], states) }))?.fact ?? null;
        const unpartitioned = contracts.filter(({ partitioning }) => partitioning === null);
        return reportOfTarget({ product, found, explanation }, states, {
          requested: { interval, partition: input.partition ?? null, server: input.server ?? null },
          asOf,
          pending,
          informational: isAboutInterval(input) ? unpartitioned.map(notPartitioned) : [],
          lastLookedAt: worst === null ? null : ((await stores.evidence.fileLook(worst.contractId))?.lookedAt ?? null),
          undeclared:
            worst === null
              ? []
              : await undeclaredInputs(stores, {
                  product: worst.product,
                  inputs: requestedStates.inputs(states.indexOf(worst)),
                }),
        });
      });
    return readableHealth(ports, call, await admitted(call.work, evaluate));
  },
});
