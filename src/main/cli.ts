import type { CliEnvironment, StopSignal } from '../cli/environment.js';
import { runCli } from '../cli/program.js';
import { environment } from '../platform/environment.js';
import { realMillis } from '../platform/clock.js';
import { askOnTerminal, readSecret } from './terminal.js';
import { packageVersion } from './version.js';

/** Runs one command line in this process; resolves with its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // `concordat … | head` closes the pipe early, which is not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // A server goes on when the reader of its log has ended.
  process.stderr.on('error', () => undefined);
  const deps: CliEnvironment = {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: environment(),
    folder: process.cwd(),
    version: packageVersion(),
    startServer: async (configuration) => {
      const { startCatalog } = await import('./start.js');
      return startCatalog(configuration);
    },
    startAgent: async (configuration, settings, post) => {
      const { startAgent } = await import('./remote-agent.js');
      return startAgent(configuration, settings, post);
    },
    createTokenOffline: async (configuration, input) => {
      const { createTokenOffline } = await import('./offline-token.js');
      return createTokenOffline(configuration, input);
    },
    inspectSource: async (configuration, request) => {
      const { inspectSourceOf } = await import('./inspect-source.js');
      return inspectSourceOf(configuration, request);
    },
    lookAtStore: async (configuration) => {
      const { lookAtStore } = await import('./look-at-store.js');
      return lookAtStore(configuration);
    },
    ask: process.stdin.isTTY && process.stderr.isTTY ? askOnTerminal : null,
    readSecret,
    tryContract: async (configuration, input, watch) => {
      const { tryContractHere } = await import('./try-contract.js');
      // Who runs the command owns the machine.
      return tryContractHere({ configured: { ...configuration, auth: 'local' }, domains: [] }, input, watch);
    },
    untilStopped,
    realMillis,
  };
  return runCli(argv, deps);
}

/**
 * A terminal signals every foreground process, and npm signals its script once more: within this
 * time they count as one Ctrl-C.
 */
const SAME_STOP_MILLIS = 200;

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process at once. */
function untilStopped(): Promise<StopSignal> {
  return new Promise((resolve) => {
    const stop = (signal: StopSignal): void => {
      resolve(signal);
      setTimeout(() => {
        process.removeListener('SIGINT', stop);
        process.removeListener('SIGTERM', stop);
      }, SAME_STOP_MILLIS).unref();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
