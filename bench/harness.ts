import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** One side of a pair: does work for about `millis` and says how many operations it finished. */
export interface Side {
  readonly name: string;
  /** Runs one slice. Throws when an answer was wrong: a fast wrong answer is not a result. */
  readonly slice: (millis: number) => Promise<number>;
}

/** A figure that counts: the ratio of both sides in the same run. */
export interface PairResult {
  readonly benchmark: string;
  readonly candidate: string;
  readonly reference: string;
  /** Operations per second of each side, over all slices. */
  readonly candidateRate: Spread;
  readonly referenceRate: Spread;
  /** candidate rate ÷ reference rate of neighbouring slices. */
  readonly ratio: Spread;
  /** (max − min) ÷ median of the reference alone: how much the machine swung meanwhile. */
  readonly noise: number;
  readonly slices: number;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Smallest, middle and largest of at least one number. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { min: at(0), median, max: at(sorted.length - 1) };
}

/**
 * Runs candidate and reference in alternating slices, after one warm-up slice each, and compares neighbours only:
 * shared machines swing by a factor of two for minutes, so a rate alone says nothing. The order alternates too.
 */
export async function pair(
  benchmark: string,
  candidate: Side,
  reference: Side,
  options: { readonly slices?: number; readonly millis?: number } = {},
): Promise<PairResult> {
  const { slices = 7, millis = 2_000 } = options;
  await rateOf(candidate, millis / 2);
  await rateOf(reference, millis / 2);
  const candidateRates: number[] = [];
  const referenceRates: number[] = [];
  for (let index = 0; index < slices; index += 1) {
    const first = index % 2 === 0;
    if (first) candidateRates.push(await rateOf(candidate, millis));
    referenceRates.push(await rateOf(reference, millis));
    if (!first) candidateRates.push(await rateOf(candidate, millis));
  }
  const referenceRate = spreadOf(referenceRates);
  return {
    benchmark,
    candidate: candidate.name,
    reference: reference.name,
    candidateRate: spreadOf(candidateRates),
    referenceRate,
    ratio: spreadOf(candidateRates.map((rate, index) => rate / (referenceRates[index] ?? Number.NaN))),
    noise: (referenceRate.max - referenceRate.min) / referenceRate.median,
    slices,
  };
}

async function rateOf(side: Side, millis: number): Promise<number> {
  const started = performance.now();
  const operations = await side.slice(millis);
  return (operations / (performance.now() - started)) * 1_000;
}

/** Repeats `work` until `millis` have passed, in batches so that reading the clock costs nothing. */
export async function repeatFor(millis: number, work: () => Promise<void> | void, batch = 1): Promise<number> {
  const end = performance.now() + millis;
  let operations = 0;
  while (performance.now() < end) {
    for (let index = 0; index < batch; index += 1) await work();
    operations += batch;
  }
  return operations;
}

/** Prints the results as a table and writes them to `bench/results/<name>.json`. */
export function report(name: string, results: readonly PairResult[], resultsFolder: string): void {
  const machine = {
    node: process.version,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
  };
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${name}.json`), `${JSON.stringify({ machine, results }, rounded, 2)}\n`);
  for (const result of results) {
    const { min, median, max } = result.ratio;
    process.stdout.write(
      `${result.benchmark}: ${result.candidate} is ${figure(median)} × ${result.reference} ` +
        `(min ${figure(min)}, max ${figure(max)}; ${figure(result.candidateRate.median)}/s against ` +
        `${figure(result.referenceRate.median)}/s; noise ${(result.noise * 100).toFixed(0)} %)\n`,
    );
  }
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
