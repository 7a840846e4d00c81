import type { BuiltApp } from '../app/build-app.js';
import type { CallContext } from '../app/shared/use-case.js';
import type { Log } from '../app/ports/clock.js';
import type { Signals } from '../app/ports/signals.js';
import { Pause } from './pause.js';

export interface CoordinatorLoopOptions {
  /** A cycle: finds due work, which runs in the background, and evaluates sensors. */
  readonly look: BuiltApp['coordinator']['look'];
  readonly context: () => CallContext;
  readonly log: Log;
  readonly intervalMillis: number;
  /** In [0, 1): spreads the cycles of several processes. */
  readonly random: () => number;
  /** Commits of `lineage`, `contract` and `resumed` end a pause early, because they bring work. */
  readonly signals: Pick<Signals, 'subscribe'>;
}

/** A running coordinator; `stop` aborts the cycle in progress and resolves when it has ended. */
export interface CoordinatorLoop {
  stop(): Promise<void>;
}

/** The largest share of the interval by which a pause is lengthened. */
const MAX_JITTER = 0.2;

/** Waits this long after a commit, so that a burst of commits starts one cycle. */
const DEBOUNCE_MILLIS = 200;

/**
 * Runs coordinator cycles until it is stopped, one at a time. Between two cycles it pauses for the
 * interval with jitter; a commit that brings work ends the pause early.
 */
export function startCoordinatorLoop(options: CoordinatorLoopOptions): CoordinatorLoop {
  const abort = new AbortController();
  const pause = new Pause();
  const unsubscribe = options.signals.subscribe(['lineage', 'contract', 'resumed'], () => {
    pause.endIn(DEBOUNCE_MILLIS);
  });
  const run = async (): Promise<void> => {
    while (!abort.signal.aborted) {
      await runCycle(options, abort.signal);
      await pause.wait(options.intervalMillis * (1 + MAX_JITTER * options.random()));
    }
  };
  const ended = run();
  return {
    stop: async () => {
      unsubscribe();
      abort.abort();
      pause.endIn(0);
      await ended;
    },
  };
}

/** Runs one cycle; a cycle that fails is logged, and the next one runs as usual. */
async function runCycle({ look, context, log }: CoordinatorLoopOptions, signal: AbortSignal): Promise<void> {
  try {
    const report = await look(context(), { signal });
    if (!report.ok) log.error('the coordinator is not allowed to run', { problem: report.error.message });
  } catch (error) {
    log.error('a coordinator cycle failed', { error });
  }
}
