import { spawn, spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { graphqlClient } from '../../../src/cli/client/graphql.js';
import { CoordinatorStatusDocument } from '../../../src/cli/operations/operations.generated.js';
import type { Counts } from '../../../src/cli/up/load.js';
import { type Ended, type RunningCommand, startCommand } from '../../support/command.js';

/** A `concordat up` that serves. */
export interface ServingUp {
  readonly running: RunningCommand;
  readonly url: string;
}

/** Starts `concordat up` and waits until its report contains the address. */
export async function startUp(folder: string, ...options: readonly string[]): Promise<ServingUp> {
  const running = startCommand(folder, 'up', ...options);
  const [, url = ''] = await running.shows(/Serving (http:\/\/127\.0\.0\.1:\d+) until Ctrl-C/);
  return { running, url };
}

/**
 * The line of the report with the counts that only grow: contract versions, events, evidence, audit
 * rows.
 */
export function countsIn({ out, err, exit }: Ended): string {
  const [line] = /^\d+ contract versions, \d+ events, \d+ pieces of evidence, \d+ audit rows$/m.exec(out) ?? [];
  if (line === undefined) throw new Error(`up ended with ${String(exit)} and counted nothing:\n${err}${out}`);
  return line;
}

/** The result of each step by its title, without its duration. */
export function stepsIn({ err }: Ended): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...err.matchAll(/^✓ (.+?): (.+) \(\d+\.\d s\)$/gm)].map(([, title, done]) => [title, done]),
  );
}

/** Resolves as soon as the server that starts or runs at the address satisfies `enough`. */
export async function waitForCounts(url: string, enough: (counts: Counts) => boolean): Promise<void> {
  const client = graphqlClient({ shown: false, server: url, token: null, timeoutMillis: 10_000 });
  for (let tries = 0; tries < 1_000; tries += 1) {
    // There is no answer before it listens.
    const answer = await client.execute(CoordinatorStatusDocument).catch(() => null);
    if (answer !== null && enough(answer.coordinator.counts)) return;
    await pause(40);
  }
  throw new Error(`${url} did not get so far`);
}

/** Whether anything accepts connections at the address. */
export function listens(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Null if commands can run on their own terminal here, else the reason. */
export function noTerminal(): string | null {
  const { stdout, error } = spawnSync('script', ['--version'], { encoding: 'utf8' });
  if (error !== undefined) return 'there is no `script` here to give it a terminal';
  return stdout.includes('util-linux') ? null : 'the `script` here is not that of util-linux';
}

/** A command on a terminal. */
export interface OnTerminal {
  /** The output on the terminal, and the exit code that a shell would report. */
  readonly ended: Promise<{ readonly exit: number | null; readonly shown: string }>;
  /** Presses Ctrl-C as soon as the terminal shows the pattern. */
  interruptAt(pattern: RegExp): void;
}

/** Starts `bin/concordat` on its own terminal. */
export function onTerminal(folder: string, ...args: readonly string[]): OnTerminal {
  const words = [process.execPath, join(process.cwd(), 'bin/concordat'), ...args];
  const line = words.map((word) => `'${word}'`).join(' ');
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'xterm', SHELL: '/bin/sh' };
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
  let shown = '';
  let interrupt: RegExp | null = null;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
    if (interrupt?.test(shown) !== true) return;
    interrupt = null;
    child.stdin.write('\u0003');
  });
  const ended = new Promise<{ exit: number | null; shown: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve({ exit, shown }));
  });
  return { ended, interruptAt: (pattern) => void (interrupt = pattern) };
}
