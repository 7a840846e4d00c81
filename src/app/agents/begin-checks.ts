import { AGENT_LEASE_MILLIS } from '../../core/coordination/agent.js';
import { retryAfterMillis } from '../../core/coordination/retry.js';
import { majorOf } from '../../core/contract/versions.js';
import { addMillis } from '../../core/shared/interval.js';
import { storable } from '../../core/shared/text.js';
import { domainOfProduct } from '../catalog/references.js';
import { backfillContractOf } from '../checks/backfill-contract.js';
import { type BegunReading, beginAlone } from '../checks/begin-readings.js';
import type { DueCheckPorts, DueContract } from '../checks/due-contract.js';
import { dueContractOf } from '../checks/find-due-checks.js';
import { randomOf } from '../checks/server-health.js';
import type { Log } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';
import type { WorkItem } from '../ports/work-store.js';
import type { AgentWork } from './protocol.js';

export interface BeginPorts extends DueCheckPorts {
  readonly log: Log;
  readonly agentLeaseMillis?: number;
}

interface Begun {
  readonly item: WorkItem;
  readonly contract: DueContract;
  readonly reading: BegunReading;
}

/**
 * Begins the readings of what was leased. What is not due any more is done; what cannot begin is
 * tried again later, so that one contract costs the others nothing.
 */
export async function beginChecks(ports: BeginPorts, items: readonly WorkItem[]): Promise<readonly AgentWork[]> {
  const contracts = new Map<string, Promise<DueContract | null>>();
  const begun: Begun[] = [];
  const done: WorkItem[] = [];
  const failed: { readonly item: WorkItem; readonly message: string }[] = [];
  for (const item of items) {
    try {
      const found = await beginOne(ports, item, contracts);
      // Of a product that has moved, the next look queues it for the other domain.
      const isHere = found !== null && domainOfProduct(found.contract.active.contract.product) === item.domain;
      if (isHere) begun.push(found);
      else done.push(item);
    } catch (error) {
      failed.push({ item, message: error instanceof Error ? error.message : String(error) });
      ports.log.error('checks could not begin', { contract: item.contractId, error });
    }
  }
  return ports.unitOfWork.write(async (tx) => {
    for (const { item, message } of failed)
      await tx.work.fail(item, storable(message), retryAfterMillis(item.attempts, randomOf(ports.ids)));
    const work: AgentWork[] = [];
    for (const each of begun) {
      const one = await workOf(ports, tx, each);
      if (one === null) done.push(each.item);
      else work.push(one);
    }
    await tx.work.complete(done);
    if (done.some(({ backfill }) => backfill !== null)) tx.signal('contract');
    return work;
  });
}

async function beginOne(
  ports: BeginPorts,
  item: WorkItem,
  contracts: Map<string, Promise<DueContract | null>>,
): Promise<Begun | null> {
  const { backfill, contractId, contractVersion, server: name } = item;
  const key = backfill === null ? `${contractId} ${contractVersion}` : item.id;
  const looked = contracts.get(key) ?? contractOf(ports, item);
  contracts.set(key, looked);
  const contract = await looked;
  if (contract?.active.version !== contractVersion) return null;
  const on = contract.due.find(({ server }) => server === name);
  const reading = on === undefined ? null : await beginAlone(ports, contract, item, on);
  return reading === null ? null : { item, contract, reading };
}

function contractOf(ports: BeginPorts, item: WorkItem): Promise<DueContract | null> {
  const { backfill, contractId, contractVersion, partition } = item;
  return backfill === null
    ? dueContractOf(ports, { contractId, major: majorOf(contractVersion) })
    : backfillContractOf(ports, { backfill, contractId, contractVersion, partitions: [partition] });
}

/** The item as its agent gets it; null where its lease or its contract is gone. */
async function workOf(
  { agentLeaseMillis = AGENT_LEASE_MILLIS, ids }: BeginPorts,
  tx: Transaction,
  { contract, item, reading }: Begun,
): Promise<AgentWork | null> {
  const { contract: of, version } = contract.active;
  const found = await tx.catalog.version(of.id, version);
  if (found === null || !(await tx.work.putReading(item, { ...reading.reading, due: [...reading.due] }))) return null;
  return {
    ...{ workId: item.id, attempt: item.attempts, token: item.fencingToken, kind: 'CHECK' },
    contract: { id: of.id, version, product: of.product, digest: ids.sha256(found.document), text: found.document },
    ...{ checks: reading.request.checks, partition: item.partition, server: item.server },
    asOf: reading.request.asOf,
    deadline: addMillis(await tx.work.now(), agentLeaseMillis),
  };
}
