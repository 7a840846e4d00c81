import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fact, PairResult } from './harness.js';

const RESULTS = join(dirname(fileURLToPath(import.meta.url)), 'results');

/** The results of one benchmark as stored in the repository. */
export interface Results {
  readonly title: string;
  /** What was measured, against what, and how, in a few sentences. */
  readonly method: string;
  readonly machine: {
    readonly node: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly kernel: string;
    /**
     * Other load: the load average of the last minute when the benchmark ended, including the
     * benchmark.
     */
    readonly load: number;
  };
  readonly results: readonly PairResult[];
  readonly facts: readonly Fact[];
}

/**
 * Prints the results, writes them to `bench/results/<name>.json`, and updates the table beside it.
 */
export function report(name: string, found: Omit<Results, 'machine'>): void {
  const machine = {
    node: process.version,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    load: loadavg()[0] ?? 0,
  };
  const { facts, method, results, title } = found;
  mkdirSync(RESULTS, { recursive: true });
  const text = JSON.stringify({ title, method, machine, results, facts }, rounded, 2);
  writeFileSync(join(RESULTS, `${name}.json`), `${text}\n`);
  writeFileSync(join(RESULTS, 'README.md'), tableOf(allResults()));
  for (const result of results) process.stdout.write(`${lineOf(result)}\n`);
  for (const { name: fact, unit, value } of facts) process.stdout.write(`${fact}: ${figure(value)} ${unit}\n`);
}

function allResults(): readonly Results[] {
  return readdirSync(RESULTS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(RESULTS, file), 'utf8')) as Results);
}

function lineOf(result: PairResult): string {
  const { candidateRate, cpuRatio, ratio, referenceRate } = result;
  const cpu = cpuRatio === null ? '' : ` by CPU ${figure(cpuRatio.median)} ×,`;
  return (
    `${result.benchmark}: ${result.candidate} is${cpu} ${figure(ratio.median)} × ${result.reference} ` +
    `(min ${figure(ratio.min)}, max ${figure(ratio.max)}; ${figure(candidateRate.median)}/s against ` +
    `${figure(referenceRate.median)}/s; noise ${(result.noise * 100).toFixed(0)} %)`
  );
}

/** The results as a Markdown page. */
export function tableOf(all: readonly Results[]): string {
  return [
    '# Figures',
    '',
    'Written by `npm run bench`; do not edit. Only ratios count: candidate and reference ran in alternating segments of the same',
    'run, and each ratio is of neighbouring segments. *Noise* is how far the reference alone swung, (max − min) ÷ median: a ratio',
    'within it says little. *By CPU* compares operations per CPU second of the two server processes, which the load generator',
    'and the neighbours on a shared machine disturb least. Every answer was checked.',
    '',
    ...all.flatMap(sectionOf),
  ].join('\n');
}

function sectionOf({ facts, machine, method, results, title }: Results): string[] {
  const { cores, kernel, load, memoryGiB, node } = machine;
  const hasCpu = results.some(({ cpuRatio }) => cpuRatio !== null);
  const head = ['', 'candidate', 'reference', 'ratio: median (min to max)', ...(hasCpu ? ['by CPU'] : []), 'noise'];
  const rates = ['candidate/s', 'reference/s'];
  const rows = results.map((result) => [
    result.benchmark,
    result.candidate,
    result.reference,
    spreadText(result.ratio),
    ...(hasCpu ? [result.cpuRatio === null ? '' : spreadText(result.cpuRatio)] : []),
    `${(result.noise * 100).toFixed(0)} %`,
    figure(result.candidateRate.median),
    figure(result.referenceRate.median),
  ]);
  return [
    `## ${title}`,
    '',
    method,
    '',
    ...(rows.length > 0 ? [...markdownTable([...head, ...rates], rows), ''] : []),
    ...facts.map(({ name, unit, value }) => `- ${name}: **${figure(value)}** ${unit}`),
    ...(facts.length > 0 ? [''] : []),
    `Node ${node}, ${cores} cores, ${memoryGiB} GiB, Linux ${kernel}, load ${figure(load)}.`,
    '',
  ];
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function spreadText({ max, median, min }: PairResult['ratio']): string {
  return `**${figure(median)}** (${figure(min)} to ${figure(max)})`;
}

/** Three significant digits without an exponent. */
export function figure(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
