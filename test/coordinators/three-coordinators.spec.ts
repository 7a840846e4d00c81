import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Random } from '../simulation/random.js';
import { freshPostgres } from '../support/databases.js';
import { temporaryFolder } from '../support/server.js';
import { Coordinator } from './coordinators.js';
import { type Lease, OwedChecks } from './owed-checks.js';

const LEASE_MILLIS = 3_000;
const DAYS_TOGETHER = 4;
/** How often each process is killed or paused. */
const FAULTS = 3;
/** A loaded machine may take minutes for what takes seconds. */
const LIMIT_MILLIS = 300_000;
const WAIT_MILLIS = 120_000;
/** How long late results are awaited before the same is tried again. */
const LATE_MILLIS = 15_000;

const seed = Number(process.env['CONCORDAT_TEST_SEED'] ?? Date.now() % 1_000_000);

describe('three coordinators on one PostgreSQL', () => {
  const undo: (() => Promise<void>)[] = [];
  const folder = temporaryFolder();
  let coordinators: readonly [Coordinator, Coordinator, Coordinator];
  let data: OwedChecks;
  let over = false;

  beforeAll(async () => {
    const url = await freshPostgres(undo, 'migrated');
    const one = (name: string): Coordinator => new Coordinator(name, url, folder.path, LEASE_MILLIS);
    coordinators = [one('first'), one('second'), one('third')];
    await Promise.all(coordinators.map((each) => each.start()));
    data = new OwedChecks(folder.path, url);
    await data.publish(coordinators[0].url);
  }, LIMIT_MILLIS);
  afterAll(async () => {
    over = true;
    for (const each of coordinators) each.end();
    for (const step of undo.reverse()) await step();
    folder.remove();
  }, 60_000);

  /** Whether it became true within so long. */
  const becomes = async (is: () => Promise<boolean>, millis: number): Promise<boolean> => {
    const deadline = performance.now() + millis;
    while (!(await is())) {
      if (over || performance.now() > deadline) return false;
      await pause(50);
    }
    return true;
  };
  const until = async (is: () => Promise<boolean>): Promise<void> => {
    if (await becomes(is, WAIT_MILLIS)) return;
    throw new Error(`This did not become true: ${String(is)}. ${JSON.stringify(await data.recorded())}`);
  };
  const isDone = async (): Promise<boolean> => {
    const { answered, work } = await data.recorded();
    return answered >= data.owed && Object.keys(work).every((state) => state === 'DEAD');
  };
  /** Each check of each partition that arrived has one result, and no work died. */
  const expectEachOnce = async (): Promise<void> => {
    const { work, ...results } = await data.recorded();
    expect(results).toEqual({ outcomes: { PASS: data.owed }, answered: data.owed, repeated: [] });
    // What was looked for before it was done is queued again, and ends without a reading.
    expect(work['DEAD'] ?? 0).toBe(0);
  };
  /** Files arrive, and the first process is paused while it alone holds leases of their work. */
  const pausedWithLeases = async (): Promise<readonly Lease[]> => {
    const [first, ...others] = coordinators;
    for (const other of others) await other.pauseAlone();
    for (;;) {
      data.deliverDays(DAYS_TOGETHER);
      await until(async () => (await data.leases()).length > 0);
      await first.pauseAlone();
      const leases = await data.leases();
      if (leases.length > 0) return leases;
      // It had just ended all that it held.
      first.resume();
    }
  };
  const total = async (of: (one: Coordinator) => Promise<number>): Promise<number> =>
    (await Promise.all(coordinators.map(of))).reduce((sum, count) => sum + count, 0);

  it(
    'lose no check when one is killed while it holds leases, and started again',
    async () => {
      const [first, ...others] = coordinators;
      const held = await pausedWithLeases();
      await first.kill();
      for (const other of others) other.resume();
      await first.start();
      await until(isDone);
      await expectEachOnce();
      expect(await total((each) => each.lost())).toBeGreaterThanOrEqual(held.length);
    },
    LIMIT_MILLIS,
  );

  it(
    'refuse what one sends after its leases passed to another, which holds them',
    async () => {
      const [first, second, third] = coordinators;
      for (;;) {
        const refused = await first.refused();
        const held = await pausedWithLeases();
        const pausedAt = new Date();
        second.resume();
        await until(async () => (await data.passedOn(held)).length > 0 || !(await data.isOpen(held)));
        await second.pauseAlone();
        const passedOn = await data.passedOn(held);
        first.resume();
        const isLate = async (): Promise<boolean> => (await first.refused()) > refused;
        const wasLate = await becomes(isLate, LATE_MILLIS);
        second.resume();
        third.resume();
        await until(isDone);
        await expectEachOnce();
        expect(await data.readBefore(held, pausedAt)).toEqual([]);
        const late = (await first.refused()) - refused;
        const counts = `of ${String(held.length)} leases ${String(passedOn.length)} had another holder`;
        process.stderr.write(`${counts}, ${String(late)} late results were refused\n`);
        // Again where the second one had just ended all of them, or the first one gave up its work,
        // because a statement in progress took too long.
        if (passedOn.length > 0 && wasLate) break;
      }
    },
    LIMIT_MILLIS,
  );

  it(
    `lose and repeat nothing while all are killed and paused at random (seed ${String(seed)})`,
    async () => {
      let faulty = coordinators.length;
      const faultsOf = async (one: Coordinator, random: Random): Promise<void> => {
        for (let fault = 0; fault < FAULTS; fault += 1) {
          await pause(random.between(200, 1_500));
          if (over) return;
          const away = random.between(200, 2 * LEASE_MILLIS);
          if (random.chance(0.5)) {
            await one.kill();
            await pause(away / 4);
            await one.start();
          } else {
            one.pause();
            await pause(away);
            one.resume();
          }
        }
      };
      const faults = coordinators.map((one, index) =>
        faultsOf(one, new Random(seed + index)).finally(() => (faulty -= 1)),
      );
      while (faulty > 0 && !over) {
        data.deliverDay();
        await pause(1_500);
      }
      await Promise.all(faults);
      await until(isDone);
      await expectEachOnce();
      const figures = [
        data.partitions,
        data.owed,
        await total((each) => each.lost()),
        await total((each) => each.refused()),
      ];
      process.stderr.write(
        `seed ${String(seed)}: partitions, checks, leases lost, late results: ${figures.join(', ')}\n`,
      );
      for (const each of coordinators) expect(await each.stop()).toBe(0);
    },
    LIMIT_MILLIS,
  );
});
