import { performance } from 'node:perf_hooks';

/** The result of a segment of work. */
export interface Work {
  readonly operations: number;
  /**
   * Duration of the operations in seconds, if the segment measures it more exactly than the clock
   * around it.
   */
  readonly seconds?: number;
  /** CPU seconds of the process that did the work, if it is another process. */
  readonly cpuSeconds?: number;
}

/** One side of a pair: works for about `millis` and returns what it did. */
export interface Side {
  readonly name: string;
  /** Runs one segment. Throws after a wrong answer: a fast wrong answer is not a result. */
  readonly segment: (millis: number) => Promise<Work>;
  /**
   * Waits until background work of the segment has ended. It is not measured, so that no segment
   * affects the next one.
   */
  readonly settle?: () => Promise<void>;
}

/** A comparison: the ratio of both sides in the same run. */
export interface PairResult {
  readonly benchmark: string;
  readonly candidate: string;
  readonly reference: string;
  /** Operations per second of each side, over all segments. */
  readonly candidateRate: Spread;
  readonly referenceRate: Spread;
  /** candidate rate ÷ reference rate of neighbouring segments. */
  readonly ratio: Spread;
  /**
   * The same by operations per CPU second of the working processes; null if that was not measured.
   */
  readonly cpuRatio: Spread | null;
  /** The median of CPU microseconds per operation. */
  readonly cpuMicros: { readonly candidate: number; readonly reference: number } | null;
  /** (max − min) ÷ median of the reference alone: how much the speed of the machine varied. */
  readonly noise: number;
  readonly segments: number;
}

/** A figure without a counterpart: a size, a count, a share. */
export interface Fact {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Smallest value, median and largest value of at least one number. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { min: at(0), median, max: at(sorted.length - 1) };
}

/** Operations per second and, if known, CPU seconds per operation. */
export interface Rate {
  readonly perSecond: number;
  readonly cpuSeconds: number | null;
}

/**
 * Runs candidate and reference in alternating segments, by default after one warm-up segment each,
 * and compares only neighbouring ones: the speed of shared machines varies by a factor of two for
 * minutes, so a rate alone has no meaning. The order alternates too.
 */
export async function pair(
  benchmark: string,
  candidate: Side,
  reference: Side,
  options: { readonly segments?: number; readonly millis?: number; readonly warmUp?: boolean } = {},
): Promise<PairResult> {
  const { segments = 7, millis = 1_500, warmUp = true } = options;
  if (warmUp) {
    await rateOf(candidate, millis);
    await rateOf(reference, millis);
  }
  const candidates: Rate[] = [];
  const references: Rate[] = [];
  for (let index = 0; index < segments; index += 1) {
    const first = index % 2 === 0;
    if (first) candidates.push(await rateOf(candidate, millis));
    references.push(await rateOf(reference, millis));
    if (!first) candidates.push(await rateOf(candidate, millis));
  }
  return compared({ benchmark, candidate: candidate.name, reference: reference.name }, candidates, references);
}

/** The result of segments that ran alternately, in the same order. */
export function compared(
  names: Pick<PairResult, 'benchmark' | 'candidate' | 'reference'>,
  candidates: readonly Rate[],
  references: readonly Rate[],
): PairResult {
  if (candidates.length === 0 || candidates.length !== references.length) {
    throw new Error(`${names.benchmark}: ${candidates.length} segments cannot be compared with ${references.length}.`);
  }
  const candidateRate = spreadOf(candidates.map(({ perSecond }) => perSecond));
  const referenceRate = spreadOf(references.map(({ perSecond }) => perSecond));
  const candidateCpu = cpuOf(candidates);
  const referenceCpu = cpuOf(references);
  const measured = candidateCpu !== null && referenceCpu !== null;
  const micros = (seconds: readonly number[]): number => spreadOf(seconds).median * 1e6;
  return {
    ...names,
    candidateRate,
    referenceRate,
    ratio: spreadOf(candidates.map(({ perSecond }, index) => perSecond / (references[index]?.perSecond ?? Number.NaN))),
    // CPU time per operation is a cost: the candidate's share of the reference's rate is the
    // reference's cost divided by its own.
    cpuRatio: measured ? spreadOf(candidateCpu.map((own, index) => (referenceCpu[index] ?? Number.NaN) / own)) : null,
    cpuMicros: measured ? { candidate: micros(candidateCpu), reference: micros(referenceCpu) } : null,
    noise: (referenceRate.max - referenceRate.min) / referenceRate.median,
    segments: candidates.length,
  };
}

function cpuOf(rates: readonly Rate[]): readonly number[] | null {
  const known = rates.map(({ cpuSeconds }) => cpuSeconds).filter((seconds) => seconds !== null);
  return known.length === rates.length ? known : null;
}

async function rateOf(side: Side, millis: number): Promise<Rate> {
  const started = performance.now();
  const work = await side.segment(millis);
  const seconds = work.seconds ?? (performance.now() - started) / 1_000;
  await side.settle?.();
  if (work.operations <= 0) throw new Error(`${side.name} finished nothing in ${millis} ms.`);
  const cpuSeconds = work.cpuSeconds === undefined ? null : work.cpuSeconds / work.operations;
  return { perSecond: work.operations / seconds, cpuSeconds };
}

/** Repeats `work` until `millis` have passed, in batches, so that reading the clock has no cost. */
export async function repeatFor(millis: number, work: () => Promise<void> | void, batch = 1): Promise<Work> {
  const end = performance.now() + millis;
  let operations = 0;
  do {
    for (let index = 0; index < batch; index += 1) await work();
    operations += batch;
  } while (performance.now() < end);
  return { operations };
}
