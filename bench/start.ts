/**
 * The start of the command line: whole processes of two short commands against a bare Node that
 * does nothing, in alternating pairs.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Fact, type PairResult, type Side, pair } from './harness.js';
import { report } from './report.js';

const SEGMENTS = { segments: 7, millis: 0 };
const PROCESSES = 3;
const CONTRACT = 'contracts/finance/general_ledger/general_ledger.odcs.yaml';
const CONCORDAT = join(process.cwd(), 'bin/concordat');

/** What the client reads of an answer that the server has at once. */
const DECISION = {
  verdict: 'PROCEED',
  product: 'finance/general_ledger',
  final: true,
  reasons: [],
};

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { gate: DECISION } }));
  });
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

try {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bare = side('node -e 0', ['-e', '0'], 0);
  const gate = ['gate', 'finance/general_ledger', '--consumer', 'a/b', '--server', url, '--json'];
  const results = [
    await pair('lint of one small contract', side('concordat lint', [CONCORDAT, 'lint', CONTRACT], 0), bare, SEGMENTS),
    await pair('gate, decided at once', side('concordat gate', [CONCORDAT, ...gate], 0), bare, SEGMENTS),
  ];
  report('start', {
    title: 'Start of the command line',
    method:
      `Whole processes, three a segment: ${CONTRACT} checked offline, and a gate that a server decides without work. ` +
      'The reference is a Node that runs nothing. The ratio is that of rates: 0.36 is 110 ms where Node takes 40.',
    results,
    facts: results.flatMap(factsOf),
  });
} finally {
  server.close();
}

/** The medians of both sides in milliseconds. */
function factsOf({ benchmark, candidateRate, referenceRate }: PairResult): readonly Fact[] {
  return [
    { name: `${benchmark}, median of a process`, value: 1_000 / candidateRate.median, unit: 'ms' },
    { name: `${benchmark}, median of the bare Node beside it`, value: 1_000 / referenceRate.median, unit: 'ms' },
  ];
}

/** Some processes one after the other a segment; throws where one ends with another code. */
function side(name: string, args: readonly string[], expected: number): Side {
  return {
    name,
    segment: async () => {
      const started = performance.now();
      for (let run = 0; run < PROCESSES; run += 1) {
        const code = await exitOf(args);
        if (code !== expected) throw new Error(`${name} ended with ${code}, not ${expected}.`);
      }
      return { operations: PROCESSES, seconds: (performance.now() - started) / 1_000 };
    },
  };
}

function exitOf(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env['PATH'] } });
    child.once('error', reject).once('exit', resolve);
  });
}
