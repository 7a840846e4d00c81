import type { CliEnvironment, StopSignal } from '../environment.js';
import { EXIT, type ExitCode, Interrupted } from '../exit.js';
import type { Progress } from './progress.js';

/** The request to stop, for long-running work. */
export interface Stop {
  /** Resolves when the process is requested to stop. */
  readonly requested: Promise<StopSignal>;
  /** Throws `Interrupted` from then on. */
  check(): void;
}

/** Listens from now on for Ctrl-C and SIGTERM. */
export function listenForStop({ untilStopped }: Pick<CliEnvironment, 'untilStopped'>): Stop {
  let stopped = false;
  const requested = untilStopped().then((signal) => {
    stopped = true;
    return signal;
  });
  return {
    requested,
    check: () => {
      if (stopped) throw new Interrupted();
    },
  };
}

/** Ends every step at its next report; a failure after the stop counts as stopped. */
export function stoppable(progress: Progress, stop: Stop): Progress {
  return {
    ...progress,
    step: (title, work) =>
      progress.step(title, (at) =>
        untilStop(stop, () =>
          work((done, total) => {
            stop.check();
            at(done, total);
          }),
        ),
      ),
  };
}

/** Does the work; rejects with `Interrupted` if the process was requested to stop meanwhile. */
export async function untilStop<T>(stop: Stop, work: () => Promise<T>): Promise<T> {
  try {
    stop.check();
    return await work();
  } finally {
    stop.check();
  }
}

/** The exit code of a process that a signal ended: 128 plus its number. */
export function exitOf(signal: StopSignal): ExitCode {
  return signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
}
