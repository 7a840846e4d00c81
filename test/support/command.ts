import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The output and the exit code of a command of the built command line. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** A running command. */
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /**
   * Resolves with the first match in the output so far or later; rejects when the command ends
   * without one.
   */
  shows(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends the signal and waits for the exit. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/**
 * Starts `bin/concordat` of the build with the arguments, in `folder`, with its own environment.
 */
export function startCommand(folder: string, ...args: readonly string[]): RunningCommand {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder, env });
  let [out, err] = ['', ''];
  const watchers = new Set<() => void>();
  const grown = (): void => watchers.forEach((watcher) => watcher());
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    grown();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
    grown();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve({ exit, out, err }));
  });
  const shows = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(`${err}${out}`);
        if (match === null) return;
        watchers.delete(look);
        resolve(match);
      };
      watchers.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended without showing ${String(pattern)}:\n${err}${out}`)), reject);
    });
  const stop = (signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  return { child, ended, shows, stop };
}

/** Runs a command to its end. */
export function command(folder: string, ...args: readonly string[]): Promise<Ended> {
  return startCommand(folder, ...args).ended;
}
