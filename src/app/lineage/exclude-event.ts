import { ANY_DOMAIN, isAllowed } from '../../core/access/authorize.js';
import type { DatasetId } from '../../core/lineage/dataset.js';
import type { EventExclusion, ReceivedLineageEvent } from '../../core/lineage/event-notice.js';
import { namesSent } from '../../core/lineage/claims.js';
import { targetsOf } from '../../core/lineage/edges.js';
import { asReceived } from '../../core/lineage/event-order.js';
import type { LineageEvent } from '../../core/lineage/event.js';
import { isTrusted } from '../../core/lineage/sender.js';
import type { Actor } from '../../core/access/actor.js';
import { domainOfProduct } from '../catalog/references.js';
import type { EventReader } from '../ports/event-reader.js';
import type { RawEvent, StoredEvent } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { AppFailure, Unavailable, notFound } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';
import { type CallContext, type CreatingPorts, defineUseCase } from '../shared/use-case.js';
import { receivedEvent } from './list-events.js';
import { OtherEvents } from './other-events.js';
import { partitionsTested } from './record-assertions.js';
import { NameExclusion } from './withdraw-names.js';
import { DeliveryExclusion } from './withdraw-deliveries.js';

export interface ExcludeEventInput {
  /** SHA-256 of the canonical JSON of the event. */
  readonly id: string;
  readonly reason: string;
}

interface ExcludePorts extends CreatingPorts {
  readonly eventReader: EventReader;
}

const permission = { action: 'lineage.exclude', domain: ANY_DOMAIN } as const;

/** Races with the replay of dead letters that are tolerated before the caller must retry. */
const ATTEMPTS = 3;

/**
 * Excludes an event: the run state, arrivals, data changes, declarations and lineage are as if it
 * had never come. The event is kept with the mark, and sending it again does not bring it back.
 * Audited. An event that is excluded already stays as it is.
 */
export const excludeEvent = defineUseCase({
  name: 'excludeEvent',
  permission,
  work: async (ports: ExcludePorts, call, input: ExcludeEventInput): Promise<ReceivedLineageEvent> => {
    const reason = requiredReason(input.reason);
    const found = await ports.unitOfWork.read(({ lineage }) => lineage.event(input.id));
    if (found === null) throw noEvent();
    const event = await readEvent(ports, found);
    await ports.unitOfWork.read((stores) => authorizeFor(stores, call.actor, event));
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const others = event === null || found.state !== 'FOLDED' ? null : new OtherEvents(ports, event);
      await others?.collect();
      const excluded = await ports.unitOfWork.write((tx) => exclude({ ...ports, tx }, call, { found, others, reason }));
      if (excluded !== null) return receivedEvent(excluded);
    }
    throw new Unavailable('Events of the same data are being replayed.');
  },
});

/**
 * Takes an exclusion back: the event is pending and is folded at once. What it delivered counts as
 * written now. Audited.
 */
export const restoreEvent = defineUseCase({
  name: 'restoreEvent',
  permission,
  work: async (ports: ExcludePorts, call, input: ExcludeEventInput): Promise<ReceivedLineageEvent> => {
    const reason = requiredReason(input.reason);
    const { unitOfWork } = ports;
    return unitOfWork.write(async (tx) => {
      await tx.lineage.lockFolding();
      const before = await tx.lineage.event(input.id);
      if (before?.exclusion === null || before === null) throw noEvent('excluded ');
      await authorizeFor(tx, call.actor, await readEvent(ports, before));
      await tx.lineage.markExcluded(before.id, null);
      const subject = `exclusion:${before.id}`;
      const change = {
        action: 'event.restore',
        subject,
        before: { ...before.exclusion, restored: reason },
        after: null,
      };
      await recordChange({ ...ports, tx }, call, change);
      tx.signal('lineage');
      return receivedEvent({ ...before, state: 'PENDING', exclusion: null });
    });
  },
});

/** Excludes within the transaction; null where the collected events are no longer all. */
async function exclude(
  ports: ExcludePorts & { readonly tx: Transaction },
  call: CallContext,
  {
    found,
    others,
    reason,
  }: { readonly found: StoredEvent; readonly others: OtherEvents | null; readonly reason: string },
): Promise<StoredEvent | null> {
  const { clock, tx } = ports;
  await tx.lineage.lockFolding();
  const before = await tx.lineage.event(found.id);
  if (before === null) throw noEvent();
  if (before.exclusion !== null) {
    tx.abandon();
    return before;
  }
  if (before.state !== found.state) throw new Unavailable('The event is being folded.');
  const exclusion: EventExclusion = { at: clock.now(), by: call.actor.subject, reason };
  if (others !== null) {
    if (!(await others.complete(tx))) {
      tx.abandon();
      return null;
    }
    // Its datasets have their names until its facts are withdrawn.
    await outdateQuality(ports, others.excluded, exclusion);
    await withdraw(ports, others, exclusion);
  }
  await tx.lineage.markExcluded(found.id, exclusion);
  const change = { action: 'event.exclude', subject: `exclusion:${found.id}`, before: null, after: exclusion };
  await recordChange(ports, call, change);
  tx.signal('lineage');
  return { ...before, state: 'EXCLUDED', exclusion };
}

