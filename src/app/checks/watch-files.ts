import { domainOfProduct } from '../catalog/references.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { Ids } from '../ports/clock.js';
import { serversElsewhere, watchId } from './reported-files.js';

interface WatchPorts {
  /** The labels of the agent of this process. */
  readonly agentLabels?: Readonly<Record<string, string>>;
  readonly ids: Pick<Ids, 'sha256'>;
  readonly unitOfWork: UnitOfWork;
}

/** Lets agents look at the files of servers that this process does not reach. */
export async function watchFiles(
  { agentLabels: labels = {}, ids, unitOfWork }: WatchPorts,
  { contract, servers, version }: Pick<ActiveContract, 'contract' | 'servers' | 'version'>,
): Promise<void> {
  const elsewhere = serversElsewhere(servers, labels);
  if (elsewhere.length === 0) return;
  const files = elsewhere.map(({ agentLabels, name, place, type }) => ({
    id: watchId({ contractId: contract.id, version, place }, (text) => ids.sha256(text)),
    ...{ contractId: contract.id, contractVersion: version, server: name },
    domain: domainOfProduct(contract.product),
    needs: { serverType: type, labels: agentLabels },
  }));
  await unitOfWork.write((tx) => tx.agents.watch(files));
}
