import type { GateInput } from './parse-gate-request.js';
import type { Override } from '../../core/gate/override.js';
import type { SensorFact } from '../../core/gate/decide.js';
import { type Instant, type Interval, type Partition, partitionId } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { AppError } from '../shared/errors.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { type UpstreamClosure, type Wanted, loadUpstreamClosure } from '../health/upstream-closure.js';
import { partitionsOf } from '../catalog/requested-partitions.js';
import { type ResolvedTarget, resolveTarget } from '../catalog/resolve-target.js';
import type { Stores } from '../ports/stores.js';
import { inConsumerTime } from './consumer-partition.js';
import { consumerIntervalOf, senseInterval } from './sensor-states.js';

/** A question with its names and times read. */
export interface GateRequest {
  readonly input: GateInput;
  readonly product: string;
  readonly interval: Interval | null;
  readonly asOf: Instant;
}

/** Everything that was read for one decision. */
export interface GateSnapshot {
  /** The question in the consumer's time. */
  readonly input: GateInput;
  readonly interval: Interval | null;
  /** When it was read. */
  readonly asOf: Instant;
  readonly subject: ResolvedTarget;
  readonly wanted: readonly Wanted[];
  readonly mesh: UpstreamClosure;
  readonly sensors: readonly SensorFact[];
  readonly override: Override | null;
}

/** Reads the facts of a question in one snapshot. */
export async function readGateSnapshot(
  stores: Stores,
  models: ActiveContracts,
  question: GateRequest,
): Promise<Result<GateSnapshot, AppError>> {
  const asked = await inConsumerTime(stores, models, question);
  const { asOf, input, interval, product } = asked;
  const subject = await resolveTarget(stores, models, product, input);
  if (!subject.ok) return subject;
  const wanted = wantedOf(subject.value, asked);
  if (!wanted.ok) return wanted;
  const partitions = wanted.value.flatMap((one) => one.partitions);
  const found = subject.value.found === 'FOUND';
  return ok({
    input,
    interval,
    asOf,
    subject: subject.value,
    wanted: wanted.value,
    mesh: await loadUpstreamClosure(stores, models, wanted.value, asOf),
    sensors: found ? await sensorFacts(stores, models, asked, partitions) : [],
    override: await overrideOf(stores, asked, partitions),
  });
}

/**
 * Whether reading again at the later moment, with no fact changed, would read the same: the question is still about the same partitions,
 * and nothing that was read rests on the clock, as an open sensor, an override that ends and inputs of *now* do.
 */
export function stillReads(reading: GateSnapshot, asOf: Instant): boolean {
  const { input, interval, mesh, override, subject, wanted } = reading;
  if (asOf < reading.asOf || mesh.followsClock || sensorsFollowClock(reading)) return false;
  if (override !== null && override.expiresAt <= asOf) return false;
  const now = wantedOf(subject, { input, interval, asOf });
  return now.ok && keysOf(now.value) === keysOf(wanted);
}

/** A sensor that is open may miss its deadline; a question about *now* makes it one about the day. */
function sensorsFollowClock({ interval, sensors, wanted }: GateSnapshot): boolean {
  const active = sensors.filter(({ paused }) => !paused);
  if (active.some(({ state }) => state !== 'SATISFIED')) return true;
  return (
    active.length > 0 &&
    interval === null &&
    wanted.every(({ partitions }) => partitions.every((partition) => partition === null))
  );
}

function keysOf(wanted: readonly Wanted[]): string {
  return wanted.map(({ partitions }) => partitions.map(partitionId).join(' ')).join('; ');
}

/** The partitions of each contract version that the question is about. */
function wantedOf(
  { served }: ResolvedTarget,
  { asOf, input, interval }: Pick<GateRequest, 'asOf' | 'input' | 'interval'>,
): Result<readonly Wanted[], AppError> {
  const wanted: Wanted[] = [];
  for (const one of served) {
    const partitions = partitionsOf(one, input, interval, asOf);
    if (!partitions.ok) return partitions;
    wanted.push({ served: one, partitions: partitions.value });
  }
  return ok(wanted);
}

async function sensorFacts(
  stores: Stores,
  models: ActiveContracts,
  asked: GateRequest,
  partitions: readonly Partition[],
): Promise<readonly SensorFact[]> {
  const sensors = await stores.decisions.sensorsOfConsumer(asked.input.consumer);
  const interval = consumerIntervalOf(asked.interval, partitions, asked.asOf);
  const facts: SensorFact[] = [];
  for (const sensor of sensors) {
    const states = sensor.paused ? [] : await senseInterval(stores, models, sensor, interval, asked.asOf);
    const open = states.find(({ state }) => state !== 'SATISFIED') ?? states[0];
    facts.push({
      upstream: sensor.upstream,
      paused: sensor.paused,
      state: open?.state ?? 'WAITING',
      reason: open?.reason ?? 'nothing of it was seen',
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
  const overrides = await stores.decisions.overridesOf(product, asOf);
  return (
    overrides.find(({ consumer, interval }) => {
      if (consumer !== null && consumer !== input.consumer) return false;
      if (interval === null) return true;
      return (
        partitions.length > 0 && partitions.every((partition) => partition !== null && covers(interval, partition))
      );
    }) ?? null
  );
}

function covers(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
