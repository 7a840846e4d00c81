import type { SensorFact } from '../../core/gate/decide.js';
import { type Instant, type Interval, type Slice, sliceKey } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { AppError } from '../shared/errors.js';
import type { ContractModels } from '../catalog/active-contracts.js';
import { type MeshFacts, type Wanted, loadMesh } from '../health/upstream-closure.js';
import { slicesOf } from '../catalog/requested-partitions.js';
import { type Subject, findSubject } from '../catalog/resolve-target.js';
import type { Stores } from '../ports/stores.js';
import type { GateInput, OverrideView } from '../shared/views-decision.js';
import { inConsumerTime } from './consumer-partition.js';
import { consumerIntervalOf, senseInterval } from './sensor-states.js';

/** A question with its names and times read. */
export interface AskedGate {
  readonly input: GateInput;
  readonly product: string;
  readonly interval: Interval | null;
  readonly asOf: Instant;
}

/** Everything that was read for one decision. */
export interface GateReading {
  /** The question in the consumer's time. */
  readonly input: GateInput;
  readonly interval: Interval | null;
  /** When it was read. */
  readonly asOf: Instant;
  readonly subject: Subject;
  readonly wanted: readonly Wanted[];
  readonly mesh: MeshFacts;
  readonly sensors: readonly SensorFact[];
  readonly override: OverrideView | null;
}

/** Reads the facts of a question in one snapshot. */
export async function readGate(
  stores: Stores,
  models: ContractModels,
  question: AskedGate,
): Promise<Result<GateReading, AppError>> {
  const asked = await inConsumerTime(stores, models, question);
  const { asOf, input, interval, product } = asked;
  const subject = await findSubject(stores, models, product, input);
  if (!subject.ok) return subject;
  const wanted = wantedOf(subject.value, asked);
  if (!wanted.ok) return wanted;
  const slices = wanted.value.flatMap((one) => one.slices);
  const found = subject.value.found === 'FOUND';
  return ok({
    input,
    interval,
    asOf,
    subject: subject.value,
    wanted: wanted.value,
    mesh: await loadMesh(stores, models, wanted.value, asOf),
    sensors: found ? await sensorFacts(stores, models, asked, slices) : [],
    override: await overrideOf(stores, asked, slices),
  });
}

/**
 * Whether reading again at the later moment, with no fact changed, would read the same: the question is still about the same cells,
 * and nothing that was read rests on the clock, as an open sensor, an override that ends and inputs of *now* do.
 */
export function stillReads(reading: GateReading, asOf: Instant): boolean {
  const { input, interval, mesh, override, subject, wanted } = reading;
  if (asOf < reading.asOf || mesh.followsClock || sensorsFollowClock(reading)) return false;
  if (override !== null && override.expiresAt <= asOf) return false;
  const now = wantedOf(subject, { input, interval, asOf });
  return now.ok && keysOf(now.value) === keysOf(wanted);
}

/** A sensor that is open may miss its deadline; a question about *now* makes it one about the day. */
function sensorsFollowClock({ interval, sensors, wanted }: GateReading): boolean {
  const active = sensors.filter(({ paused }) => !paused);
  if (active.some(({ state }) => state !== 'SATISFIED')) return true;
  return (
    active.length > 0 && interval === null && wanted.every(({ slices }) => slices.every((slice) => slice === null))
  );
}

function keysOf(wanted: readonly Wanted[]): string {
  return wanted.map(({ slices }) => slices.map(sliceKey).join(' ')).join('; ');
}

/** The slices of each contract version that the question is about. */
function wantedOf(
  { served }: Subject,
  { asOf, input, interval }: Pick<AskedGate, 'asOf' | 'input' | 'interval'>,
): Result<readonly Wanted[], AppError> {
  const wanted: Wanted[] = [];
  for (const one of served) {
    const slices = slicesOf(one, input, interval, asOf);
    if (!slices.ok) return slices;
    wanted.push({ served: one, slices: slices.value });
  }
  return ok(wanted);
}

async function sensorFacts(
  stores: Stores,
  models: ContractModels,
  asked: AskedGate,
  slices: readonly Slice[],
): Promise<readonly SensorFact[]> {
  const sensors = await stores.decisions.sensorsOfConsumer(asked.input.consumer);
  const interval = consumerIntervalOf(asked.interval, slices, asked.asOf);
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
  { product, input, asOf }: AskedGate,
  slices: readonly Slice[],
): Promise<OverrideView | null> {
  const overrides = await stores.decisions.overridesOf(product, asOf);
  return (
    overrides.find(({ consumer, interval }) => {
      if (consumer !== null && consumer !== input.consumer) return false;
      if (interval === null) return true;
      return slices.length > 0 && slices.every((cell) => cell !== null && covers(interval, cell));
    }) ?? null
  );
}

function covers(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
