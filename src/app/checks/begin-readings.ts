import type { Partition } from '../../core/shared/interval.js';
import { domainOfProduct } from '../catalog/references.js';
import type { MeasureRequest, MeasuredCheck } from '../ports/check-agent.js';
import type { WorkItem } from '../ports/work-store.js';
import type { DueCheckPorts, DueContract } from './due-contract.js';
import { type Reading, beginReading } from './record-results.js';

/** What is due on one server. */
export type DueOnServer = DueContract['due'][number];

/** A reading of the data of an item on one server. */
export interface BegunReading {
  readonly reading: Reading;
  /** The ids of the checks whose results are kept. */
  readonly due: ReadonlySet<string>;
  readonly request: MeasureRequest;
  measure(): Promise<readonly MeasuredCheck[]>;
}

/** Begins a reading; null where nothing is due any more. */
export type BeginReading = (
  ports: DueCheckPorts,
  contract: DueContract,
  item: WorkItem,
  on: DueOnServer,
) => Promise<BegunReading | null>;

/** Begins the reading of an item that shares nothing with others. */
export const beginAlone: BeginReading = async (ports, contract, item, on) => {
  const due = await stillDue(ports, contract, item.partition, on);
  if (due.size === 0) return null;
  const reading = await beginReading(ports);
  const request = requestOf(contract, item, on, reading);
  return { reading, due, request, measure: () => ports.agent.measure(request) };
};

/**
 * Begins the readings of items of one contract version that were leased together: the first of them
 * prepares all. What could not be prepared begins alone, when it is its turn.
 */
export function beginTogether(items: readonly WorkItem[]): BeginReading {
  let of: DueContract | null = null;
  const begun = new Map<string | null, Promise<ReadonlyMap<WorkItem, BegunReading | null>>>();
  return async (ports, contract, item, on) => {
    of ??= contract;
    // What is due was looked for again since then.
    if (of !== contract) return beginAlone(ports, contract, item, on);
    const all = begun.get(on.server) ?? beginAll(ports, contract, items, on);
    begun.set(on.server, all);
    const own = (await all).get(item);
    return own === undefined ? beginAlone(ports, contract, item, on) : own;
  };
}

/** The readings that were prepared; null for items of which nothing is due any more. */
async function beginAll(
  ports: DueCheckPorts,
  contract: DueContract,
  items: readonly WorkItem[],
  on: DueOnServer,
): Promise<ReadonlyMap<WorkItem, BegunReading | null>> {
  const begun = new Map<WorkItem, BegunReading | null>();
  const dueOf = new Map<WorkItem, ReadonlySet<string>>();
  for (const item of items.filter(({ server }) => server === on.server)) {
    const due = await stillDue(ports, contract, item.partition, on);
    if (due.size === 0) begun.set(item, null);
    else dueOf.set(item, due);
  }
  if (dueOf.size < 2 || ports.agent.prepare === undefined) return begun;
  const reading = await beginReading(ports);
  const requests = new Map([...dueOf.keys()].map((item) => [item, requestOf(contract, item, on, reading)]));
  const prepared = await ports.agent.prepare([...requests.values()]);
  for (const [item, request] of requests) {
    const due = dueOf.get(item);
    if (due === undefined || !prepared.shared.has(request)) continue;
    begun.set(item, { reading, due, request, measure: () => prepared.measure(request) });
  }
  return begun;
}

function requestOf(
  { active, checksOf }: DueContract,
  { partition }: WorkItem,
  { checks, server }: DueOnServer,
  { beganAt }: Reading,
): MeasureRequest {
  return {
    model: active.model,
    domain: domainOfProduct(active.contract.product),
    checks: checksOf(partition).filter((check) => !checks.isWaiting(check, partition)),
    partition,
    server,
    asOf: beganAt,
  };
}

/**
 * The due checks of a server without those that were recorded since they were found: two processes
 * may find the same check due, and the second one queues it again after the first one has completed
 * it. Nobody else records the item while its lease is held.
 */
async function stillDue(
  { unitOfWork }: DueCheckPorts,
  { active, foundAtSequence }: DueContract,
  partition: Partition,
  { server, checks }: DueOnServer,
): Promise<ReadonlySet<string>> {
  const due = checks.of(partition);
  if (due.size === 0) return due;
  const recorded = await unitOfWork.read(({ evidence }) =>
    evidence.recordedAfter(active.contract.id, partition, foundAtSequence),
  );
  const done = new Set(recorded.filter((item) => item.server === server).map(({ checkId }) => checkId));
  return new Set([...due].filter((id) => !done.has(id)));
}
