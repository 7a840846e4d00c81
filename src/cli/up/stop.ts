import type { CliEnvironment, StopSignal } from '../environment.js';
import { EXIT, type ExitCode, Interrupted } from '../exit.js';
import type { Progress } from './progress.js';

/** What tells work that goes on for a while that it is to stop. */
export interface Stop {
  /** Resolves when the process is asked to stop. */
  readonly asked: Promise<StopSignal>;
  /** Throws `Interrupted` from then on. */
  check(): void;
}

/** Listens from now on for Ctrl-C and SIGTERM. */
export function listenForStop({ untilStopped }: Pick<CliEnvironment, 'untilStopped'>): Stop {
  let stopped = false;
  const asked = untilStopped().then((signal) => {
    stopped = true;
    return signal;
  });
  return {
    asked,
    check: () => {
      if (stopped) throw new Interrupted();
    },
  };
}

/** Lets every step end at its next report, and whatever fails after the stop count as stopped: the server has gone. */
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

/** Does the work; rejects with `Interrupted`, however it ended, where the process was asked to stop meanwhile. */
export async function untilStop<T>(stop: Stop, work: () => Promise<T>): Promise<T> {
  try {
    stop.check();
    return await work();
  } finally {
    stop.check();
  }
}

/** What a shell knows of a process that a signal ended: 128 and its number. */
export function exitOf(signal: StopSignal): ExitCode {
  return signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
}
