import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { App } from '../../app/build-app.js';
import type { Log } from '../../app/ports/clock.js';

/**
 * Registers the metrics of the work of checks. Attempts and lost leases are those of this process;
 * the returned function reads how much work all processes have, before a scrape is answered.
 */
export function registerWorkMetrics(
  registry: Registry,
  app: Pick<App, 'observeWork' | 'workFigures'>,
  log: Pick<Log, 'warn'>,
): () => Promise<void> {
  const registers = [registry];
  const attempts = new Histogram({
    name: 'concordat_check_attempt_duration_seconds',
    help: 'Time of an attempt to run the checks of a partition on a server, by its outcome.',
    labelNames: ['outcome'] as const,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    registers,
  });
  const lost = new Counter({
    name: 'concordat_check_leases_lost_total',
    help: 'Leases of checks that ended without a result, of any process, which this one found.',
    registers,
  });
  app.observeWork({
    attemptEnded: (outcome, millis) => {
      attempts.observe({ outcome: outcome.toLowerCase() }, millis / 1000);
    },
    leasesLost: (count) => {
      lost.inc(count);
    },
  });
  const work = new Gauge({
    name: 'concordat_check_work',
    help: 'Partitions on servers whose checks are queued, wait for their next attempt, are leased, or are dead letters.',
    labelNames: ['state'] as const,
    registers,
  });
  const oldest = new Gauge({
    name: 'concordat_check_work_oldest_seconds',
    help: 'How long the oldest queued checks have been due.',
    registers,
  });
  const breakers = new Gauge({
    name: 'concordat_server_breakers',
    help: 'Servers whose circuit breaker is open or half open.',
    labelNames: ['state'] as const,
    registers,
  });
  const withoutAgent = new Gauge({
    name: 'concordat_checks_without_agent',
    help: 'Checks of contracts that no running agent can run.',
    registers,
  });
  const backfills = new Gauge({
    name: 'concordat_backfills_running',
    help: 'Backfills that queue partitions, or wait until they are checked.',
    registers,
  });
  const left = new Gauge({
    name: 'concordat_backfill_partitions_left',
    help: 'Partitions that running backfills have still to queue, or wait for.',
    registers,
  });
  return async () => {
    try {
      const { backfillPartitionsLeft, backfillsRunning, ...figures } = await app.workFigures();
      const { checksWithoutAgent, halfOpenBreakers, load, oldestSeconds, openBreakers } = figures;
      for (const state of ['queued', 'waiting', 'leased', 'dead'] as const) work.set({ state }, load[state]);
      oldest.set(oldestSeconds);
      withoutAgent.set(checksWithoutAgent);
      backfills.set(backfillsRunning);
      left.set(backfillPartitionsLeft);
      breakers.set({ state: 'open' }, openBreakers);
      breakers.set({ state: 'half_open' }, halfOpenBreakers);
    } catch (error) {
      // The other metrics are needed most when the database is away; a stale number is no answer.
      work.reset();
      oldest.remove();
      breakers.reset();
      withoutAgent.remove();
      backfills.remove();
      left.remove();
      log.warn('the work of checks could not be counted for metrics', { error });
    }
  };
}
