import type { PendingFact, SensorFact } from '../../core/gate/gate-facts.js';
import { type Override, coversQuestion } from '../../core/gate/override.js';
import type { PartitionState } from '../../core/gate/partition-state.js';
import { DAY, HOUR } from '../../core/shared/duration.js';
import {
  type Instant,
  type Interval,
  type Partition,
  addMillis,
  instantOf,
  millisOf,
  partitionId,
} from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { nearestName } from '../catalog/nearest-name.js';
import { domainOfProduct } from '../catalog/references.js';
import { type Target, resolveTarget } from '../catalog/resolve-target.js';
import type { PartitionsOnServers } from '../health/partition-data.js';
import { requestedData } from '../health/requested-data.js';
import type { RequestedStates } from '../health/requested-states.js';
import { type StoredOrFacts, readRequestedStates } from '../health/read-requested-states.js';
import type { ForeignProducer } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import { inConsumerTime } from './consumer-partition.js';
import type { GateInput, GateRequest } from './parse-gate-request.js';
import { consumerIntervalOf, senseInterval } from './sensor-states.js';

/** How long decisions show what senders without access to the domain reported, in days. */
export const RECENT_DAYS = 7;

/** All facts that one decision reads. */
export interface GateSnapshot {
  /** The question in the consumer's time. */
  readonly input: GateInput;
  readonly interval: Interval | null;
  /** When it was read. */
  readonly asOf: Instant;
  readonly target: Target;
  readonly requested: readonly PartitionsOnServers[];
  readonly requestedStates: RequestedStates;
  readonly sensors: readonly SensorFact[];
  readonly override: Override | null;
  /** The owners of the requested product. */
  readonly owners: readonly string[];
  /** What senders without access to the domain reported about data of the product, newest first. */
  readonly foreignProducers: readonly ForeignProducer[];
  /** The known consumer that an unknown one was probably meant to be; null if none is similar. */
  readonly consumerMeant: string | null;
}

/** The facts, the states at the moment of the question, and which events are not among them yet. */
export interface CurrentSnapshot extends GateSnapshot {
  readonly states: readonly PartitionState[];
  readonly pending: PendingFact | null;
}

/**
 * Reads the facts of a question: target, requested partitions, their upstream closure, sensors,
 * override.
 */
export async function readGateSnapshot(
  stores: Stores,
  { activeContracts, ...reading }: Omit<StoredOrFacts, 'asOf' | 'stores'>,
  question: GateRequest,
): Promise<GateSnapshot> {
  const request = await inConsumerTime(stores, activeContracts, question);
  const { asOf, input, interval } = request;
  const target = await resolveTarget(stores, activeContracts, input, asOf);
  const requested = requestedData(target.contracts, input, asOf);
  const partitions = requested.flatMap((one) => one.partitions);
  const sensors = target.found === 'FOUND' ? await sensorFacts({ stores, activeContracts }, request, partitions) : [];
  const requestedStates = await readRequestedStates({ ...reading, stores, activeContracts, asOf }, requested);
  const domain = domainOfProduct(target.product);
  return {
    input,
    interval,
    asOf,
    target,
    requested,
    requestedStates,
    sensors,
    override: await overrideOf(stores, request, partitions),
    owners: (await stores.catalog.domainsByName([domain]))[0]?.owners ?? [],
    foreignProducers: await foreignProducersSince(stores, target.product, addMillis(asOf, -RECENT_DAYS * DAY)),
    consumerMeant: await consumerMeant(stores, input.consumer),
  };
}

async function foreignProducersSince(
  { lineage }: Stores,
  product: string,
  since: Instant,
): Promise<readonly ForeignProducer[]> {
  const found = await lineage.foreignProducers([product], beginOfHour(since));
  return found.filter(({ receivedAt }) => receivedAt >= since);
}

/** Reads from the same moment have the same result, which is kept. */
function beginOfHour(instant: Instant): Instant {
  return instantOf(Math.floor(millisOf(instant) / HOUR) * HOUR);
}

async function consumerMeant(stores: Stores, consumer: string): Promise<string | null> {
  if ((await stores.catalog.productsByRef([consumer])).length > 0) return null;
  if ((await stores.decisions.sensorsOfConsumer(consumer)).length > 0) return null;
  return nearestName(stores, 'CONSUMER', consumer);
}

/**
 * Whether reading again at the later moment, with no fact changed, would give the same snapshot:
 * the question is still about the same partitions, and no fact depends on the clock, as an open
 * sensor, an expiring override, an announced version and inputs of current data do.
 */
export function isStillCurrent(snapshot: GateSnapshot, asOf: Instant): boolean {
  const { input, requestedStates, override, requested, target } = snapshot;
  if (asOf < snapshot.asOf || requestedStates.dependsOnClock || sensorsDependOnClock(snapshot)) return false;
  if (override !== null && override.expiresAt <= asOf) return false;
  if (snapshot.foreignProducers.some(({ receivedAt }) => receivedAt < addMillis(asOf, -RECENT_DAYS * DAY)))
    return false;
  if (requestedStates.until !== null && requestedStates.until <= asOf) return false;
  return keysOf(requestedData(target.contracts, input, asOf)) === keysOf(requested);
}

/**
 * An open sensor may miss its deadline; for a question about current data a sensor is about the
 * day.
 */
export function sensorsDependOnClock({ interval, sensors, requested }: GateSnapshot): boolean {
  const active = sensors.filter(({ paused }) => !paused);
  if (active.some(({ state }) => state !== 'SATISFIED')) return true;
  return (
    active.length > 0 &&
    interval === null &&
    requested.every(({ partitions }) => partitions.every((partition) => partition === null))
  );
}

function keysOf(requested: readonly PartitionsOnServers[]): string {
  return requested.map(({ partitions }) => partitions.map(partitionId).join(' ')).join('; ');
}

async function sensorFacts(
  { stores, activeContracts }: { readonly stores: Stores; readonly activeContracts: ActiveContracts },
  request: GateRequest,
  partitions: readonly Partition[],
): Promise<readonly SensorFact[]> {
  const sensors = await stores.decisions.sensorsOfConsumer(request.input.consumer);
  const interval = consumerIntervalOf(request.interval, partitions, request.asOf);
  const facts: SensorFact[] = [];
  for (const sensor of sensors) {
    const states = sensor.paused
      ? []
      : await senseInterval({ stores, activeContracts, asOf: request.asOf }, sensor, interval);
    const open = states.find(({ state }) => state !== 'SATISFIED') ?? states[0];
    facts.push({
      upstream: sensor.upstream,
      paused: sensor.paused,
      state: open?.state ?? 'WAITING',
      reason: open?.reason ?? 'no run of it was observed',
    });
  }
  return facts;
}

/** The newest override that covers the whole question. */
async function overrideOf(
  stores: Stores,
  { product, input, asOf }: GateRequest,
  partitions: readonly Partition[],
): Promise<Override | null> {
  const known = await stores.decisions.overridesOf(product, beginOfHour(asOf));
  const overrides = known.filter(
    ({ expiresAt, withdrawn }) => expiresAt > asOf && (withdrawn === undefined || withdrawn.at > asOf),
  );
  return overrides.find((override) => coversQuestion(override, input.consumer, partitions)) ?? null;
}
