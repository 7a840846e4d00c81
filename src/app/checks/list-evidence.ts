import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Evidence, Outcome } from '../../core/quality/check.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import { type ContentPorts, authorizeContents } from '../catalog/contents.js';
import { type PartitionRequest, isAboutInterval, requestedPartitions } from '../catalog/requested-partitions.js';
import { partitioned, requestedVersions } from '../catalog/requested-versions.js';
import type { Clock } from '../ports/clock.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { validatePage } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

export interface ListEvidenceInput extends PageRequest, Omit<PartitionRequest, 'mapper'> {
  readonly product: string;
  readonly contract?: string | null;
  /** Only results with one of these; all if omitted. */
  readonly outcomes?: readonly Outcome[] | null;
}

export interface ListEvidencePorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/**
 * Recorded evidence of the product, newest first; of the requested partitions where an interval or
 * a key is given, and with the requested outcomes.
 */
export const evidence = defineUseCase({
  name: 'evidence',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: ListEvidencePorts, call, input: ListEvidenceInput): Promise<Page<Evidence>> => {
    const { clock, unitOfWork } = ports;
    validatePage(input);
    authorizeContents(ports, call, input.product);
    return unitOfWork.read(async (stores) => {
      const versions = await requestedVersions(stores, input);
      const contractIds = versions.map(({ contractId }) => contractId);
      const outcomes = input.outcomes ?? null;
      if (!isAboutInterval(input)) return stores.evidence.page(contractIds, { partitions: null, outcomes }, input);
      const partitions = versions.flatMap((version) => requestedPartitions(partitioned(version), input, clock.now()));
      return stores.evidence.page(contractIds, { partitions: distinct(partitions), outcomes }, input);
    });
  },
});

function distinct(partitions: readonly Partition[]): readonly Partition[] {
  return [...new Map(partitions.map((partition) => [partitionId(partition), partition])).values()];
}