/** Evidence is never edited: what the event reported counts as older than the data. */
async function outdateQuality(
  { tx }: { readonly tx: Transaction },
  event: LineageEvent,
  { at }: EventExclusion,
): Promise<void> {
  if (event.kind !== 'RUN') return;
  for (const { contractId, partition } of await partitionsTested({ tx }, event)) {
    await tx.evidence.recordDataChange({ contractId, partition, runId: null, recordedAt: at });
    tx.signal(`evidence:${contractId}`);
  }
}

async function withdraw(
  { tx }: { readonly tx: Transaction },
  others: OtherEvents,
  { at }: EventExclusion,
): Promise<void> {
  const deliveries = new DeliveryExclusion(tx, others, at);
  const names = new NameExclusion(tx, others.excluded, at);
  await deliveries.before();
  await names.before();
  await tx.lineage.replaceFacts(others.facts());
  await deliveries.after();
  await names.after();
}

async function readEvent({ eventReader }: ExcludePorts, raw: RawEvent): Promise<LineageEvent | null> {
  const decoded = await eventReader.read(raw);
  if (!decoded.ok) return null;
  return asReceived(decoded.value, raw);
}

/**
 * The actor needs the role in each domain for which the event counts: it trusts the sender, and the
 * event, its run or a run inside wrote data of it. Of an event that counts for no domain, in those
 * whose data it claims to have written, else read. What other senders add to the run decides
 * nothing: it counts only where they are trusted. Other events only administrators may exclude.
 */
async function authorizeFor(stores: Stores, actor: Actor, event: LineageEvent | null): Promise<void> {
  if (isAllowed(actor, permission.action, '*')) return;
  const domains = event === null ? [] : await domainsOf(stores, event);
  for (const domain of domains) authorize(actor, permission.action, domain);
  if (domains.length > 0) return;
  throw new AppFailure({
    kind: 'Forbidden',
    code: 'FORBIDDEN',
    message: 'The event is about no data of a product, so that no domain is responsible for it.',
    help: 'Ask an administrator.',
  });
}

async function domainsOf(stores: Stores, event: LineageEvent): Promise<readonly string[]> {
  const { around, own } = await endsOf(stores, event);
  const written = await trusting(stores, event, await domainsBinding(stores, [...own.outputs, ...around.outputs]));
  if (written.length > 0) return written;
  const claimed = await domainsBinding(stores, own.outputs);
  if (claimed.length > 0) return claimed;
  const read = await trusting(stores, event, await domainsBinding(stores, around.inputs));
  return [...new Set([...read, ...(await domainsBinding(stores, own.inputs))])];
}

/** Those of the domains that trust the sender of the event. */
async function trusting(
  { lineage }: Stores,
  event: LineageEvent,
  domains: readonly string[],
): Promise<readonly string[]> {
  const jobNamespace = event.kind === 'DATASET' ? '' : event.job.id.namespace;
  const trusts = await Promise.all(domains.map((domain) => lineage.trustOf(domain)));
  const sender = { domains: event.senderDomains ?? null, jobNamespace };
  return trusts.filter((trust) => isTrusted(trust, sender)).map(({ domain }) => domain);
}

interface Ends {
  readonly inputs: readonly DatasetId[];
  readonly outputs: readonly DatasetId[];
}

/** What the event itself reads and writes, and what its run and the runs inside do. */
async function endsOf(
  { lineage }: Stores,
  event: LineageEvent,
): Promise<{ readonly own: Ends; readonly around: Ends }> {
  const none: Ends = { inputs: [], outputs: [] };
  if (event.kind === 'DATASET')
    return { own: { inputs: [], outputs: event.dataset === null ? [] : [event.dataset.id] }, around: none };
  const idsOf = (ends: readonly { readonly id: DatasetId }[] | null): DatasetId[] => (ends ?? []).map(({ id }) => id);
  const own = {
    inputs: idsOf(event.inputs),
    outputs: [...idsOf(event.outputs), ...targetsOf(event.job.lineage ?? [])],
  };
  if (event.kind !== 'RUN') return { own, around: none };
  const { id } = event.run;
  const found = await lineage.run(id);
  const runs = [...(found === null ? [] : [found]), ...(await lineage.runsUnder(id))].map(({ run }) => run);
  return {
    own,
    around: {
      inputs: runs.flatMap(({ senders }) => senders.flatMap((part) => idsOf(part.inputs))),
      outputs: runs.flatMap((run) => namesSent(run)),
    },
  };
}

async function domainsBinding(
  { catalog, lineage }: Stores,
  datasets: readonly DatasetId[],
): Promise<readonly string[]> {
  if (datasets.length === 0) return [];
  const bindings = await catalog.bindingsOfDatasets(await lineage.identitiesOf(datasets));
  return [...new Set(bindings.map(({ product }) => domainOfProduct(product)))].sort();
}

function noEvent(kind = ''): AppFailure {
  return notFound(`There is no such ${kind}event.`, 'List events with `concordat event list`.');
}
