import type { Instant } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { type PartitionRequest, requestedPartitions } from '../catalog/requested-partitions.js';
import { type ServerRequest, requestedServers } from '../catalog/requested-servers.js';
import type { PartitionsOnServers } from './partition-data.js';

/**
 * The requested partitions of each contract, on the requested server. Contracts without this server
 * are left out; a server that none of them has is refused.
 */
export function requestedData(
  contracts: readonly ActiveContract[],
  request: PartitionRequest & ServerRequest,
  asOf: Instant,
): readonly PartitionsOnServers[] {
  const server = request.server ?? null;
  const judged = requestedServers(
    contracts.map(({ servers }) => servers),
    server,
  );
  return contracts
    .filter((_, index) => (judged[index] ?? []).length > 0)
    .map((active) => ({
      active,
      partitions: requestedPartitions({ ...active, name: active.contract.ref }, request, asOf),
      server,
    }));
}
