import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { BuiltApp } from '../app/build-app.js';
import type { CallContext } from '../app/shared/use-case.js';
import { appError } from '../app/shared/errors.js';
import { err, ok } from '../core/shared/result.js';
import { type CoordinatorLoop, type CoordinatorLoopOptions, startCoordinatorLoop } from './loop.js';

const context: CallContext = { actor: { subject: 'coordinator', admin: true, grants: [] }, requestId: 'r' };
const REPORT = {
  startedAt: '2023-10-28T06:00:00.000Z',
  partitionsDue: 0,
  sensorsEvaluated: 0,
};

/** A coordinator loop with cycles of `cycleMillis`, and counts of what it did. */
class Bench {
  cycles = 0;
  running = 0;
  mostAtOnce = 0;
  aborted = false;
  readonly errors: string[] = [];
  readonly subscribed: (readonly string[])[] = [];
  private readonly listeners = new Set<(topic: string) => void>();
  private loop: CoordinatorLoop | null = null;

  constructor(
    private readonly cycleMillis: number,
    private readonly answer: () => ReturnType<BuiltApp['coordinator']['look']> = () => Promise.resolve(ok(REPORT)),
  ) {}

  start(intervalMillis: number, random = 0): CoordinatorLoop {
    const options: CoordinatorLoopOptions = {
      look: async (_context, { signal }) => {
        this.cycles += 1;
        this.running += 1;
        this.mostAtOnce = Math.max(this.mostAtOnce, this.running);
        await pause(this.cycleMillis);
        this.aborted = signal?.aborted === true;
        this.running -= 1;
        return this.answer();
      },
      context: () => context,
      log: { info: () => undefined, warn: () => undefined, error: (message) => void this.errors.push(message) },
      intervalMillis,
      random: () => random,
      signals: {
        subscribe: (topics, listener) => {
          this.subscribed.push(topics);
          this.listeners.add(listener);
          return () => this.listeners.delete(listener);
        },
      },
    };
    this.loop = startCoordinatorLoop(options);
    return this.loop;
  }

  signal(topic: string): void {
    for (const listener of this.listeners) listener(topic);
  }

  get listening(): number {
    return this.listeners.size;
  }

  async stop(): Promise<void> {
    await this.loop?.stop();
  }
}

describe('the coordinator loop', () => {
  let bench: Bench;
  afterEach(() => bench.stop());

  it('starts a cycle at once, then pauses for the interval', async () => {
    bench = new Bench(1);
    bench.start(60_000);
    await pause(100);
    expect(bench.cycles).toBe(1);
    expect(bench.subscribed).toEqual([['lineage', 'contract', 'resumed']]);
  });

  it('runs cycle after cycle with pauses of varying length', async () => {
    bench = new Bench(1);
    bench.start(50, 0.999);
    await pause(1000);
    // A pause is 60 ms here and never shorter than 50: 20 cycles would need pauses of 49 ms.
    expect([bench.cycles > 3, bench.cycles < 20, bench.mostAtOnce]).toEqual([true, true, 1]);
  });

  it('runs one cycle after a burst of commits', async () => {
    bench = new Bench(1);
    bench.start(60_000);
    await pause(60);
    for (let n = 0; n < 50; n += 1) bench.signal('lineage');
    await pause(600);
    expect(bench.cycles).toBe(2);
  });

  it('runs while commits keep coming: none of them delays the cycle', async () => {
    bench = new Bench(1);
    bench.start(60_000);
    for (let n = 0; n < 30; n += 1) {
      await pause(50);
      bench.signal('lineage');
    }
    // 1.5 s with a commit every 50 ms: a pause that each commit began anew would never end.
    expect(bench.cycles).toBeGreaterThan(3);
  });

  it('runs another cycle right after a commit during a cycle, and never two at once', async () => {
    bench = new Bench(150);
    bench.start(60_000);
    await pause(50);
    bench.signal('contract');
    bench.signal('lineage');
    await pause(900);
    expect([bench.cycles, bench.mostAtOnce]).toEqual([2, 1]);
  });

  it('continues after a cycle that failed and after one that was not allowed', async () => {
    let cycle = 0;
    bench = new Bench(1, () => {
      cycle += 1;
      if (cycle === 1) return Promise.reject(new Error('the database is away'));
      return Promise.resolve(
        cycle === 2 ? err(appError({ kind: 'Forbidden', code: 'FORBIDDEN', message: 'no' })) : ok(REPORT),
      );
    });
    bench.start(20);
    await pause(400);
    expect(bench.cycles).toBeGreaterThan(2);
    expect(bench.errors).toEqual(['a coordinator cycle failed', 'the coordinator is not allowed to run']);
  });

  it('aborts the cycle in progress when it stops, and runs none afterwards', async () => {
    bench = new Bench(150);
    const loop = bench.start(10);
    await pause(50);
    await loop.stop();
    expect([bench.cycles, bench.running, bench.aborted, bench.listening]).toEqual([1, 0, true, 0]);
    bench.signal('lineage');
    await pause(300);
    expect(bench.cycles).toBe(1);
  });

  it('stops at once during a pause', async () => {
    bench = new Bench(1);
    // A stop that waited for the pause to end would run into the test's timeout.
    const loop = bench.start(3_600_000);
    await pause(50);
    await loop.stop();
    expect(bench.listening).toBe(0);
  });
});
