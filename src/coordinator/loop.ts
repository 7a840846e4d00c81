import type { CallContext, Commands } from '../app/app.js';
import type { Log } from '../app/ports/clock.js';
import type { Signals } from '../app/ports/signals.js';

export interface CoordinatorLoopOptions {
  readonly coordinate: Commands['coordinate'];
  readonly context: () => CallContext;
  readonly log: Log;
  readonly intervalMillis: number;
  /** In [0, 1): spreads the rounds of several processes. */
  readonly random: () => number;
  /** What ends a pause early: `lineage` and `contract` commits bring work. */
  readonly signals: Pick<Signals, 'subscribe'>;
}

/** A running coordinator; `stop` lets the round under way end and resolves when it has. */
export interface CoordinatorLoop {
  stop(): Promise<void>;
}

/** Share of the interval by which a pause is lengthened at most. */
const JITTER = 0.2;

/** A burst of events wakes the coordinator once. */
const SETTLE_MILLIS = 200;

/** Runs rounds for ever: one after another, never two at once, a pause with jitter between, shorter when something committed. */
export function startCoordinatorLoop(options: CoordinatorLoopOptions): CoordinatorLoop {
  const abort = new AbortController();
  const bell = new Bell();
  const unsubscribe = options.signals.subscribe(['lineage', 'contract'], () => {
    bell.ringIn(SETTLE_MILLIS);
  });
  const run = async (): Promise<void> => {
    while (!abort.signal.aborted) {
      await round(options, abort.signal);
      await bell.wait(options.intervalMillis * (1 + JITTER * options.random()));
    }
  };
  const ended = run();
  return {
    stop: async () => {
      unsubscribe();
      abort.abort();
      bell.ringIn(0);
      await ended;
    },
  };
}

/** A pause that can be cut short. What rings during a round is heard right after it. */
class Bell {
  private ring: (() => void) | null = null;
  private timer: NodeJS.Timeout | undefined;
  private missed: number | null = null;

  wait(millis: number): Promise<void> {
    return new Promise((resolve) => {
      this.ring = resolve;
      this.timer = setTimeout(() => {
        this.end();
      }, this.missed ?? millis);
      this.missed = null;
    });
  }

  ringIn(millis: number): void {
    if (this.ring === null) {
      this.missed = millis;
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.end();
    }, millis);
  }

  private end(): void {
    const ring = this.ring;
    this.ring = null;
    clearTimeout(this.timer);
    ring?.();
  }
}

async function round({ coordinate, context, log }: CoordinatorLoopOptions, signal: AbortSignal): Promise<void> {
  try {
    const report = await coordinate(context(), { signal });
    if (!report.ok) log.error('the coordinator may not run', { problem: report.error.message });
    else if (report.value.partitionsChecked > 0) log.info('checks were run', { ...report.value });
  } catch (error) {
    log.error('a round of the coordinator failed', { error });
  }
}
