import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { BuiltApp } from '../app/build-app.js';
import { type FoldWorker, startFoldWorker } from './fold-worker.js';

type Fold = BuiltApp['fold'];

/** A fold worker over `fold`, with the signals and the log it gets. */
class Bench {
  folds = 0;
  running = 0;
  mostRunning = 0;
  readonly errors: string[] = [];
  readonly listeners = new Set<(topic: string) => void>();
  private readonly worker: FoldWorker;

  readonly retries: boolean[] = [];

  constructor(
    answer: (folds: number, signal: AbortSignal | undefined) => Promise<number | undefined> = async () => undefined,
  ) {
    const fold = (async ({ signal, retriesInterrupted }: NonNullable<Parameters<Fold>[0]> = {}) => {
      this.folds += 1;
      this.retries.push(retriesInterrupted === true);
      this.running += 1;
      this.mostRunning = Math.max(this.mostRunning, this.running);
      const interrupted = await answer(this.folds, signal).finally(() => (this.running -= 1));
      return { folded: 0, failed: 0, interrupted: interrupted ?? 0 };
    }) satisfies Fold;
    const signals = {
      subscribe: (topics: readonly string[], listener: (topic: string) => void) => {
        expect(topics).toEqual(['lineage']);
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
    };
    const log = {
      info: () => undefined,
      warn: () => undefined,
      error: (message: string) => void this.errors.push(message),
    };
    this.worker = startFoldWorker(fold, signals, log);
  }

  signal(): void {
    for (const listener of this.listeners) listener('lineage');
  }

  /** Resolves once this many folds have begun. */
  async begun(folds: number): Promise<void> {
    while (this.folds < folds) await pause(1);
  }

  stop(): Promise<void> {
    return this.worker.stop();
  }
}

describe('the fold worker', () => {
  let bench: Bench;
  afterEach(() => bench.stop());

  it('folds what an earlier process left, without a signal', async () => {
    bench = new Bench();
    await bench.begun(1);
  });

  it('folds events of one burst together', async () => {
    bench = new Bench();
    await bench.begun(1);
    await pause(5);
    for (let n = 0; n < 50; n += 1) bench.signal();
    await bench.begun(2);
    await pause(60);
    expect(bench.folds).toBe(2);
  });

  it('folds again after a signal during a fold, and never two at once', async () => {
    bench = new Bench(() => pause(20));
    await bench.begun(1);
    bench.signal();
    await bench.begun(2);
    expect(bench.mostRunning).toBe(1);
  });

  it('logs a fold that fails and folds again after the next signal', async () => {
    bench = new Bench(async (folds) => {
      if (folds === 1) throw new Error('the database is unavailable');
    });
    await bench.begun(1);
    await pause(5);
    bench.signal();
    await bench.begun(2);
    expect(bench.errors).toEqual(['folding lineage events failed; they stay pending']);
  });

  it('folds again after a pause what the database interrupted, without a signal', async () => {
    bench = new Bench(async (folds) => {
      if (folds === 1) throw new Error('the database is unavailable');
      return folds === 2 ? 1 : 0;
    });
    await bench.begun(2);
    await pause(50);
    bench.signal();
    await bench.begun(4);
    expect(bench.retries).toEqual([true, true, false, true]);
  }, 20_000);

  it('aborts the fold in progress when it stops, and folds nothing afterwards', async () => {
    let aborted = false;
    bench = new Bench(async (_folds, signal) => {
      await pause(10_000, undefined, { signal }).catch(() => undefined);
      aborted = signal?.aborted === true;
    });
    await bench.begun(1);
    await bench.stop();
    bench.signal();
    await pause(60);
    expect([aborted, bench.folds, bench.listeners.size]).toEqual([true, 1, 0]);
  });
});
