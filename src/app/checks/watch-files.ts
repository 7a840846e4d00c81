import { majorOf } from '../../core/contract/versions.js';
import { canRun } from '../../core/coordination/needs.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { domainOfProduct } from '../catalog/references.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { WatchedFiles } from '../ports/agent-store.js';
import type { Ids, Log } from '../ports/clock.js';
import type { ContractLine } from '../ports/due-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { serversElsewhere, watchId } from './reported-files.js';
import { runningAgents } from './unserved-checks.js';

interface WatchPorts {
  /** The labels of the agent of this process. */
  readonly agentLabels?: Readonly<Record<string, string>>;
  /** How long an agent keeps work without a heartbeat. */
  readonly agentLeaseMillis?: number;
  readonly ids: Pick<Ids, 'sha256'>;
  readonly log: Pick<Log, 'warn'>;
  readonly unitOfWork: UnitOfWork;
}

/**
 * Lets agents look at the files of the servers of a line that this process does not reach, and at
 * no others of that line any more. `active` is null for a line without an active version.
 */
export async function watchFiles(
  ports: WatchPorts,
  line: ContractLine,
  active: Pick<ActiveContract, 'checks' | 'contract' | 'servers' | 'version'> | null,
): Promise<void> {
  const { unitOfWork } = ports;
  const wanted = active === null ? [] : filesElsewhere(ports, active);
  const known = await unitOfWork.read(async ({ agents }) =>
    (await agents.watchesOf(line.contractId)).filter(({ contractVersion }) => majorOf(contractVersion) === line.major),
  );
  const ids = new Set(wanted.map(({ id }) => id));
  const ended = known.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  const before = new Set(known.map(identityOf));
  const changed = wanted.filter((files) => !before.has(identityOf(files)));
  if (ended.length === 0 && changed.length === 0) return;
  await unitOfWork.write(async (tx) => {
    await tx.agents.unwatch(ended);
    await tx.agents.watch(changed);
  });
  await warnOfUnserved(ports, changed);
}

function filesElsewhere(
  { agentLabels: labels = {}, ids }: WatchPorts,
  { checks, contract, servers, version }: Pick<ActiveContract, 'checks' | 'contract' | 'servers' | 'version'>,
): readonly WatchedFiles[] {
  const executable = checks.filter(({ execution }) => execution === 'EXECUTABLE').length;
  return serversElsewhere(servers, labels).map(({ agentLabels, name, place, type }) => ({
    id: watchId({ contractId: contract.id, version, place }, (text) => ids.sha256(text)),
    ...{ contractId: contract.id, contractVersion: version, server: name },
    domain: domainOfProduct(contract.product),
    needs: { serverType: type, labels: agentLabels },
    checks: executable,
  }));
}

function identityOf({ needs, ...files }: WatchedFiles): string {
  return canonicalJson({ ...files, serverType: needs.serverType, labels: { ...needs.labels } });
}

/** The status of the coordinator counts them as long as no agent comes. */
async function warnOfUnserved(
  { agentLeaseMillis, log, unitOfWork }: WatchPorts,
  files: readonly WatchedFiles[],
): Promise<void> {
  if (files.length === 0) return;
  const running = await unitOfWork.read((stores) => runningAgents(stores, agentLeaseMillis));
  for (const { checks, contractId, domain, needs, server } of files) {
    if (running.some((agent) => canRun(agent, { domain, needs }))) continue;
    const { labels } = needs;
    log.warn('no running agent can run the checks of a server', {
      contract: contractId,
      server,
      domain,
      labels,
      checks,
    });
  }
}
