import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { partitionKey } from '../../core/partition/partitioning.js';
import type { Check } from '../../core/quality/check.js';
import { type CheckMatrixRow, checkMatrix as matrixOf } from '../../core/quality/check-matrix.js';
import { type Instant, partitionId } from '../../core/shared/interval.js';
import { type ContentPorts, authorizeContents } from '../catalog/contents.js';
import type { TargetRequest } from '../catalog/resolve-target.js';
import { isTurnOver, yieldToEventLoop } from '../shared/cooperative.js';
import { defineUseCase } from '../shared/use-case.js';
import { admitted } from '../shared/work-budget.js';
import { ownPartitionHealth } from './own-health.js';
import { type PartitionData, loadPartitionData } from './partition-data.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { type PartitionsOfContract, StatesOfContracts } from './read-states.js';
import { calendarOf, lastPartitions, requestedContract, requestedLast } from './strip-partitions.js';
import { type PresentPorts, presentRead } from './targets-of-products.js';

export interface CheckMatrixInput extends Omit<TargetRequest, 'versionRange'> {
  readonly last?: number | null;
}

/** The checks of one contract by its newest partitions, oldest first. */
export interface CheckMatrix {
  readonly product: string;
  readonly contract: string;
  readonly asOf: Instant;
  /** The keys of the partitions; null for current data. */
  readonly partitions: readonly (string | null)[];
  readonly rows: readonly CheckMatrixRow[];
  readonly hiddenRows: number;
}

const MOST_ROWS = 200;

/**
 * What each check of a contract found in each of its newest partitions, with the evidence that
 * counts now. Evidence needs the permission to read the contents of the product.
 */
export const checkMatrix = defineUseCase({
  name: 'checkMatrix',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: PresentPorts & ContentPorts, call, input: CheckMatrixInput): Promise<CheckMatrix> => {
    authorizeContents(ports, call, input.product);
    const last = requestedLast(input.last);
    return admitted(call.work, (admit) =>
      presentRead(ports, admit, async (reading) => {
        const { asOf } = reading;
        const active = await requestedContract(reading, input);
        const wanted = { active, partitions: calendarOf(active, asOf, last) };
        const states = await StatesOfContracts.read(reading, [wanted]);
        const partitions = await lastPartitions(reading, wanted, states);
        const data = await factsOf(reading, { active, partitions });
        const checks = new Map<string, Check>(
          // Of a check with several definitions the newest is shown.
          [...data, { active }].flatMap((one) => one.active.checks.map((check) => [check.id, check])),
        );
        const byPartition = new Map(partitions.map((partition) => [partitionId(partition), [] as PartitionData[]]));
        for (const one of data) byPartition.get(partitionId(one.partition))?.push(one);
        const statuses = [];
        for (const onServers of byPartition.values()) {
          if (isTurnOver()) await yieldToEventLoop();
          statuses.push(onServers.flatMap((one) => ownPartitionHealth(one, asOf).statuses));
        }
        const rows = matrixOf([...checks.values()], statuses);
        const { partitioning } = active;
        return {
          product: active.contract.product,
          contract: active.contract.ref,
          asOf,
          partitions: partitions.map((partition) =>
            partition === null || partitioning === null ? null : partitionKey(partitioning, partition),
          ),
          rows: rows.slice(0, MOST_ROWS),
          hiddenRows: Math.max(0, rows.length - MOST_ROWS),
        };
      }),
    );
  },
});

/** The facts of the partitions alone, where they are not kept. */
async function factsOf(
  reading: StoredOrFacts,
  { active, partitions }: PartitionsOfContract,
): Promise<readonly PartitionData[]> {
  const { admit, kept, stores } = reading;
  admit(Math.max(1, active.checks.length) * Math.max(1, active.servers.length) * partitions.length);
  const load = (missing: PartitionsOfContract['partitions']): Promise<readonly PartitionData[]> =>
    loadPartitionData(reading, { active, server: null, partitions: missing });
  if (kept === null) return load(partitions);
  return kept.kept.partitions(stores, { active, server: null, current: kept.current }, partitions, load);
}
