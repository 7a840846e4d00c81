import { describe, expect, it, jest } from '@jest/globals';
import { instantOf, millisOf } from '../core/shared/interval.js';
import { DatabaseClock } from './database-clock.js';

const START = millisOf('2023-10-28T06:00:00.000Z');
const MINUTE = 60_000;

/** A host and a database whose clocks the test moves; a reading takes `delay` milliseconds. */
class World {
  database = START;
  time = START;
  monotonic = 1000;
  delay = 0;
  readings = 0;
  fails = false;
  readonly warn = jest.fn();
  readonly parts = {
    host: { time: () => this.time, monotonic: () => this.monotonic },
    log: { info: jest.fn(), warn: this.warn, error: jest.fn() },
    read: async () => {
      this.readings += 1;
      if (this.fails) throw new Error('hangs');
      this.pass(this.delay / 2);
      const now = instantOf(this.database);
      this.pass(this.delay / 2);
      return now;
    },
  };

  pass(millis: number): void {
    this.database += millis;
    this.time += millis;
    this.monotonic += millis;
  }
}

const started = async (world: World): Promise<DatabaseClock> => {
  const clock = await DatabaseClock.start(world.parts);
  await clock.stop();
  return clock;
};

describe('the clock of the database', () => {
  it.each([-10 * MINUTE, 0, 10 * MINUTE])('applies on a host that is off by %i ms', async (skew) => {
    const world = new World();
    world.time += skew;
    world.delay = 40;
    const clock = await started(world);
    expect(clock.now()).toBe(instantOf(world.database));
    world.pass(MINUTE);
    expect(clock.now()).toBe(instantOf(world.database));
    expect(world.readings).toBe(3);
    expect(world.warn).toHaveBeenCalledTimes(skew === 0 ? 0 : 1);
  });

  it('goes on when the clock of the host is set, and is read again', async () => {
    const world = new World();
    const clock = await started(world);
    world.time += 10 * MINUTE;
    expect(clock.now()).toBe(instantOf(START));
    await clock.measure();
    expect([clock.now(), world.readings]).toEqual([instantOf(START), 6]);
    expect(clock.now()).toBe(instantOf(START));
    expect(world.readings).toBe(6);
  });

  it('is right again after the host slept', async () => {
    const world = new World();
    const clock = await started(world);
    [world.database, world.time] = [world.database + MINUTE, world.time + MINUTE];
    clock.now();
    await clock.measure();
    expect(clock.now()).toBe(instantOf(START + MINUTE));
  });

  it('keeps an exact reading while the database is slow or does not answer, and never goes back by a correction', async () => {
    const world = new World();
    const clock = await started(world);
    world.fails = true;
    await clock.measure();
    expect(clock.now()).toBe(instantOf(START));
    [world.fails, world.delay] = [false, 4000];
    await clock.measure();
    expect(clock.now()).toBe(instantOf(world.database));
    world.delay = 0;
    world.database -= 20;
    const before = clock.now();
    await clock.measure();
    expect(clock.now()).toBe(before);
    world.database -= MINUTE;
    await clock.measure();
    expect(clock.now()).toBe(instantOf(world.database));
  });
});
