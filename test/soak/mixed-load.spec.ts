import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { askGraphql } from '../support/graphql-client.js';
import { inOneSnapshot } from '../support/raw-sql.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';
import { Gauge, measured } from '../support/storm/gauge.js';
import { deliveredContract } from '../support/storm/plan.js';
import { survey } from '../support/storm/survey.js';
import { Traffic } from '../support/storm/traffic.js';
import { WatchedData, expectNoRepeatedChecks } from '../support/storm/watched-data.js';

/** How long each database is loaded, in minutes: `npm run soak -- --minutes 10`. */
const MINUTES = Number(process.env['CONCORDAT_SOAK_MINUTES'] ?? '1');
const DATABASES = (process.env['CONCORDAT_SOAK_DATABASES'] ?? 'sqlite,postgres').split(',');
/** The heap that a server may have; it ends where that is not enough. */
const HEAP_MEGABYTES = 512;
/** How much the process that is never killed may grow after its first quarter, with its data. */
const GROWTH = { megabytes: 60, handles: 20 };
const MOST_HANDLES = 300;
const SURVEY_EVERY_MILLIS = 60_000;
/** Longer than a lease (20 s), so that another process takes over. */
const LONG_STOP_MILLIS = 23_000;

const REGISTER = 'mutation { registerDomain(input: { name: "storm" }) { __typename } }';
const PUBLISH = 'mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }';
const STATE = `{
  auditVerification { intact entries firstBroken unexplained { subject } }
  coordinator { eventsPending counts { audit } }
}`;

interface State {
  readonly auditVerification: { readonly entries: number };
  readonly coordinator: { readonly eventsPending: number; readonly counts: { readonly audit: number } };
}

describeEachDatabase('mixed load with processes that die and stop', (fresh, dialect) => {
  const folder = temporaryFolder();
  const running = new Set<ServerProcess>();
  let over = false;
  let stopClients = (): Promise<unknown> => Promise.resolve();
  afterAll(async () => {
    over = true;
    const stopped = stopClients();
    for (const server of running) server.kill('SIGKILL');
    await Promise.all([...running].map(({ ended }) => ended));
    await stopped;
    folder.remove();
  }, 120_000);
  const start = async (databaseUrl: string): Promise<ServerProcess> => {
    const environment = {
      CONCORDAT_CLOCK: 'fixed:2021-04-01T00:00:00Z',
      CONCORDAT_LOG_LEVEL: 'warn',
      CONCORDAT_DATA_ROOT: folder.path,
      CONCORDAT_CADENCE: '2s',
      CONCORDAT_LOOK_BACK: '672h',
      ...measured(HEAP_MEGABYTES),
    };
    const server = await startServerProcess({ databaseUrl, environment });
    running.add(server);
    void server.ended.then(() => running.delete(server));
    return server;
  };

  const test = DATABASES.includes(dialect) ? it : it.skip;
  test(
    'loses and repeats nothing, and grows no memory and no handles',
    async () => {
      const database = await fresh('empty');
      // One is stopped at times and never killed: it shows what grows.
      const steady = await start(database.url);
      let mortal = await start(database.url);
      await askGraphql(steady.url, REGISTER);
      const input = { document: deliveredContract, product: 'storm/delivered' };
      expect(await askGraphql(steady.url, PUBLISH, { input })).toEqual({
        publishContract: { __typename: 'ContractPublished' },
      });
      const traffic = new Traffic({ pauseMillis: 8_000, days: 40, mayRefuse: true });
      const watched = new WatchedData(folder.path);
      const urls = (): readonly string[] => [steady.url, mortal.url];
      stopClients = () => Promise.all([traffic.stop(), watched.stop()]);
      traffic.release(...urls());
      await watched.start(urls);

      const gauge = new Gauge(steady);
      const counts = { kills: 0, ends: 0, stops: 0, surveys: 0 };
      const began = performance.now();
      let surveyed = began;
      while (!over && performance.now() - began < MINUTES * 60_000) {
        await pause(2_000 + randomInt(8_000));
        const fate = randomInt(10);
        if (fate < 6) {
          if (fate < 4) mortal.kill('SIGKILL');
          else expect(await mortal.stop()).toBe(0);
          await mortal.ended;
          counts[fate < 4 ? 'kills' : 'ends'] += 1;
          mortal = await start(database.url);
          traffic.hold();
          traffic.release(...urls());
        } else {
          const stopped = fate < 8 ? steady : mortal;
          stopped.kill('SIGSTOP');
          await pause(fate % 2 === 0 ? LONG_STOP_MILLIS : randomInt(3_000));
          stopped.kill('SIGCONT');
          counts.stops += 1;
        }
        if (performance.now() - surveyed < SURVEY_EVERY_MILLIS) continue;
        surveyed = performance.now();
        await survey(database.url, {
          versions: [...traffic.versions],
          events: [...traffic.events],
          sent: traffic.sent,
        });
        await expectNoRepeatedChecks(database.url);
        counts.surveys += 1;
      }
      gauge.stop();
      await stopClients();

      expect(await watched.settled(steady.url, 180_000)).toEqual([]);
      const state = (): Promise<State> => askGraphql<State>(steady.url, STATE);
      while (!over && (await state()).coordinator.eventsPending > 0) await pause(100);
      const { auditVerification, coordinator } = await state();
      const { audit } = coordinator.counts;
      expect(auditVerification).toEqual({ intact: true, entries: audit, firstBroken: null, unexplained: [] });
      expect(await Promise.all([steady.stop(), mortal.stop()])).toEqual([0, 0]);
      await survey(database.url, traffic);
      await expectNoRepeatedChecks(database.url);
      expect([...traffic.wrong, ...watched.wrong]).toEqual([]);

      const evidence = await inOneSnapshot(database.url, ({ rows }) =>
        rows<{ n: number }>('SELECT count(*) AS n FROM evidence'),
      );
      const { megabytes, handles } = gauge.trend();
      const figures = {
        ...{ database: dialect, minutes: MINUTES, ...counts, ...watched.counts, evidence: evidence[0]?.n },
        ...{
          versions: traffic.versions.length,
          events: traffic.events.length,
          answersLost: traffic.lost,
          megabytes,
          handles,
        },
      };
      process.stderr.write(`${JSON.stringify(figures)}\n`);
      expect(megabytes.late - megabytes.early).toBeLessThan(GROWTH.megabytes);
      expect(handles.late - handles.early).toBeLessThan(GROWTH.handles);
      expect(handles.late).toBeLessThan(MOST_HANDLES);
    },
    (MINUTES + 5) * 60_000,
  );
});
